// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QToolButton>

#include <array>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr std::array studyDocks{"compareDock", "sweepDock", "sensitivityDock", "sizingDock"};

QAction& openOf(TestWindow& window, const char* name)
{
    return *window.findChild<QAction*>(QStringLiteral("open.") + QLatin1String(name));
}

} // namespace

class StudyDocksTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void eachOpensAsAWindowOfItsOwn()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        for (const char* name : studyDocks) {
            QVERIFY(!window.dock(name)->isVisible());
            openOf(window, name).trigger();
            QVERIFY(window.dock(name)->isVisible());
            QVERIFY(window.dock(name)->isFloating());
        }
        // Again does not close it: it may only have been behind another.
        openOf(window, "compareDock").trigger();
        QVERIFY(window.dock("compareDock")->isVisible());
    }

    void oneThatIsDockedComesToTheFront()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        openOf(window, "compareDock").trigger();
        QDockWidget& compare = *window.dock("compareDock");
        compare.setFloating(false);
        QTRY_VERIFY(!compare.visibleRegion().isEmpty());
        window.dock("chartDock")->raise();
        QTRY_VERIFY(compare.visibleRegion().isEmpty());
        openOf(window, "compareDock").trigger();
        QTRY_VERIFY(!compare.visibleRegion().isEmpty());
    }

    void studiesOfMoneyAreOfferedWhereThereIsSome()
    {
        TestWindow window;
        window.openBuiltin();
        for (const char* name : {"portfolioDock", "mixDock"})
            QVERIFY(!openOf(window, name).isVisible());
        QVERIFY(window.openFile(QStringLiteral("builtin:cosmetic_tubes")));
        for (const char* name : {"portfolioDock", "mixDock"})
            QVERIFY(openOf(window, name).isVisible());
        QVERIFY(openOf(window, "compareDock").isVisible());
    }

    void withoutALineThereIsNothingToStudy()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        QVERIFY(openOf(window, "sweepDock").isEnabled());
        window.trigger("closeDocument");
        QVERIFY(!openOf(window, "sweepDock").isEnabled());
        window.openBuiltin();
        QVERIFY(openOf(window, "sweepDock").isEnabled());
    }

    void canBeClosedWhileAStudyRuns()
    {
        TestWindow window;
        window.openBuiltin();
        window.show();
        openOf(window, "sensitivityDock").trigger();
        auto* run = window.dock("sensitivityDock")->findChild<QToolButton*>(QStringLiteral("studyRun"));
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(run->text(), QStringLiteral("Cancel"));
        QVERIFY(window.close());
    }
};

LINETWIN_TEST(StudyDocksTest)
#include "StudyDocksTest.moc"

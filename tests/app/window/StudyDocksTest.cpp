// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"
#include "tests/TestMain.h"

#include <QAction>
#include <QDockWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <array>

using namespace linetwin;
using namespace linetwin::app;

namespace {

constexpr std::array names{"compareDock", "sweepDock", "sensitivityDock", "sizingDock"};

QDockWidget& dockOf(const MainWindow& window, const char* name)
{
    return *window.findChild<QDockWidget*>(QLatin1String(name));
}

QAction& openOf(const MainWindow& window, const char* name)
{
    return *window.findChild<QAction*>(QStringLiteral("open.") + QLatin1String(name));
}

} // namespace

class StudyDocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void eachOpensAsAWindowOfItsOwn()
    {
        MainWindow window;
        window.openBuiltin();
        window.show();
        for (const char* name : names) {
            QVERIFY(!dockOf(window, name).isVisible());
            openOf(window, name).trigger();
            QVERIFY(dockOf(window, name).isVisible());
            QVERIFY(dockOf(window, name).isFloating());
        }
        // Again does not close it: it may only have been behind another.
        openOf(window, "compareDock").trigger();
        QVERIFY(dockOf(window, "compareDock").isVisible());
    }

    void oneThatIsDockedComesToTheFront()
    {
        MainWindow window;
        window.openBuiltin();
        window.show();
        openOf(window, "compareDock").trigger();
        QDockWidget& compare = dockOf(window, "compareDock");
        compare.setFloating(false);
        QTRY_VERIFY(!compare.visibleRegion().isEmpty());
        dockOf(window, "chartDock").raise();
        QTRY_VERIFY(compare.visibleRegion().isEmpty());
        openOf(window, "compareDock").trigger();
        QTRY_VERIFY(!compare.visibleRegion().isEmpty());
    }

    void withoutALineThereIsNothingToStudy()
    {
        MainWindow window;
        window.openBuiltin();
        window.show();
        QVERIFY(openOf(window, "sweepDock").isEnabled());
        window.findChild<QAction*>(QStringLiteral("closeDocument"))->trigger();
        QVERIFY(!openOf(window, "sweepDock").isEnabled());
        window.openBuiltin();
        QVERIFY(openOf(window, "sweepDock").isEnabled());
    }

    void canBeClosedWhileAStudyRuns()
    {
        MainWindow window;
        window.openBuiltin();
        window.show();
        openOf(window, "sensitivityDock").trigger();
        auto* run = dockOf(window, "sensitivityDock").findChild<QToolButton*>(QStringLiteral("studyRun"));
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(run->text(), QStringLiteral("Cancel"));
        QVERIFY(window.close());
    }
};

LINETWIN_TEST(StudyDocksTest)
#include "StudyDocksTest.moc"

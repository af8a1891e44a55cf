// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is nothing to show, nothing of another line is shown.
#include "app/charts/ChartView.h"
#include "app/commands/LineCommands.h"
#include "app/window/WelcomePage.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QLabel>
#include <QTableView>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

QString labelText(TestWindow& window, const char* name)
{
    return window.named<QLabel>(name)->text();
}

QTableView* table(TestWindow& window, const char* name)
{
    return window.named<QTableView>(name);
}

bool hasFigures(TestWindow& window)
{
    return window.runner().isCurrent() && window.clock().recording();
}

void verifyEmpty(TestWindow& window)
{
    QVERIFY(!window.runner().result());
    QVERIFY(!window.clock().recording());
    QVERIFY(!table(window, "stationTable")->isVisible());
    QVERIFY(window.named<QLabel>("oeeEmpty")->isVisible());
    QCOMPARE(labelText(window, "oeeEmpty"), QStringLiteral("There are no figures: the line has no stations yet."));
    QCOMPARE(labelText(window, "chartState"), QStringLiteral("no result yet"));
    QCOMPARE(window.dock("chartDock")->findChild<ChartView*>()->emptyText(),
             QStringLiteral("There is nothing to draw: the line has no stations yet."));
    QTRY_COMPARE(labelText(window, "runState"), QStringLiteral("No figures: the line has no stations yet"));
}

} // namespace

class EmptyStateTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    /// What has the focus is seen, and is on the page.
    void theKeysStayOnThePage()
    {
        TestWindow window;
        QVERIFY(window.showAndFocus());
        window.start({});
        const QWidget* first = QApplication::focusWidget();
        QVERIFY(first);
        const QWidget* page = window.findChild<WelcomePage*>();
        for (int stops = 0; stops < 50; ++stops) {
            QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
            const QWidget* focused = QApplication::focusWidget();
            QVERIFY(focused);
            QVERIFY2(page->isAncestorOf(focused), focused->metaObject()->className());
            if (focused == first)
                return;
        }
        QFAIL("the keys do not come back");
    }

    void aNewLineShowsNoFigures()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(hasFigures(window));
        window.trigger("newLine");
        verifyEmpty(window);
        QTest::qWait(100); // an answer on its way to the other line does not come
        verifyEmpty(window);
        insertTemplate(window.document(), 0, stationTemplates().front());
        QTRY_VERIFY(hasFigures(window));
        QVERIFY(table(window, "stationTable")->isVisible());
        QVERIFY(!window.named<QLabel>("oeeEmpty")->isVisible());
        QCOMPARE(window.runner().result()->line->stations.size(), std::size_t{1});
    }

    void aLineWithoutItsStationsShowsNoFigures()
    {
        write(path("line.yaml"), lineText);
        TestWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(hasFigures(window));
        removeStations(window.document(), {"A", "B"});
        verifyEmpty(window);
        window.document().undoStack()->undo();
        QTRY_VERIFY(hasFigures(window));
    }

    void anotherFileTakesTheFiguresAway()
    {
        write(path("line.yaml"), lineText);
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(hasFigures(window));
        window.openFiles({path("line.yaml")});
        QVERIFY(!window.runner().result());
        QTRY_VERIFY(hasFigures(window));
        QCOMPARE(window.runner().result()->line->name, std::string("Plant"));
    }

    void aBadFileAtTheStartShowsThePageAndItsProblems()
    {
        write(path("bad.yaml"), "topology: 3\n");
        TestWindow window;
        window.show();
        window.start({path("bad.yaml")});
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Welcome")));
        QVERIFY(window.message().startsWith(QStringLiteral("bad.yaml was not opened")));
        QVERIFY(!window.message().contains(QStringLiteral("You still see")));
        QVERIFY(!table(window, "stationTable")->isVisible());
        QTRY_VERIFY(window.dock("findingsDock")->isVisible());
    }
};

LINETWIN_TEST(EmptyStateTest)
#include "EmptyStateTest.moc"

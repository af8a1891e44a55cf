// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LiveChartPanel.h"
#include "app/results/StopListPanel.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QTableView>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

/// With room for several charts.
struct WideWindow : TestWindow {
    WideWindow() { resize(1400, 900); }
};

LiveChartPanel& panelOf(QDockWidget& dock)
{
    return *qobject_cast<LiveChartPanel*>(dock.widget());
}

} // namespace

class ChartDocksTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void aNewChartShowsWhatIsNotThereYet()
    {
        WideWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        window.trigger("newChart");
        QPointer<QDockWidget> second = window.dock("chartDock2");
        QVERIFY(second && second->isVisible());
        QCOMPARE(panelOf(*second).kind(), ChartKind::States);
        window.trigger("newChart");
        QCOMPARE(panelOf(*window.dock("chartDock3")).kind(), ChartKind::TimeInState);
        second->close();
        QTRY_VERIFY(!second);
        window.trigger("resetLayout");
        QVERIFY(!window.dock("chartDock3"));
        QVERIFY(window.dock("chartDock")->isVisible());
    }

    void chartsAreRemembered()
    {
        {
            WideWindow window;
            window.openBuiltin();
            QVERIFY(window.showAndFocus());
            panelOf(*window.dock("chartDock")).setKind(ChartKind::Output);
            window.trigger("newChart");
            panelOf(*window.dock("chartDock2")).setKind(ChartKind::Histogram);
            QVERIFY(window.close());
        }
        WideWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QCOMPARE(panelOf(*window.dock("chartDock")).kind(), ChartKind::Output);
        QVERIFY(window.dock("chartDock2")->isVisible());
        QCOMPARE(panelOf(*window.dock("chartDock2")).kind(), ChartKind::Histogram);
        QVERIFY(window.dock("chartDock")->windowTitle().contains(chartName(ChartKind::Output)));
    }

    void aClosedChartStaysClosed()
    {
        {
            WideWindow window;
            window.openBuiltin();
            QVERIFY(window.showAndFocus());
            window.trigger("newChart");
            window.trigger("newChart");
            const QPointer<QDockWidget> closed = window.dock("chartDock2");
            closed->close();
            QTRY_VERIFY(!closed);
            QVERIFY(window.close());
        }
        WideWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QVERIFY(!window.dock("chartDock2"));
        QVERIFY(window.dock("chartDock3")->isVisible());
    }

    void aThirdChartIsATabOfTheSecond()
    {
        WideWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        window.trigger("newChart");
        window.trigger("newChart");
        auto* third = window.dock("chartDock3");
        QVERIFY(third);
        QCOMPARE(static_cast<QMainWindow&>(window).tabifiedDockWidgets(third),
                 QList<QDockWidget*>{window.dock("chartDock2")});
        QTRY_VERIFY(third->isVisible());
    }

    void savesAPictureFromTheMenu()
    {
        QTemporaryDir folder;
        WideWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        LiveChartPanel& panel = panelOf(*window.dock("chartDock"));
        QTRY_VERIFY(!panel.picture().charts.empty());
        DialogAnswers answers({chooseFile(folder.filePath(u"chart.svg"_s))});
        panel.findChild<QAction*>(u"chartSavePicture"_s)->trigger();
        QVERIFY(answers.areAllUsed());
        QFile file(folder.filePath(u"chart.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Cosmetics line"));
    }

    void theStopsOfTheRunAreListed()
    {
        WideWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QDockWidget* dock = window.dock("stopsDock");
        dock->raise();
        auto& panel = *qobject_cast<StopListPanel*>(dock->widget());
        QTRY_VERIFY(panel.model().rowCount() > 100);
        auto& table = *panel.findChild<QTableView*>(u"stopTable"_s);
        table.setFocus();
        table.setCurrentIndex(panel.model().index(50, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(window.clock().time(), panel.model().startAt(50));
        QCOMPARE(window.selection().stations(), std::vector<std::string>{panel.model().stationAt(50)});
        const auto state = window.clock().recording()->stateAt(panel.model().stopAt(50).station, window.clock().time());
        QVERIFY(state == State::Down || state == State::Jammed);
    }
};

LINETWIN_TEST(ChartDocksTest)
#include "ChartDocksTest.moc"

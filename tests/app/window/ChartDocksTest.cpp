// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LiveChartPanel.h"
#include "app/results/StopListPanel.h"
#include "app/settings/Theme.h"
#include "app/window/MainWindow.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTesting.h"

#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QIODevice>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

bool showAndFocus(MainWindow& window)
{
    window.resize(1400, 900);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

QDockWidget* dockOf(MainWindow& window, const QString& name)
{
    return window.findChild<QDockWidget*>(name);
}

LiveChartPanel& panelOf(QDockWidget& dock)
{
    return *qobject_cast<LiveChartPanel*>(dock.widget());
}

} // namespace

class ChartDocksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void aNewChartShowsWhatIsNotThereYet()
    {
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        window.findChild<QAction*>(u"newChart"_s)->trigger();
        QPointer<QDockWidget> second = dockOf(window, u"chartDock2"_s);
        QVERIFY(second && second->isVisible());
        QCOMPARE(panelOf(*second).kind(), ChartKind::States);
        window.findChild<QAction*>(u"newChart"_s)->trigger();
        QCOMPARE(panelOf(*dockOf(window, u"chartDock3"_s)).kind(), ChartKind::TimeInState);
        second->close();
        QTRY_VERIFY(!second);
        window.findChild<QAction*>(u"resetLayout"_s)->trigger();
        QVERIFY(!dockOf(window, u"chartDock3"_s));
        QVERIFY(dockOf(window, u"chartDock"_s)->isVisible());
    }

    void chartsAreRemembered()
    {
        {
            MainWindow window;
            window.openBuiltin();
            QVERIFY(showAndFocus(window));
            panelOf(*dockOf(window, u"chartDock"_s)).setKind(ChartKind::Output);
            window.findChild<QAction*>(u"newChart"_s)->trigger();
            panelOf(*dockOf(window, u"chartDock2"_s)).setKind(ChartKind::Histogram);
            QVERIFY(window.close());
        }
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        QCOMPARE(panelOf(*dockOf(window, u"chartDock"_s)).kind(), ChartKind::Output);
        QVERIFY(dockOf(window, u"chartDock2"_s)->isVisible());
        QCOMPARE(panelOf(*dockOf(window, u"chartDock2"_s)).kind(), ChartKind::Histogram);
        QVERIFY(dockOf(window, u"chartDock"_s)->windowTitle().contains(chartName(ChartKind::Output)));
    }

    void aClosedChartStaysClosed()
    {
        {
            MainWindow window;
            window.openBuiltin();
            QVERIFY(showAndFocus(window));
            window.findChild<QAction*>(u"newChart"_s)->trigger();
            window.findChild<QAction*>(u"newChart"_s)->trigger();
            const QPointer<QDockWidget> closed = dockOf(window, u"chartDock2"_s);
            closed->close();
            QTRY_VERIFY(!closed);
            QVERIFY(window.close());
        }
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        QVERIFY(!dockOf(window, u"chartDock2"_s));
        QVERIFY(dockOf(window, u"chartDock3"_s)->isVisible());
    }

    void savesAPictureFromTheMenu()
    {
        QTemporaryDir folder;
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        LiveChartPanel& panel = panelOf(*dockOf(window, u"chartDock"_s));
        QTRY_VERIFY(!panel.picture().charts.empty());
        DialogAnswers answers({chooseFile(folder.filePath(u"chart.svg"_s))});
        panel.findChild<QAction*>(u"chartSave"_s)->trigger();
        QVERIFY(answers.areAllUsed());
        QFile file(folder.filePath(u"chart.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Cosmetics line"));
    }

    void theStopsOfTheRunAreListed()
    {
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        QDockWidget* dock = dockOf(window, u"stopsDock"_s);
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

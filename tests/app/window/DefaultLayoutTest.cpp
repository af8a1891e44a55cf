// SPDX-License-Identifier: GPL-3.0-or-later
// What a new user sees at first, in a window of 1440 by 900.
#include "app/diagram/StationPalette.h"
#include "app/results/StopTableModel.h"
#include "app/scenarios/ScenarioList.h"
#include "app/window/MainWindow.h"
#include "engine/io/Files.h"

#include <QAction>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QTableView>
#include <QtTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

struct WindowSession {
    WindowSession()
    {
        QSettings().clear();
        auto file = loadText("line: builtin:cosmetics\n"
                             "name: Fewer jams\n"
                             "description: What if the packer jammed half as often?\n"
                             "equipment: {Packer: {performance: {jam_prob: 0.02}, reliability: {mtbf_min: 400}}}\n",
                             "what.yaml")
                        .file;
        window.document().replace(*file, {});
        window.resize(1440, 900);
        window.show();
        window.findChild<QAction*>(QStringLiteral("resetLayout"))->trigger(); // the screen of the tests is smaller
    }

    bool isReady() { return QTest::qWaitForWindowExposed(&window); }

    MainWindow window;
};

/// Whether every shown section has room for its title, and all sections fit side by side.
QString cutHeader(const QTableView& table)
{
    const QHeaderView& header = *table.horizontalHeader();
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int column = 0; column < header.count(); ++column) {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        const int needed = QFontMetrics(header.font()).size(0, title).width() + 2 * margin;
        const bool isCut = !title.isEmpty() && header.sectionSize(column) < needed;
        if (!header.isSectionHidden(column) && isCut)
            return QStringLiteral("%1: %2").arg(table.objectName(), title);
    }
    return header.length() > table.viewport()->width()
               ? table.objectName() +
                     QStringLiteral(" is too wide: %1 in %2").arg(header.length()).arg(table.viewport()->width())
               : QString();
}

} // namespace

class DefaultLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aPanelThatIsSwitchedOnComesToTheFront()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        for (const char* name : {"findingsDock", "stopsDock", "historyDock"}) {
            auto* dock = session.window.findChild<QDockWidget*>(QString::fromLatin1(name));
            dock->hide();
            dock->toggleViewAction()->trigger();
            QTRY_VERIFY2(!dock->visibleRegion().isEmpty(), name);
        }
    }

    void fiveScenariosAreSeenAtOnce()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        const auto* list = session.window.findChild<ScenarioList*>();
        const int rowHeight = list->visualRect(list->model()->index(0, 0)).height();
        QVERIFY(rowHeight > 0);
        const int rows = list->viewport()->height() / rowHeight;
        QVERIFY2(rows >= 5, qPrintable(QString::number(rows)));
    }

    void noTitleOfATableIsCut()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        QTRY_VERIFY_WITH_TIMEOUT(session.window.runner().isCurrent(), 20000);
        for (const char* name : {"stationTable", "lossTable", "changes"}) {
            const auto* table = session.window.findChild<QTableView*>(QString::fromLatin1(name));
            QVERIFY2(table, name);
            QWidget* dock = table->parentWidget();
            while (!qobject_cast<QDockWidget*>(dock))
                dock = dock->parentWidget();
            dock->raise();
            QTRY_VERIFY2(table->model()->rowCount() > 0, name);
            QTRY_VERIFY2(cutHeader(*table).isEmpty(), qPrintable(cutHeader(*table)));
        }
    }

    void theCausesOfStopsAreSeenAtOnce()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        session.window.findChild<QDockWidget*>(QStringLiteral("stopsDock"))->raise();
        const auto* table = session.window.findChild<QTableView*>(QStringLiteral("stopTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20000);
        const QHeaderView& header = *table->horizontalHeader();
        const int end =
            header.sectionViewportPosition(StopTableModel::Cause) + header.sectionSize(StopTableModel::Cause);
        QVERIFY2(end <= table->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(end).arg(table->viewport()->width())));
    }

    void everyKindOfStationIsSeenAtOnce()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        const auto* palette = session.window.findChild<StationPalette*>();
        QTRY_VERIFY(palette->verticalScrollBar()->maximum() == 0);
        QCOMPARE(palette->visualItemRect(palette->item(0)).top(), palette->visualItemRect(palette->item(1)).top());
    }

    void aNarrowPaletteIsOneColumnFromTheTop()
    {
        StationPalette palette;
        palette.resize(palette.minimumWidth(), 400);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        QTRY_COMPARE(palette.visualItemRect(palette.item(0)).top(), 0);
        QCOMPARE(palette.visualItemRect(palette.item(1)).left(), palette.visualItemRect(palette.item(0)).left());
        QCOMPARE(palette.visualItemRect(palette.item(1)).top(), palette.visualItemRect(palette.item(0)).height());
    }

    void theDescriptionIsShownOnce()
    {
        WindowSession session;
        QVERIFY(session.isReady());
        const auto* strip = session.window.findChild<QLabel*>(QStringLiteral("description"));
        auto* dock = session.window.findChild<QDockWidget*>(QStringLiteral("scenarioDock"));
        QVERIFY(strip && dock->isVisible());
        QTRY_VERIFY(!strip->isVisible());
        dock->hide();
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(strip->text(), QStringLiteral("What if the packer jammed half as often?"));
        dock->show();
        QTRY_VERIFY(!strip->isVisible());
    }
};

QTEST_MAIN(DefaultLayoutTest)
#include "DefaultLayoutTest.moc"

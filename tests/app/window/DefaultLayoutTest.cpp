// SPDX-License-Identifier: GPL-3.0-or-later
// What a new user sees at first, in a window of 1440 by 900.
#include "app/commands/StopCommands.h"
#include "app/diagram/StationPalette.h"
#include "app/results/StopTableModel.h"
#include "app/scenarios/ScenarioList.h"
#include "app/settings/SettingsStore.h"
#include "engine/io/Files.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

struct WhatIfWindow : TestWindow {
    WhatIfWindow()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
        auto file = loadText("line: builtin:cosmetics\n"
                             "name: Fewer jams\n"
                             "description: What if the packer jammed half as often?\n"
                             "equipment: {Packer: {performance: {jam_prob: 0.02}, reliability: {mtbf_min: 400}}}\n",
                             "what.yaml")
                        .file;
        document().replace(*file, {});
        resize(1440, 900);
        show();
        trigger("resetLayout"); // the screen of the tests is smaller
    }

    bool isReady() { return QTest::qWaitForWindowExposed(this); }
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

class DefaultLayoutTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void fitsASmallScreen_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("hasReasons");
        QTest::newRow("plain") << QStringLiteral("builtin:cosmetics") << false;
        QTest::newRow("with reasons, calendar and times of day") << QStringLiteral("builtin:pet_beverage") << true;
    }
    /// 1440 by 900 at 150 %.
    void fitsASmallScreen()
    {
        QFETCH(QString, line);
        QFETCH(bool, hasReasons);
        TestWindow window;
        window.openFiles({line});
        window.resize(960, 600);
        QVERIFY(window.showAndFocus());
        window.trigger("resetLayout"); // the screen of the tests is smaller
        QCoreApplication::processEvents();
        const auto isFilled = [&] {
            const bool hasReason = !window.findChild<QWidget*>(QStringLiteral("stopReason"))->isHidden();
            return hasReason == hasReasons && window.runner().isCurrent() && !window.runner().isRunning();
        };
        QSize least; // whatever is there at the time: results without a recording, with one, with all causes
        QTRY_VERIFY_WITH_TIMEOUT((least = least.expandedTo(window.minimumSizeHint()), isFilled()),
                                 60000 * test::patience);
        QVERIFY2(least.width() <= 960 && least.height() <= 600,
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }

    void barsOfPanelsHaveAName()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        const auto bars = [&] { return window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly); };
        QTRY_VERIFY(!bars().isEmpty() && std::ranges::none_of(bars(), &QString::isEmpty, &QTabBar::accessibleName));
    }

    /// Of a line with reasons, and with waits listed, all four filters of the list of stops are there.
    void fitsASmallScreenWithAllFiltersOfStops()
    {
        TestWindow window;
        window.openBuiltin();
        addStop(window.document(), {"Filler"}, StopPreset::Running);
        QVERIFY(window.showAndFocus());
        const auto* reason = window.named<QComboBox>("stopReason");
        QTRY_VERIFY_WITH_TIMEOUT(!reason->isHidden(), 20000 * test::patience);
        auto* kind = window.named<QComboBox>("stopKind");
        kind->setCurrentText(QStringLiteral("Stops and waits"));
        QVERIFY(!window.named<QComboBox>("stopWait")->isHidden());
        QCoreApplication::processEvents();
        const int least = window.minimumSizeHint().width();
        QVERIFY2(least <= 960, qPrintable(QString::number(least)));
    }

    void aPanelThatIsSwitchedOnComesToTheFront()
    {
        WhatIfWindow window;
        QVERIFY(window.isReady());
        for (const char* name : {"findingsDock", "stopsDock", "historyDock"}) {
            auto* dock = window.dock(name);
            dock->hide();
            dock->toggleViewAction()->trigger();
            QTRY_VERIFY2(!dock->visibleRegion().isEmpty(), name);
        }
    }

    /// From the menu, by its key and from the properties; with the focus, at the selected station.
    void theTableOfAllValuesIsNear()
    {
        WhatIfWindow window;
        QVERIFY(window.isReady());
        auto* dock = window.dock("valuesDock");
        QVERIFY(dock->isHidden());
        window.trigger("open.valuesDock");
        QTRY_VERIFY(dock->isVisible());
        auto* table = dock->findChild<QTableView*>(QStringLiteral("valueTable"));
        QVERIFY(table && table->currentIndex().isValid());
        dock->hide();
        window.findChild<QToolButton*>(QStringLiteral("openTable"))->click();
        QTRY_VERIFY(dock->isVisible());
        const auto* action = window.findChild<QAction*>(QStringLiteral("open.valuesDock"));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
    }

    void shiftsAndBreaksAreNear()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        auto* dock = window.dock("calendarDock");
        QVERIFY(dock->isHidden());
        window.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_B));
        QTRY_VERIFY(dock->isVisible());
        auto* week = dock->findChild<QWidget*>(QStringLiteral("weekView"));
        QTRY_VERIFY(week->hasFocus());
        // The window's own keys for stations leave those of the week alone, and the other way round.
        const std::size_t stations = window.document().line().stations.size();
        QTest::keyClick(week, Qt::Key_Insert);
        auto* list = dock->findChild<QWidget*>(QStringLiteral("calendar.list"));
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(window.document().line().baseline.at(wholeLine).parameters.size(), 4U);
        auto* time = dock->findChild<QWidget*>(QStringLiteral("calendar.at"));
        time->setFocus();
        QTRY_VERIFY(time->hasFocus());
        QTest::keyClick(time, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.document().line().baseline.at(wholeLine).parameters.size(), 2U);
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down); // what was chosen went with the undo
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!window.document().line().baseline.contains(wholeLine));
        QCOMPARE(window.document().line().stations.size(), stations);
        dock->hide();
        window.named<QPushButton>("calendarWanted")->click();
        QTRY_VERIFY(dock->isVisible());
    }

    /// From the menu, also without a product, and from the run settings where there is one.
    void productsAreNear()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        auto* dock = window.dock("productsDock");
        QVERIFY(dock->isHidden());
        QVERIFY(!window.named<QPushButton>("productsWanted")->isVisible());
        window.pressKeys(QKeySequence(Qt::CTRL | Qt::Key_M));
        QTRY_VERIFY(dock->isVisible());
        auto* first = dock->findChild<QPushButton*>(QStringLiteral("products.first"));
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Return); // Space plays, wherever the focus is
        QCOMPARE(window.document().line().products.size(), 1U);
        // The window's own keys for stations leave the list alone.
        const std::size_t stations = window.document().line().stations.size();
        auto* list = dock->findChild<QWidget*>(QStringLiteral("products.list"));
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(window.document().line().products.size(), 2U);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(window.document().line().products.size(), 1U);
        QCOMPARE(window.document().line().stations.size(), stations);
        dock->hide();
        window.named<QPushButton>("productsWanted")->click();
        QTRY_VERIFY(dock->isVisible());
    }

    void fiveScenariosAreSeenAtOnce()
    {
        WhatIfWindow window;
        QVERIFY(window.isReady());
        const auto* list = window.findChild<ScenarioList*>();
        const int rowHeight = list->visualRect(list->model()->index(0, 0)).height();
        QVERIFY(rowHeight > 0);
        const int rows = list->viewport()->height() / rowHeight;
        QVERIFY2(rows >= 5, qPrintable(QString::number(rows)));
    }

    void noTitleOfATableIsCut()
    {
        WhatIfWindow window;
        QVERIFY(window.isReady());
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent(), 20000 * test::patience);
        for (const char* name : {"stationTable", "lossTable", "changes"}) {
            const auto* table = window.named<QTableView>(name);
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
        WhatIfWindow window;
        QVERIFY(window.isReady());
        window.dock("stopsDock")->raise();
        const auto* table = window.named<QTableView>("stopTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20000 * test::patience);
        const QHeaderView& header = *table->horizontalHeader();
        const int end =
            header.sectionViewportPosition(StopTableModel::Cause) + header.sectionSize(StopTableModel::Cause);
        QVERIFY2(end <= table->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(end).arg(table->viewport()->width())));
    }

    void everyKindOfStationIsSeenAtOnce()
    {
        WhatIfWindow window;
        QVERIFY(window.isReady());
        const auto* palette = window.findChild<StationPalette*>();
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
        WhatIfWindow window;
        QVERIFY(window.isReady());
        const auto* strip = window.named<QLabel>("description");
        auto* dock = window.dock("scenarioDock");
        QVERIFY(strip && dock->isVisible());
        QTRY_VERIFY(!strip->isVisible());
        dock->hide();
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(strip->text(), QStringLiteral("What if the packer jammed half as often?"));
        dock->show();
        QTRY_VERIFY(!strip->isVisible());
    }
};

LINETWIN_TEST(DefaultLayoutTest)
#include "DefaultLayoutTest.moc"

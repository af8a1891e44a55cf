// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopPareto.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/results/StopListPanel.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/app/results/NamedTrack.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using enum State;

/// An hour: the Filler is down from 10 to 20 min, jammed at 30 and at 50 min for a minute each; the Packer starves from
/// 12 to 21 min (the Filler's breakdown is the longest part of it) and is jammed from 40 min for 30 s.
std::shared_ptr<const Recording> anHourOfStops()
{
    return std::make_shared<const Recording>(
        1h, 1,
        std::vector{
            track("Filler", {0s, 10min, 20min, 30min, 31min, 50min, 51min},
                  {Execute, Down, Execute, Jammed, Execute, Jammed, Execute}),
            track("Packer", {0s, 12min, 21min, 40min, 40min + 30s}, {Execute, Starved, Execute, Jammed, Execute})},
        std::vector<FinishedItem>{});
}

/// The same Filler, whose jam at 30 min was of glue.
std::shared_ptr<const Recording> anHourWithGlue()
{
    StationTrack filler = anHourOfStops()->track(0);
    filler.visitReason = {noReason, breakdownReason, noReason, 2, noReason, jamReason, noReason};
    using ReasonKind = StationReason::Kind;
    filler.reasons = {{ReasonKind::Breakdown, 0, "breakdown", Down},
                      {ReasonKind::Jam, 0, "jam", Jammed},
                      {ReasonKind::Stop, 0, "glue", Jammed}};
    return std::make_shared<const Recording>(1h, 1, std::vector{filler, anHourOfStops()->track(1)},
                                             std::vector<FinishedItem>{});
}

struct ParetoBench {
    PlaybackClock clock;
    Selection selection;
    StopListPanel panel{clock, selection};
    StopPareto& pareto = *panel.findChild<StopPareto*>();
    ChartView& view = *panel.findChild<ChartView*>(u"stopPareto"_s);

    ParetoBench()
    {
        panel.resize(1000, 300);
        panel.show();
        panel.activateWindow();
        panel.findChild<QComboBox*>(u"stopKind"_s)->setCurrentIndex(1); // waits, too
    }
    bool show()
    {
        QSignalSpy listed(&panel, &StopListPanel::listed);
        clock.setRecording(anHourOfStops());
        return QTest::qWaitForWindowActive(&panel) && (listed.count() > 0 || listed.wait());
    }
    QStringList bars() const
    {
        QStringList names;
        for (const ParetoBar& bar : pareto.chart()->bars())
            names << bar.row.name;
        return names;
    }
    void click(std::size_t row)
    {
        QTest::mouseClick(&view.overlay(), Qt::LeftButton, {}, view.chart()->rowPoint(view.frame(), row).toPoint());
    }
    QStringList starts() const
    {
        QStringList texts;
        for (int row = 0; row < panel.model().rowCount(); ++row)
            texts << panel.model().index(row, StopTableModel::Start).data().toString();
        return texts;
    }
    QToolButton& button(const char* name) { return *panel.findChild<QToolButton*>(QString::fromLatin1(name)); }
};

} // namespace

class StopParetoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void sumsByStationAndCause()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        QCOMPARE(bench.bars(), QStringList({u"Filler: down"_s, u"Packer: starved by Filler"_s, u"Filler: jammed"_s,
                                            u"Packer: jammed"_s}));
        QCOMPARE(bench.pareto.chart()->bars()[2].time, SimTime{2min});
        QCOMPARE(bench.pareto.chart()->bars()[2].count, 2);
        bench.button("paretoCount").click();
        QCOMPARE(bench.bars().front(), u"Filler: jammed"_s);
    }

    /// Whatever is listed, the bars sum to it exactly.
    void sumsCloseToTheList()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        for (int kind = 0; kind < 6; ++kind) {
            bench.panel.findChild<QComboBox*>(u"stopKind"_s)->setCurrentIndex(kind);
            SimTime listed{};
            const StopTableModel& model = bench.panel.model();
            for (int row = 0; row < model.rowCount(); ++row)
                listed += endOf(*model.recording(), model.stopAt(row)) - startOf(*model.recording(), model.stopAt(row));
            SimTime time{};
            int count = 0;
            for (const ParetoBar& bar : bench.pareto.chart()->bars()) {
                time += bar.time;
                count += bar.count;
            }
            QCOMPARE(time, listed);
            QCOMPARE(count, model.rowCount());
            if (count > 0)
                QCOMPARE(bench.pareto.chart()->cumulativeShare(bench.pareto.chart()->bars().size() - 1), 1.0);
        }
    }

    void aClickListsItsStopsAloneAndAnotherAll()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        bench.click(2);
        QCOMPARE(bench.starts(), QStringList({u"0:30:00"_s, u"0:50:00"_s}));
        // The bars stay: what is compared does not change by looking at a part of it.
        QCOMPARE(bench.bars().size(), 4);
        QVERIFY(bench.pareto.chart()->bars()[2].row.isSelected);
        QVERIFY(bench.panel.findChild<QLabel*>(u"stopCount"_s)->text().contains(u"2"));
        bench.click(2);
        QCOMPARE(bench.starts().size(), 5);
        bench.click(0);
        bench.button("paretoAll").click();
        QCOMPARE(bench.starts().size(), 5);
    }

    void byKeyboard()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        bench.view.overlay().setFocus();
        QTest::keyClick(&bench.view.overlay(), Qt::Key_Down);
        QCOMPARE(bench.starts(), QStringList{u"0:10:00"_s});
        QTest::keyClick(&bench.view.overlay(), Qt::Key_Down);
        QCOMPARE(bench.starts(), QStringList{u"0:12:00"_s});
        QTest::keyClick(&bench.view.overlay(), Qt::Key_Escape);
        QCOMPARE(bench.starts().size(), 5);
    }

    /// A cause that the filter leaves nothing of is given up, or the list would be empty for no reason.
    void whatIsGoneIsNotLookedFor()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        bench.click(1);
        QCOMPARE(bench.starts().size(), 1);
        bench.panel.findChild<QComboBox*>(u"stopKind"_s)->setCurrentIndex(0); // down and jammed
        QCOMPARE(bench.starts().size(), 4);
        QVERIFY(!bench.button("paretoAll").isEnabled());
    }

    void fromACauseToThePlayback()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        bench.click(2);
        auto* table = bench.panel.findChild<QTableView*>(u"stopTable"_s);
        table->setFocus();
        table->setCurrentIndex(bench.panel.model().index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(bench.clock.time(), SimTime{50min});
    }

    void leavesTheProgram()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        QContextMenuEvent event(QContextMenuEvent::Mouse, {50, 50}, bench.view.overlay().mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(&bench.view.overlay(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 9);
        menu->close();
        bench.panel.findChild<QAction*>(u"paretoCopyPicture"_s)->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        bench.panel.findChild<QAction*>(u"paretoCopyTable"_s)->trigger();
        const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY2(lines[1].startsWith(u"Filler\tDown\town breakdown\t1\t10\t"_s), qPrintable(lines[1]));
    }

    void listAndSumsAreBesideEachOtherWhereThereIsRoom()
    {
        ParetoBench bench;
        QVERIFY(bench.show());
        auto* table = bench.panel.findChild<QTableView*>(u"stopTable"_s);
        for (const auto& [size, isBeside] : {std::pair(QSize(900, 250), true), std::pair(QSize(400, 700), false)}) {
            bench.panel.resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(bench.pareto.mapTo(&bench.panel, QPoint()).x() > table->mapTo(&bench.panel, QPoint()).x(),
                     isBeside);
        }
        // Too small for both, one takes the other's place.
        for (const QSize size : {QSize(400, 250), QSize(900, 160)}) {
            bench.panel.resize(size);
            QCoreApplication::processEvents();
            QVERIFY(!bench.pareto.isVisible() && table->isVisible());
            QCOMPARE(bench.button("stopSwitch").text(), u"By cause"_s);
            bench.button("stopSwitch").click();
            QVERIFY(bench.pareto.isVisible() && !table->isVisible());
            QCOMPARE(bench.button("stopSwitch").text(), u"List"_s);
            bench.button("stopSwitch").click();
        }
        // No lower than a few rows of either.
        QVERIFY(bench.panel.minimumSizeHint().height() >=
                table->horizontalHeader()->height() + 3 * table->verticalHeader()->defaultSectionSize());
    }

    void reasonsHaveBarsOfTheirOwn()
    {
        const auto recording = anHourWithGlue();
        const StopList list{recording, findStops(*recording, std::nullopt), {}, {}};
        const std::vector<StopGroup> groups = groupsOf(list, {0, 1, 2, 3});
        QStringList names;
        QStringList causes;
        for (const StopGroup& group : groups) {
            names << groupName(*recording, group.key);
            causes << groupCause(*recording, group.key);
        }
        QCOMPARE(names, (QStringList{u"Filler: down"_s, u"Filler: glue"_s, u"Filler: jammed"_s, u"Packer: jammed"_s}));
        QCOMPARE(causes, (QStringList{u"own breakdown"_s, u"glue"_s, u"own jam"_s, u"own jam"_s}));
    }
};

LINETWIN_TEST(StopParetoTest)
#include "StopParetoTest.moc"

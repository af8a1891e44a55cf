// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RareStops.h"

#include "engine/study/LongStops.h"
#include "engine/support/Messages.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QScopeGuard>
#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

constexpr double hour = 3.6e12; ///< ns

/// Shifts of 8 hours of two stations, of which the second is down for so many hours, in stops of an hour each; the
/// output is what is left.
ReplicationSet shiftsWith(const std::vector<int>& hoursDown)
{
    ReplicationSet set;
    for (const int hours : hoursDown) {
        ShiftFigures shift;
        shift.stations.resize(2);
        const auto at = [&](StationFigure figure) -> FigureValue& {
            return shift.stations[1][static_cast<std::size_t>(figure)];
        };
        at(StationFigure::Breakdowns) = {static_cast<double>(hours), 1};
        at(StationFigure::ShareDown) = {hours * hour, 8 * hour};
        const auto atLine = [&](LineFigure figure) -> FigureValue& {
            return shift.line[static_cast<std::size_t>(figure)];
        };
        atLine(LineFigure::Oee) = {(8 - hours) * hour, 8 * hour};
        atLine(LineFigure::NotWaiting) = {7 * hour, 7 * hour}; // of what is scheduled
        atLine(LineFigure::Loading) = {7 * hour, 8 * hour};
        // Says nothing of stops: goes up and down by the shift's number alone.
        atLine(LineFigure::WipUnits) = {set.shifts.size() % 2 == 0 ? 10.0 : 12.0, 1};
        atLine(LineFigure::LeadTimeP95Sec) = {set.shifts.size() % 2 == 0 ? 600.0 : 602.0, 1};
        set.shifts.push_back(std::move(shift));
    }
    return set;
}

/// The same, where the second station also has the reasons `glue`, of which a hundred short ones come in each shift,
/// and `knife`, whose the hours are instead of breakdowns.
ReplicationSet shiftsWithReasons(const std::vector<int>& hoursDown)
{
    ReplicationSet set = shiftsWith(hoursDown);
    for (std::size_t r = 0; r < set.shifts.size(); ++r) {
        ShiftFigures& shift = set.shifts[r];
        const double hours = hoursDown[r];
        shift.stations[1][static_cast<std::size_t>(StationFigure::Breakdowns)] = {0, 1};
        shift.reasons.assign(2, {{}, {}});
        // Breakdown, jam, glue, knife: stops and minutes.
        shift.reasons[1] = {
            {{{0, 1}, {0, 1}}}, {{{0, 1}, {0, 1}}}, {{{100, 1}, {20, 1}}}, {{{hours, 1}, {60 * hours, 1}}}};
    }
    return set;
}

VariantRuns runsOf(const ReplicationSet& set)
{
    VariantRuns runs;
    StopCounter counter;
    for (std::size_t run = 0; run < set.shifts.size(); ++run) {
        runs.runs.push_back(set.shifts[run].line);
        counter.add(run, set.shifts[run]);
    }
    runs.fewStops = counter.few(set.shifts.size());
    return runs;
}

std::optional<RareStops> rareStopsOf(const ReplicationSet& set, LineFigure figure)
{
    return rareStops(set, set.series(figure));
}

} // namespace

class RareStopsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What a study keeps of each run tells the same, of a mean and of a difference.
    void aStudyKnowsThem()
    {
        std::vector<int> hours(20, 0);
        hours[3] = hours[4] = 2;
        hours[10] = 3;
        const VariantRuns scenario = runsOf(shiftsWith(hours));
        const VariantRuns withoutStops = runsOf(shiftsWith(std::vector<int>(20, 0)));
        const std::optional expected = RareStops{.station = 1, .stops = 7, .shifts = 20};
        QCOMPARE(rareStops(scenario, LineFigure::Oee), expected);
        QCOMPARE(rareStops(scenario, LineFigure::WipUnits), std::nullopt);
        QCOMPARE(rareStops(scenario, withoutStops, LineFigure::Oee), expected);
        std::optional ofReference = expected;
        ofReference->isOfReference = true;
        QCOMPARE(rareStops(withoutStops, scenario, LineFigure::Oee), ofReference);
        const ResolvedLine line = test::buildLine({{.name = "A"}, {.name = "Filler"}});
        const ResolvedLine other = test::buildLine({{.name = "B"}, {.name = "Packer"}});
        QCOMPARE(nameText(*named(expected, line, other)), std::string("Filler"));
        QCOMPARE(nameText(*named(ofReference, line, other)), std::string("Packer"));
        QCOMPARE(rareStops(scenario, scenario, LineFigure::Oee), std::nullopt); // no difference hangs on them
    }

    /// What was found in one language is told in another.
    void itsNameIsOfTheLanguageInForce()
    {
        const auto back = qScopeGuard([] { useMessages({}); });
        RareStops rare{.station = 0, .reason = breakdownReason, .stops = 7, .shifts = 20};
        QCOMPARE(nameText(rare), std::string());
        rare.stationName = "Filler";
        QCOMPARE(nameText(rare), std::string("Filler"));
        rare.reasonName = "breakdown";
        QCOMPARE(nameText(rare), std::string("Filler (breakdown)"));
        useMessages("de");
        QCOMPARE(nameText(rare), std::string("Filler (Störung)"));
        rare.reason = 2;
        rare.reasonName = "glue";
        QCOMPARE(nameText(rare), std::string("Filler (glue)"));
    }

    void whatIsCountedDoesNotGrow()
    {
        StopCounter counter;
        const ReplicationSet set = shiftsWith({1, 2, 3, 1, 0, 4});
        for (const std::size_t run : std::initializer_list<std::size_t>{5, 0, 3, 1, 4})
            counter.add(run, set.shifts[run]); // 4 + 1 + 1 + 2
        QCOMPARE(counter.few(6).size(), std::size_t{1});
        QCOMPARE(counter.few(6).front().stops, 8);
        QCOMPARE(counter.few(2).front().stops, 3);
        QCOMPARE(counter.few(2).front().times.size(), std::size_t{2});
        counter.add(2, set.shifts[2]);
        QCOMPARE(counter.few(6).front().stops, fewestStops);
        QVERIFY(counter.few(6).front().times.empty());
    }

    /// Whether a part has fewer than ten stops, none or as many as the whole.
    void partsTellTheSameAsTheWhole()
    {
        for (const std::vector<int>& hours :
             {std::vector{1, 2, 0, 1, 0, 4}, {6, 0, 0, 5, 0, 0}, {0, 0, 0, 10, 0, 1}, {0, 0, 1, 0, 0, 0}}) {
            const ReplicationSet set = shiftsWith(hours);
            StopCounter whole;
            StopCounter first;
            StopCounter second;
            for (std::size_t run = 0; run < hours.size(); ++run) {
                whole.add(run, set.shifts[run]);
                (run < 3 ? first : second).add(run % 3, set.shifts[run]);
            }
            std::vector<FewStops> joined = first.few(3);
            append(joined, 3, second.few(3));
            QCOMPARE(joined, whole.few(hours.size()));
        }
    }

    void sevenStopsInTwentyShiftsAreTooFew()
    {
        std::vector<int> hours(20, 0);
        hours[3] = hours[4] = 2;
        hours[10] = 3;
        const ReplicationSet set = shiftsWith(hours);
        const std::optional expected = RareStops{.station = 1, .stops = 7, .shifts = 20};
        QCOMPARE(rareStopsOf(set, LineFigure::Oee), expected);
        QCOMPARE(rareStops(set, set.series(1, StationFigure::ShareDown)), expected);
    }

    /// Of the reason that is rare, whatever else puts the station into the same state.
    void eachReasonIsCountedForItself()
    {
        std::vector<int> hours(20, 0);
        hours[3] = hours[4] = 2;
        const ReplicationSet set = shiftsWithReasons(hours);
        const std::optional expected = RareStops{.station = 1, .reason = 3, .stops = 4, .shifts = 20};
        QCOMPARE(rareStopsOf(set, LineFigure::Oee), expected);
        hours[5] = 6;
        QVERIFY(!rareStopsOf(shiftsWithReasons(hours), LineFigure::Oee)); // ten
    }

    void whatDoesNotHangOnThemIsLeftAlone()
    {
        std::vector<int> hours(20, 0);
        hours[3] = hours[4] = 2;
        QVERIFY(!rareStopsOf(shiftsWith(hours), LineFigure::WipUnits));
        QVERIFY(!rareStopsOf(shiftsWith(hours), LineFigure::NotWaiting)); // the same in all
    }

    /// WIP is 10 and 12 in turn. A stop in one of the two shifts with 12 of five explains (1/5·3/5)² / (4/25·6/25) =
    /// 0.375 of it, which luck does, too: with three degrees of freedom one case in 20 is above 3.18² / (3.18² + 3) =
    /// 0.77.
    void inFewShiftsLuckExplainsMuch()
    {
        QVERIFY(!rareStopsOf(shiftsWith({0, 2, 0, 0, 0}), LineFigure::WipUnits));
        QVERIFY(rareStopsOf(shiftsWith({0, 2, 0, 0, 0}), LineFigure::Oee));
        QVERIFY(rareStopsOf(shiftsWith({0, 2, 0, 2, 0}), LineFigure::WipUnits));
        // 0.71 of the variance; Student's 3.18 with 3 degrees of freedom asks for 3.18² / (3.18² + 3) = 0.77.
        QVERIFY(!rareStopsOf(shiftsWith({0, 3, 0, 1, 0}), LineFigure::WipUnits));
    }

    void tenAreEnoughAndNoneSayNothing()
    {
        std::vector<int> hours(20, 0);
        QVERIFY(!rareStopsOf(shiftsWith(hours), LineFigure::Oee));
        hours[1] = hours[2] = 5;
        QVERIFY(!rareStopsOf(shiftsWith(hours), LineFigure::Oee));
        hours[2] = 4;
        QCOMPARE(rareStopsOf(shiftsWith(hours), LineFigure::Oee)->stops, std::int64_t{9});
        QVERIFY(!rareStopsOf(shiftsWith({3}), LineFigure::Oee)); // one shift has no interval
        QVERIFY(!rareStopsOf(shiftsWith({3, 0}), LineFigure::Oee));
        QVERIFY(!rareStopsOf({}, LineFigure::Oee));
    }

    /// 2 of 100 shifts with 7 hours down: the OEE's mean has the skewness −0.69 (of two events in 100,
    /// −0.96/√(100·0.02· 0.98)), so that the interval of the lead times leaves all room: 2.951 % of shifts of 28,800 s
    /// instead of 601 s.
    void longStopsLeaveRoomForLongLeadTimes()
    {
        std::vector<int> hours(100, 0);
        hours[20] = hours[30] = 7;
        const ReplicationSet set = shiftsWith(hours);
        const FigureSeries series = set.series(LineFigure::LeadTimeP95Sec);
        QCOMPARE(series.unseen, std::optional(UnseenRuns{.most = 28800, .weight = 1}));
        const FigureStatistics statistics = series.statistics(0.95);
        QCOMPARE(*statistics.mean, 601.0);
        // sd 1.005, so Student's half width is 0.2.
        QVERIFY(std::abs(statistics.interval->lower - 600.8) < 0.01);
        QVERIFY(std::abs(statistics.interval->upper - (601.2 + 0.02951 * (28800 - 601))) < 0.1);
    }

    void shiftsAlikeNeedNone()
    {
        std::vector<int> hours(100, 0);
        for (std::size_t r = 0; r < hours.size(); ++r)
            hours[r] = static_cast<int>(r % 3);
        QVERIFY(!shiftsWith(hours).series(LineFigure::LeadTimeP95Sec).unseen);
        QVERIFY(!shiftsWith({0, 7}).series(LineFigure::LeadTimeP95Sec).unseen);
        QVERIFY(!shiftsWith({7}).series(LineFigure::LeadTimeP95Sec).unseen);
    }
};

LINETWIN_APPLESS_TEST(RareStopsTest)
#include "RareStopsTest.moc"

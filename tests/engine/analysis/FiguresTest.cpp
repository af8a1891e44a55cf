// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Figures.h"

#include "engine/analysis/LongCycles.h"
#include "tests/TestMain.h"
#include "tests/engine/PlantShift.h"
#include "tests/engine/Property.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <set>

using namespace linetwin;

namespace {

constexpr std::int64_t second = 1'000'000'000;

StationTotals times(std::int64_t starved, std::int64_t execute, std::int64_t down, std::int64_t jammed,
                    std::int64_t blocked)
{
    StationTotals totals;
    totals.timeInState = {SimTime{starved * second}, SimTime{execute * second}, SimTime{down * second},
                          SimTime{jammed * second}, SimTime{blocked * second}};
    return totals;
}

ResolvedStation station(const std::string& name, std::int64_t batchIn, std::int64_t idealSeconds,
                        std::int64_t rawItemsPerOutput, std::int64_t capacity)
{
    ResolvedStation resolved;
    resolved.name = name;
    resolved.batchIn = batchIn;
    resolved.outputType = name + "Item";
    resolved.idealCycleTime = SimTime{idealSeconds * second};
    resolved.cycleTime = resolved.idealCycleTime;
    resolved.rawItemsPerOutput = rawItemsPerOutput;
    resolved.parameters.bufferCapacity = capacity;
    return resolved;
}

/// A, then B that packs two; a unit is an output of A, made of two raw items. A is the constraint.
ResolvedLine twoStationLine()
{
    ResolvedLine line;
    line.name = "Two";
    line.stations = {station("A", 2, 10, 2, 5), station("B", 2, 4, 4, 50)};
    line.baseStation = 0;
    line.rawItemsPerUnit = 2;
    line.yardstick = {
        .constraint = 0, .idealCycleTime = SimTime{10 * second}, .rawItemsPerOutput = 2, .ratedUnitsPerHour = 360};
    return line;
}

/// Two hours of that line, filled in by hand.
RunTotals twoHours()
{
    RunTotals totals;
    totals.duration = SimTime{7200 * second};
    StationTotals a = times(200, 5000, 1000, 500, 500);
    a.cycles = 480;
    a.outputs = 470;
    a.rejects = 10;
    a.defects = 24;
    a.breakdowns = 3;
    a.jams = 7;
    a.bufferLevelTime = Int128{7200} * second * 3 / 2;
    a.bufferMaximum = 5;
    a.bufferFull = SimTime{720 * second};
    a.bufferEmpty = SimTime{1800 * second};
    StationTotals b = times(6200, 1000, 0, 0, 0);
    b.cycles = 230;
    b.outputs = 228;
    b.rejects = 2;
    totals.stations = {a, b};
    // A made 480 units: 10 rejected there, 4 at B; 456 delivered (444 good). B holds 3 units more than at the start, 2
    // of them good, so that 459 are output, 446 of them good, and 7 more are between the two.
    totals.line = {.finishedItems = 228,
                   .defectiveFinishedItems = 12,
                   .goodRawDelivered = 888,
                   .defectiveRawDelivered = 24,
                   .goodRawOutput = 892,
                   .defectiveRawOutput = 26,
                   .rawBeforeOutputAtStart = 4,
                   .rawBeforeOutputAtEnd = 18,
                   .rawInLineTime = Int128{7200} * second * 26,
                   .leadTimeSum = Int128{228} * 90 * second};
    return totals;
}

double close(const std::optional<double>& value)
{
    return value.value_or(-1);
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-13 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lineFiguresOfAHandWorkedShift_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        QTest::newRow("B delivered 228") << "finished_items" << 228.0;
        QTest::newRow("228 in 2 h") << "finished_per_hour" << 114.0;
        QTest::newRow("456 in 2 h") << "units_per_hour" << 228.0;
        QTest::newRow("444 in 2 h") << "good_units_per_hour" << 222.0;
        QTest::newRow("446 in 2 h") << "output_per_hour" << 223.0;
        QTest::newRow("228 items of two") << "units_delivered" << 456.0;
        QTest::newRow("good ones") << "good_units_delivered" << 444.0;
        QTest::newRow("10 at A, 2 items of two at B") << "units_rejected" << 14.0;
        QTest::newRow("14 of the 480 that A completed") << "rejected_share" << 14.0 / 480;
        QTest::newRow("as counted") << "defective_finished_items" << 12.0;
        QTest::newRow("26 raw items") << "wip_units" << 13.0;
        QTest::newRow("90 s each") << "lead_time_mean_sec" << 90.0;
        QTest::newRow("446 of the 720 that 360/h would make") << "oee" << 446.0 / 720;
        QTest::newRow("6500 of 7200 s") << "not_waiting" << 6500.0 / 7200;
        QTest::newRow("5500 of 6500 s") << "availability" << 5500.0 / 6500;
        QTest::newRow("480 cycles of 10 s in 5500 s") << "performance" << 4800.0 / 5500;
        QTest::newRow("473 of 480 were output or rejected") << "line_fill" << 473.0 / 480;
        QTest::newRow("446 of 473 were good") << "quality" << 446.0 / 473;
    }
    void lineFiguresOfAHandWorkedShift()
    {
        QFETCH(QString, key);
        QFETCH(double, expected);
        const auto figure = findLineFigure(key.toStdString());
        QVERIFY(figure);
        const ShiftFigures figures = computeFigures(twoStationLine(), twoHours());
        QVERIFY(isClose(close(figures[*figure].value()), expected));
    }

    // 6 rejected by A before the base B, which completed 8 units of two and rejected one of them: 3 + 1 units of 3 + 8.
    // In a line without a base: 6 + 1 of the 30 raw items that A completed.
    void theRejectedShareCountsWhatBecameAUnitOrCouldNot()
    {
        ResolvedLine line;
        line.stations = {station("A", 1, 10, 1, 5), station("B", 2, 4, 2, 50)};
        line.baseStation = 1;
        line.rawItemsPerUnit = 2;
        line.yardstick = {
            .constraint = 1, .idealCycleTime = SimTime{10 * second}, .rawItemsPerOutput = 2, .ratedUnitsPerHour = 360};
        RunTotals totals;
        totals.duration = SimTime{3600 * second};
        totals.stations = {times(3600, 0, 0, 0, 0), times(3600, 0, 0, 0, 0)};
        totals.stations[0].cycles = 30;
        totals.stations[0].rejects = 6;
        totals.stations[1].cycles = 8;
        totals.stations[1].rejects = 1;
        QCOMPARE(close(computeFigures(line, totals)[LineFigure::RejectedShare].value()), 4.0 / 11);
        line.baseStation.reset();
        line.rawItemsPerUnit = 1;
        line.stations[1].batchIn = line.stations[1].rawItemsPerOutput = 1;
        QCOMPARE(close(computeFigures(line, totals)[LineFigure::RejectedShare].value()), 7.0 / 30);
        totals.stations[0].cycles = totals.stations[0].rejects = totals.stations[1].rejects = 0;
        QVERIFY(computeFigures(line, totals)[LineFigure::RejectedShare].isNull());
    }

    void stationFiguresOfAHandWorkedShift()
    {
        const ShiftFigures figures = computeFigures(twoStationLine(), twoHours());
        const std::vector<std::pair<StationFigure, double>> expected{
            {StationFigure::ShareStarved, 200.0 / 7200},
            {StationFigure::ShareExecute, 5000.0 / 7200},
            {StationFigure::ShareDown, 1000.0 / 7200},
            {StationFigure::ShareJammed, 500.0 / 7200},
            {StationFigure::ShareBlocked, 500.0 / 7200},
            {StationFigure::Cycles, 480},
            {StationFigure::Outputs, 470},
            {StationFigure::Defects, 24},
            {StationFigure::Rejects, 10},
            {StationFigure::UnitsRejected, 10},
            {StationFigure::Breakdowns, 3},
            {StationFigure::Jams, 7},
            {StationFigure::NotWaiting, 6500.0 / 7200},
            {StationFigure::Availability, 5500.0 / 6500},
            {StationFigure::Performance, 4800.0 / 5500},
            {StationFigure::Quality, 456.0 / 480},
            {StationFigure::Oee, 4560.0 / 7200},
            {StationFigure::OeeStandalone, 4560.0 / 6500},
            {StationFigure::Uptime, 6200.0 / 7200},
            {StationFigure::BufferMean, 1.5},
            {StationFigure::BufferMax, 5},
            {StationFigure::BufferFullShare, 0.1},
            {StationFigure::BufferEmptyShare, 0.25},
        };
        for (const auto& [figure, value] : expected)
            QVERIFY2(isClose(close(figures.at(0, figure).value()), value), specOf(figure).key.data());
    }

    void theLastStationHasNoBuffer()
    {
        const ShiftFigures figures = computeFigures(twoStationLine(), twoHours());
        for (const auto figure : {StationFigure::BufferMean, StationFigure::BufferMax, StationFigure::BufferFullShare,
                                  StationFigure::BufferEmptyShare})
            QVERIFY(figures.at(1, figure).isNull());
    }

    void aBufferWithoutPlacesIsNeitherFullNorEmpty()
    {
        ResolvedLine line = twoStationLine();
        line.stations[0].parameters.bufferCapacity = 0;
        RunTotals totals = twoHours();
        totals.stations[0].bufferLevelTime = 0;
        totals.stations[0].bufferMaximum = 0;
        const ShiftFigures figures = computeFigures(line, totals);
        QCOMPARE(close(figures.at(0, StationFigure::BufferMean).value()), 0.0);
        QCOMPARE(close(figures.at(0, StationFigure::BufferMax).value()), 0.0);
        QVERIFY(figures.at(0, StationFigure::BufferFullShare).isNull());
        QVERIFY(figures.at(0, StationFigure::BufferEmptyShare).isNull());
    }

    void figuresWithoutADenominatorAreNull()
    {
        RunTotals totals;
        totals.duration = SimTime{3600 * second};
        totals.stations = {times(3600, 0, 0, 0, 0), times(3600, 0, 0, 0, 0)};
        const ShiftFigures figures = computeFigures(twoStationLine(), totals);
        for (const auto figure : {StationFigure::Availability, StationFigure::Performance, StationFigure::Quality,
                                  StationFigure::OeeStandalone, StationFigure::BottleneckSoleShare})
            QVERIFY(!figures.at(0, figure).value());
        for (const auto figure : {LineFigure::LeadTimeMeanSec, LineFigure::LeadTimeP95Sec, LineFigure::Availability,
                                  LineFigure::Performance, LineFigure::LineFill, LineFigure::Quality})
            QVERIFY(!figures[figure].value());
        QCOMPARE(close(figures[LineFigure::Oee].value()), 0.0);
        QCOMPARE(close(figures[LineFigure::NotWaiting].value()), 0.0);
    }

    // SPEC 6: U·A·P·F·Q = OEE for the line, U·A·P·Q = OEE and A·P·Q = OEE stand-alone for a station.
    void factorsMultiplyToTheOee()
    {
        QVERIFY(test::holds("factors multiply", 100, [] {
            const auto seconds = [](std::int64_t least) { return *rc::gen::inRange<std::int64_t>(least, 1'000'000); };
            ResolvedLine line = twoStationLine();
            line.yardstick.constraint = *rc::gen::inRange<std::size_t>(0, 2);
            line.yardstick.rawItemsPerOutput = line.stations[line.yardstick.constraint].rawItemsPerOutput;
            line.yardstick.idealCycleTime = SimTime{*rc::gen::inRange<std::int64_t>(360'000, 1000 * second)};
            RunTotals totals;
            StationTotals a = times(seconds(0), seconds(1), seconds(0), seconds(0), seconds(0));
            a.cycles = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
            a.defects = *rc::gen::inRange<std::int64_t>(0, a.cycles);
            a.rejects = *rc::gen::inRange<std::int64_t>(0, a.cycles);
            totals.stations = {a, a};
            for (const SimTime time : a.timeInState)
                totals.duration += time;
            totals.line.goodRawOutput = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
            totals.line.defectiveRawOutput = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
            const ShiftFigures figures = computeFigures(line, totals);
            const auto lineValue = [&](LineFigure figure) { return figures[figure].value().value(); };
            RC_ASSERT(isClose(lineValue(LineFigure::Oee),
                              lineValue(LineFigure::NotWaiting) * lineValue(LineFigure::Availability) *
                                  lineValue(LineFigure::Performance) * lineValue(LineFigure::LineFill) *
                                  lineValue(LineFigure::Quality)));
            const auto value = [&](StationFigure figure) { return figures.at(1, figure).value().value(); };
            const double standalone =
                value(StationFigure::Availability) * value(StationFigure::Performance) * value(StationFigure::Quality);
            RC_ASSERT(isClose(value(StationFigure::OeeStandalone), standalone));
            RC_ASSERT(isClose(value(StationFigure::Oee), standalone * value(StationFigure::NotWaiting)));
            RC_ASSERT(isClose(1, value(StationFigure::ShareStarved) + value(StationFigure::ShareExecute) +
                                     value(StationFigure::ShareDown) + value(StationFigure::ShareJammed) +
                                     value(StationFigure::ShareBlocked)));
            RC_ASSERT(isClose(value(StationFigure::Uptime), 1 - value(StationFigure::ShareDown)));
        }));
    }

    // T = 10,000 s, of which 1400 s are planned: T′ = 8600 s; R is a unit a second.
    void lineFiguresOfAShiftWithPlannedStops_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("expected");
        QTest::newRow("T′ / T") << "loading" << 0.86;
        QTest::newRow("not starved 1200, nor blocked 800") << "not_waiting" << 6600.0 / 8600;
        QTest::newRow("not down 700, nor in changeover 400") << "availability" << 5500.0 / 6600;
        QTest::newRow("4800 cycles in 5500 s") << "performance" << 4800.0 / 5500;
        QTest::newRow("4500 + 100 + 180 of 4800") << "line_fill" << 4780.0 / 4800;
        QTest::newRow("4500 good ones of them") << "quality" << 4500.0 / 4780;
        QTest::newRow("over scheduled time") << "oee" << 4500.0 / 8600;
        QTest::newRow("over all time") << "teep" << 0.45;
        QTest::newRow("per hour of all time") << "output_per_hour" << 1620.0;
    }
    void lineFiguresOfAShiftWithPlannedStops()
    {
        QFETCH(QString, key);
        QFETCH(double, expected);
        const ShiftFigures figures = computeFigures(test::plantLine(), test::plantShift());
        const auto figure = findLineFigure(key.toStdString());
        QVERIFY(figure);
        QVERIFY(isClose(close(figures[*figure].value()), expected));
    }

    void stationFiguresOfAShiftWithPlannedStops_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<double>("expected");
        using enum StationFigure;
        const auto row = [](const char* name, StationFigure figure, double expected) {
            QTest::newRow(name) << int(figure) << expected;
        };
        row("scheduled", Loading, 0.86);
        row("changeover is not waiting", NotWaiting, 6600.0 / 8600);
        row("nor is it available", Availability, 5500.0 / 6600);
        row("performance", Performance, 4800.0 / 5500);
        row("130 of 4800 defective", Quality, 4670.0 / 4800);
        row("as scheduled", Oee, 4670.0 / 8600);
        row("stand-alone", OeeStandalone, 4670.0 / 6600);
        row("of all time", Teep, 0.467);
        row("down 700 of 8600", Uptime, 7900.0 / 8600);
        row("changeover", ShareSetup, 0.04);
        row("closed", SharePlanned, 0.14);
        row("shares are of all time", ShareDown, 0.07);
        row("false rejects", FalseRejects, 20);
        row("units rejected because of it", UnitsRejectedFrom, 150);
    }
    void stationFiguresOfAShiftWithPlannedStops()
    {
        QFETCH(int, figure);
        QFETCH(double, expected);
        const ShiftFigures figures = computeFigures(test::plantLine(), test::plantShift());
        QVERIFY(isClose(close(figures.at(1, static_cast<StationFigure>(figure)).value()), expected));
    }

    void aStationThatIsAlwaysClosedHasNoOee()
    {
        RunTotals totals = test::plantShift();
        totals.stations[1].timeInState = {};
        totals.stations[1].timeInState[static_cast<std::size_t>(State::Planned)] = totals.duration;
        const ShiftFigures figures = computeFigures(test::plantLine(), totals);
        QVERIFY(!figures[LineFigure::Oee].value() && !figures.at(1, StationFigure::Uptime).value());
        QCOMPARE(close(figures[LineFigure::Loading].value()), 0.0);
    }

    // Of the Labeller: glue 6 times, 5 min in all; the jam 9 times, 200 s.
    void stopsByReason()
    {
        using enum ReasonFigure;
        const ShiftFigures figures = computeFigures(test::plantLine(), test::plantShift());
        QCOMPARE(close(figures.at(1, 3, Stops).value()), 6.0);
        QCOMPARE(close(figures.at(1, 3, StopMin).value()), 5.0);
        QVERIFY(isClose(close(figures.at(1, 3, MeanStopMin).value()), 5.0 / 6));
        QVERIFY(isClose(close(figures.at(1, jamReason, MeanStopMin).value()), 200.0 / 9 / 60));
        QVERIFY(!figures.at(2, jamReason, MeanStopMin).value()); // no jams, no mean
        QVERIFY(computeFigures(twoStationLine(), twoHours()).reasons.empty());
    }

    void onlyLinesThatNeedThemHaveTheFigures()
    {
        const ResolvedLine old = twoStationLine();
        QCOMPARE(lineFiguresOf(old).size(), std::size_t{19});
        QCOMPARE(stationFiguresOf(old).size(), std::size_t{25});
        const ResolvedLine plant = test::plantLine();
        QVERIFY(lineFiguresOf(plant).back() == LineFigure::Teep);
        QVERIFY(stationFiguresOf(plant).back() == StationFigure::UnitsRejectedFrom);
        QVERIFY(!hasFigures(plant, FigureUse::FalseRejects) && hasFigures(plant, FigureUse::Origins));
        ResolvedLine inspected = twoStationLine();
        inspected.stations[1].parameters.falseRejectProb = 0.001;
        QVERIFY(hasFigures(inspected, FigureUse::FalseRejects) && hasFigures(inspected, FigureUse::Origins));
        QVERIFY(!hasFigures(inspected, FigureUse::Stops));
        const std::vector lines{old, plant};
        QCOMPARE(lineFiguresOf(lines).size(), std::size_t{21});
    }

    void keysAreUniqueAndLabelled()
    {
        std::set<std::string_view> keys;
        for (std::size_t i = 0; i < lineFigureCount; ++i) {
            const FigureSpec& spec = specOf(static_cast<LineFigure>(i));
            QVERIFY(keys.insert(spec.key).second);
            QVERIFY(findLineFigure(spec.key) == static_cast<LineFigure>(i));
            QVERIFY(!spec.label.empty() && !spec.definition.empty());
        }
        keys.clear();
        for (std::size_t i = 0; i < stationFigureCount; ++i) {
            const FigureSpec& spec = specOf(static_cast<StationFigure>(i));
            QVERIFY(keys.insert(spec.key).second);
            QVERIFY(!spec.label.empty() && !spec.definition.empty());
        }
        QVERIFY(!findLineFigure("no_such_figure"));
    }

    // SPEC 8 names the figures that are ratios of sums.
    void ratiosOfSumsAreThoseOfTheSpecification()
    {
        std::set<std::string_view> keys;
        for (std::size_t i = 0; i < lineFigureCount; ++i) {
            const FigureSpec& spec = specOf(static_cast<LineFigure>(i));
            if (spec.averaging == Averaging::RatioOfSums)
                keys.insert(spec.key);
        }
        for (std::size_t i = 0; i < stationFigureCount; ++i) {
            const FigureSpec& spec = specOf(static_cast<StationFigure>(i));
            if (spec.averaging == Averaging::RatioOfSums)
                keys.insert(spec.key);
        }
        const std::set<std::string_view> expected{
            "not_waiting", "availability", "performance", "line_fill", "quality", "oee_standalone",
            "lead_time_mean_sec", "rejected_share", "oee", "uptime", "loading", "teep",
            // so that what is shown per good unit is the shown amount of the shown good units
            "material_cost_per_good_unit", "conversion_cost_per_good_unit", "rate_cost_per_good_unit",
            "margin_per_good_unit"};
        QVERIFY(keys == expected);
    }

    // SPEC 8 names the figures of which less is better, and those without a direction.
    void directionsAreThoseOfTheSpecification()
    {
        std::set<std::string_view> down;
        std::set<std::string_view> neither;
        const auto sort = [&](const FigureSpec& spec) {
            if (spec.better == Better::Down)
                down.insert(spec.key);
            else if (spec.better == Better::Neither)
                neither.insert(spec.key);
        };
        for (std::size_t i = 0; i < lineFigureCount; ++i)
            sort(specOf(static_cast<LineFigure>(i)));
        for (std::size_t i = 0; i < stationFigureCount; ++i)
            sort(specOf(static_cast<StationFigure>(i)));
        const std::set<std::string_view> expectedDown{"lead_time_mean_sec",
                                                      "lead_time_p95_sec",
                                                      "wip_units",
                                                      "rejected_share",
                                                      "share_starved",
                                                      "share_blocked",
                                                      "share_down",
                                                      "share_jammed",
                                                      "share_setup",
                                                      "material_cost_per_good_unit",
                                                      "conversion_cost_per_good_unit",
                                                      "rate_cost_per_good_unit"};
        const std::set<std::string_view> expectedNeither{"cycles",
                                                         "outputs",
                                                         "rejects",
                                                         "defects",
                                                         "breakdowns",
                                                         "jams",
                                                         "units_rejected",
                                                         "defective_finished_items",
                                                         "buffer_mean",
                                                         "buffer_max",
                                                         "buffer_full_share",
                                                         "buffer_empty_share",
                                                         "bottleneck_sole_share",
                                                         "bottleneck_shifting_share",
                                                         "share_planned",
                                                         "loading",
                                                         "false_rejects",
                                                         "units_rejected_from",
                                                         "material_cost",
                                                         "conversion_cost",
                                                         "rate_cost",
                                                         "material_cost_per_hour",
                                                         "conversion_cost_per_hour",
                                                         "rate_cost_per_hour"};
        QVERIFY(down == expectedDown);
        QVERIFY(neither == expectedNeither);
    }

    /// A station is named whose cycle takes longer than the shift and that ended none in any: neither one that waited,
    /// with a short cycle, nor one whose long cycle ended all the same.
    void aCycleLongerThanTheShiftNeverEnds()
    {
        ResolvedLine line = twoStationLine();
        line.stations[0].cycleTime = SimTime{10 * second};
        line.stations[1].cycleTime = SimTime{7200 * second};
        const auto shift = [](double first, double other) {
            ShiftFigures figures;
            figures.stations.resize(2);
            const auto cycles = static_cast<std::size_t>(StationFigure::Cycles);
            figures.stations[0][cycles] = {first, 1};
            figures.stations[1][cycles] = {other, 1};
            return figures;
        };
        const std::vector<ShiftFigures> never{shift(0, 0), shift(0, 0)};
        const std::vector<ShiftFigures> once{shift(0, 0), shift(0, 1)};
        QCOMPARE(stationWithoutCycle(line, never, 1), std::optional<std::size_t>(1));
        QCOMPARE(stationWithoutCycle(line, never, 2), std::optional<std::size_t>()); // it may just end
        QCOMPARE(stationWithoutCycle(line, once, 1), std::optional<std::size_t>());
        QCOMPARE(stationWithoutCycle(line, {}, 1), std::optional<std::size_t>());
    }
};

LINETWIN_GUILESS_TEST(FiguresTest)
#include "FiguresTest.moc"

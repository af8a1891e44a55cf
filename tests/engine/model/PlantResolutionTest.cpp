// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/CalendarResolution.h"
#include "engine/model/OpenTime.h"
#include "engine/model/ResolvedLine.h"
#include "tests/TestMain.h"
#include "tests/engine/model/SparseParametersType.h"

#include <QTest>

#include <chrono>

using namespace linetwin;
using namespace std::chrono_literals;
using enum ParameterId;

namespace {

Line threeStations()
{
    Line line;
    line.stations = {{"A", 1, "x", std::nullopt}, {"B", 1, std::nullopt, "luck of B"}, {"C", 12, "y", std::nullopt}};
    return line;
}

QString textOf(const ResolvedClosure& closure)
{
    QStringList begins;
    for (const SimTime begin : closure.begins)
        begins << QString::number(toSeconds(begin) / 60);
    return QStringLiteral("%1 every %2 for %3")
        .arg(begins.join(' '), QString::number(toSeconds(closure.period) / 60),
             QString::number(toSeconds(closure.length) / 60));
}

} // namespace

class PlantResolutionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reasonsHaveEveryGapFilledAndStandByName()
    {
        Line line = threeStations();
        line.baseline["B"].parameters = {{{StopEvery, "glue"}, 95},         {{StopTimeMin, "glue"}, 2},
                                         {{StopState, "glue"}, 1},          {{StopPer, "Reel"}, 0},
                                         {{StopEvery, "Reel"}, 20000},      {{StopEveryCv, "Reel"}, 0},
                                         {{StopScrapCycles, "Reel"}, 40},   {{StopSlowCycles, "Reel"}, 7},
                                         {{StopSlowSpeed, "Reel"}, 0.5},    {{StopTimeDist, "Reel"}, 1},
                                         {{StopFirst, "Reel"}, 1},          {{StopPer, "air"}, 2},
                                         {{StopEvery, "air"}, std::nullopt}};
        Scenario scenario;
        scenario.overrides["B"] = {{{StopTimeMin, "glue"}, 1}, {{StopTimeCv, "glue"}, 0.5}};
        const ResolvedStation station = resolve(line, scenario).stations[1];
        std::vector<ResolvedStop> expected(3);
        expected[0] = {.name = "Reel",
                       .stream = "luck of B\x1FReel",
                       .trigger = StopTrigger::Cycles,
                       .every = 20000,
                       .everyCv = 0,
                       .family = DurationFamily::Lognormal,
                       .startsNew = true,
                       .scrapCycles = 40,
                       .slowCycles = 7,
                       .slowSpeed = 0.5};
        expected[1] = {.name = "air",
                       .stream = "luck of B\x1F"
                                 "air",
                       .trigger = StopTrigger::Clock,
                       .every = {}};
        expected[2] = {.name = "glue",
                       .stream = "luck of B\x1Fglue",
                       .every = 95,
                       .timeMin = 1,
                       .timeCv = 0.5,
                       .state = State::Jammed};
        QVERIFY(station.stops == expected);
    }

    void aStationsReasonsStandInOneList()
    {
        Line line = threeStations();
        line.baseline["A"].parameters = {{{StopEvery, "glue"}, 95}, {{StopState, "glue"}, 2}};
        line.baseline[wholeLine].parameters = {{{LineStopEvery, "dip"}, 1000},
                                               {{LineStopState, "dip"}, 1},
                                               {{CalendarMinutes, "night"}, 60},
                                               {{CalendarMinutes, "lunch"}, 30},
                                               {{CalendarState, "lunch"}, 1}};
        line.calendarStations["night"] = {"C"};
        const ResolvedLine resolved = resolve(line, {});
        using Kind = StationReason::Kind;
        const std::vector<StationReason> ofA{{Kind::Breakdown, 0, "breakdown", State::Down},
                                             {Kind::Jam, 0, "jam", State::Jammed},
                                             {Kind::Stop, 0, "glue", State::Planned},
                                             {Kind::LineStop, 0, "dip", State::Jammed},
                                             {Kind::Calendar, 0, "lunch", State::Setup}};
        QVERIFY(resolved.stations[0].reasons == ofA);
        QVERIFY(resolved.stations[0].closures == std::vector<std::size_t>{0});
        QVERIFY(resolved.stations[2].closures == (std::vector<std::size_t>{0, 1}));
        QCOMPARE(resolved.stations[2].reasons.size(), std::size_t{5});
        QCOMPARE(resolved.lineStops.size(), std::size_t{1});
        QCOMPARE(resolved.lineStops[0].stream, std::string("\x1F"
                                                           "dip"));
        QVERIFY(resolved.lineStops[0].trigger == StopTrigger::Clock);
        QCOMPARE(resolved.stations[1].reasons.size(), std::size_t{4});
    }

    void aLineWithoutThemHasTwoReasonsAndNoClosures()
    {
        const ResolvedLine resolved = resolve(threeStations(), {});
        QVERIFY(resolved.lineStops.empty() && resolved.calendar.empty());
        for (const ResolvedStation& station : resolved.stations) {
            QVERIFY(station.stops.empty() && station.closures.empty());
            QCOMPARE(station.reasons.size(), std::size_t{2});
        }
        const ResolvedBuffer buffer = resolved.bufferAfter(0);
        QCOMPARE(buffer.places, std::int64_t{50});
        QVERIFY(buffer.transit == 0s && !buffer.restartLevel);
    }

    void entriesBeginWhereTheyShould_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<SparseParameters>("values");
        QTest::addColumn<QString>("expected"); // minutes
        const auto row = [](const char* title, const char* start, const SparseParameters& values,
                            const char* expected) {
            QTest::newRow(title) << QString::fromLatin1(start) << values << QString::fromLatin1(expected);
        };
        // 2025-01-06 is a Monday; 10,080 minutes are a week.
        row("every day", "2025-01-06T06:00", {{CalendarAt, 12 * 60}, {CalendarMinutes, 30}},
            "360 1800 3240 4680 6120 7560 9000 every 10080 for 30");
        row("on Mondays", "2025-01-06T06:00", {{CalendarAt, 12 * 60}, {CalendarDays, 1}, {CalendarMinutes, 30}},
            "360 every 10080 for 30");
        row("earlier that day", "2025-01-06T06:00", {{CalendarAt, 5 * 60}, {CalendarDays, 1}, {CalendarMinutes, 30}},
            "10020 every 10080 for 30");
        row("at the start", "2025-01-06T06:00", {{CalendarAt, 6 * 60}, {CalendarDays, 1}, {CalendarMinutes, 30}},
            "0 every 10080 for 30");
        row("the night before", "2025-01-06T06:00", {{CalendarAt, 22 * 60}, {CalendarDays, 64}, {CalendarMinutes, 480}},
            "9600 every 10080 for 480"); // Sunday, 22:00, is 8 h before the start
        row("start on a Wednesday", "2025-01-08T14:30:30",
            {{CalendarAt, 14 * 60 + 31}, {CalendarDays, 4 + 8}, {CalendarMinutes, 1}}, "0.5 1440.5 every 10080 for 1");
        row("start in a leap year's February", "2024-02-29T00:00", // a Thursday
            {{CalendarAt, 0}, {CalendarDays, 16}, {CalendarMinutes, 1}}, "1440 every 10080 for 1");
        row("without a start: 06:00 on a Monday", "", {{CalendarAt, 7 * 60}, {CalendarDays, 1}, {CalendarMinutes, 1}},
            "60 every 10080 for 1");
        row("minutes", "2025-01-08T14:30", {{CalendarFromMin, 240}, {CalendarEveryMin, 480}, {CalendarMinutes, 45}},
            "240 every 480 for 45");
        row("minutes before the start", "", {{CalendarFromMin, -30}, {CalendarEveryMin, 480}, {CalendarMinutes, 45}},
            "450 every 480 for 45");
        row("minutes beyond the repetition", "",
            {{CalendarFromMin, 1000}, {CalendarEveryMin, 480}, {CalendarMinutes, 45}}, "40 every 480 for 45");
        row("once", "", {{CalendarFromMin, -30}, {CalendarMinutes, 45}}, "-30 every 0 for 45");
        row("once, at the start", "", {{CalendarMinutes, 45}}, "0 every 0 for 45");
    }
    void entriesBeginWhereTheyShould()
    {
        QFETCH(QString, start);
        QFETCH(SparseParameters, values);
        QFETCH(QString, expected);
        Line line = threeStations();
        if (!start.isEmpty())
            line.run.startTime = start.toStdString();
        for (const auto& [key, value] : values)
            line.baseline[wholeLine].parameters[{key.id, "x"}] = value;
        const ResolvedLine resolved = resolve(line, {});
        QCOMPARE(resolved.calendar.size(), std::size_t{1});
        QCOMPARE(textOf(resolved.calendar[0]), expected);
        QVERIFY(resolved.calendar[0].state == State::Planned && resolved.calendar[0].pausesRepairs);
    }

    void timesAreWholeNanoseconds()
    {
        Line line = threeStations();
        // 1e-11 min are 0.6 ns, 7/3 min are 139,999,999,999.999… ns
        line.baseline[wholeLine].parameters = {{{CalendarFromMin, "x"}, 1e-11}, {{CalendarMinutes, "x"}, 7.0 / 3}};
        line.baseline["A"].parameters = {{TransitSec, 1.0 / 3}};
        const ResolvedLine resolved = resolve(line, {});
        QCOMPARE(resolved.calendar[0].begins[0].count(), 1);
        QCOMPARE(resolved.calendar[0].length.count(), 140'000'000'000);
        QCOMPARE(resolved.stations[0].transit.count(), 333'333'333);
    }

    void aScenarioChangesAddsAndDropsEntries()
    {
        Line line = threeStations();
        line.run.startTime = "2025-01-06T06:00";
        line.baseline[wholeLine].parameters = {{{CalendarAt, "lunch"}, 720},
                                               {{CalendarMinutes, "lunch"}, 30},
                                               {{CalendarMinutes, "night"}, 480},
                                               {{CalendarMinutes, "clean"}, 10}};
        line.calendarStations["clean"] = {"A"};
        Scenario scenario;
        scenario.settings.startTime = std::optional<std::string>("2025-01-06T11:00");
        scenario.overrides[wholeLine] = {{{CalendarDays, "lunch"}, 1},
                                         {{CalendarEntry, "night"}, std::nullopt},
                                         {{CalendarMinutes, "break"}, 5},
                                         {{CalendarState, "clean"}, 2},
                                         {{CalendarRepairs, "clean"}, 1}};
        scenario.calendarStations = {{"clean", {}}, {"break", {"B", "C"}}};
        const ResolvedLine resolved = resolve(line, scenario);
        QStringList texts;
        for (const ResolvedClosure& closure : resolved.calendar)
            texts << QString::fromStdString(closure.name) + ": " + textOf(closure);
        QCOMPARE(texts, (QStringList{"break: 0 every 0 for 5", "clean: 0 every 0 for 10",
                                     "lunch: 60 every 10080 for 30"})); // 12:00 is an hour after the start
        QVERIFY(resolved.calendar[1].state == State::Down && !resolved.calendar[1].pausesRepairs);
        QVERIFY(resolved.stations[0].closures == (std::vector<std::size_t>{1, 2}));
        QVERIFY(resolved.stations[1].closures == (std::vector<std::size_t>{0, 1, 2}));
    }

    void buffersKnowTransitAndRestartLevel_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<int>("level"); // −1: none
        QTest::addColumn<int>("used");  // −1: none
        QTest::newRow("none") << 10 << -1 << -1;
        QTest::newRow("half") << 10 << 5 << 5;
        QTest::newRow("empty") << 10 << 0 << 0;
        QTest::newRow("two below the capacity") << 10 << 8 << 8;
        QTest::newRow("one below it, which is when there is a place") << 10 << 9 << -1;
        QTest::newRow("at the capacity") << 10 << 10 << -1;
        QTest::newRow("above it") << 10 << 1000 << -1;
        QTest::newRow("no places") << 0 << 0 << -1;
        QTest::newRow("one place") << 1 << 0 << -1;
    }
    void buffersKnowTransitAndRestartLevel()
    {
        QFETCH(int, capacity);
        QFETCH(int, level);
        QFETCH(int, used);
        Line line = threeStations();
        line.baseline["A"].parameters = {{BufferCapacity, capacity}, {TransitSec, 20}};
        if (level >= 0)
            line.baseline["A"].parameters[RestartLevel] = level;
        line.baseline["C"].parameters = {{TransitSec, 20}, {RestartLevel, 3}};
        const ResolvedLine resolved = resolve(line, {});
        const ResolvedBuffer first = resolved.bufferAfter(0);
        QCOMPARE(first.places, std::int64_t{capacity});
        QCOMPARE(first.restartLevel.value_or(-1), std::int64_t{used});
        QVERIFY(first.transit == (capacity > 0 ? 20s : 0s));
        const ResolvedBuffer last = resolved.bufferAfter(2);
        QCOMPARE(last.places, std::int64_t{0});
        QVERIFY(last.transit == 0s && !last.restartLevel);
    }

    /// Up to the station before the second that makes something else of its inputs.
    void defectsMarkUnitsUpToTheFirstContainer()
    {
        Line line;
        line.stations = {{.name = "A", .outputType = {}, .stream = {}},
                         {.name = "B", .outputType = "Tube", .stream = {}},
                         {.name = "C", .outputType = {}, .stream = {}},
                         {.name = "D", .batchIn = 3, .outputType = "Tube", .stream = {}},
                         {.name = "E", .outputType = {}, .stream = {}}};
        const ResolvedLine resolved = resolve(line, {});
        QVERIFY(resolved.marksUnits(0) && resolved.marksUnits(1) && resolved.marksUnits(2));
        QVERIFY(!resolved.marksUnits(3) && !resolved.marksUnits(4));
    }

    /// (capacity · units) / R · 3600 − transit; A sets the pace of 3,600 an hour.
    void protectionIsWhatIsNotUnderWay()
    {
        Line line = threeStations();
        line.baseline["A"].parameters = {{Uph, 3600}, {BufferCapacity, 30}, {TransitSec, 20}};
        QCOMPARE(resolve(line, {}).secondsOfProtection(0), std::optional(10.0));
        line.baseline["A"].parameters[TransitSec] = 31;
        QCOMPARE(resolve(line, {}).secondsOfProtection(0), std::optional(0.0));
    }

    /// MODEL 2, predicted net rate: c = 2 s.
    void efficiencyCountsEveryReasonThatIsNotPlanned_data()
    {
        QTest::addColumn<SparseParameters>("ofB");
        QTest::addColumn<SparseParameters>("ofLine");
        QTest::addColumn<double>("expected");
        QTest::newRow("none") << SparseParameters{} << SparseParameters{} << 1.0;
        // every 100 cycles 1 min: 0.6 s a cycle
        const SparseParameters cycles{{{StopPer, "c"}, 0}, {{StopEvery, "c"}, 100}, {{StopTimeMin, "c"}, 1}};
        QTest::newRow("by cycles") << cycles << SparseParameters{} << 2 / 2.6;
        // every 10 min of running 5 min: half of c
        const SparseParameters running{{{StopEvery, "r"}, 10}, {{StopTimeMin, "r"}, 5}};
        QTest::newRow("by running time") << running << SparseParameters{} << 2 / 3.0;
        const SparseParameters clock{{{StopPer, "k"}, 2}, {{StopEvery, "k"}, 30}, {{StopTimeMin, "k"}, 10}};
        QTest::newRow("by the clock") << clock << SparseParameters{} << 0.75;
        const SparseParameters ofLine{{{LineStopEvery, "dip"}, 40}, {{LineStopTimeMin, "dip"}, 10}};
        QTest::newRow("of the line") << SparseParameters{} << ofLine << 0.8;
        SparseParameters all = cycles;
        all.insert(running.begin(), running.end());
        all.insert(clock.begin(), clock.end());
        QTest::newRow("all") << all << ofLine << 2 / 3.6 * 0.75 * 0.8;
        SparseParameters planned = running;
        planned[{StopState, "r"}] = 2;
        QTest::newRow("planned") << planned << SparseParameters{} << 1.0;
        SparseParameters never = running;
        never[{StopEvery, "r"}] = std::nullopt;
        QTest::newRow("switched off") << never << SparseParameters{} << 1.0;
    }
    void efficiencyCountsEveryReasonThatIsNotPlanned()
    {
        QFETCH(SparseParameters, ofB);
        QFETCH(SparseParameters, ofLine);
        QFETCH(double, expected);
        Line line = threeStations();
        line.baseline["B"].parameters = ofB;
        line.baseline["B"].parameters[Uph] = 1800;
        line.baseline[wholeLine].parameters = ofLine;
        QCOMPARE(resolve(line, {}).predictedEfficiency(1), expected);
    }

    /// Of two stations of one rate the one that its stops make slower, in the baseline, sets the pace.
    void reasonsDecideBetweenEqualStations()
    {
        Line line = threeStations();
        line.baseline["C"].parameters = {{Uph, 100000}};
        line.baseline["B"].parameters = {{{StopEvery, "r"}, 10}};
        Scenario scenario;
        scenario.overrides["B"] = {{{StopEvery, "r"}, std::nullopt}};
        QCOMPARE(resolve(line, scenario).yardstick.constraint, std::size_t{1});
        line.baseline["B"].parameters[{StopState, "r"}] = 2; // PLANNED
        QCOMPARE(resolve(line, scenario).yardstick.constraint, std::size_t{0});
    }

    void openTimeIsFoundHoweverLongItTakes_data()
    {
        QTest::addColumn<QString>("closures"); // begin,period,length in ns; …
        QTest::addColumn<qlonglong>("from");
        QTest::addColumn<qlonglong>("to");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("none") << "" << -5LL << 5LL << true;
        QTest::newRow("all of it") << "0,0,10" << 0LL << 10LL << false;
        QTest::newRow("the last instant is open") << "0,0,9" << 0LL << 10LL << true;
        QTest::newRow("open before") << "0,0,10" << -1LL << 10LL << true;
        QTest::newRow("together") << "0,0,5;4,0,6" << 0LL << 10LL << false;
        QTest::newRow("a gap between") << "0,0,4;5,0,6" << 0LL << 10LL << true;
        QTest::newRow("turns") << "0,10,5;5,10,5" << -20LL << 1000LL << false;
        QTest::newRow("turns with a gap") << "0,10,5;5,10,4" << -20LL << 1000LL << true;
        QTest::newRow("turns that end") << "0,10,5;5,10,5" << 0LL << 400'000'000'000'000'000LL << false;
        // 3 of 7 and 7 of 11 closed: the first common gap, at 10
        QTest::newRow("gaps that meet") << "0,7,3;3,11,7" << 0LL << 11LL << true;
        QTest::newRow("gaps that do not meet yet") << "0,7,3;3,11,7" << 0LL << 10LL << false;
    }
    void openTimeIsFoundHoweverLongItTakes()
    {
        QFETCH(QString, closures);
        QFETCH(qlonglong, from);
        QFETCH(qlonglong, to);
        QFETCH(bool, isOpen);
        std::vector<ResolvedClosure> list;
        for (const QString& each : closures.split(';', Qt::SkipEmptyParts)) {
            const QStringList numbers = each.split(',');
            list.push_back({.name = "x",
                            .begins = {SimTime(numbers[0].toLongLong())},
                            .period = SimTime(numbers[1].toLongLong()),
                            .length = SimTime(numbers[2].toLongLong())});
        }
        QCOMPARE(leavesOpenTime(list, SimTime(from), SimTime(to)), isOpen);
    }

    void theShortestRepetitionOfAnEntry_data()
    {
        QTest::addColumn<SparseParameters>("values");
        QTest::addColumn<double>("minutes"); // −1: once
        QTest::newRow("once") << SparseParameters{} << -1.0;
        QTest::newRow("minutes") << SparseParameters{{CalendarEveryMin, 480}} << 480.0;
        QTest::newRow("daily") << SparseParameters{{CalendarAt, 0}} << 1440.0;
        QTest::newRow("weekly") << SparseParameters{{CalendarAt, 0}, {CalendarDays, 8}} << 10080.0;
        QTest::newRow("Tuesday and Friday") << SparseParameters{{CalendarAt, 0}, {CalendarDays, 2 + 16}} << 4320.0;
        QTest::newRow("Sunday and Monday") << SparseParameters{{CalendarAt, 0}, {CalendarDays, 64 + 1}} << 1440.0;
    }
    void theShortestRepetitionOfAnEntry()
    {
        QFETCH(SparseParameters, values);
        QFETCH(double, minutes);
        Line line = threeStations();
        line.baseline[wholeLine].parameters = {{{CalendarMinutes, "x"}, 1}};
        for (const auto& [key, value] : values)
            line.baseline[wholeLine].parameters[{key.id, "x"}] = value;
        const auto shortest = shortestRepetition(resolveClosure(line, {}, "x"));
        QCOMPARE(shortest ? toSeconds(*shortest) / 60 : -1, minutes);
    }
};

LINETWIN_GUILESS_TEST(PlantResolutionTest)
#include "PlantResolutionTest.moc"

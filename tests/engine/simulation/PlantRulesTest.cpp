// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/PlantLines.h"

#include <QTest>

#include <functional>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// What a line does, worked out by hand. Of each station its visits, as the first letter of the state (G for SETUP),
/// its begin in seconds and in brackets the reason; then the seconds at which outputs left it.
struct Expected {
    QString visits;
    QString outputs;
};
using ExpectedLine = QList<Expected>;
using LineMaker = std::function<ResolvedLine()>;

/// Constant cycles of so many seconds.
StationSpec station(const std::string& name, double cycleSeconds, std::int64_t capacity = 0, std::int64_t batchIn = 1)
{
    StationSpec spec{.name = name, .batchIn = batchIn};
    if (batchIn > 1)
        spec.outputType = name;
    spec.parameters = {.uph = every(cycleSeconds), .bufferCapacity = capacity};
    return spec;
}

ResolvedClosure closure(const std::string& name, SimTime begin, SimTime end, State state = State::Planned,
                        bool pausesRepairs = true)
{
    return {.name = name, .begins = {begin}, .length = end - begin, .state = state, .pausesRepairs = pausesRepairs};
}

/// Of constant gap and length in seconds, the first gap an ordinary one.
ResolvedStop constantStop(const std::string& name, StopTrigger trigger, double gap, double seconds,
                          State state = State::Down)
{
    return {.name = name,
            .trigger = trigger,
            .every = trigger == StopTrigger::Cycles ? gap : minutes(gap),
            .everyCv = 0,
            .timeMin = minutes(seconds),
            .timeCv = 0,
            .state = state,
            .startsNew = true};
}

ResolvedLine oneStation(double cycleSeconds, const std::vector<ResolvedClosure>& closures = {},
                        const std::vector<ResolvedStop>& stops = {})
{
    ResolvedLine line = buildLine({station("A", cycleSeconds)});
    for (const ResolvedClosure& entry : closures)
        close(line, entry);
    line.stations[0].stops = stops;
    return withReasons(line);
}

ResolvedLine twoStations(const StationSpec& first, const StationSpec& second,
                         const std::vector<ResolvedClosure>& ofFirst = {},
                         const std::vector<ResolvedClosure>& ofSecond = {})
{
    ResolvedLine line = buildLine({first, second});
    for (const ResolvedClosure& entry : ofFirst)
        close(line, entry, {0});
    for (const ResolvedClosure& entry : ofSecond)
        close(line, entry, {1});
    return withReasons(line);
}

ResolvedLine withBuffer(ResolvedLine line, SimTime transit, std::optional<double> restartLevel)
{
    line.stations[0].transit = transit;
    line.stations[0].parameters.restartLevel = restartLevel;
    return line;
}

QString letterOf(State state)
{
    return QStringLiteral("SEDJBGP").mid(static_cast<int>(state), 1);
}

QString visitsOf(const StationTrack& track, const ResolvedStation& station)
{
    QStringList texts;
    for (std::size_t i = 0; i < track.visitStart.size(); ++i) {
        QString text = letterOf(track.visitState[i]) + QString::number(toSeconds(track.visitStart[i]));
        if (track.reasonOf(i) != noReason)
            text += QStringLiteral("(%1)").arg(QString::fromStdString(station.reasons[track.reasonOf(i)].name));
        texts.push_back(text);
    }
    return texts.join(QLatin1Char(' '));
}

QString secondsOf(const std::vector<SimTime>& times)
{
    QStringList texts;
    for (const SimTime time : times)
        texts.push_back(QString::number(toSeconds(time)));
    return texts.join(QLatin1Char(' '));
}

RunRequest requestOf(SimTime duration, Kernel kernel, SimTime warmup = {})
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    request.detail = Detail::Recording;
    request.kernel = kernel;
    return request;
}

constexpr std::array kernels{Kernel::Events, Kernel::Recursion};

void addColumns()
{
    QTest::addColumn<LineMaker>("line");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<ExpectedLine>("expected");
}

void check(SimTime warmup = {})
{
    QFETCH(LineMaker, line);
    QFETCH(double, seconds);
    QFETCH(ExpectedLine, expected);
    const ResolvedLine resolved = line();
    for (const Kernel kernel : kernels) {
        const RunResult result = simulate(resolved, requestOf(nearestTime(seconds), kernel, warmup));
        for (std::size_t i = 0; i < resolved.stations.size(); ++i) {
            const StationTrack& track = result.recording->track(i);
            const Expected& of = expected[static_cast<qsizetype>(i)];
            QCOMPARE(visitsOf(track, resolved.stations[i]), of.visits);
            QCOMPARE(secondsOf(track.outputs), of.outputs);
        }
    }
}

} // namespace

/// The rules of MODEL 1 to 5 one by one.
class PlantRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closures_data()
    {
        addColumns();
        const auto row = [](const char* name, double seconds, const ExpectedLine& expected, const LineMaker& line) {
            QTest::newRow(name) << line << seconds << expected;
        };
        // 4 s of the second cycle are done when the break begins, 6 s are left.
        row("a break in the middle of a cycle", 40, {{"E0 E10 P14(break) E19 E25 E35", "10 25 35"}},
            [] { return oneStation(10, {closure("break", 14s, 19s)}); });
        row("an output that is done when a break begins leaves", 40, {{"E0 P10(break) E15 E25 E35", "10 25 35"}},
            [] { return oneStation(10, {closure("break", 10s, 15s)}); });
        row("closed from the start", 10, {{"P0(break) E3 E7", "7"}},
            [] { return oneStation(4, {closure("break", 0s, 3s)}); });
        // The output of 18 leaves at 24, while the station is closed; it takes the next one when it is open.
        row("a break while blocked", 40,
            {{"E0 E4 E8 B12 E14 B18 P20(break) E30 E34 B38", "4 8 14 24 34"}, {"S0 E4 E14 E24 E34", "14 24 34"}},
            [] { return twoStations(station("A", 4, 1), station("B", 10), {closure("break", 20s, 30s)}); });
        row("a break while starved", 21,
            {{"E0 E5 E10 E15 E20", "5 10 15 20"}, {"S0 P3(break) E12 E14 E16 S18 E20", "14 16 18"}},
            [] { return twoStations(station("A", 5, 5), station("B", 2), {}, {closure("break", 3s, 12s)}); });
        row("hand-over waits until the next station is open and free", 28,
            {{"E0 E4 B8 E22 E26", "4 22 26"}, {"S0 E4 P5(break) E20 E22 S25 E26", "22 25"}},
            [] { return twoStations(station("A", 4), station("B", 3), {}, {closure("break", 5s, 20s)}); });
        row("hand-over waits for one that would be starved", 30,
            {{"E0 B8 E20 E28", "20 28"}, {"S0 P5(break) E20 S23 E28", "23"}},
            [] { return twoStations(station("A", 8), station("B", 3), {}, {closure("break", 5s, 20s)}); });
        row("an item that arrives at the end of a break is taken", 9, {{"E0 E6", "6"}, {"S0 P2(break) E6", ""}},
            [] { return twoStations(station("A", 6, 1), station("B", 5), {}, {closure("break", 2s, 6s)}); });
        row("an item that arrives at its begin is not", 9, {{"E0 E6", "6"}, {"S0 P6(break) E8", ""}},
            [] { return twoStations(station("A", 6, 1), station("B", 5), {}, {closure("break", 6s, 8s)}); });
        // A batch that is begun before goes on after it.
        row("a break while collecting", 19,
            {{"E0 E4 E8 E12 E16", "4 8 12 16"}, {"S0 P5(break) E10 S11 E16 S17", "11 17"}},
            [] { return twoStations(station("A", 4, 5), station("B", 1, 0, 2), {}, {closure("break", 5s, 10s)}); });
    }
    void closures() { check(); }

    void stopsInClosures_data()
    {
        addColumns();
        const auto row = [](const char* name, double seconds, const Expected& expected, const LineMaker& line) {
            QTest::newRow(name) << line << seconds << ExpectedLine{expected};
        };
        // Every second cycle a stop of 10 s precedes: from 5 on, of which 3 s pass before the break.
        const ResolvedStop reel = constantStop("reel", StopTrigger::Cycles, 2, 10);
        row("repairs pause", 30, {"E0 D5(reel) P8(break) D14(reel) E21 E26", "5 26"},
            [=] { return oneStation(5, {closure("break", 8s, 14s)}, {reel}); });
        row("repairs go on", 30, {"E0 D5(reel) P8(break) D14(reel) E15 E20 D25(reel)", "5 20 25"},
            [=] { return oneStation(5, {closure("break", 8s, 14s, State::Planned, false)}, {reel}); });
        row("a repair ends in a break, EXECUTE waits for its end", 29, {"E0 D5(reel) P8(break) E20 E25", "5 25"},
            [=] { return oneStation(5, {closure("break", 8s, 20s, State::Planned, false)}, {reel}); });
        // [8, 11) both, [11, 14) the cleaning alone: all entries in force must say so.
        row("of two closures both must let repairs go on", 30,
            {"E0 D5(reel) P8(break) G11(cleaning) D14(reel) E18 E23 D28(reel)", "5 23 28"}, [=] {
                return oneStation(5, {closure("break", 8s, 11s), closure("cleaning", 8s, 14s, State::Setup, false)},
                                  {reel});
            });
        row("jams go on as well", 30, {"E0 J5(reel) P8(break) J14(reel) E15 E20 J25(reel)", "5 20 25"}, [] {
            return oneStation(5, {closure("break", 8s, 14s, State::Planned, false)},
                              {constantStop("reel", StopTrigger::Cycles, 2, 10, State::Jammed)});
        });
        row("a planned stop is no repair", 30, {"E0 P5(reel) P8(break) P14(reel) E21 E26", "5 26"}, [] {
            return oneStation(5, {closure("break", 8s, 14s, State::Planned, false)},
                              {constantStop("reel", StopTrigger::Cycles, 2, 10, State::Planned)});
        });
        // PLANNED rules, then the earlier begun, then the name.
        row("who rules", 40, {"E0 D5(maintenance) P10(lunch) D15(maintenance) G20(setup) E25 G30(a) G33(b) E35", ""},
            [] {
                return oneStation(100, {closure("a", 30s, 33s, State::Setup), closure("b", 30s, 35s, State::Setup),
                                        closure("lunch", 10s, 15s), closure("maintenance", 5s, 20s, State::Down),
                                        closure("setup", 12s, 25s, State::Setup)});
            });
    }
    void stopsInClosures() { check(); }

    void stops_data()
    {
        addColumns();
        const auto row = [](const char* name, double seconds, const Expected& expected, const LineMaker& line) {
            QTest::newRow(name) << line << seconds << ExpectedLine{expected};
        };
        row("one of zero length leaves no trace", 35, {"E0 E10 E20 E30", "10 20 30"},
            [] { return oneStation(10, {}, {constantStop("reel", StopTrigger::Cycles, 1, 0)}); });
        // Thresholds at 4, 8 | 12, 16, 20 | 24, 28 s of running, a stop of 1 s for each.
        row("several before one cycle", 36, {"D0(glue) E2 D12(glue) E15 D25(glue) E27", "12 25"},
            [] { return oneStation(10, {}, {constantStop("glue", StopTrigger::Running, 4, 1)}); });
        row("breakdown, jam, then by name", 9.5, {"D0(breakdown) J1(jam) J2(a) P3(b) E4 D9(breakdown)", "9"}, [] {
            StationSpec spec = station("A", 5);
            spec.parameters.mtbfMin = 1e-9;
            spec.parameters.mttrMin = minutes(1);
            spec.parameters.repairCv = 0;
            spec.parameters.jamProb = 1;
            spec.parameters.jamTimeSec = 1;
            ResolvedLine line = buildLine({spec});
            line.stations[0].stops = {constantStop("b", StopTrigger::Cycles, 1, 1, State::Planned),
                                      constantStop("a", StopTrigger::Cycles, 1, 1, State::Jammed)};
            return withReasons(line);
        });
        row("slow cycles after the one that the stop precedes", 80,
            {"E0 E10 D20(knife) E21 E31 E51 D71(knife) E72", "10 20 31 51 71"}, [] {
                ResolvedStop knife = constantStop("knife", StopTrigger::Cycles, 3, 1);
                knife.slowCycles = 2;
                knife.slowSpeed = 0.5;
                return oneStation(10, {}, {knife});
            });
        // Running time is 30 s after the third cycle, 50 s and 70 s after the slow ones, then 90 s.
        row("slow cycles count with the time they take", 80,
            {"E0 E10 D20(knife) E21 E31 D51(knife) E52 D72(knife) E73", "10 20 31 51 72"}, [] {
                ResolvedStop knife = constantStop("knife", StopTrigger::Running, 30, 1);
                knife.slowCycles = 2;
                knife.slowSpeed = 0.5;
                return oneStation(10, {}, {knife});
            });
        row("by the clock", 80, {"E0 D20(air) E25 E35 D45(air) E50 D70(air) E75", "35 70"},
            [] { return oneStation(30, {}, {constantStop("air", StopTrigger::Clock, 20, 5)}); });
        row("a stop by the clock pauses in the calendar", 60, {"E0 D20(air) P22(break) D30(air) E33 D53(air) E58", ""},
            [] {
                return oneStation(100, {closure("break", 22s, 30s)}, {constantStop("air", StopTrigger::Clock, 20, 5)});
            });
        row("and begins where the calendar is open", 40, {"E0 P20(break) D25(air) E30", ""}, [] {
            return oneStation(100, {closure("break", 20s, 25s)}, {constantStop("air", StopTrigger::Clock, 20, 5)});
        });
        // By running time it would come before the first cycle; by the clock it cuts it. The two overlap in [12, 14).
        row("two by the clock, the earlier begun rules", 20, {"E0 D10(air) J14(water) E16", ""}, [] {
            return oneStation(100, {},
                              {constantStop("air", StopTrigger::Clock, 10, 4),
                               constantStop("water", StopTrigger::Clock, 12, 4, State::Jammed)});
        });
    }
    void stops() { check(); }

    /// While the calendar closes any station, the time of the line's stops stands still.
    void stopsOfTheLine()
    {
        ResolvedLine line = twoStations(station("A", 100, 1), station("B", 1), {}, {closure("break", 10s, 15s)});
        line.lineStops = {constantStop("dip", StopTrigger::Clock, 20, 5)};
        line = withReasons(line);
        for (const Kernel kernel : kernels) {
            const RunResult result = simulate(line, requestOf(40s, kernel));
            QCOMPARE(visitsOf(result.recording->track(0), line.stations[0]), QStringLiteral("E0 D25(dip) E30"));
            QCOMPARE(visitsOf(result.recording->track(1), line.stations[1]),
                     QStringLiteral("S0 P10(break) S15 D25(dip) S30"));
        }
    }

    void buffers_data()
    {
        addColumns();
        const auto row = [](const char* name, double seconds, const ExpectedLine& expected, const LineMaker& line) {
            QTest::newRow(name) << line << seconds << expected;
        };
        const auto batches = [](std::optional<double> restartLevel) {
            return withBuffer(twoStations(station("A", 1, 3), station("B", 10, 0, 2)), {}, restartLevel);
        };
        // Full at 6 with three items: two are taken at 12 and one at 22, with which the level is 0.
        row("restart level 0", 30,
            {{"E0 E1 E2 E3 E4 E5 B6 E22 E23 E24 E25 B26", "1 2 3 4 5 22 23 24 25"}, {"S0 E2 E12 E22", "12 22"}},
            [=] { return batches(0); });
        const ExpectedLine atOnce{{"E0 E1 E2 E3 E4 E5 B6 E12 E13 B14 E22 E23 B24", "1 2 3 4 5 12 13 22 23"},
                                  {"S0 E2 E12 E22", "12 22"}};
        row("no restart level", 25, atOnce, [=] { return batches(std::nullopt); });
        row("a restart level above the capacity is capacity - 1", 25, atOnce, [=] { return batches(7); });
        // At 50 the buffer is full when the cycle ends, but an item is taken at that instant, too.
        row("found full at the end of the instant only", 125,
            {{"E0 E10 E20 E30 E40 E50 B60 E90 E100 E110 B120", "10 20 30 40 50 90 100 110"},
             {"S0 E10 E30 E50 E70 E90 E110", "30 50 70 90 110"}},
            [] { return withBuffer(twoStations(station("A", 10, 2), station("B", 20)), {}, 0); });
        // Five items are under way from 5 on; they arrive one after the other from 11 on.
        row("transit", 21.5,
            {{"E0 E1 E2 E3 E4 E5 B6 E11 E12 E13 E14 E15 B16 E21", "1 2 3 4 5 11 12 13 14 15 21"},
             {"S0 E11 E12 E13 E14 E15 S16 E21", "12 13 14 15 16"}},
            [] { return withBuffer(twoStations(station("A", 1, 5), station("B", 1)), 10s, std::nullopt); });
        row("transit and restart level", 25.5,
            {{"E0 E1 E2 E3 E4 E5 B6 E13 E14 E15 E16 E17 B18 E25", "1 2 3 4 5 13 14 15 16 17 25"},
             {"S0 E11 E12 E13 E14 E15 S16 E23 E24 E25", "12 13 14 15 16 24 25"}},
            [] { return withBuffer(twoStations(station("A", 1, 5), station("B", 1)), 10s, 2); });
        row("an item that arrives in a break is taken after it", 13.5,
            {{"E0 E5 E10", "5 10"}, {"S0 P7(break) E10 S11 E13", "11"}}, [] {
                return withBuffer(twoStations(station("A", 5, 5), station("B", 1), {}, {closure("break", 7s, 10s)}), 3s,
                                  std::nullopt);
            });
        row("with hand-over there is no transit and no restart level", 12,
            {{"E0 E4 B8 E10", "4 10"}, {"S0 E4 E10", "10"}},
            [] { return withBuffer(twoStations(station("A", 4, 0), station("B", 6)), 5s, 3); });
    }
    void buffers() { check(); }

    void theCalendarBeforeTimeZero_data()
    {
        addColumns();
        // The first entry closes 15 to 25 s after the start of the run, the second one 0 to 5 s and 30 to 35 s after
        // it.
        QTest::newRow("once") << LineMaker([] { return oneStation(10, {closure("break", -5s, 5s)}); }) << 30.0
                              << ExpectedLine{{"P0(break) E5 E10 E20", "10 20 30"}};
        QTest::newRow("again and again") << LineMaker([] {
            ResolvedClosure entry = closure("break", 10s, 15s);
            entry.period = 30s;
            return oneStation(10, {entry});
        }) << 30.0 << ExpectedLine{{"E0 E5 P10(break) E15 E20", "5 20 30"}};
    }
    void theCalendarBeforeTimeZero() { check(20s); }

    /// Breakdowns and jams mean theirs alone; each reason has its own count, and the time in which it rules.
    void reasonsAreCounted()
    {
        const ResolvedLine line = oneStation(
            10, {closure("break", 16s, 20s)},
            {constantStop("glue", StopTrigger::Running, 20, 8), constantStop("nothing", StopTrigger::Cycles, 1, 0)});
        // E0 D10 P16 D20 E22 E32 D42 until 50.
        for (const Kernel kernel : kernels) {
            const RunTotals totals = simulate(line, requestOf(45s, kernel)).totals;
            QVERIFY(totals.reasons.at(0) == (std::vector<ReasonTotals>{{}, {}, {2, 11s}, {3, 0s}, {1, 4s}}));
            QCOMPARE(totals.stations[0].breakdowns, 0);
            QCOMPARE(totals.stations[0].jams, 0);
            QVERIFY(totals.stations[0].timeInState == (std::array<SimTime, stateCount>{0s, 30s, 11s, 0s, 0s, 0s, 4s}));
            QVERIFY(totals.stations[0].executeOfCycles == 30s);
        }
    }

    /// Cycles 0, 1 and 4 are rejected falsely; stops before cycles 2 and 5 spoil 2, 3, 5 and 6.
    void falseRejectsAndScrap_data()
    {
        QTest::addColumn<double>("detection");
        QTest::addColumn<int>("rejects");
        QTest::addColumn<int>("rawRejectedFrom");
        QTest::newRow("defects pass") << 0.0 << 3 << 0;
        QTest::newRow("defects are seen") << 1.0 << 7 << 4;
    }
    void falseRejectsAndScrap()
    {
        QFETCH(double, detection);
        QFETCH(int, rejects);
        QFETCH(int, rawRejectedFrom);
        ResolvedStop knife = constantStop("knife", StopTrigger::Cycles, 3, 0);
        knife.scrapCycles = 2;
        ResolvedLine line = oneStation(10, {}, {knife});
        line.stations[0].parameters.falseRejectProb = 1;
        line.stations[0].parameters.detectionProb = detection;
        for (const Kernel kernel : kernels) {
            const RunTotals totals = simulate(line, requestOf(75s, kernel)).totals;
            const StationTotals& station = totals.stations[0];
            QCOMPARE(station.cycles, 7);
            QCOMPARE(station.defects, 4);
            QCOMPARE(station.falseRejects, 3);
            QCOMPARE(station.rejects, rejects);
            QCOMPARE(station.rawRejectedFrom, rawRejectedFrom);
            QCOMPARE(totals.line.finishedItems, 7 - rejects);
            QCOMPARE(totals.line.defectiveFinishedItems, 7 - rejects);
        }
    }

    /// An item is rejected because of where it became defective first, a batch because of its first defective input.
    void originOfScrap()
    {
        StationSpec first = station("A", 1, 5);
        StationSpec second = station("B", 1, 5);
        StationSpec third = station("C", 1, 0, 2);
        second.parameters.defectRate = third.parameters.defectRate = third.parameters.detectionProb = 1;
        ResolvedLine line = buildLine({first, second, third});
        // A spoils every third item from the second on, B the others, C all.
        ResolvedStop knife = constantStop("knife", StopTrigger::Cycles, 3, 0);
        knife.scrapCycles = 1;
        line.stations[0].stops = {knife};
        line = withReasons(line);
        // Items of A: b b a b b a … ; pairs bb, ab, ba, …
        for (const Kernel kernel : kernels) {
            const RunTotals totals = simulate(line, requestOf(9500ms, kernel)).totals;
            // Pairs are complete at 3, 5, 7 and 9, and rejected at 4, 6, 8: bb, ab, ba.
            QCOMPARE(totals.stations[2].rejects, 3);
            QCOMPARE(totals.stations[0].rawRejectedFrom, 2);
            QCOMPARE(totals.stations[1].rawRejectedFrom, 4);
            QCOMPARE(totals.stations[2].rawRejectedFrom, 0);
        }
    }
};

LINETWIN_APPLESS_TEST(PlantRulesTest)
#include "PlantRulesTest.moc"

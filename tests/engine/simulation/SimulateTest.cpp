// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"

#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/PlantLines.h"
#include "tests/engine/simulation/StationSpecs.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// By the recursion, and likewise by events.
RunTotals runBothKernels(const ResolvedLine& line, SimTime warmup, SimTime duration)
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    const RunResult result = simulate(line, request);
    request.kernel = Kernel::Events;
    if (simulate(line, request).totals != result.totals)
        QTest::qFail("the kernels differ", __FILE__, __LINE__);
    return result.totals;
}

/// Seconds in STARVED, EXECUTE, DOWN, JAMMED, BLOCKED.
/// Up to BLOCKED, and after it those that there are.
std::vector<double> secondsInStates(const StationTotals& station)
{
    std::vector<double> seconds;
    for (const SimTime time : station.timeInState)
        seconds.push_back(toSeconds(time));
    while (seconds.size() > 5 && seconds.back() == 0)
        seconds.pop_back();
    return seconds;
}

struct ExpectedTotals {
    std::int64_t cycles;
    std::int64_t outputs;
    std::vector<double> seconds;
};
using Expectations = std::vector<ExpectedTotals>;

} // namespace

Q_DECLARE_METATYPE(Expectations)

class SimulateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deterministicLines_data()
    {
        QTest::addColumn<Stations>("stations");
        QTest::addColumn<int>("warmup");
        QTest::addColumn<int>("duration");
        QTest::addColumn<Expectations>("expected");

        // A takes at 0 2 4 6 8, then 11 14 17 20; completes at 2 4 6 8 10 13 16 19; from 10 on it is blocked for the
        // last of every three seconds. B takes at 2 5 8 11 14 17 20 and completes three seconds later.
        const Stations slowerSecond{{.name = "A", .parameters = {.uph = every(2), .bufferCapacity = 1}},
                                    {.name = "B", .parameters = {.uph = every(3)}}};
        QTest::newRow("one place, slower second")
            << slowerSecond << 0 << 20 << Expectations{{8, 8, {0, 16, 0, 0, 4}}, {6, 6, {2, 18, 0, 0, 0}}};
        // The same after 7 s: A completes at 8 10 13 16 19, B at 8 11 14 17 20.
        QTest::newRow("with warm-up") << slowerSecond << 7 << 13
                                      << Expectations{{5, 5, {0, 9, 0, 0, 4}}, {5, 5, {0, 13, 0, 0, 0}}};
        // Completions at the end of the warm-up, 8 s, belong to it: A 10 13 16 19, B 11 14 17 20.
        QTest::newRow("completions at the end of the warm-up")
            << slowerSecond << 8 << 12 << Expectations{{4, 4, {0, 8, 0, 0, 4}}, {4, 4, {0, 12, 0, 0, 0}}};
        // A begins at 17 s, completes at 19 s and is held until 20 s: in 18 … 19.5 s a cycle, but no output.
        QTest::newRow("a held output is a cycle, but no output")
            << slowerSecond << 18 << 1 << Expectations{{1, 0, {0, 1, 0, 0, 0}}, {0, 0, {0, 1, 0, 0, 0}}};

        // A completes at 2 and hands over; then at 4 7 10 13 16 19, each held for 1 s until B is free.
        QTest::newRow("capacity 0, slower second")
            << Stations{{.name = "A", .parameters = {.uph = every(2), .bufferCapacity = 0}},
                        {.name = "B", .parameters = {.uph = every(3)}}}
            << 0 << 20 << Expectations{{7, 7, {0, 14, 0, 0, 6}}, {6, 6, {2, 18, 0, 0, 0}}};
        // B waits 1 s for each.
        QTest::newRow("capacity 0, slower first")
            << Stations{{.name = "A", .parameters = {.uph = every(3), .bufferCapacity = 0}},
                        {.name = "B", .parameters = {.uph = every(2)}}}
            << 0 << 20 << Expectations{{6, 6, {0, 20, 0, 0, 0}}, {6, 6, {8, 12, 0, 0, 0}}};
        // All move at the same instants: nobody is ever blocked, whatever the order in which that is found out.
        QTest::newRow("capacity 0, all alike")
            << Stations{{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                        {.name = "B", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                        {.name = "C", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                        {.name = "D", .parameters = {.uph = every(1)}}}
            << 0 << 10
            << Expectations{{10, 10, {0, 10, 0, 0, 0}},
                            {9, 9, {1, 9, 0, 0, 0}},
                            {8, 8, {2, 8, 0, 0, 0}},
                            {7, 7, {3, 7, 0, 0, 0}}};
        // C is busy 2 … 7 … 12 … 17 … 22. At 7, 12 and 17 it takes B's item, B takes A's, and A a new one: both work
        // for a second and are blocked for four.
        QTest::newRow("capacity 0, blocked two stations up")
            << Stations{{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                        {.name = "B", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                        {.name = "C", .parameters = {.uph = every(5)}}}
            << 0 << 20 << Expectations{{6, 5, {0, 6, 0, 0, 14}}, {5, 4, {1, 5, 0, 0, 14}}, {3, 3, {2, 18, 0, 0, 0}}};

        // B collects 1 2 3 and works 3 … 8. A fills the buffer at 4 and 5, is blocked 6 … 8. At 8 B takes both and A's
        // own: works 8 … 13, and so on. A completes at 1–6, 9–11, 14–16, 19, 20.
        QTest::newRow("a batch larger than the buffer")
            << Stations{{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 2}},
                        {.name = "B", .batchIn = 3, .outputType = "Case", .parameters = {.uph = every(5)}}}
            << 0 << 20 << Expectations{{14, 14, {0, 14, 0, 0, 6}}, {3, 3, {3, 17, 0, 0, 0}}};
        // B takes 1 2 3 directly while it collects and works 3 … 8. A holds one from 4 until 8, then hands over at 8 9
        // 10; B works 10 … 15, A is blocked 11 … 15, hands over at 15 16 17; B works 17 … 22, A is blocked 18 … 20.
        QTest::newRow("a batch and capacity 0")
            << Stations{{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                        {.name = "B", .batchIn = 3, .outputType = "Case", .parameters = {.uph = every(5)}}}
            << 0 << 20 << Expectations{{10, 9, {0, 10, 0, 0, 10}}, {2, 2, {7, 13, 0, 0, 0}}};

        QTest::newRow("one station, which is never blocked")
            << Stations{{.name = "A", .parameters = {.uph = every(3), .bufferCapacity = 0}}} << 0 << 20
            << Expectations{{6, 6, {0, 20, 0, 0, 0}}};
        QTest::newRow("a cycle longer than the run") << Stations{{.name = "A", .parameters = {.uph = every(30)}}} << 0
                                                     << 20 << Expectations{{0, 0, {0, 20, 0, 0, 0}}};
        // Jams are certain and constant: each cycle is 2 s JAMMED, then 3 s EXECUTE.
        QTest::newRow("certain jams") << Stations{{.name = "A",
                                                   .parameters = {.uph = every(3), .jamProb = 1, .jamTimeSec = 2}}}
                                      << 0 << 18 << Expectations{{3, 3, {0, 10, 0, 8, 0}}};
        // Each cycle 4 s DOWN, 1 s JAMMED, 3 s EXECUTE: of 8 … 28 s the window 10 … 25 s.
        QTest::newRow("certain breakdowns and jams, across the window's ends")
            << Stations{{.name = "A",
                         .parameters = {.uph = every(3),
                                        .mtbfMin = 0.001,
                                        .mttrMin = 4.0 / 60,
                                        .repairCv = 0,
                                        .jamProb = 1,
                                        .jamTimeSec = 1}}}
            << 10 << 15 << Expectations{{2, 2, {0, 6, 7, 2, 0}}};
    }
    void deterministicLines()
    {
        QFETCH(Stations, stations);
        QFETCH(int, warmup);
        QFETCH(int, duration);
        QFETCH(Expectations, expected);
        const RunTotals totals =
            runBothKernels(buildLine(stations), std::chrono::seconds(warmup), std::chrono::seconds(duration));
        QCOMPARE(totals.stations.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(totals.stations[i].cycles, expected[i].cycles);
            QCOMPARE(totals.stations[i].outputs, expected[i].outputs);
            QCOMPARE(secondsInStates(totals.stations[i]), expected[i].seconds);
        }
    }

    /// The 80,000th tube is filled at 28,800 s sharp and counts. The Inspector is one tube behind, 79,999 = 12·6,666 +
    /// 7 tubes make 6,666 cases, and those 111 pallets and 6 cases more.
    void theCosmeticsLineWithoutLosses()
    {
        const RunTotals totals = runBothKernels(losslessCosmeticsLine(), 0s, 8h);
        QCOMPARE(totals.stations[0].cycles, std::int64_t{80'000});
        QCOMPARE(totals.stations[1].cycles, std::int64_t{79'999});
        QCOMPARE(totals.stations[2].cycles, std::int64_t{6'666});
        QCOMPARE(totals.stations[3].cycles, std::int64_t{111});
        QCOMPARE(totals.line.goodRawDelivered, std::int64_t{111 * 720});
        QCOMPARE(totals.line.defectiveRawDelivered, std::int64_t{0});
        // The Palletizer has collected all cases. 7 tubes wait in the Packer for their batch, one is in the Inspector.
        QCOMPARE(totals.line.goodRawOutput, std::int64_t{6'666 * 12});
        QCOMPARE(totals.line.rawBeforeOutputAtEnd, std::int64_t{7 + 1});
    }

    /// A of 1 s, two places, B takes three and needs 5 s: the buffer holds 1 during 4 … 5, 2 during 5 … 8, then none, 1
    /// during 9 … 10, 2 during 10 … 13, and so on; the 2 at 20 s last no time. In the line are A's item (always one),
    /// the buffer's and those in B.
    void buffersAndWorkInProgress()
    {
        const RunTotals totals = runBothKernels(
            buildLine({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 2}},
                       {.name = "B", .batchIn = 3, .outputType = "Case", .parameters = {.uph = every(5)}}}),
            0s, 20s);
        constexpr std::int64_t second = 1'000'000'000;
        const StationTotals& a = totals.stations[0];
        QVERIFY(a.bufferLevelTime == Int128{3 * 7 + 1} * second);
        QCOMPARE(a.bufferMaximum, std::int64_t{2});
        QCOMPARE(toSeconds(a.bufferFull), 9.0);
        QCOMPARE(toSeconds(a.bufferEmpty), 7.0);
        QVERIFY(totals.stations[1].bufferLevelTime == 0);
        // B holds 1 and 2 items during 1 … 3, three ever after.
        QVERIFY(totals.line.rawInLineTime == Int128{20 + 22 + 1 + 2 + 17 * 3} * second);
        // The oldest of each case was taken at 0, 3 and 8 s; they are finished at 8, 13 and 18 s.
        QVERIFY(totals.line.leadTimeSum == Int128{8 + 10 + 10} * second);
        // B sets the pace: nothing is past it, and its cases are output when they are delivered.
        QCOMPARE(totals.line.rawBeforeOutputAtEnd, std::int64_t{0});
        QCOMPARE(totals.line.goodRawOutput, std::int64_t{3 * 3});
    }

    void unlimitedBuffersReachTheirLevel()
    {
        const RunTotals totals =
            runBothKernels(buildLine({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 1'000'000}},
                                      {.name = "B", .parameters = {.uph = every(100)}}}),
                           0s, 1000s);
        // A completes 999 before the end and one at it, which lasts no time; B has taken at 1, 101 … 901 s.
        QCOMPARE(totals.stations[0].bufferMaximum, std::int64_t{999 - 10});
    }

    /// Breakdowns and jams are certain and take no time: counted where a cycle begins in the window, in no figure.
    void stopsOfZeroLengthAreCounted()
    {
        const ResolvedLine line = buildLine(
            {{.name = "A",
              .parameters = {.uph = every(1), .mtbfMin = 0.001, .mttrMin = 0, .jamProb = 1, .jamTimeSec = 0}}});
        const RunTotals totals = runBothKernels(line, 5s, 10s);
        // Cycles begin at 5 … 14 s; those that begin at 15 s are beyond. They complete at 6 … 15 s.
        QCOMPARE(totals.stations[0].breakdowns, std::int64_t{10});
        QCOMPARE(totals.stations[0].jams, std::int64_t{10});
        QCOMPARE(totals.stations[0].cycles, std::int64_t{10});
        QCOMPARE(secondsInStates(totals.stations[0]), (std::vector<double>{0, 10, 0, 0, 0}));
    }

    /// Six thousand million stops by the clock, which only a look at the stop token ends.
    void aStopEndsTheCountingOfEndlessStops()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1)}}});
        line.stations[0].stops = {{.name = "blink", .trigger = StopTrigger::Clock, .every = 0.001, .timeMin = 0}};
        line = withReasons(line);
        std::stop_source source;
        source.request_stop();
        for (const Kernel kernel : {Kernel::Recursion, Kernel::Events}) {
            for (const Detail detail : {Detail::Totals, Detail::Full}) {
                RunRequest request;
                request.duration = horizonFromHours(100'000);
                request.detail = detail;
                request.kernel = kernel;
                request.stop = source.get_token();
                QVERIFY(!simulate(line, request).isComplete);
            }
        }
    }

    /// As many entries of the calendar that take no time close nothing: 100,000 of them a minute for a day.
    void closuresOfZeroLengthAreCounted()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1)}}});
        line.calendar = {{.name = "look", .begins = {0s}, .period = SimTime{600'000}, .length = 0s}};
        line.stations[0].closures = {0};
        line = withReasons(line);
        const RunTotals totals = runBothKernels(line, 0s, 24h);
        QCOMPARE(totals.reasons[0].back().stops, std::int64_t{100'000} * 60 * 24);
        QCOMPARE(totals.stations[0].cycles, std::int64_t{24} * 3600);
    }

    /// Each station 1 s; ten seconds. Good, defective and rejected base units in raw items.
    void baseUnits_data()
    {
        QTest::addColumn<Stations>("stations");
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("defective");
        QTest::addColumn<int>("defectiveItems");
        QTest::addColumn<std::vector<std::int64_t>>("defects");
        QTest::addColumn<std::vector<std::int64_t>>("rejects");
        const auto station = [](const char* name, std::int64_t batch, std::optional<std::string> type, double defects,
                                double detection) {
            return StationSpec{.name = name,
                               .batchIn = batch,
                               .outputType = std::move(type),
                               .parameters = {.uph = every(1), .defectRate = defects, .detectionProb = detection}};
        };
        using Counts = std::vector<std::int64_t>;
        QTest::newRow("raw items are the units of a line without types")
            << Stations{station("A", 1, {}, 0, 0), station("B", 1, {}, 1, 0)} << 0 << 9 << 9 << Counts{0, 9}
            << Counts{0, 0};
        // The base station takes 2, 4 … 10 s for its inputs and 1 s for its cycle: done at 3, 5, 7, 9 s.
        QTest::newRow("a defect before the base spoils the unit it goes into")
            << Stations{station("A", 1, {}, 1, 0), station("B", 2, "Pair", 0, 0)} << 0 << 8 << 4 << Counts{10, 0}
            << Counts{0, 0};
        QTest::newRow("a defect at the base spoils the unit")
            << Stations{station("A", 1, {}, 0, 0), station("B", 2, "Pair", 1, 0)} << 0 << 8 << 4 << Counts{0, 4}
            << Counts{0, 0};
        QTest::newRow("a defect after the base, before a container, spoils the unit")
            << Stations{station("A", 1, "Tube", 0, 0), station("B", 1, {}, 1, 0)} << 0 << 9 << 9 << Counts{0, 9}
            << Counts{0, 0};
        QTest::newRow("a defect at a container spoils the container alone")
            << Stations{station("A", 1, "Tube", 0, 0), station("B", 2, "Case", 1, 0)} << 8 << 0 << 4 << Counts{0, 4}
            << Counts{0, 0};
        QTest::newRow("a defect after a container spoils the container alone")
            << Stations{station("A", 1, "Tube", 0, 0), station("B", 1, "Case", 0, 0), station("C", 1, {}, 1, 0)} << 8
            << 0 << 8 << Counts{0, 0, 8} << Counts{0, 0, 0};
        QTest::newRow("a container of defective units is defective, and holds them")
            << Stations{station("A", 1, "Tube", 1, 0), station("B", 2, "Case", 0, 0)} << 0 << 8 << 4 << Counts{10, 0}
            << Counts{0, 0};
        QTest::newRow("the same type again makes a container")
            << Stations{station("A", 1, "Tube", 0, 0), station("B", 1, "Tube", 1, 0)} << 9 << 0 << 9 << Counts{0, 9}
            << Counts{0, 0};
        QTest::newRow("a defect counts again on a defective item")
            << Stations{station("A", 1, "Tube", 1, 0), station("B", 1, {}, 1, 0)} << 0 << 9 << 9 << Counts{10, 9}
            << Counts{0, 0};
        QTest::newRow("what is detected goes no further")
            << Stations{station("A", 1, "Tube", 1, 0), station("B", 1, {}, 0, 1), station("C", 1, {}, 0, 0)} << 0 << 0
            << 0 << Counts{10, 0, 0} << Counts{0, 9, 0};
    }
    void baseUnits()
    {
        QFETCH(Stations, stations);
        QFETCH(int, good);
        QFETCH(int, defective);
        QFETCH(int, defectiveItems);
        QFETCH(std::vector<std::int64_t>, defects);
        QFETCH(std::vector<std::int64_t>, rejects);
        const RunTotals totals = runBothKernels(buildLine(stations), 0s, 10s);
        QCOMPARE(totals.line.goodRawDelivered, std::int64_t{good});
        QCOMPARE(totals.line.defectiveRawDelivered, std::int64_t{defective});
        QCOMPARE(totals.line.defectiveFinishedItems, std::int64_t{defectiveItems});
        for (std::size_t i = 0; i < stations.size(); ++i) {
            QCOMPARE(totals.stations[i].defects, defects[i]);
            QCOMPARE(totals.stations[i].rejects, rejects[i]);
        }
    }

    /// A percentile by nearest rank is within 0.1 %: classes are 1/1024 of a power of two.
    void leadTimesAreKeptWithinATenthOfAPercent()
    {
        LeadTimeHistogram histogram;
        std::vector<std::int64_t> values{
            0, 1, 1023, 1024, 2047, 2049, 5'000'001, 999'999'999'999, 3'600'000'000'000'000};
        for (auto value = values.rbegin(); value != values.rend(); ++value)
            histogram.add(SimTime{*value});
        QCOMPARE(histogram.count(), static_cast<std::int64_t>(values.size()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto kept = static_cast<double>(histogram.valueOfRank(static_cast<std::int64_t>(i) + 1).count());
            QVERIFY(std::abs(kept - static_cast<double>(values[i])) <= 0.001 * static_cast<double>(values[i]));
        }
    }

    void requestsFollowTheRunSettings()
    {
        RunSettings settings;
        settings.durationHours = 7.5;
        settings.warmupHours = 0.25;
        const RunRequest request = requestFor(settings, 7, 3, Detail::Figures);
        QVERIFY(request.warmup == SimTime(15min) && request.duration == SimTime(450min));
        QCOMPARE(request.seed, std::uint64_t{7});
        QCOMPARE(request.replication, 3U);
        QVERIFY(request.detail == Detail::Figures);
    }
};

LINETWIN_APPLESS_TEST(SimulateTest)
#include "SimulateTest.moc"

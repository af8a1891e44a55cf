// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"

#include "tests/engine/LineBuilder.h"

#include <QtTest>

#include <optional>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

RunTotals run(const ResolvedLine& line, SimTime warmup, SimTime duration)
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    const RunResult result = simulate(line, request);
    return result.totals;
}

/// Seconds in STARVED, EXECUTE, DOWN, JAMMED, BLOCKED.
std::vector<double> secondsInStates(const StationTotals& station)
{
    std::vector<double> seconds;
    for (const SimTime time : station.timeInState)
        seconds.push_back(toSeconds(time));
    return seconds;
}

struct Expected {
    std::int64_t cycles;
    std::int64_t outputs;
    std::vector<double> seconds;
};
using Stations = std::vector<StationSpec>;
using Expectations = std::vector<Expected>;

} // namespace

Q_DECLARE_METATYPE(Stations)
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
        const RunTotals totals = run(buildLine(stations), std::chrono::seconds(warmup), std::chrono::seconds(duration));
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
        const RunTotals totals = run(losslessCosmeticsLine(), 0s, 8h);
        QCOMPARE(totals.stations[0].cycles, std::int64_t{80'000});
        QCOMPARE(totals.stations[1].cycles, std::int64_t{79'999});
        QCOMPARE(totals.stations[2].cycles, std::int64_t{6'666});
        QCOMPARE(totals.stations[3].cycles, std::int64_t{111});
        QCOMPARE(totals.line.goodRawDelivered, std::int64_t{111 * 720});
        QCOMPARE(totals.line.defectiveRawDelivered, std::int64_t{0});
        // 7 tubes wait in the Packer for their batch, 6 cases in the Palletizer, one tube is in the Inspector.
        QCOMPARE(totals.line.rawPastConstraintAtEnd, std::int64_t{80'000 - 111 * 720});
        QCOMPARE(totals.line.goodRawHeldByLastAtEnd, std::int64_t{6 * 12});
    }
};

QTEST_APPLESS_MAIN(SimulateTest)
#include "SimulateTest.moc"

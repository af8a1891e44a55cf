// SPDX-License-Identifier: GPL-3.0-or-later
// What is output, and when (SPEC 6), on lines that are worked by hand. Every station takes a second unless told
// otherwise, and A is the constraint, so that A completes at 1, 2, 3 … s.
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/simulation/StationSpecs.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

using Type = std::optional<std::string>;

namespace {

struct Kind {
    std::int64_t batchIn = 1;
    Type outputType = {};
    double seconds = 1;
    double defects = 0;
    double detection = 0;
    std::int64_t capacity = 50;
};

StationSpec station(const char* name, const Kind& kind)
{
    return {.name = name,
            .batchIn = kind.batchIn,
            .outputType = kind.outputType,
            .parameters = {.uph = every(kind.seconds),
                           .bufferCapacity = kind.capacity,
                           .defectRate = kind.defects,
                           .detectionProb = kind.detection}};
}

ResolvedLine lineOf(const Stations& stations, std::size_t constraint)
{
    ResolvedLine line = buildLine(stations);
    line.yardstick.constraint = constraint;
    line.yardstick.idealCycleTime = line.stations[constraint].idealCycleTime;
    line.yardstick.rawItemsPerOutput = line.stations[constraint].rawItemsPerOutput;
    return line;
}

RunResult run(const ResolvedLine& line, Kernel kernel, SimTime warmup, SimTime duration)
{
    RunRequest request;
    request.kernel = kernel;
    request.warmup = warmup;
    request.duration = duration;
    request.detail = Detail::Recording;
    return simulate(line, request);
}

/// Z: raw items rejected at the constraint or after it.
std::int64_t rawRejected(const ResolvedLine& line, const RunTotals& totals)
{
    std::int64_t raw = 0;
    for (std::size_t i = line.yardstick.constraint; i < line.stations.size(); ++i)
        raw += totals.stations[i].rejects * line.stations[i].rawItemsPerOutput;
    return raw;
}

} // namespace

class CountingPointTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsTheLastStationPastTheConstraintThatCollects_data()
    {
        QTest::addColumn<QList<int>>("batches");
        QTest::addColumn<int>("constraint");
        QTest::addColumn<int>("point"); ///< −1: none
        QTest::newRow("none collects") << QList<int>{1, 1, 1} << 0 << -1;
        QTest::newRow("one past the constraint") << QList<int>{1, 2, 1} << 0 << 1;
        QTest::newRow("the last of several") << QList<int>{1, 2, 3, 1} << 0 << 2;
        QTest::newRow("the constraint is not past itself") << QList<int>{1, 2, 1} << 1 << -1;
        QTest::newRow("the constraint collects, and one after it") << QList<int>{1, 2, 3} << 1 << 2;
        QTest::newRow("before the constraint") << QList<int>{4, 2, 1} << 2 << -1;
        QTest::newRow("the constraint comes last") << QList<int>{1, 2, 3} << 2 << -1;
        QTest::newRow("one station") << QList<int>{5} << 0 << -1;
    }
    void itIsTheLastStationPastTheConstraintThatCollects()
    {
        QFETCH(QList<int>, batches);
        QFETCH(int, constraint);
        QFETCH(int, point);
        Stations stations;
        for (const int batch : batches)
            stations.push_back(station(("S" + std::to_string(stations.size())).c_str(), {batch, "Item"}));
        const ResolvedLine line = lineOf(stations, static_cast<std::size_t>(constraint));
        QCOMPARE(line.countingPoint() ? static_cast<int>(*line.countingPoint()) : -1, point);
    }

    void whatIsOutput_data()
    {
        QTest::addColumn<Stations>("stations");
        QTest::addColumn<int>("constraint");
        QTest::addColumn<int>("warmup");
        QTest::addColumn<int>("duration");
        QTest::addColumn<int>("made"); ///< n·u, as the others in raw items
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("defective");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<int>("before"); ///< ΔW

        // B has 2 tubes at 2, 4, 6 … and makes a pair of them by 3, 5, 7 …; C takes it then, makes a box of three by 8
        // and 14, and D delivers that at 9.
        const Stations boxes{station("A", {1, "Tube"}), station("B", {2, "Pair"}), station("C", {3, "Box"}),
                             station("D", {})};
        QTest::newRow("the last to collect counts: pairs at 3, 5, 7 and 9")
            << boxes << 0 << 0 << 10 << 10 << 4 * 2 << 0 << 0 << 2;
        QTest::newRow("pairs at 5, 7 and 9; two tubes are in B at 4 and at 10")
            << boxes << 0 << 4 << 6 << 6 << 3 * 2 << 0 << 0 << 0;
        QTest::newRow("a pair at 7; two tubes are in B at 6, one at 7")
            << boxes << 0 << 6 << 1 << 1 << 2 << 0 << 0 << -1;
        QTest::newRow("D sets the pace: no one collects after it, the box of 9 s is output")
            << boxes << 3 << 0 << 10 << 6 << 6 << 0 << 0 << 0;
        QTest::newRow("C itself sets the pace: its box of 8 s, delivered")
            << boxes << 2 << 0 << 10 << 6 << 6 << 0 << 0 << 0;
        QTest::newRow("and at 8 s it is past C and not output") << boxes << 2 << 0 << 8 << 6 << 0 << 0 << 0 << 6;

        // B is done at 3, 5, 7, 9 and has taken two more by 10.
        QTest::newRow("good when they are taken, defective when the unit is made of them")
            << Stations{station("A", {}), station("B", {2, "Pair", 1, 1}), station("C", {})} << 0 << 0 << 10 << 10 << 2
            << 4 * 2 << 0 << 0;
        QTest::newRow("at 3 B takes one and spoils two")
            << Stations{station("A", {}), station("B", {2, "Pair", 1, 1}), station("C", {})} << 0 << 2 << 1 << 1
            << 1 - 2 << 2 << 0 << 0;
        // C spoils the pair of 3 at 4, and so on until 10; those of 11 are in B.
        QTest::newRow("good units that turn bad after they were counted")
            << Stations{station("A", {}), station("B", {2, "Pair"}), station("C", {1, {}, 1, 1})} << 0 << 0 << 10 << 10
            << 2 << 4 * 2 << 0 << 0;
        // The defect of the case is not one of its tubes.
        QTest::newRow("a spoilt container holds good units")
            << Stations{station("A", {1, "Tube"}), station("B", {2, "Case", 1, 1}), station("C", {})} << 0 << 0 << 10
            << 10 << 10 << 0 << 0 << 0;
        QTest::newRow("which are output no more when B rejects it at 3, 5, 7, 9")
            << Stations{station("A", {1, "Tube"}), station("B", {2, "Case", 1, 1, 1}), station("C", {})} << 0 << 0 << 10
            << 10 << 10 - 4 * 2 << 0 << 4 * 2 << 0;
        QTest::newRow("or when C does, at 4, 6, 8 and 10")
            << Stations{station("A", {1, "Tube"}), station("B", {2, "Case", 1, 1}), station("C", {1, {}, 1, 0, 1})} << 0
            << 0 << 10 << 10 << 10 - 4 * 2 << 0 << 4 * 2 << 0;
        QTest::newRow("defective tubes that B takes, and C rejects with their case")
            << Stations{station("A", {1, "Tube", 1, 1}), station("B", {2, "Case"}), station("C", {1, {}, 1, 0, 1})} << 0
            << 0 << 10 << 10 << 0 << 10 - 4 * 2 << 4 * 2 << 0;
        QTest::newRow("one more at 4, two rejected")
            << Stations{station("A", {1, "Tube", 1, 1}), station("B", {2, "Case"}), station("C", {1, {}, 1, 0, 1})} << 0
            << 3 << 1 << 1 << 0 << 1 - 2 << 2 << 0;
        QTest::newRow("rejected before they are collected: I rejects at 2, 3 … 10, and holds one")
            << Stations{station("A", {1, "Tube", 1, 1}), station("I", {1, {}, 1, 0, 1}), station("B", {2, "Case"})} << 0
            << 0 << 10 << 10 << 0 << 0 << 9 << 1;

        // C works from 3 to 13, so that B holds the pair of 5 BLOCKED, and A the item of 5.
        QTest::newRow("what B holds BLOCKED is output, what A holds is past A")
            << Stations{station("A", {1, {}, 1, 0, 0, 0}), station("B", {2, "Pair", 1, 0, 0, 0}),
                        station("C", {1, {}, 10})}
            << 0 << 0 << 10 << 5 << 4 << 0 << 0 << 1;
        // A is done at 1, 2, 3 … with three raw items each, B at 2, 3 … 10; C takes each at once.
        QTest::newRow("items of several raw items each")
            << Stations{station("A", {3, "Tri"}), station("B", {}), station("C", {2, "Six"})} << 1 << 0 << 10 << 9 * 3
            << 9 * 3 << 0 << 0 << 0;
        QTest::newRow("no one collects: what B delivers, at 2, 3 … 10")
            << Stations{station("A", {1, "Tube"}), station("B", {})} << 0 << 0 << 10 << 10 << 9 << 0 << 0 << 1;
        QTest::newRow("no one collects: what B delivers defective, one being in it before and after")
            << Stations{station("A", {1, "Tube", 1, 1}), station("B", {})} << 0 << 5 << 5 << 5 << 0 << 5 << 0 << 0;
    }
    void whatIsOutput()
    {
        QFETCH(Stations, stations);
        QFETCH(int, constraint);
        QFETCH(int, warmup);
        QFETCH(int, duration);
        QFETCH(int, made);
        QFETCH(int, good);
        QFETCH(int, defective);
        QFETCH(int, rejected);
        QFETCH(int, before);
        QCOMPARE(made, good + defective + rejected + before);
        const auto k = static_cast<std::size_t>(constraint);
        const ResolvedLine line = lineOf(stations, k);
        for (const Kernel kernel : {Kernel::Recursion, Kernel::Events}) {
            const RunResult result = run(line, kernel, std::chrono::seconds(warmup), std::chrono::seconds(duration));
            const RunTotals& totals = result.totals;
            QCOMPARE(totals.stations[k].cycles * line.stations[k].rawItemsPerOutput, std::int64_t{made});
            QCOMPARE(totals.line.goodRawOutput, std::int64_t{good});
            QCOMPARE(totals.line.defectiveRawOutput, std::int64_t{defective});
            QCOMPARE(rawRejected(line, totals), std::int64_t{rejected});
            QCOMPARE(totals.line.rawBeforeOutputAtEnd - totals.line.rawBeforeOutputAtStart, std::int64_t{before});
            QCOMPARE(result.recording->goodRawOutputAt(std::chrono::seconds(duration)), std::int64_t{good});
        }
    }

    // B takes at 1, 2, 3 … and spoils two raw items at 3, 5, 7 … of those that it took.
    void outputOverTime()
    {
        const ResolvedLine line = lineOf({station("A", {}), station("B", {2, "Pair", 1, 1})}, 0);
        for (const Kernel kernel : {Kernel::Recursion, Kernel::Events}) {
            const auto recording = run(line, kernel, 0s, 8s).recording;
            const std::vector<std::int64_t> expected{0, 1, 2, 1, 2, 1, 2, 1, 2};
            for (std::size_t second = 0; second < expected.size(); ++second)
                QCOMPARE(recording->goodRawOutputAt(std::chrono::seconds(second)), expected[second]);
            QCOMPARE(recording->goodRawOutputAt(2999ms), std::int64_t{2});
            QCOMPARE(recording->goodRawOutputAt(-1s), std::int64_t{0});
            QCOMPARE(recording->goodRawOutputAt(9s), std::int64_t{2});
        }
    }

    // Counted from 2 s on: at 3 one more, and two spoilt.
    void outputOverTimeMayFallBelowNothing()
    {
        const ResolvedLine line = lineOf({station("A", {}), station("B", {2, "Pair", 1, 1})}, 0);
        const auto recording = run(line, Kernel::Recursion, 2s, 4s).recording;
        const std::vector<std::int64_t> expected{0, -1, 0, -1, 0};
        for (std::size_t second = 0; second < expected.size(); ++second)
            QCOMPARE(recording->goodRawOutputAt(std::chrono::seconds(second)), expected[second]);
    }
};

LINETWIN_APPLESS_TEST(CountingPointTest)
#include "CountingPointTest.moc"

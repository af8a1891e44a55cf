// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Figures.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/PlantShift.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

LossTree treeOf(const ResolvedLine& line, SimTime duration, SimTime warmup = 0s)
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    request.detail = Detail::Figures;
    return computeLossTree(line, simulate(line, request).totals);
}

ResolvedLine lineWith(const std::vector<StationSpec>& stations, std::size_t constraint)
{
    ResolvedLine line = buildLine(stations);
    line.yardstick.constraint = constraint;
    line.yardstick.idealCycleTime = line.stations[constraint].idealCycleTime;
    line.yardstick.rawItemsPerOutput = line.stations[constraint].rawItemsPerOutput;
    return line;
}

/// The leaves that are not 0, in seconds: "blocked C JAMMED 3".
QStringList shown(const ResolvedLine& line, const LossTree& tree)
{
    QStringList leaves;
    for (const LossLeaf& leaf : tree.leaves) {
        if (leaf.time == 0)
            continue;
        std::string text(keyOf(leaf.key.loss));
        if (leaf.key.cause)
            text += " " + line.stations[*leaf.key.cause].name;
        if (const std::string_view reason = reasonKeyOf(leaf.key); !reason.empty())
            text += " " + std::string(reason);
        if (!leaf.key.stop.empty())
            text += " [" + leaf.key.stop + "]";
        const double seconds = static_cast<double>(leaf.time) / static_cast<double>(tree.denominator) / 1e9;
        leaves << QString::fromStdString(text) + ' ' + QString::number(seconds);
    }
    return leaves;
}

Int128 sumOf(const LossTree& tree)
{
    Int128 sum = 0;
    for (const LossLeaf& leaf : tree.leaves)
        sum += leaf.time;
    return sum;
}

/// Any totals of the plant line's size: its times, reasons and roles need not fit each other.
RunTotals anyTotals(const ResolvedLine& line)
{
    const auto anyTime = [] { return SimTime{anyIn<std::int64_t>(0, 1'000'000'000'000)}; };
    RunTotals totals;
    totals.stations.resize(line.stations.size());
    totals.roles.resize(line.stations.size());
    StationTotals& constraint = totals.stations[line.yardstick.constraint];
    for (SimTime& time : constraint.timeInState)
        totals.duration += time = anyTime();
    // The waits are what the roles say.
    for (const State wait : {State::Starved, State::Blocked}) {
        SimTime& time = constraint.timeInState[static_cast<std::size_t>(wait)];
        totals.duration -= time;
        time = {};
    }
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::size_t reasons = line.stations[i].reasons.size();
        totals.reasons.emplace_back();
        for (std::size_t reason = 0; reason < reasons; ++reason) {
            totals.reasons.back().push_back({anyIn(0, 9), anyTime()});
            totals.roles[i].constraintWaitsByReason.push_back(anyTime());
        }
        if (i == line.yardstick.constraint)
            continue;
        const State wait = i < line.yardstick.constraint ? State::Starved : State::Blocked;
        for (SimTime& time : totals.roles[i].constraintWaits) {
            time = anyTime();
            totals.duration += time;
            constraint.timeInState[static_cast<std::size_t>(wait)] += time;
        }
        totals.stations[i].rejects = anyIn(0, 1000);
        totals.stations[i].falseRejects = anyIn(0, 1000);
    }
    constraint.cycles = anyIn(0, 100'000);
    constraint.rejects = anyIn(0, 1000);
    constraint.falseRejects = anyIn(0, 1000);
    constraint.executeOfCycles = anyTime();
    totals.line.goodRawOutput = anyIn(-1000, 100'000);
    totals.line.defectiveRawOutput = anyIn(-1000, 1000);
    std::int64_t left = constraint.cycles - totals.line.goodRawOutput - totals.line.defectiveRawOutput;
    for (std::size_t i = line.yardstick.constraint; i < line.stations.size(); ++i)
        left -= totals.stations[i].rejects;
    totals.line.rawBeforeOutputAtStart = anyIn(0, 1000);
    totals.line.rawBeforeOutputAtEnd = totals.line.rawBeforeOutputAtStart + left;
    return totals;
}

} // namespace

class LossTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A is done at 1, 2, 3 and then waits until B takes an item, at 5, 7 and 9; B is done at 3, 5, 7, 9.
    void aSlowerStationBlocks()
    {
        const ResolvedLine line = lineWith({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 1}},
                                            {.name = "B", .parameters = {.uph = every(2)}}},
                                           0);
        QCOMPARE(shown(line, treeOf(line, 10s)), (QStringList{"good 4", "in_progress 3", "blocked B EXECUTE 3"}));
    }

    // B takes at 2, 4, 6, 8, 10 and works for a second each.
    void aSlowerStationStarves()
    {
        const ResolvedLine line = lineWith(
            {{.name = "A", .parameters = {.uph = every(2)}}, {.name = "B", .parameters = {.uph = every(1)}}}, 1);
        QCOMPARE(shown(line, treeOf(line, 10s)), (QStringList{"good 4", "starved A EXECUTE 6"}));
    }

    // Without buffers. C jams in [2, 4), [5, 7), [8, 10), [11, 13) and works a second after each; B holds what it has
    // in [3, 5), [6, 8), [9, 11), and so does A: half of it while C jams, half while C works.
    void aBlockedStationPassesTheCauseOn()
    {
        const ResolvedLine line =
            lineWith({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                      {.name = "B", .parameters = {.uph = every(1), .bufferCapacity = 0}},
                      {.name = "C", .parameters = {.uph = every(1), .jamProb = 1, .jamTimeSec = 2}}},
                     0);
        QCOMPARE(shown(line, treeOf(line, 12s)),
                 (QStringList{"good 3", "in_progress 3", "blocked C EXECUTE 3", "blocked C JAMMED 3"}));
        // Counted from 4 on: [4, 5), [6, 8) and [9, 11), of which C jams in [6, 7) and [9, 10). A is done at 6, 9, 12,
        // with 2 items past it at 4 (in B and C) and 2 at 12; C at 5, 8, 11.
        QCOMPARE(shown(line, treeOf(line, 8s, 4s)),
                 (QStringList{"good 3", "blocked C EXECUTE 3", "blocked C JAMMED 2"}));
    }

    // A jams in [0, 1), [2, 3) … and works in [1, 2), [3, 4) …; B works in [2, 3), [4, 5) …; C takes two each and works
    // in [5, 6) and [9, 10). In [3, 4), [7, 8) and [11, 12) B is starved, too, so that A is the cause.
    void aStarvedStationPassesTheCauseOn()
    {
        const ResolvedLine line =
            lineWith({{.name = "A", .parameters = {.uph = every(1), .jamProb = 1, .jamTimeSec = 1}},
                      {.name = "B", .parameters = {.uph = every(1)}},
                      {.name = "C", .batchIn = 2, .outputType = "Pair", .parameters = {.uph = every(1)}}},
                     2);
        QCOMPARE(shown(line, treeOf(line, 12s)),
                 (QStringList{"good 2", "starved A EXECUTE 4", "starved A JAMMED 1", "starved B EXECUTE 5"}));
    }

    // A jams for 1 s before each second of work: 5 cycles in 10 s. Rated at half a second they are slow by 2.5 s.
    void aStationsOwnLosses()
    {
        const ResolvedLine line = lineWith(
            {{.name = "A", .parameters = {.uph = every(1), .idealUph = every(0.5), .jamProb = 1, .jamTimeSec = 1}}}, 0);
        QCOMPARE(shown(line, treeOf(line, 10s)), (QStringList{"good 2.5", "speed 2.5", "jam 5"}));
        // Cut in the middle of the sixth cycle's work.
        QCOMPARE(shown(line, treeOf(line, 11500ms)),
                 (QStringList{"good 2.5", "speed 2.5", "in_progress 0.5", "jam 6"}));
    }

    // Everything that A makes is defective and B rejects it, half a second later; the tenth is still in B.
    void whatIsRejectedAfterTheConstraintIsItsTime()
    {
        std::vector<StationSpec> stations{{.name = "A", .parameters = {.uph = every(1), .defectRate = 1}},
                                          {.name = "B", .parameters = {.uph = every(0.5), .detectionProb = 1}}};
        const ResolvedLine line = lineWith(stations, 0);
        QCOMPARE(shown(line, treeOf(line, 10s)), (QStringList{"rejected B 9", "in_progress 1"}));
        stations[1].parameters.detectionProb = 0;
        const ResolvedLine blind = lineWith(stations, 0);
        QCOMPARE(shown(blind, treeOf(blind, 10s)), (QStringList{"shipped_defective 9", "in_progress 1"}));
    }

    // The first station's rejects cost the constraint no time of its own; it starves.
    void whatIsRejectedBeforeTheConstraintIsNotInTheTree()
    {
        const ResolvedLine line =
            lineWith({{.name = "A", .parameters = {.uph = every(1), .defectRate = 1, .detectionProb = 1}},
                      {.name = "B", .parameters = {.uph = every(0.5)}}},
                     1);
        QCOMPARE(shown(line, treeOf(line, 10s)), QStringList{"starved A EXECUTE 10"});
    }

    void reasonsOfAHandWorkedShift()
    {
        const ResolvedLine line = plantLine();
        const LossTree tree = computeLossTree(line, plantShift());
        QCOMPARE(shown(line, tree), (QStringList{"planned [cleaning] 400",
                                                 "planned [lunch] 1000",
                                                 "good 4500",
                                                 "shipped_defective 100",
                                                 "rejected Labeller 100",
                                                 "rejected Labeller FALSE 20",
                                                 "rejected Packer 50",
                                                 "rejected Packer FALSE 10",
                                                 "speed 100",
                                                 "in_progress 120",
                                                 "breakdown 300",
                                                 "breakdown [knife] 250",
                                                 "breakdown [power dip] 150",
                                                 "jam 200",
                                                 "jam [glue] 300",
                                                 "changeover [new product] 400",
                                                 "starved Filler EXECUTE 500",
                                                 "starved Filler DOWN 60",
                                                 "starved Filler DOWN [power dip] 40",
                                                 "starved Filler DOWN [reel] 300",
                                                 "starved Filler TRANSIT 100",
                                                 "starved Filler PLANNED [lunch] 200",
                                                 "blocked Packer STARVED 50",
                                                 "blocked Packer EXECUTE 600",
                                                 "blocked Packer DOWN [power dip] 150"}));
        QVERIFY(sumOf(tree) == tree.total);
        QCOMPARE(*tree.share({.loss = Loss::Jam, .stop = "glue"}), 0.03);
        QCOMPARE(*tree.share({Loss::Jam, {}, {}}), 0.02);
        QCOMPARE(*tree.share({.loss = Loss::Planned, .stop = "dinner"}), 0.0);
    }

    void itClosesWhateverTheReasonsSay()
    {
        QVERIFY(test::holds("leaves of any totals sum to T", 200, [] {
            ResolvedLine line = plantLine();
            line.yardstick.constraint = anyIn<std::size_t>(0, 2);
            const RunTotals totals = anyTotals(line);
            const LossTree tree = computeLossTree(line, totals);
            RC_ASSERT(tree.total == Int128{totals.duration.count()} * tree.denominator);
            RC_ASSERT(sumOf(tree) == tree.total);
            RC_ASSERT(std::ranges::is_sorted(tree.leaves, {}, &LossLeaf::key));
        }));
    }

    void itClosesExactly()
    {
        QVERIFY(test::holds("leaves sum to T", 100, [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyRequest(Detail::Figures);
            request.kernel = *rc::gen::element(Kernel::Recursion, Kernel::Events);
            const RunTotals totals = simulate(line, request).totals;
            const LossTree tree = computeLossTree(line, totals);
            RC_ASSERT(tree.denominator == line.stations[line.yardstick.constraint].rawItemsPerOutput);
            RC_ASSERT(tree.total == Int128{request.duration.count()} * tree.denominator);
            RC_ASSERT(sumOf(tree) == tree.total);
            RC_ASSERT(std::ranges::is_sorted(tree.leaves, {}, &LossLeaf::key));
            const double good = *tree.share({Loss::Good, {}, {}});
            RC_ASSERT(std::abs(good - *computeFigures(line, totals)[LineFigure::Oee].value()) < 1e-12);
        }));
    }

    void totalsHaveNoTree()
    {
        const ResolvedLine line = cosmeticsLine();
        RunRequest request;
        request.duration = 10min;
        const LossTree tree = computeFigures(line, simulate(line, request).totals).losses;
        QVERIFY(tree.leaves.empty());
        QVERIFY(!tree.share({Loss::Good, {}, {}}));
    }

    void aLeafThatIsNotThereIsNothing()
    {
        const ResolvedLine line = losslessCosmeticsLine();
        const LossTree tree = treeOf(line, 10min);
        QCOMPARE(tree.share({Loss::Blocked, 2, State::Jammed}).value(), 0.0);
        QCOMPARE(tree.share({Loss::Jam, {}, {}}).value(), 0.0);
    }
};

LINETWIN_APPLESS_TEST(LossTreeTest)
#include "LossTreeTest.moc"

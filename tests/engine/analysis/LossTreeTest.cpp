// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Figures.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
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
        if (leaf.key.reason)
            text += " " + std::string(nameOf(*leaf.key.reason));
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

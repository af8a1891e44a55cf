// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/LossRows.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

const LossKey good{Loss::Good, {}, {}};
const LossKey jam{Loss::Jam, {}, {}};
const LossKey blockedByJam{Loss::Blocked, 2, State::Jammed};
const LossKey blockedByStop{Loss::Blocked, 2, State::Down};

ShiftFigures shiftWith(std::vector<LossLeaf> leaves)
{
    ShiftFigures shift;
    shift.losses = {std::move(leaves), 1, 100};
    return shift;
}

/// Of 100 that the rated pace would bring: jams and being blocked cost this, and 2 were made and not sold.
ShiftFigures shiftWithMoney(Money jams, Money waits)
{
    ShiftFigures shift = shiftWith({{good, 60}, {jam, 10}, {blockedByJam, 30}});
    const Money unit = 1'000'000;
    shift.money = MoneyTree{.atRatedPace = 100 * unit,
                            .losses = {{jam, jams * unit}, {blockedByJam, waits * unit}},
                            .madeNotSold = 2 * unit,
                            .margin = (98 - jams - waits) * unit};
    return shift;
}

using Values = std::vector<std::optional<double>>;

} // namespace

class LossRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowThatIsMissingInOneReplicationCountsZero()
    {
        const ReplicationSet set{.firstReplication = 0,
                                 .shifts = {shiftWith({{good, 60}, {jam, 10}, {blockedByJam, 30}}),
                                            shiftWith({{good, 80}, {jam, 0}, {blockedByStop, 20}})}};
        const std::vector<LossRow> rows = lossRows(set, usualLevel);
        QCOMPARE(rows.size(), std::size_t{4});
        QVERIFY(rows[0].key == good && rows[0].share.values == (Values{0.6, 0.8}));
        QVERIFY(rows[1].key == jam && rows[1].share.values == (Values{0.1, 0.0}));
        QVERIFY(rows[2].key == blockedByStop && rows[2].share.values == (Values{0.0, 0.2}));
        QVERIFY(rows[3].key == blockedByJam && rows[3].share.values == (Values{0.3, 0.0}));
        QCOMPARE(rows[3].share.mean.value(), 0.15);
    }

    void aDifferenceIsPairedAndKnowsLeavesOfEither()
    {
        const ReplicationSet scenario{
            .firstReplication = 0, .shifts = {shiftWith({{good, 70}, {jam, 30}}), shiftWith({{good, 80}, {jam, 20}})}};
        const ReplicationSet reference{
            .firstReplication = 0,
            .shifts = {shiftWith({{good, 60}, {jam, 40}}), shiftWith({{good, 60}, {jam, 30}, {blockedByJam, 10}})}};
        const auto rows = compareLosses(scenario, reference, {});
        QCOMPARE(rows.size(), std::size_t{3});
        QVERIFY(rows[0].key == good && rows[1].key == jam && rows[2].key == blockedByJam);
        QCOMPARE(rows[0].share.difference.mean.value(), 0.15);
        QCOMPARE(rows[1].share.difference.mean.value(), -0.1);
        QCOMPARE(rows[2].share.scenario.mean.value(), 0.0);
        QCOMPARE(rows[2].share.difference.mean.value(), -0.05);
        QCOMPARE(rows[0].share.differenceLevel, 0.96);
    }

    /// A scenario may add and drop reasons, whose numbers then are others.
    void reasonsAreKnownByTheirNames()
    {
        const LossKey lunch{.loss = Loss::Planned, .stop = "lunch"};
        const LossKey night{.loss = Loss::Planned, .stop = "night"};
        const LossKey glue{.loss = Loss::Jam, .stop = "glue"};
        const ReplicationSet scenario{.firstReplication = 0,
                                      .shifts = {shiftWith({{night, 20}, {good, 60}, {jam, 10}, {glue, 10}})}};
        const ReplicationSet reference{.firstReplication = 0,
                                       .shifts = {shiftWith({{lunch, 30}, {good, 70}, {jam, 0}})}};
        const auto rows = compareLosses(scenario, reference, {});
        QVERIFY(rows[0].key == lunch && rows[1].key == night && rows[2].key == good && rows[3].key == jam &&
                rows[4].key == glue);
        QCOMPARE(rows[0].share.difference.mean.value(), -0.3);
        QCOMPARE(rows[1].share.difference.mean.value(), 0.2);
    }

    void moneyIsComparedInPairs()
    {
        const ReplicationSet scenario{.firstReplication = 0, .shifts = {shiftWithMoney(5, 20), shiftWithMoney(5, 30)}};
        const ReplicationSet reference{.firstReplication = 0,
                                       .shifts = {shiftWithMoney(10, 22), shiftWithMoney(20, 30)}};
        const auto rows = compareMoney(scenario, reference, {});
        QVERIFY(rows.has_value());
        QCOMPARE(rows->atRatedPace.difference.mean.value(), 0.0);
        QCOMPARE(rows->losses.size(), std::size_t{2});
        QVERIFY(rows->losses[0].key == jam && rows->losses[1].key == blockedByJam);
        QCOMPARE(rows->losses[0].cost.scenario.mean.value(), 5.0);
        QCOMPARE(rows->losses[0].cost.difference.values, (Values{-5.0, -15.0}));
        QCOMPARE(rows->losses[1].cost.difference.mean.value(), -1.0);
        QCOMPARE(rows->margin.difference.mean.value(), 11.0);           // what jams and waits cost less
        QCOMPARE(rows->margin.verdict.kind, VerdictKind::TooFewDiffer); // of two runs
        QVERIFY(!compareMoney(scenario, {.firstReplication = 0, .shifts = {shiftWith({{good, 100}})}}, {}));
    }

    void withoutTreesThereAreNoRows()
    {
        QVERIFY(lossRows({.firstReplication = 0, .shifts = {ShiftFigures{}, ShiftFigures{}}}, usualLevel).empty());
    }
};

LINETWIN_APPLESS_TEST(LossRowsTest)
#include "LossRowsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Money of runs that are worked by hand (SPEC 7). Filler makes a tube a second, Packer a case of two tubes in a second,
// and is where output is counted: it collects the tubes as they are made, at 1, 2, 3 … s.
#include "engine/analysis/RunMoney.h"

#include "engine/analysis/Figures.h"
#include "engine/analysis/MoneyCurve.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomPlants.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <utility>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

struct Quality {
    double fillerDefects = 0;
    double fillerDetects = 0;
    double packerDefects = 0;
    double packerDetects = 0;
};

/// A unit costs 3 and 2 and is sold for 10.
ResolvedLine lineMaking(std::size_t maker, const Quality& quality = {})
{
    ResolvedLine line = buildLine(
        {{.name = "Filler",
          .outputType = "Tube",
          .parameters = {.uph = every(1), .defectRate = quality.fillerDefects, .detectionProb = quality.fillerDetects}},
         {.name = "Packer",
          .batchIn = 2,
          .outputType = "Case",
          .parameters = {
              .uph = every(1), .defectRate = quality.packerDefects, .detectionProb = quality.packerDetects}}});
    line.product = ResolvedProduct{.name = "Cream",
                                   .sku = "C",
                                   .materialType = *line.stations[maker].outputType,
                                   .station = maker,
                                   .rawItemsPerUnit = line.stations[maker].rawItemsPerOutput,
                                   .materialCost = 3'000'000,
                                   .conversionCost = 2'000'000,
                                   .sellingPrice = 10'000'000};
    return line;
}

RunTotals totalsOf(const ResolvedLine& line, SimTime duration, SimTime warmup = {}, Kernel kernel = Kernel::Recursion)
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    request.kernel = kernel;
    request.detail = Detail::Figures;
    return simulate(line, request).totals;
}

MoneyTree treeOf(const ResolvedLine& line, const RunTotals& totals)
{
    return *computeMoneyTree(line, computeLossTree(line, totals), *computeMoney(line, totals));
}

Money sumOf(const MoneyTree& tree)
{
    Money sum = tree.margin + tree.outputNotSold + tree.madeNotSold;
    for (const MoneyLeaf& leaf : tree.losses)
        sum += leaf.cost;
    return sum;
}

constexpr std::size_t tube = 0;
constexpr std::size_t caseOfTwo = 1;

} // namespace

class RunMoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Until 10 s the filler has made 10 tubes, all of which the packer has collected; the packer has made and delivered
    // cases at 3, 5, 7 and 9 s.
    void whatIsMadeAndSold_data()
    {
        QTest::addColumn<int>("maker");
        QTest::addColumn<double>("fillerDefects");
        QTest::addColumn<double>("fillerDetects");
        QTest::addColumn<double>("packerDefects");
        QTest::addColumn<double>("packerDetects");
        QTest::addColumn<qint64>("made");
        QTest::addColumn<qint64>("sold");
        const auto row = [](const char* name, std::size_t maker, const Quality& quality, qint64 made, qint64 sold) {
            QTest::newRow(name) << static_cast<int>(maker) << quality.fillerDefects << quality.fillerDetects
                                << quality.packerDefects << quality.packerDetects << made << sold;
        };
        row("tubes are sold when they are collected", tube, {}, 10, 10);
        row("cases are sold when they are delivered", caseOfTwo, {}, 4, 4);
        row("a scrapped unit costs and earns nothing", tube, {1, 1, 0, 0}, 10, 0);
        row("a defective unit earns nothing", tube, {1, 0, 0, 0}, 10, 0);
        row("a container that is defective because of its contents", caseOfTwo, {1, 0, 0, 0}, 4, 0);
        row("a defect of the container does not spoil its contents", tube, {0, 0, 1, 0}, 10, 10);
        row("but the container", caseOfTwo, {0, 0, 1, 0}, 4, 0);
        row("what is rejected later is taken back", tube, {0, 0, 1, 1}, 10, 2); // four cases of two
        row("a scrapped container costs and earns nothing", caseOfTwo, {0, 0, 1, 1}, 4, 0);
    }
    void whatIsMadeAndSold()
    {
        QFETCH(int, maker);
        QFETCH(double, fillerDefects);
        QFETCH(double, fillerDetects);
        QFETCH(double, packerDefects);
        QFETCH(double, packerDetects);
        QFETCH(qint64, made);
        QFETCH(qint64, sold);
        const ResolvedLine line =
            lineMaking(static_cast<std::size_t>(maker), {fillerDefects, fillerDetects, packerDefects, packerDetects});
        for (const Kernel kernel : {Kernel::Recursion, Kernel::Events}) {
            const RunTotals totals = totalsOf(line, 10s, {}, kernel);
            const RunMoney money = *computeMoney(line, totals);
            QCOMPARE(money.unitsMade, made);
            QCOMPARE(money.unitsSold, sold);
            QVERIFY(money.materialCost == 3'000'000 * made);
            QVERIFY(money.conversionCost == 2'000'000 * made);
            QVERIFY(money.revenue == 10'000'000 * sold);
            QVERIFY(money.margin() == 10'000'000 * sold - 5'000'000 * made);
            QVERIFY(sumOf(treeOf(line, totals)) == treeOf(line, totals).atRatedPace);
        }
    }

    void onlyTheWindowCounts()
    {
        const ResolvedLine line = lineMaking(tube, {.packerDefects = 1, .packerDetects = 1});
        // From 4 to 10 s: tubes made and collected at 5 … 10 s, cases rejected at 5, 7 and 9 s, among them tubes that
        // were sold before the window.
        const RunMoney money = *computeMoney(line, totalsOf(line, 6s, 4s));
        QCOMPARE(money.unitsMade, std::int64_t{6});
        QCOMPARE(money.unitsSold, std::int64_t{0});
    }

    void costRatesRunWhileTheStationWaits()
    {
        ResolvedLine line = lineMaking(tube);
        line.stations[0].parameters.laborPerHour = 36; // a cent a second
        line.stations[1].parameters.laborPerHour = 18;
        line.stations[1].parameters.overheadPerHour = 18;
        line.stations[1].parameters.energyPerHour = 3600; // one a second, while it executes
        const RunMoney money = *computeMoney(line, totalsOf(line, 10s));
        // It executes from 2, 4, 6 and 8 s on, and waits for the rest.
        QVERIFY(money.rateCost == 100'000 + 100'000 + 4'000'000);
        line.stations[1].parameters.energyPerHour = 0.000001;
        QVERIFY(computeMoney(line, totalsOf(line, 10s))->rateCost == 200'000); // a part of a millionth, rounded once
    }

    void figuresPerRunHourAndGoodUnit()
    {
        ResolvedLine line = lineMaking(tube);
        line.stations[0].parameters.laborPerHour = 36;
        const ShiftFigures figures = computeFigures(line, totalsOf(line, 10s));
        QCOMPARE(figures[LineFigure::Revenue].value(), std::optional(100.0));
        QCOMPARE(figures[LineFigure::MaterialCost].value(), std::optional(30.0));
        QCOMPARE(figures[LineFigure::ConversionCost].value(), std::optional(20.0));
        QCOMPARE(figures[LineFigure::RateCost].value(), std::optional(0.1));
        QCOMPARE(figures[LineFigure::Margin].value(), std::optional(49.9));
        QVERIFY(qFuzzyCompare(*figures[LineFigure::MarginPerHour].value(), 49.9 * 360));
        QCOMPARE(figures[LineFigure::MarginPerGoodUnit].value(), std::optional(4.99));
        QCOMPARE(figures[LineFigure::MaterialCostPerGoodUnit].value(), std::optional(3.0));
        line.product.reset();
        const ShiftFigures without = computeFigures(line, totalsOf(line, 10s));
        QVERIFY(without[LineFigure::Margin].isNull());
        QVERIFY(without[LineFigure::MarginPerHour].isNull());
        QVERIFY(!without.money);
    }

    // The filler could make 10 tubes in 10 s, worth 5 each. It starts at once and is never stopped; one case of two is
    // rejected at 3, 5, 7 and 9 s: 40 lost by the packer, and 8 tubes were made and not sold.
    void theLossTreeInMoney()
    {
        const ResolvedLine line = lineMaking(tube, {.packerDefects = 1, .packerDetects = 1});
        const MoneyTree tree = treeOf(line, totalsOf(line, 10s));
        QVERIFY(tree.atRatedPace == 50'000'000);
        QVERIFY(tree.costOf({Loss::Rejected, 1, {}}) == 40'000'000);
        QVERIFY(tree.madeNotSold == 5'000'000 * 8);
        QVERIFY(tree.outputNotSold == 0);
        QVERIFY(tree.margin == 20'000'000 - 50'000'000);
        QVERIFY(sumOf(tree) == tree.atRatedPace);
    }

    void aContainersGoodContentsMayNotBeSold()
    {
        // All ten tubes are output, and good; of the five cases that they could fill none can be sold.
        const ResolvedLine line = lineMaking(caseOfTwo, {.packerDefects = 1});
        const MoneyTree tree = treeOf(line, totalsOf(line, 10s));
        QVERIFY(tree.atRatedPace == 25'000'000);
        QVERIFY(tree.outputNotSold == 25'000'000);
        QVERIFY(tree.madeNotSold == 5'000'000 * 4);
        QVERIFY(sumOf(tree) == tree.atRatedPace);
    }

    void theIdentitiesHoldExactly()
    {
        QVERIFY(holds("money closes in every replication", 300, [] {
            const ResolvedLine line = oneIn(2) ? anyLine() : anyPlant();
            RC_PRE(line.hasMoney());
            const RunRequest request = anyRequest(Detail::Figures);
            const RunTotals totals = simulate(line, request).totals;
            const RunMoney money = *computeMoney(line, totals);
            RC_ASSERT((money.revenue - money.materialCost - money.conversionCost - money.rateCost == money.margin()));
            const MoneyTree tree = treeOf(line, totals);
            RC_ASSERT((sumOf(tree) == tree.atRatedPace));
            RC_ASSERT((tree.margin == money.margin()));
            const auto point = line.countingPoint();
            if (line.product->station == line.baseStation && (!point || *line.baseStation < *point)) {
                RC_ASSERT(money.unitsSold * line.rawItemsPerUnit == totals.line.goodRawOutput);
                RC_ASSERT((tree.outputNotSold == 0));
            }
        }));
    }

    void aRecordingTellsMoneyAtAnyTime()
    {
        QVERIFY(holds("a recording tells what a shorter run makes and sells", 100, [] {
            const ResolvedLine line = oneIn(2) ? anyLine() : anyPlant();
            RC_PRE(line.hasMoney());
            RunRequest request = anyRequest(Detail::Recording);
            const auto recording = simulate(line, request).recording;
            request.detail = Detail::Totals;
            request.duration = request.duration * anyIn(1, 20) / 20;
            RC_PRE(request.duration.count() > 0);
            const RunMoney money = *computeMoney(line, simulate(line, request).totals);
            RC_ASSERT(recording->unitsMadeAt(request.duration) == money.unitsMade);
            RC_ASSERT(recording->unitsSoldAt(request.duration) == money.unitsSold);
        }));
    }

    // At 2.5 s two tubes are made and collected, at 5 s five, at 7.5 s seven, at 10 s ten: 5 of cost and 10 of price
    // each. Labour costs 1 a second.
    void theCurveSumsFromTheStart()
    {
        ResolvedLine line = lineMaking(tube);
        line.stations[0].parameters.laborPerHour = 3600; // 1 a second
        RunRequest request;
        request.duration = 10s;
        request.detail = Detail::Recording;
        const auto curve = cumulativeMoney(line, *simulate(line, request).recording, 4);
        QVERIFY(curve.has_value());
        QCOMPARE(curve->times, (std::vector<SimTime>{0s, 2500ms, 5s, 7500ms, 10s}));
        const std::vector<std::pair<int, double>> expected{
            {0, 0}, {2, 2.5}, {5, 5}, {7, 7.5}, {10, 10}}; // sold, labour
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const auto& [sold, labour] = expected[i];
            QCOMPARE(toAmount(curve->money[i].revenue), 10.0 * sold);
            QCOMPARE(toAmount(curve->money[i].materialCost + curve->money[i].conversionCost), 5.0 * sold);
            QCOMPARE(toAmount(curve->money[i].rateCost), labour);
            QCOMPARE(toAmount(curve->money[i].margin()), 5.0 * sold - labour);
        }
        line.product.reset();
        QVERIFY(!cumulativeMoney(line, *simulate(line, request).recording, 4));
    }

    void theCurveIsThatOfShorterRuns()
    {
        QVERIFY(holds("each point of the curve is the money of a run that ends there", 100, [] {
            const ResolvedLine line = oneIn(2) ? anyLine() : anyPlant();
            RC_PRE(line.hasMoney());
            RunRequest request = anyRequest(Detail::Recording);
            const auto recording = simulate(line, request).recording;
            const auto curve = cumulativeMoney(line, *recording, 5);
            RC_ASSERT((curve->money.size() == 6 && curve->money.front().rateCost == 0));
            request.detail = Detail::Totals;
            request.duration = curve->times[static_cast<std::size_t>(anyIn(1, 5))];
            RC_PRE(request.duration.count() > 0);
            const auto at = std::ranges::find(curve->times, request.duration) - curve->times.begin();
            RC_ASSERT(
                (curve->money[static_cast<std::size_t>(at)] == *computeMoney(line, simulate(line, request).totals)));
        }));
    }

    /// Half of what a unit takes is lost: half a margin, of a millionth a half upwards. Where 128 bits do not hold time
    /// times margin, here 2e24 · 1e15, a long double does.
    void halfAUnitIsWorthHalfItsMargin_data()
    {
        QTest::addColumn<qint64>("idealNanoseconds");
        QTest::addColumn<qint64>("rawItems");
        QTest::addColumn<qint64>("margin"); // millionths
        QTest::addColumn<qint64>("cost");
        QTest::newRow("a gain") << qint64{2} << qint64{1} << qint64{9} << qint64{5};
        QTest::newRow("a loss") << qint64{2} << qint64{1} << qint64{-9} << qint64{-4};
        const qint64 years = 4'000'000'000'000'000'000;
        const qint64 large = 1'000'000'000'000'000;
        QTest::newRow("a large gain") << years << qint64{1'000'000} << large << large / 2;
        QTest::newRow("a large loss") << years << qint64{1'000'000} << -large << -large / 2;
    }
    void halfAUnitIsWorthHalfItsMargin()
    {
        QFETCH(qint64, idealNanoseconds);
        QFETCH(qint64, rawItems);
        QFETCH(qint64, margin);
        ResolvedLine line = lineMaking(0);
        line.yardstick.idealCycleTime = SimTime{idealNanoseconds};
        line.product->rawItemsPerUnit = rawItems;
        line.product->materialCost = line.product->conversionCost = 0;
        line.product->sellingPrice = margin;
        const Int128 half = Int128{idealNanoseconds} * rawItems / 2;
        LossTree losses;
        losses.total = 2 * half;
        losses.leaves = {{.key = {.loss = Loss::Good}, .time = half}, {.key = {.loss = Loss::Jam}, .time = half}};
        const auto tree = computeMoneyTree(line, losses, RunMoney{});
        QCOMPARE(tree->losses.size(), std::size_t{1});
        QTEST(static_cast<qint64>(tree->losses[0].cost), "cost");
        QCOMPARE(static_cast<qint64>(tree->atRatedPace), margin);
    }

    void amountsAsText()
    {
        QCOMPARE(moneyText(0), std::string("0"));
        QCOMPARE(moneyText(1), std::string("0.000001"));
        QCOMPARE(moneyText(-12'500'000), std::string("-12.5"));
        QCOMPARE(moneyText(Money{1'000'000'000'000'000'000} * 1'000'000), std::string("1000000000000000000"));
    }
};

LINETWIN_APPLESS_TEST(RunMoneyTest)
#include "RunMoneyTest.moc"

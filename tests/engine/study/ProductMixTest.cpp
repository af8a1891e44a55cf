// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/ProductMix.h"

#include "engine/output/ProductMixText.h"
#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

/// One filler of 1000 cycles an hour without any loss, and two products on it: the balm leaves three times as much a
/// unit, and takes four times as long.
Line fillerLine()
{
    Line line;
    line.stations = {{"Filler", 1, "Tube", std::nullopt}};
    line.baseline["Filler"].parameters = {{ParameterId::Uph, 1000}};
    line.products = {
        {.name = "Cream", .materialType = "Tube", .materialCost = 1, .sellingPrice = 2},
        {.name = "Balm", .materialType = "Tube", .cycleTimeMultiplier = 4, .materialCost = 2, .sellingPrice = 5},
        {.name = "Rinse"}};
    return line;
}

ProductMixStudy mixStudy()
{
    ProductMixStudy study;
    study.scenario.line = fillerLine();
    study.products = pricedProducts(study.scenario.line);
    study.plan.durationHours = 4;
    study.plan.replications = 20;
    return study;
}

std::vector<VariantRuns> runsOf(const ProductMixStudy& study)
{
    return *runVariants(linesOf(study), requestFor(study.plan));
}

} // namespace

class ProductMixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void productsRankByTheHour()
    {
        const ProductMixStudy study = mixStudy();
        QCOMPARE(study.products, (std::vector<std::string>{"Cream", "Balm"}));
        const std::vector<VariantRuns> runs = runsOf(study);
        const ProductMix mix = evaluate(study, runs);
        QCOMPARE(mix.products[0].unitMargin, 1.0);
        QCOMPARE(mix.products[1].unitMargin, 3.0);
        QCOMPARE(*mix.products[0].marginPerHour.mean, 1000.0);
        QCOMPARE(*mix.products[1].marginPerHour.mean, 750.0); // 250 · 3
        QCOMPARE(mix.byHour, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(mix.leaders, (std::vector<std::size_t>{0}));
        QCOMPARE(mix.reasons, (std::vector<RankReason>{{0, 1}}));
        QCOMPARE(leaderSentence(mix), std::string("An hour of the line earns most with Cream."));
        QCOMPARE(unitSentence(mix), std::string());
        QCOMPARE(*mix.products[1].toFirst.difference.mean, -250.0);
        QCOMPARE(
            rankingSentences(mix, "EUR"),
            (std::vector<std::string>{
                "Balm leaves more a unit than Cream (3 against 1), but an hour of the line makes 250 good units of it "
                "against 1000: an hour of Cream earns 1000 EUR, one of Balm 750 EUR."}));
    }

    /// A case of ten leaves 5, half of what ten tubes leave: a case leaves more than a tube and a unit in it less.
    void aUnitIsTheSameForAllProducts()
    {
        ProductMixStudy study = mixStudy();
        Line& line = study.scenario.line;
        line.stations.push_back({"Packer", 10, "Case", std::nullopt});
        line.baseline["Packer"].parameters = {{ParameterId::Uph, 200}};
        line.products = {{.name = "Tube", .materialType = "Tube", .materialCost = 1, .sellingPrice = 2},
                         {.name = "Gift", .materialType = "Case", .materialCost = 15, .sellingPrice = 20}};
        study.products = pricedProducts(line);
        const ProductMix mix = evaluate(study, runsOf(study));
        QCOMPARE(mix.products[1].unitMargin, 5.0);
        QCOMPARE(mix.products[1].baseUnitsPerUnit, 10.0);
        QCOMPARE(mix.products[1].baseUnitMargin(), 0.5);
        QCOMPARE(mix.leaders, (std::vector<std::size_t>{0}));
        QVERIFY(mix.reasons.empty());
        QCOMPARE(unitSentence(mix), std::string("Margins of a unit are those of a base unit: a Case is 10."));
    }

    /// Without a slower pace there is no "but": labour alone makes the difference here, which no unit bears.
    void aReasonHoldsOrIsNotGiven()
    {
        ProductMixStudy study = mixStudy();
        study.scenario.line.products[1].cycleTimeMultiplier = 1;
        const ProductMix mix = evaluate(study, runsOf(study));
        QCOMPARE(mix.byHour, (std::vector<std::size_t>{1, 0}));
        QVERIFY(mix.reasons.empty());
    }

    /// A cycle of 3.6 s jams for 0.6 s on average, or for 1.2 s: 4.2 s and 4.8 s for 1 and for 4.8 / 4.2. Over 20 short
    /// runs the two cannot be told apart.
    void noWinnerWithoutEvidence()
    {
        ProductMixStudy study = mixStudy();
        Line& line = study.scenario.line;
        line.baseline["Filler"].parameters[ParameterId::JamProb] = 0.01;
        line.baseline["Filler"].parameters[ParameterId::JamTimeSec] = 60;
        line.products = {{.name = "Cream", .materialType = "Tube", .sellingPrice = 1},
                         {.name = "Balm", .materialType = "Tube", .jamProbMultiplier = 2, .sellingPrice = 1.142857}};
        study.products = pricedProducts(line);
        study.plan.replications = 20;
        study.plan.durationHours = 1;
        const ProductMix mix = evaluate(study, runsOf(study));
        QCOMPARE(mix.leaders.size(), std::size_t{2});
        QVERIFY(!mix.areLeadersAlike);
        QVERIFY(mix.reasons.empty());
        const std::string said = leaderSentence(mix);
        QVERIFY2(said.starts_with("With which product an hour of the line earns most cannot be told yet: "),
                 said.c_str());
        // The same product twice differs by nothing.
        line.products[1] = line.products[0];
        line.products[1].name = "Balm";
        const ProductMix same = evaluate(study, runsOf(study));
        QVERIFY(same.areLeadersAlike);
        QCOMPARE(leaderSentence(same), std::string("An hour of the line earns most with Cream and Balm, without a "
                                                   "relevant difference between them."));
    }

    void sharesOfAnySizeAreParts()
    {
        QCOMPARE(partsOfOne(std::vector<double>{1e308, 1e308}), (std::vector<double>{0.5, 0.5}));
        QCOMPARE(partsOfOne(std::vector<double>{75, 0, 25}), (std::vector<double>{0.75, 0, 0.25}));
        QVERIFY(areWhole(std::vector<double>{33.33, 33.33, 33.33}) && areWhole(std::vector<double>{0.4, 0.6}));
        QVERIFY(!areWhole(std::vector<double>{70, 50}) && !areWhole(std::vector<double>{1, 1}));
        const ProductMixStudy study = mixStudy();
        const std::vector<double> large{1e308, 1e308};
        QCOMPARE(*blendedMargin(runsOf(study), large, MixBasis::RunningTime, usualLevel).mean, 875.0);
    }

    void aMixIsBlendedByTimeOrByUnits()
    {
        const ProductMixStudy study = mixStudy();
        const std::vector<VariantRuns> runs = runsOf(study);
        const std::vector<double> halves{1, 1};
        QCOMPARE(*blendedMargin(runs, halves, MixBasis::RunningTime, usualLevel).mean, 875.0);
        // 1000 units of each take 1 h and 4 h, and leave 1000 and 3000.
        QVERIFY(std::abs(*blendedMargin(runs, halves, MixBasis::GoodUnits, usualLevel).mean - 800) < 1e-9);
        const std::vector<double> one{0, 2};
        QCOMPARE(*blendedMargin(runs, one, MixBasis::GoodUnits, usualLevel).mean, 750.0);
    }

    void theBlendHasAnInterval()
    {
        ProductMixStudy study = mixStudy();
        study.scenario.line.baseline["Filler"].parameters[ParameterId::JamProb] = 0.01;
        study.scenario.line.baseline["Filler"].parameters[ParameterId::JamTimeSec] = 60;
        const std::vector<VariantRuns> runs = runsOf(study);
        const ProductMix mix = evaluate(study, runs);
        const std::vector<double> halves{1, 1};
        const FigureStatistics blend = blendedMargin(runs, halves, MixBasis::GoodUnits, usualLevel);
        QVERIFY(blend.interval->lower < *blend.mean && *blend.mean < blend.interval->upper);
        QVERIFY(*blend.mean<*mix.products[0].marginPerHour.mean&& * blend.mean> * mix.products[1].marginPerHour.mean);
        const FigureStatistics alone =
            blendedMargin(runs, std::vector<double>{1, 0}, MixBasis::RunningTime, usualLevel);
        QCOMPARE(alone.interval, mix.products[0].marginPerHour.interval);
    }
};

LINETWIN_APPLESS_TEST(ProductMixTest)
#include "ProductMixTest.moc"

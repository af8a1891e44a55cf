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
        QCOMPARE(mix.byUnit, (std::vector<std::size_t>{1, 0}));
        QVERIFY(mix.ranksDiffer());
        QCOMPARE(*mix.products[1].toFirst.difference.mean, -250.0);
        QCOMPARE(
            rankingSentences(mix, "EUR"),
            (std::vector<std::string>{
                "Balm leaves more a unit than Cream (3 against 1), but an hour of the line makes 250 good units of it "
                "against 1000: an hour of Cream earns 1000 EUR, one of Balm 750 EUR."}));
    }

    void aMixIsBlendedByTimeOrByUnits()
    {
        const ProductMixStudy study = mixStudy();
        const std::vector<VariantRuns> runs = runsOf(study);
        const std::vector<double> halves{1, 1};
        QCOMPARE(*blendedMargin(runs, halves, MixBasis::RunningTime).mean, 875.0);
        // 1000 units of each take 1 h and 4 h, and leave 1000 and 3000.
        QVERIFY(std::abs(*blendedMargin(runs, halves, MixBasis::GoodUnits).mean - 800) < 1e-9);
        const std::vector<double> one{0, 2};
        QCOMPARE(*blendedMargin(runs, one, MixBasis::GoodUnits).mean, 750.0);
    }

    void theBlendHasAnInterval()
    {
        ProductMixStudy study = mixStudy();
        study.scenario.line.baseline["Filler"].parameters[ParameterId::JamProb] = 0.01;
        study.scenario.line.baseline["Filler"].parameters[ParameterId::JamTimeSec] = 60;
        const std::vector<VariantRuns> runs = runsOf(study);
        const ProductMix mix = evaluate(study, runs);
        const std::vector<double> halves{1, 1};
        const FigureStatistics blend = blendedMargin(runs, halves, MixBasis::GoodUnits);
        QVERIFY(blend.interval->lower < *blend.mean && *blend.mean < blend.interval->upper);
        QVERIFY(*blend.mean<*mix.products[0].marginPerHour.mean&& * blend.mean> * mix.products[1].marginPerHour.mean);
        const FigureStatistics alone = blendedMargin(runs, std::vector<double>{1, 0}, MixBasis::RunningTime);
        QCOMPARE(alone.interval, mix.products[0].marginPerHour.interval);
    }
};

LINETWIN_APPLESS_TEST(ProductMixTest)
#include "ProductMixTest.moc"

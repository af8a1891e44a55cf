// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/EffectiveParameters.h"

#include "engine/model/ResolvedLine.h"
#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

Product productOfType(const char* name, const char* materialType)
{
    Product product;
    product.name = name;
    product.materialType = materialType;
    return product;
}

/// One filler, 1 s a cycle, with reasons of every kind, and products.
Line fillerLine()
{
    Line line;
    line.stations = {{"Filler", 1, "Tube", std::nullopt}};
    line.baseline["Filler"].parameters = {{ParameterId::Uph, 3600},
                                          {ParameterId::JamProb, 0.01},
                                          {ParameterId::DefectRate, 0.4},
                                          {ParameterId::MtbfMin, 120},
                                          {{ParameterId::StopEvery, "by cycles"}, 600},
                                          {{ParameterId::StopPer, "by cycles"}, 0},
                                          {{ParameterId::StopState, "by cycles"}, 1},
                                          {{ParameterId::StopEvery, "knife"}, 60},
                                          {{ParameterId::StopEvery, "air"}, 90},
                                          {{ParameterId::StopPer, "air"}, 2}};
    Product thick = productOfType("thick", "Tube");
    thick.jamProbMultiplier = 1.5;
    thick.defectRateMultiplier = 4;
    thick.cycleTimeMultiplier = 1.2;
    thick.breakdownMultiplier = 2;
    thick.sellingPrice = 0.1;
    thick.materialCost = 0.000001;
    Product smooth = productOfType("smooth", "");
    smooth.jamProbMultiplier = 0;
    smooth.breakdownMultiplier = 0;
    line.products = {thick, smooth};
    return line;
}

Scenario making(const char* product)
{
    Scenario scenario;
    scenario.settings.product = std::string(product);
    return scenario;
}

QString textFor(const Scenario& scenario, const ParameterKey& key)
{
    return QString::fromStdString(calculationText(effectiveParameter(fillerLine(), scenario, "Filler", key)));
}

} // namespace

class EffectiveParametersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProductMultiplies_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* product, ParameterId id, const char* element, const char* text) {
            QTest::addRow("%s %d %s", product, static_cast<int>(id), element)
                << product << static_cast<int>(id) << element << text;
        };
        row("thick", ParameterId::JamProb, "", "0.01 × 1.5 = 0.015");
        row("thick", ParameterId::DefectRate, "", "0.4 × 4 = 1 (at most 1)");
        row("thick", ParameterId::Uph, "", "3600 ÷ 1.2 = 3000");
        row("thick", ParameterId::MtbfMin, "", "120 ÷ 2 = 60");
        row("thick", ParameterId::MttrMin, "", "60");
        row("thick", ParameterId::StopEvery, "by cycles", "600 ÷ 1.5 = 400");
        row("thick", ParameterId::StopEvery, "knife", "60 ÷ 2 = 30");
        row("thick", ParameterId::StopEvery, "air", "90"); // by the clock, whatever is made
        row("smooth", ParameterId::JamProb, "", "0.01 × 0 = 0");
        row("smooth", ParameterId::MtbfMin, "", "120 ÷ 0 = null");
        row("smooth", ParameterId::StopEvery, "by cycles", "600 ÷ 0 = null");
        row("smooth", ParameterId::Uph, "", "3600");
    }
    void aProductMultiplies()
    {
        QFETCH(QString, product);
        QFETCH(int, id);
        QFETCH(QString, element);
        QFETCH(QString, text);
        QCOMPARE(textFor(making(product.toUtf8().constData()), {static_cast<ParameterId>(id), element.toStdString()}),
                 text);
    }

    void theOverrideIsMultiplied()
    {
        Scenario scenario = making("thick");
        scenario.overrides["Filler"][ParameterId::JamProb] = 0.02;
        const EffectiveParameter jam = effectiveParameter(fillerLine(), scenario, "Filler", ParameterId::JamProb);
        QCOMPARE(jam.baseline, ParameterValue(0.01));
        QCOMPARE(jam.ownValue, std::optional<ParameterValue>(0.02));
        QCOMPARE(jam.effective, ParameterValue(0.03));
        QVERIFY(jam.isChanged());
    }

    void theYardstickTakesNoMultiplier()
    {
        const ResolvedLine plain = resolve(fillerLine(), {});
        const ResolvedLine line = resolve(fillerLine(), making("thick"));
        const ResolvedStation& filler = line.stations[0];
        QCOMPARE(filler.cycleTime, SimTime(1'200'000'000)); // 3600 · 1.2 / 3600 s
        QCOMPARE(filler.idealCycleTime, SimTime(1'000'000'000));
        QCOMPARE(line.yardstick.ratedUnitsPerHour, plain.yardstick.ratedUnitsPerHour);
        QCOMPARE(filler.breakdownProbability, -std::expm1(-1.2 / (60 * 60)));
        QCOMPARE(filler.baseline.uph, 3600.0);
        QCOMPARE(filler.parameters.uph, 3000.0);
        QCOMPARE(filler.parameters.jamProb, 0.015);
        QCOMPARE(filler.stops[1].every, std::optional(400.0)); // air, by cycles, knife
        QVERIFY(line.predictedEfficiency(0) < plain.predictedEfficiency(0));
    }

    void moneyIsInMillionths()
    {
        const ResolvedLine line = resolve(fillerLine(), making("thick"));
        QVERIFY(line.hasMoney());
        QCOMPARE(line.product->sellingPrice, std::int64_t(100'000));
        QCOMPARE(line.product->materialCost, std::int64_t(1));
        QCOMPARE(line.product->station, std::optional<std::size_t>(0));
        QVERIFY(!resolve(fillerLine(), making("smooth")).hasMoney());
        QVERIFY(!resolve(fillerLine(), {}).product);
    }

    void theMostUpstreamOfSeveralMakesTheUnits()
    {
        Line line;
        line.stations = {{"A", 2, "Tube", std::nullopt},
                         {"B", 1, std::nullopt, std::nullopt},
                         {"C", 3, "Tube", std::nullopt},
                         {"D", 1, std::nullopt, std::nullopt}};
        Scenario scenario;
        scenario.settings.product = productOfType("x", "Tube");
        const ResolvedLine resolved = resolve(line, scenario);
        QCOMPARE(resolved.product->station, std::optional<std::size_t>(0));
        QCOMPARE(resolved.product->rawItemsPerUnit, std::int64_t(2));
        // The pass-through station after it spoils the unit; what C makes is a container, and spoils itself.
        QVERIFY(resolved.marksMaterial(0) && resolved.marksMaterial(1));
        QVERIFY(!resolved.marksMaterial(2) && !resolved.marksMaterial(3));
    }
};

LINETWIN_GUILESS_TEST(EffectiveParametersTest)

#include "EffectiveParametersTest.moc"

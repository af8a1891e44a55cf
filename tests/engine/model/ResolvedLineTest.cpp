// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ResolvedLine.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

Station made(const char* name, std::int64_t batchIn, const char* outputType)
{
    return {name, batchIn, outputType, std::nullopt};
}

/// The cosmetics line's topology and the baseline values that matter here.
Line fourStations()
{
    Line line;
    line.stations = {made("Filler", 1, "Tube"),
                     {"Inspector", 1, std::nullopt, std::nullopt},
                     made("Packer", 12, "Case"),
                     made("Palletizer", 60, "Pallet")};
    line.baseline["Filler"].parameters = {{ParameterId::Uph, 10000},    {ParameterId::BufferCapacity, 50},
                                          {ParameterId::MtbfMin, 120},  {ParameterId::MttrMin, 15},
                                          {ParameterId::JamProb, 0.01}, {ParameterId::JamTimeSec, 15}};
    line.baseline["Inspector"].parameters = {{ParameterId::Uph, 11000}, {ParameterId::BufferCapacity, 20}};
    line.baseline["Packer"].parameters = {{ParameterId::Uph, 12000}, {ParameterId::BufferCapacity, 100}};
    line.baseline["Palletizer"].parameters = {{ParameterId::Uph, 13000}};
    return line;
}

} // namespace

class ResolvedLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOverrideReplacesOnlyTheFieldThatItNames()
    {
        Scenario scenario;
        scenario.overrides["Filler"] = {{ParameterId::MtbfMin, 60}};
        const ResolvedStation filler = resolve(fourStations(), scenario).stations[0];
        QCOMPARE(filler.parameters.mtbfMin, std::optional(60.0));
        QCOMPARE(filler.parameters.mttrMin, 15.0); // of the baseline
        QCOMPARE(filler.parameters.repairCv, 1.0); // the default
        QCOMPARE(filler.baseline.mtbfMin, std::optional(120.0));
    }

    void explicitNullAndZeroOverride()
    {
        Scenario scenario;
        scenario.overrides["Filler"] = {{ParameterId::MtbfMin, std::nullopt}, {ParameterId::JamProb, 0}};
        const ResolvedStation filler = resolve(fourStations(), scenario).stations[0];
        QVERIFY(!filler.parameters.mtbfMin);
        QCOMPARE(filler.parameters.jamProb, 0.0);
        QCOMPARE(filler.breakdownProbability, 0.0);
    }

    void overridesOfUnknownStationsAreIgnored()
    {
        Scenario scenario;
        scenario.overrides["Nobody"] = {{ParameterId::Uph, 1}};
        QCOMPARE(resolve(fourStations(), scenario).stations.size(), std::size_t{4});
    }

    void breakdownsFollowTheRoundedCycleTime()
    {
        Line line = fourStations();
        line.baseline["Filler"].parameters[ParameterId::Uph] = 11000;
        const ResolvedStation filler = resolve(line, {}).stations[0];
        QCOMPARE(filler.cycleTime, SimTime{327'272'727});
        QCOMPARE(filler.breakdownProbability, 1 - std::exp(-0.327272727 / 7200));
    }

    void itemsAreCountedInRawItemsAndBaseUnits()
    {
        const ResolvedLine line = resolve(fourStations(), {});
        QCOMPARE(line.baseStation, std::optional<std::size_t>(0));
        QCOMPARE(line.rawItemsPerUnit, std::int64_t{1});
        QCOMPARE(line.stations[1].rawItemsPerOutput, std::int64_t{1});
        QCOMPARE(line.stations[2].rawItemsPerOutput, std::int64_t{12});
        QCOMPARE(line.stations[3].rawItemsPerOutput, std::int64_t{720});
        QCOMPARE(line.unitsPerOutput(3), 720.0);
    }

    void beforeTheBaseStationARawItemIsAPartOfAUnit()
    {
        Line line;
        line.stations = {{"Feeder", 1, std::nullopt, std::nullopt}, made("Press", 4, "Tablet")};
        const ResolvedLine resolved = resolve(line, {});
        QCOMPARE(resolved.baseStation, std::optional<std::size_t>(1));
        QCOMPARE(resolved.unitsPerOutput(0), 0.25);
        QCOMPARE(resolved.unitsPerOutput(1), 1.0);
        // 10 000 feeds make 2 500 tablets per hour, which is slower than the press.
        QCOMPARE(resolved.yardstick.constraint, std::size_t{0});
        QCOMPARE(resolved.yardstick.ratedUnitsPerHour, 2500.0);
    }

    void theConstraintIsTheSlowestInBaseUnits()
    {
        const ResolvedLine line = resolve(fourStations(), {});
        QCOMPARE(line.yardstick.constraint, std::size_t{0});
        QCOMPARE(line.yardstick.idealCycleTime, SimTime{360'000'000});
        QCOMPARE(line.yardstick.ratedUnitsPerHour, 10000.0);
    }

    void amongEqualsTheConstraintIsTheLeastReliableThenTheMostUpstream()
    {
        Line line;
        line.stations = {made("A", 1, "x"), {"B", 1, {}, {}}, {"C", 1, {}, {}}};
        QCOMPARE(resolve(line, {}).yardstick.constraint, std::size_t{0});
        line.baseline["B"].parameters = {{ParameterId::JamProb, 0.1}};
        line.baseline["C"].parameters = {{ParameterId::JamProb, 0.1}};
        QCOMPARE(resolve(line, {}).yardstick.constraint, std::size_t{1});
    }

    void equalRatesBeforeAndAtTheBaseStationAreEqual()
    {
        // 352 800 feeds/h at 1/49 unit each are 7 200 units/h, though 352 800 · (1/49) is not in floating point.
        Line line;
        line.stations = {{"Feeder", 1, std::nullopt, std::nullopt}, made("Press", 49, "Tablet")};
        line.baseline["Feeder"].parameters = {{ParameterId::Uph, 352'800}};
        line.baseline["Press"].parameters = {{ParameterId::Uph, 7200}, {ParameterId::JamProb, 0.1}};
        QCOMPARE(resolve(line, {}).yardstick.constraint, std::size_t{1});
    }

    void aNamedConstraintWins()
    {
        Line line = fourStations();
        line.constraint = "Packer";
        const ResolvedLine resolved = resolve(line, {});
        QCOMPARE(resolved.yardstick.constraint, std::size_t{2});
        QCOMPARE(resolved.yardstick.rawItemsPerOutput, std::int64_t{12});
        QCOMPARE(resolved.yardstick.ratedUnitsPerHour, 144000.0);
    }

    void theYardstickIsTheBaselinesAlsoForAScenario()
    {
        Scenario scenario;
        scenario.overrides["Filler"] = {{ParameterId::Uph, 20000}};
        const ResolvedLine line = resolve(fourStations(), scenario);
        QCOMPARE(line.stations[0].cycleTime, SimTime{180'000'000});
        QCOMPARE(line.yardstick.constraint, std::size_t{0});
        QCOMPARE(line.yardstick.idealCycleTime, SimTime{360'000'000});
    }

    void idealSpeedSetsTheYardstickButNotThePace()
    {
        Line line = fourStations();
        line.baseline["Filler"].parameters[ParameterId::IdealUph] = 12000;
        const ResolvedLine resolved = resolve(line, {});
        QCOMPARE(resolved.stations[0].cycleTime, SimTime{360'000'000});
        QCOMPARE(resolved.yardstick.idealCycleTime, SimTime{300'000'000});
        QCOMPARE(resolved.yardstick.ratedUnitsPerHour, 12000.0);
    }

    void buffersProtectForCapacityAtTheRatedPace()
    {
        const ResolvedLine line = resolve(fourStations(), {});
        QCOMPARE(line.secondsOfProtection(0), std::optional(18.0));  // 50 tubes at 10 000 per hour
        QCOMPARE(line.secondsOfProtection(2), std::optional(432.0)); // 100 cases of 12 tubes
        QCOMPARE(line.secondsOfProtection(3), std::optional<double>());
    }

    void efficiencyFollowsTheClosedForm()
    {
        const double breakdown = 1 - std::exp(-0.36 / 7200);
        const double expected = 0.36 / (0.36 + breakdown * 900 + 0.01 * 15);
        QCOMPARE(resolve(fourStations(), {}).predictedEfficiency(0), expected);
    }
};

LINETWIN_GUILESS_TEST(ResolvedLineTest)
#include "ResolvedLineTest.moc"

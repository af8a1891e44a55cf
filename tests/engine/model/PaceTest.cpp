// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Pace.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

/// Tubes, 12 of them a case, 60 cases a pallet; the Filler's 10,000 an hour set the pace.
Line pacedStations()
{
    Line line;
    line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}, {"Palletizer", 60, "Pallet", {}}};
    line.baseline["Filler"].parameters = {{ParameterId::Uph, 10000}};
    line.baseline["Packer"].parameters = {{ParameterId::Uph, 1000}};
    line.baseline["Palletizer"].parameters = {{ParameterId::Uph, 15}};
    return line;
}

QStringList implausiblePaces(const Line& line, const Scenario& scenario)
{
    QStringList result;
    for (const Finding& finding : findImplausiblePaces(resolve(line, scenario), scenario))
        result += QString::fromStdString(describe(finding));
    return result;
}

} // namespace

class PaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameSpeedInOtherUnits_data()
    {
        QTest::addColumn<int>("station");
        QTest::addColumn<double>("outputsPerMinute");
        QTest::addColumn<double>("unitsPerHour");
        QTest::addColumn<double>("share");
        QTest::newRow("Filler") << 0 << 10000 / 60.0 << 10000.0 << 1.0;
        QTest::newRow("Packer") << 1 << 1000 / 60.0 << 12000.0 << 1.2;
        QTest::newRow("Palletizer") << 2 << 0.25 << 10800.0 << 1.08;
    }
    void isTheSameSpeedInOtherUnits()
    {
        QFETCH(int, station);
        QFETCH(double, outputsPerMinute);
        QFETCH(double, unitsPerHour);
        QFETCH(double, share);
        const Pace pace = paceOf(resolve(pacedStations(), Scenario{}), std::size_t(station));
        QCOMPARE(pace.outputsPerMinute, outputsPerMinute);
        QCOMPARE(pace.unitsPerMinute, unitsPerHour / 60);
        QCOMPARE(pace.unitsPerHour, unitsPerHour);
        QCOMPARE(pace.shareOfConstraint, share);
    }

    void theYardstickStaysTheBaselines()
    {
        Scenario scenario;
        scenario.overrides["Filler"] = {{ParameterId::Uph, 15000}};
        QCOMPARE(paceOf(resolve(pacedStations(), scenario), 0).shareOfConstraint, 1.5);
        Line line = pacedStations();
        line.baseline["Filler"].parameters[ParameterId::IdealUph] = 12500;
        QCOMPARE(paceOf(resolve(line, Scenario{}), 0).shareOfConstraint, 0.8);
    }

    void beforeTheBaseStationAUnitIsSeveralItems()
    {
        Line line = pacedStations();
        line.stations[0].outputType.reset(); // Then the Packer makes the base units, of 12 raw items each.
        const ResolvedLine resolved = resolve(line, Scenario{});
        QCOMPARE(paceOf(resolved, 0).unitsPerHour, 10000 / 12.0);
        QCOMPARE(paceOf(resolved, 1).unitsPerHour, 1000.0);
    }

    void speedsInTheWrongUnitAreFound()
    {
        QCOMPARE(implausiblePaces(pacedStations(), Scenario{}), QStringList());
        Line line = pacedStations();
        line.baseline["Packer"].parameters[ParameterId::Uph] = 20000.0 / 12;
        QCOMPARE(implausiblePaces(line, Scenario{}), QStringList());
        line.baseline["Packer"].parameters[ParameterId::Uph] = 12000;
        QCOMPARE(
            implausiblePaces(line, Scenario{}),
            QStringList("warning: baseline.Packer.uph: 12000 cycles per hour are 144000 units per hour, 14.4 times "
                        "the pace of `Filler`; make sure that the speed counts cycles, not units"));
        Scenario scenario;
        scenario.overrides["Packer"] = {{ParameterId::BufferCapacity, 5}, {ParameterId::Uph, 2000}};
        QCOMPARE(implausiblePaces(line, scenario),
                 QStringList("warning: equipment.Packer.uph: 2000 cycles per hour are 24000 units per hour, 2.4 times "
                             "the pace of `Filler`; make sure that the speed counts cycles, not units"));
        QCOMPARE(findImplausiblePaces(resolve(line, scenario), scenario).at(0).station, std::string("Packer"));
    }

    void farTooSlowIsFoundAsFarTooFastIs_data()
    {
        QTest::addColumn<double>("baseline");
        QTest::addColumn<double>("override");
        QTest::addColumn<QStringList>("expected");
        const double none = 0;
        QTest::newRow("hardly more than half of the next is fine") << 6000.0 << none << QStringList();
        QTest::newRow("per minute in the baseline: one warning, not one for every other station")
            << 167.0 << none
            << QStringList(
                   "warning: baseline.Filler.uph: 167 cycles per hour are 167 units per hour, only 1.5 % of the "
                   "pace of `Palletizer`, the next slowest; make sure that the speed is per hour");
        QTest::newRow("per minute in a scenario")
            << 10000.0 << 22.0
            << QStringList("warning: equipment.Filler.uph: 22 cycles per hour are 22 units per hour, only 0.2 % of the "
                           "pace of `Palletizer`, the next slowest; make sure that the speed is per hour");
    }
    void farTooSlowIsFoundAsFarTooFastIs()
    {
        QFETCH(double, baseline);
        QFETCH(double, override);
        Line line = pacedStations();
        line.baseline["Filler"].parameters[ParameterId::Uph] = baseline;
        Scenario scenario;
        if (override > 0)
            scenario.overrides["Filler"] = {{ParameterId::Uph, override}};
        QTEST(implausiblePaces(line, scenario), "expected");
    }

    void aSlowStationHidesNoFastOne()
    {
        Line line = pacedStations();
        line.baseline["Packer"].parameters[ParameterId::Uph] = 12000; // 144,000 units/h beside the Palletizer's 10,800
        Scenario scenario;
        scenario.overrides["Filler"] = {{ParameterId::Uph, 167}};
        const Findings findings = findImplausiblePaces(resolve(line, scenario), scenario);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings[0].station, std::string("Filler"));
        QCOMPARE(findings[1].station, std::string("Packer"));
    }

    /// What the program itself put there is marked as typical and neither warned of nor a measure.
    void typicalSpeedsAreNoMeasure()
    {
        Line line = pacedStations();
        line.baseline["Packer"].parameters[ParameterId::Uph] = 12000; // 144,000 units/h beside the Filler's 10,000
        const auto found = [&](const UncheckedValues& typical, const Scenario& scenario = {}) {
            std::vector<std::string> stations;
            for (const Finding& finding : findImplausiblePaces(resolve(line, scenario), scenario, typical))
                stations.push_back(finding.station);
            return stations;
        };
        const std::vector<std::string> packer{"Packer"};
        const std::set<ParameterKey> speed{ParameterId::Uph};
        QCOMPARE(found({}), packer);
        QCOMPARE(found({{"Packer", speed}}), std::vector<std::string>());
        QCOMPARE(found({{"Packer", {ParameterId::MtbfMin}}}), packer);
        // Of the two that are the user's own either may be wrong; a single one has no measure.
        QCOMPARE(found({{"Filler", speed}}), (std::vector<std::string>{"Palletizer", "Packer"}));
        QCOMPARE(found({{"Filler", speed}, {"Palletizer", speed}}), std::vector<std::string>());
        Scenario scenario;
        scenario.overrides["Packer"] = {{ParameterId::Uph, 12001}};
        QCOMPARE(found({{"Packer", speed}}, scenario), packer);
    }

    void ofTwoStationsEitherMayBeWrong()
    {
        Line line = pacedStations();
        line.stations.pop_back();
        line.baseline.erase("Palletizer");
        line.baseline["Filler"].parameters[ParameterId::Uph] = 167;
        const Findings findings = findImplausiblePaces(resolve(line, Scenario{}), Scenario{});
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings[0].station, std::string("Filler"));
        QCOMPARE(findings[1].station, std::string("Packer"));
    }
};

LINETWIN_GUILESS_TEST(PaceTest)
#include "PaceTest.moc"

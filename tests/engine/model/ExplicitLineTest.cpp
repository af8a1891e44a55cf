// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ExplicitLine.h"

#include "engine/model/Differences.h"
#include "engine/model/ResolvedLine.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

/// Two stations that say next to nothing; the second sets the pace.
Line sparseLine()
{
    Line line;
    line.name = "sparse";
    line.stations = {{"A", 1, std::nullopt, std::nullopt}, {"B", 12, "Case", "luck"}};
    line.baseline["A"].parameters = {{ParameterId::Uph, 6000}, {ParameterId::MtbfMin, 90}};
    line.baseline["B"].parameters = {{ParameterId::Uph, 400}, {ParameterId::IdealUph, 450}};
    line.baseline["B"].measurements = {{"weight", Measurement::PerInput{100, 50}}};
    return line;
}

} // namespace

class ExplicitLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftOpen()
    {
        const Line line = explicitLine(sparseLine());
        QCOMPARE(line.constraint, std::optional<std::string>("B")); // 4800 items an hour
        for (const Station& station : line.stations)
            QCOMPARE(line.baseline.at(station.name).parameters.size(), std::size_t{15}); // those of version 1
        QCOMPARE(line.baseline.at("A").parameters.at(ParameterId::IdealUph), ParameterValue(6000));
        QCOMPARE(line.baseline.at("B").parameters.at(ParameterId::IdealUph), ParameterValue(450));
        QCOMPARE(line.baseline.at("A").parameters.at(ParameterId::BufferCapacity), ParameterValue(50));
        QCOMPARE(line.baseline.at("B").parameters.at(ParameterId::MtbfMin), ParameterValue());
        QVERIFY(explicitLine(line) == line);
    }

    void whatWasSaidStays()
    {
        Line expected = sparseLine();
        Line line = explicitLine(expected);
        QVERIFY(line.baseline["B"].measurements == expected.baseline["B"].measurements);
        line.baseline = expected.baseline;
        line.constraint = expected.constraint;
        QVERIFY(line == expected);
    }

    // A scenario that makes A the slowest, and B faster than its ideal: k and c0 remain those of B's baseline.
    void itResolvesToTheSameUnderAnyScenario()
    {
        Scenario scenario;
        scenario.overrides["A"] = {{ParameterId::Uph, 3000}};
        scenario.overrides["B"] = {{ParameterId::Uph, 500}};
        const Line line = sparseLine();
        const Line explicitOne = explicitLine(line);
        QVERIFY(differences(line, scenario, explicitOne, scenario).empty());
        const Yardstick before = resolve(line, scenario).yardstick;
        const Yardstick after = resolve(explicitOne, scenario).yardstick;
        QCOMPARE(after.constraint, std::size_t{1});
        QCOMPARE(after.constraint, before.constraint);
        QCOMPARE(after.idealCycleTime.count(), cycleTimeFromRate(450).count());
        QCOMPARE(after.ratedUnitsPerHour, before.ratedUnitsPerHour);
    }
};

LINETWIN_GUILESS_TEST(ExplicitLineTest)
#include "ExplicitLineTest.moc"

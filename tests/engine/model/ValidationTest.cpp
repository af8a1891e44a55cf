// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Validation.h"

#include "tests/TestMain.h"
#include "tests/engine/model/SparseParametersType.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace linetwin;

namespace {

using Edit = std::function<void(Line&, Scenario&)>;

Line twoStations()
{
    Line line;
    line.stations = {{"Filler", 1, "Tube", std::nullopt}, {"Packer", 12, "Case", std::nullopt}};
    return line;
}

Product product(const char* name)
{
    Product result;
    result.name = name;
    return result;
}

QStringList texts(const Findings& findings)
{
    QStringList result;
    for (const Finding& finding : findings)
        result += QString::fromStdString(describe(finding));
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class ValidationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInASoundLine()
    {
        const Line line = twoStations();
        QCOMPARE(texts(validate(line)), QStringList());
        QCOMPARE(texts(validate(line, Scenario{})), QStringList());
    }

    /// SPEC 2: at most one breakdown begins in a cycle. With c = 3600/uph s and m = 60·mtbf_min s, p = 1 − exp(−c/m).
    void saysWhenCyclesAreLongBesideTheTimeBetweenFailures_data()
    {
        QTest::addColumn<SparseParameters>("baseline");
        QTest::addColumn<SparseParameters>("overrides");
        QTest::addColumn<QStringList>("expected");
        using enum ParameterId;
        const auto message = [](const char* path, const char* cycle, const char* mtbf, const char* running,
                                const char* availability) {
            return QStringLiteral(
                       "warning: %1: a cycle of %2 s is long beside %3 min between failures: as at most one "
                       "breakdown begins in a cycle, the model fails once in %4 min of running, and its "
                       "availability is %5 %; a reason under `stops` that is counted by running time is exact")
                .arg(QLatin1String(path), QLatin1String(cycle), QLatin1String(mtbf), QLatin1String(running),
                     QLatin1String(availability));
        };
        const auto row = [](const char* title, const SparseParameters& baseline, const SparseParameters& overrides,
                            const QStringList& expected) { QTest::newRow(title) << baseline << overrides << expected; };
        const char* const base = "baseline.Packer.reliability.mtbf_min";
        const char* const own = "equipment.Packer.reliability.mtbf_min";
        row("never fails", {{Uph, 1}}, {}, {});
        row("just 5 %", {{Uph, 60}, {MtbfMin, 20}}, {}, {}); // c = 1 min
        // c/m = 1/19 = 0.0526, p = 0.05127, 1 min/p = 19.5 min; 60 s of 60 + 0.05127·600 s
        row("a little more", {{Uph, 60}, {MtbfMin, 19}, {MttrMin, 10}}, {},
            {message(base, "60", "19", "19.5", "66.1")});
        // c = 300 s, c/m = 0.25, p = 0.2212, c/p = 1356 s; 300 s of 300 + 0.2212·3600 s
        row("a quarter", {{Uph, 12}, {MtbfMin, 20}}, {}, {message(base, "300", "20", "22.6", "27.4")});
        // c = 3600 s, c/m = 6, p = 0.99752, c/p = 3609 s; 3600 s and jams of 0.5·400 s, of 3800 + 0.99752·600 s
        row("fails in nearly every cycle", {{Uph, 1}, {MtbfMin, 10}, {MttrMin, 10}, {JamProb, 0.5}, {JamTimeSec, 400}},
            {}, {message(base, "3600", "10", "60.1", "86.4")});
        // c/m = 0.1, p = 0.095163, 1 min/p = 10.5 min; 60 s of 60 + 0.095163·0.6 s: down for 0.0951 %
        row("hardly ever down", {{Uph, 60}, {MtbfMin, 10}, {MttrMin, 0.01}}, {},
            {message(base, "60", "10", "10.5", "99.9049")});
        row("repaired at once", {{Uph, 60}, {MtbfMin, 10}, {MttrMin, 0}}, {},
            {message(base, "60", "10", "10.5", "100")});
        row("by the scenario", {{Uph, 12}}, {{MtbfMin, 20}}, {message(own, "300", "20", "22.6", "27.4")});
        row("by the scenario's speed", {{Uph, 12000}, {MtbfMin, 20}}, {{Uph, 12}},
            {message("equipment.Packer.uph", "300", "20", "22.6", "27.4")});
        row("not of what the scenario leaves alone", {{Uph, 12}, {MtbfMin, 20}}, {{BufferCapacity, 9}},
            {message(base, "300", "20", "22.6", "27.4")});
        row("mended by the scenario", {{Uph, 12}, {MtbfMin, 20}}, {{MtbfMin, std::nullopt}},
            {message(base, "300", "20", "22.6", "27.4")});
    }
    void saysWhenCyclesAreLongBesideTheTimeBetweenFailures()
    {
        QFETCH(SparseParameters, baseline);
        QFETCH(SparseParameters, overrides);
        Line line = twoStations();
        line.baseline["Packer"].parameters = baseline;
        Scenario scenario;
        scenario.overrides["Packer"] = overrides;
        QTEST(texts(validate(line)) + texts(validate(line, scenario)), "expected");
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* title, const Edit& edit, const QStringList& expected) {
            QTest::newRow(title) << edit << expected;
        };
        const std::string sixtyFour = QString(64, u'ü').toStdString();
        row("a name of 64 characters is fine", [=](Line& line, auto&) { line.stations[0].name = sixtyFour; }, {});
        row("a longer name", [=](Line& line, auto&) { line.stations[0].name = sixtyFour + "x"; },
            {"error: topology.stations[0].name: has 65 characters; 64 are allowed"});
        row("no name", [](Line& line, auto&) { line.stations[0].name = ""; },
            {"error: topology.stations[0].name: must not be empty"});
        row("underscore", [](Line& line, auto&) { line.stations[0].name = "_a"; },
            {"error: topology.stations[0].name: a station's name must not start with `_`"});
        row("line break", [](Line& line, auto&) { line.stations[0].name = "a\nb"; },
            {"error: topology.stations[0].name: must not contain line breaks, tabs or other control characters"});
        row("same name", [](Line& line, auto&) { line.stations[1].name = "Filler"; },
            {"error: topology.stations[1].name: there is another station `Filler`; names must differ"});
        row("same stream", [](Line& line, auto&) { line.stations[1].stream = "Filler"; },
            {"error: topology.stations[1].stream: station `Filler` already has the random stream `Filler`; they must "
             "differ"});
        row("a batch that passes through", [](Line& line, auto&) { line.stations[1].outputType.reset(); },
            {"error: topology.stations[1].batch_in: must be 1 for a station without output_type: its items pass "
             "through"});
        row("an empty batch", [](Line& line, auto&) { line.stations[0].batchIn = 0; },
            {"error: topology.stations[0].batch_in: 0 is not a whole number from 1 to 1000000000000"});
        row("batches of batches", [](Line& line, auto&) { line.stations[0].batchIn = 100'000'000'000; },
            {"error: topology.stations[1].batch_in: one output would hold more than 1000000000000 raw items"});
        row("no station", [](Line& line, auto&) { line.stations.clear(); },
            {"error: topology.stations: a line needs at least one station"});
        row("unknown constraint", [](Line& line, auto&) { line.constraint = "packer"; },
            {"error: constraint: there is no station `packer`; did you mean `Packer`?"});
        row("a layout of nobody", [](Line& line, auto&) { line.layout["Cutter"] = {}; },
            {"warning: layout.Cutter: there is no station `Cutter` in the line"});
        row("OEE in percent", [](Line& line, auto&) { line.observed.oee = 78; },
            {"error: observed.oee: must be a fraction; for 78 % write 0.78"});
        row("NaN",
            [](Line& line, auto&) {
                line.baseline["Filler"].parameters[ParameterId::Uph] = std::numeric_limits<double>::quiet_NaN();
            },
            {"error: baseline.Filler.uph: must be a finite number"});
        row("half a place",
            [](Line& line, auto&) { line.baseline["Filler"].parameters[ParameterId::BufferCapacity] = 0.5; },
            {"error: baseline.Filler.buffer_capacity: 0.5 is not a whole number"});
        row("too fast", [](Line& line, auto&) { line.baseline["Filler"].parameters[ParameterId::Uph] = 1e8; },
            {"error: baseline.Filler.uph: 100000000 is out of range: 0.001 to 10000000 cycles/h is allowed"});
        row("faster than ideal",
            [](Line& line, auto&) { line.baseline["Filler"].parameters[ParameterId::IdealUph] = 9000; },
            {"warning: baseline.Filler.ideal_uph: the station runs at 10000 per hour, faster than its ideal of 9000"});
        row("measuring what passes through",
            [](Line& line, auto&) {
                line.stations[0].outputType.reset();
                line.baseline["Filler"].measurements = {{"m", Measurement::Text{"x"}}};
            },
            {"error: baseline.Filler.measurement: only a station with an output_type can measure its outputs"});
        row("products",
            [](Line& line, auto&) {
                line.products = {product("A"), product("A")};
            },
            {"error: products.A: there is another product of this name"});
        row("a product of a type that nothing makes",
            [](Line& line, auto&) {
                line.products = {product("A")};
                line.products[0].materialType = "Tub";
            },
            {"error: products.A.material_type: no station makes `Tub`; did you mean `Tube`?"});
        row("a price of no type",
            [](Line& line, auto&) {
                line.products = {product("A")};
                line.products[0].sellingPrice = 1;
            },
            {"warning: products.A: the product has costs or a price but no material_type, of which they are per unit; "
             "without it there are no money figures"});
        row("prices below 0 and too fine",
            [](Line& line, auto&) {
                line.products = {product("A")};
                line.products[0].materialType = "Tube";
                line.products[0].sellingPrice = -1;
                line.products[0].materialCost = 0.1234567;
                line.products[0].conversionCost = 0.123456;
                line.baseline["Filler"].parameters[ParameterId::EnergyPerHour] = 1e-7;
            },
            {"error: baseline.Filler.cost_rates.energy_per_hour: 1e-07 has more than 6 decimals, which is finer than "
             "money is counted",
             "error: products.A.material_cost: 0.1234567 has more than 6 decimals, which is finer than money is "
             "counted",
             "error: products.A.selling_price: -1 is out of range: 0 to 1000000000 is allowed"});
        row("a currency that is none", [](Line& line, auto&) { line.currency = "EUX"; },
            {"error: currency: there is no currency `EUX`; did you mean `EUR`?"});
        row("a currency in small letters", [](Line& line, auto&) { line.currency = "chf"; },
            {"error: currency: there is no currency `chf`; did you mean `CHF`?"});
        row("a horizon that rounds to nothing",
            [](auto&, Scenario& scenario) { scenario.settings.durationHours = 1e-13; }, // 0.36 ns
            {"error: duration_hours: must be a nanosecond or longer"});
        row("a horizon of one nanosecond", [](auto&, Scenario& scenario) { scenario.settings.durationHours = 2e-13; },
            {});
        row("the longest horizon",
            [](auto&, Scenario& scenario) {
                scenario.settings.durationHours = 99'999;
                scenario.settings.warmupHours = 1;
            },
            {});
        row("too long a horizon",
            [](auto&, Scenario& scenario) {
                scenario.settings.durationHours = 99'999;
                scenario.settings.warmupHours = 2;
            },
            {"error: duration_hours: duration_hours and warmup_hours together may be at most 100000"});
        row("seed", [](auto&, Scenario& scenario) { scenario.settings.randomSeed = std::int64_t{1} << 53; },
            {"error: random_seed: 9007199254740992 is out of range: 0 to 9007199254740991 is allowed"});
        row("interval", [](auto&, Scenario& scenario) { scenario.settings.telemetryIntervalSec = 0; },
            {"error: telemetry_interval_sec: 0 is out of range: 0.001 to 86400 is allowed"});
        row("29 February of a leap year",
            [](auto&, Scenario& scenario) { scenario.settings.startTime = "2024-02-29T06:00"; }, {});
        row("29 February of another",
            [](auto&, Scenario& scenario) { scenario.settings.startTime = "2025-02-29T06:00"; },
            {"error: start_time: must be a date and time like 2025-01-06T06:00:00"});
        row("unknown override",
            [](auto&, Scenario& scenario) {
                scenario.overrides["Fillr"] = {{ParameterId::Uph, 1}};
            },
            {"error: equipment.Fillr: there is no station `Fillr`; did you mean `Filler`?"});
        row("ideal speed overridden",
            [](auto&, Scenario& scenario) {
                scenario.overrides["Filler"] = {{ParameterId::IdealUph, 1}};
            },
            {"error: equipment.Filler.ideal_uph: belongs to the line's baseline; a scenario cannot change it"});
        row("unknown product", [](auto&, Scenario& scenario) { scenario.settings.product = std::string("A"); },
            {"error: product: there is no product `A` in the line"});
        row("costs twice",
            [](Line& line, Scenario& scenario) {
                line.baseline["Filler"].parameters[ParameterId::LaborPerHour] = 1;
                Product costly = product("A");
                costly.conversionCost = 1;
                scenario.settings.product = costly;
            },
            {"warning: product: the product has costs or a price but no material_type, of which they are per unit; "
             "without it there are no money figures",
             "warning: product: the product has a conversion_cost and stations have cost_rates; make sure that no cost "
             "is counted twice"});
        row("a product with long cycles",
            [](Line& line, Scenario& scenario) {
                line.baseline["Filler"].parameters[ParameterId::Uph] = 3600;
                line.baseline["Filler"].parameters[ParameterId::MtbfMin] = 1;
                Product slow = product("A");
                slow.cycleTimeMultiplier = 4; // a cycle of 4 s is 6.7 % of a minute
                scenario.settings.product = slow;
            },
            {"warning: product: a cycle of 4 s is long beside 1 min between failures: as at most one breakdown begins "
             "in a cycle, the model fails once in 1.03 min of running, and its availability is 1.69 %; a reason under "
             "`stops` that is counted by running time is exact"});
        row("investment",
            [](auto&, Scenario& scenario) {
                scenario.investment = Investment{.cost = -1, .operatingHoursPerYear = 9000};
            },
            {"error: investment.cost: -1 is out of range: 0 to 1000000000 is allowed",
             "error: investment.operating_hours_per_year: 9000 is out of range: 0 to 8784 is allowed"});
        row("an investment's rates",
            [](auto&, Scenario& scenario) {
                scenario.name = "faster";
                scenario.investment = Investment{.cost = 0.0000001, .discountRate = 8, .excludes = {"faster"}};
            },
            {"error: investment.cost: 1e-07 has more than 6 decimals, which is finer than money is counted",
             "error: investment.discount_rate: must be a fraction; for 8 % write 0.08",
             "warning: investment.discount_rate: has no effect without life_years, for how long the gain is had",
             "error: investment.excludes: the scenario excludes itself"});
    }
    void findsWhatIsWrong()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, expected);
        Line line = twoStations();
        Scenario scenario;
        edit(line, scenario);
        QCOMPARE(texts(validate(line)) + texts(validate(line, scenario)), expected);
    }
};

LINETWIN_GUILESS_TEST(ValidationTest)
#include "ValidationTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Parameters.h"

#include "tests/TestMain.h"

#include <QTest>

#include <limits>
#include <set>

using namespace linetwin;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN(); // stands for null below

} // namespace

class ParametersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableIsTheSpecified_data()
    {
        QTest::addColumn<double>("defaultValue");
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<int>("better");
        const auto row = [](const char* key, double defaultValue, double minimum, double maximum, Better better) {
            QTest::newRow(key) << defaultValue << minimum << maximum << static_cast<int>(better);
        };
        row("uph", 10000, 0.001, 1e7, Better::Up);
        row("ideal_uph", none, 0.001, 1e7, Better::Neither);
        row("buffer_capacity", 50, 0, 1e6, Better::Up);
        row("reliability.mtbf_min", none, 0.001, 1e7, Better::Up);
        row("reliability.mttr_min", 60, 0, 1e6, Better::Down);
        row("reliability.repair_cv", 1, 0, 5, Better::Down);
        row("performance.jam_prob", 0, 0, 1, Better::Down);
        row("performance.jam_time_sec", 10, 0, 1e7, Better::Down);
        row("performance.jam_time_cv", 0, 0, 5, Better::Down);
        row("performance.cycle_time_cv", 0, 0, 5, Better::Down);
        row("quality.defect_rate", 0, 0, 1, Better::Down);
        row("quality.detection_prob", 0, 0, 1, Better::Up);
        row("cost_rates.labor_per_hour", 0, 0, 1e9, Better::Down);
        row("cost_rates.overhead_per_hour", 0, 0, 1e9, Better::Down);
        row("cost_rates.energy_per_hour", 0, 0, 1e9, Better::Down);
        row("buffer.transit_sec", 0, 0, 1e6, Better::Down);
        row("buffer.restart_level", qQNaN(), 0, 1e6, Better::Neither);
        row("quality.false_reject_prob", 0, 0, 1, Better::Down);
    }
    void theTableIsTheSpecified()
    {
        QFETCH(double, defaultValue);
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        QFETCH(int, better);
        const ParameterSpec* spec = findParameter(QTest::currentDataTag());
        QVERIFY(spec);
        QCOMPARE(spec->minimum, minimum);
        QCOMPARE(spec->maximum, maximum);
        QCOMPARE(static_cast<int>(spec->better), better);
        QCOMPARE(spec->isNullable, qIsNaN(defaultValue));
        QCOMPARE(spec->defaultValue, qIsNaN(defaultValue) ? ParameterValue() : ParameterValue(defaultValue));
        QCOMPARE(spec->get(StationParameters{}), spec->defaultValue);
        QCOMPARE(spec->isBaselineOnly, spec->key == "ideal_uph");
        QCOMPARE(spec->isInteger, spec->key == "buffer_capacity" || spec->key == "buffer.restart_level");
    }

    void everyIdHasARowOfItsOwn()
    {
        std::set<std::string_view> keys;
        std::set<ParameterId> ids;
        const auto check = [&](const ParameterSpec& spec) {
            QCOMPARE(&specOf(spec.id), &spec);
            QVERIFY(keys.insert(spec.key).second);
            QVERIFY(ids.insert(spec.id).second);
            QVERIFY(!spec.label.empty() && !spec.help.empty() && !groupLabel(spec.group).empty());
        };
        for (const ParameterSpec& spec : parameterSpecs())
            check(spec);
        for (const ParameterSpec& spec : elementSpecs())
            check(spec);
        QCOMPARE(ids.size(), parameterCount + elementParameterCount);
        QCOMPARE(static_cast<std::size_t>(*ids.rbegin()), parameterCount + elementParameterCount - 1);
    }

    /// MODEL 2 to 5. A default of NaN stands for null.
    void namedElements_data()
    {
        QTest::addColumn<double>("defaultValue");
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<int>("better");
        QTest::addColumn<bool>("isBaselineOnly");
        const auto row = [](const char* key, double defaultValue, double minimum, double maximum,
                            Better better = Better::Neither, bool isBaselineOnly = false) {
            QTest::newRow(key) << defaultValue << minimum << maximum << static_cast<int>(better) << isBaselineOnly;
        };
        const double null = qQNaN();
        row("stops.*.per", 1, 0, 2, Better::Neither, true); // cycles, running, clock
        row("stops.*.every", null, 0.001, 1e7, Better::Up);
        row("stops.*.every_cv", 1, 0, 5);
        row("stops.*.time_min", 10, 0, 1e6, Better::Down);
        row("stops.*.time_cv", 1, 0, 5, Better::Down);
        row("stops.*.time_dist", 0, 0, 1);
        row("stops.*.state", 0, 0, 2, Better::Neither, true);
        row("stops.*.first", 0, 0, 1, Better::Neither, true);
        row("stops.*.scrap_cycles", 0, 0, 1e6, Better::Down);
        row("stops.*.slow_cycles", 0, 0, 1e6, Better::Down);
        row("stops.*.slow_speed", 1, 0.01, 1, Better::Up);
        row("line_stops.*.every", null, 0.001, 1e7, Better::Up);
        row("line_stops.*.every_cv", 1, 0, 5);
        row("line_stops.*.time_min", 10, 0, 1e6, Better::Down);
        row("line_stops.*.time_cv", 1, 0, 5, Better::Down);
        row("line_stops.*.time_dist", 0, 0, 1);
        row("line_stops.*.state", 0, 0, 2, Better::Neither, true);
        row("line_stops.*.first", 0, 0, 1, Better::Neither, true);
        row("calendar.*", null, 0, 0);
        row("calendar.*.days", 127, 1, 127);
        row("calendar.*.from_min", 0, -1e7, 1e7);
        row("calendar.*.every_min", null, 0.001, 1e7);
        row("calendar.*.minutes", 0, 0, 1e6, Better::Down);
        row("calendar.*.state", 0, 0, 2); // PLANNED, SETUP, DOWN
        row("calendar.*.repairs", 0, 0, 1);
    }
    void namedElements()
    {
        QFETCH(double, defaultValue);
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        QFETCH(int, better);
        QFETCH(bool, isBaselineOnly);
        const auto specs = elementSpecs();
        const auto spec = std::ranges::find(specs, std::string_view(QTest::currentDataTag()), &ParameterSpec::key);
        QVERIFY(spec != specs.end());
        QCOMPARE(spec->minimum, minimum);
        QCOMPARE(spec->maximum, maximum);
        QCOMPARE(static_cast<int>(spec->better), better);
        QCOMPARE(spec->isBaselineOnly, isBaselineOnly);
        QCOMPARE(spec->isNullable, qIsNaN(defaultValue));
        QCOMPARE(spec->defaultValue, qIsNaN(defaultValue) ? ParameterValue() : ParameterValue(defaultValue));
        QVERIFY(!spec->get && !spec->set);
    }

    void aKeyReadsAsUsersWriteIt()
    {
        QCOMPARE(ParameterKey(ParameterId::MtbfMin).text(), std::string("reliability.mtbf_min"));
        QCOMPARE(ParameterKey(ParameterId::StopTimeMin, "glue").text(), std::string("stops.glue.time_min"));
        QCOMPARE(ParameterKey(ParameterId::CalendarEntry, "lunch").text(), std::string("calendar.lunch"));
        QCOMPARE(ParameterKey(ParameterId::LineStopEvery, "a.b").text(), std::string("line_stops.a.b.every"));
    }

    /// A parameter that wrote to another's field would change what the others read.
    void eachParameterHasAFieldOfItsOwn()
    {
        for (const ParameterSpec& spec : parameterSpecs()) {
            StationParameters parameters;
            applyTo(parameters, {{spec.id, spec.maximum}});
            for (const ParameterSpec& other : parameterSpecs())
                QCOMPARE(other.get(parameters),
                         other.id == spec.id ? ParameterValue(spec.maximum) : other.defaultValue);
            if (!spec.isNullable)
                continue;
            applyTo(parameters, {{spec.id, std::nullopt}});
            QCOMPARE(spec.get(parameters), ParameterValue());
        }
    }

    void anUnknownKeyIsNotFound()
    {
        QVERIFY(!findParameter("mtbf_min"));
        QVERIFY(!findParameter(""));
    }
};

LINETWIN_GUILESS_TEST(ParametersTest)
#include "ParametersTest.moc"

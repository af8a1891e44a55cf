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
        QCOMPARE(spec->isInteger, spec->key == "buffer_capacity");
    }

    void theTableIsIndexedById()
    {
        std::set<std::string_view> keys;
        for (std::size_t i = 0; i < parameterCount; ++i) {
            const ParameterSpec& spec = parameterSpecs()[i];
            QCOMPARE(static_cast<std::size_t>(spec.id), i);
            QCOMPARE(&specOf(spec.id), &spec);
            QVERIFY(keys.insert(spec.key).second);
            QVERIFY(!spec.label.empty() && !spec.help.empty() && !groupLabel(spec.group).empty());
        }
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

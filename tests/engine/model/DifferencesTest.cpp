// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Differences.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

Station station(const char* name)
{
    return {name, 1, std::nullopt, std::nullopt};
}

/// A line of stations with one-letter names.
Line lineOf(const QString& names)
{
    Line line;
    for (const QChar name : names)
        line.stations.push_back(station(QString(name).toUtf8().constData()));
    return line;
}

/// The difference as `station key: first -> second unit`, or the currency.
QString describe(const Difference& difference)
{
    const auto text = [](const std::optional<std::string>& value) {
        return value ? "`" + QString::fromStdString(*value) + "`" : QStringLiteral("null");
    };
    return QStringLiteral("%1 %2: %3 -> %4 %5")
        .arg(QString::fromStdString(difference.station), QString::fromStdString(difference.key), text(difference.first),
             text(difference.second), QString::fromStdString(difference.currency + std::string(difference.unit)))
        .trimmed();
}

QStringList differencesOf(const Line& firstLine, const Scenario& first, const Line& secondLine, const Scenario& second)
{
    QStringList texts;
    for (const Difference& difference : differences(firstLine, first, secondLine, second))
        texts.append(describe(difference));
    return texts;
}

} // namespace

class DifferencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyResolvedValuesCount()
    {
        Line line = lineOf("AB");
        line.baseline["A"].parameters = {{ParameterId::BufferCapacity, 50}}; // the default
        Scenario scenario;
        scenario.name = "another name";
        scenario.description = "another text";
        scenario.overrides["B"] = {{ParameterId::MtbfMin, std::nullopt}, {ParameterId::Uph, 10000}}; // the defaults
        Line other = lineOf("AB");
        other.name = "another name";
        other.layout["A"] = {1, 2};
        other.observed.oee = 0.5;
        QCOMPARE(differencesOf(line, {}, other, scenario), QStringList{});
    }

    void everyParameterIsCompared()
    {
        const Line line = lineOf("A");
        for (const ParameterSpec& spec : parameterSpecs()) {
            Line other = line;
            // 0.5 or 5 lie in every range, and differ from every default.
            const double value = spec.maximum < 2 ? 0.5 : 5;
            other.baseline["A"].parameters = {{spec.id, value}};
            const auto found = differences(line, {}, other, {});
            QVERIFY2(!found.empty(), spec.key.data());
            QCOMPARE(found[0].parameter, std::optional(spec.id));
            QCOMPARE(QByteArray(found[0].key.c_str()), QByteArray(spec.key.data(), qsizetype(spec.key.size())));
            QCOMPARE(found[0].second, std::optional<std::string>(value == 5 ? "5" : "0.5"));
            QVERIFY(found[0].unit == spec.unit);
            // A baseline's speed is also its yardstick.
            QCOMPARE(found.size(), std::size_t(spec.id == ParameterId::Uph ? 2 : 1));
        }
    }

    // Both run at 9000 cycles per hour, but one is measured against 8000.
    void theYardstickIsTheBaselines()
    {
        Line line = lineOf("A");
        line.baseline["A"].parameters = {{ParameterId::Uph, 8000}};
        Scenario faster;
        faster.overrides["A"] = {{ParameterId::Uph, 9000}};
        Line fast = lineOf("A");
        fast.baseline["A"].parameters = {{ParameterId::Uph, 9000}};
        QCOMPARE(differencesOf(line, faster, fast, {}), QStringList{"A ideal_uph: `8000` -> `9000` cycles/h"});
        fast.baseline["A"].parameters[ParameterId::IdealUph] = 9000; // what it is anyway
        QCOMPARE(differencesOf(line, faster, fast, {}).size(), 1);
        QCOMPARE(differencesOf(line, {}, line, faster), QStringList{"A uph: `8000` -> `9000` cycles/h"});
    }

    void theConstraintIsTheOneFound()
    {
        Line line = lineOf("AB");
        Line named = line;
        named.constraint = "A"; // of equals the most upstream is found
        QCOMPARE(differencesOf(line, {}, named, {}), QStringList{});
        named.constraint = "B";
        QCOMPARE(differencesOf(line, {}, named, {}), QStringList{"constraint: `A` -> `B`"});
    }

    void places_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the same") << "ABC"
                                  << "ABC" << QStringList{};
        QTest::newRow("removed") << "ABC"
                                 << "AC" << QStringList{"B place: `A` -> null"};
        QTest::newRow("inserted in front") << "AB"
                                           << "XAB" << QStringList{"X place: null -> ``"};
        QTest::newRow("moved to the end") << "ABCD"
                                          << "ACDB" << QStringList{"B place: `A` -> `D`"};
        QTest::newRow("moved to the front") << "ABCD"
                                            << "DABC" << QStringList{"D place: `C` -> ``"};
        QTest::newRow("two moved together") << "ABCDE"
                                            << "CDEAB" << QStringList{"A place: `` -> `E`"};
        QTest::newRow("replaced") << "ABC"
                                  << "AXC" << QStringList{"B place: `A` -> null", "X place: null -> `A`"};
        QTest::newRow("nothing in common") << "A"
                                           << "X" << QStringList{"A place: `` -> null", "X place: null -> ``"};
    }
    void places()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QStringList, expected);
        QStringList found = differencesOf(lineOf(first), {}, lineOf(second), {});
        found.removeIf([](const QString& text) { return text.startsWith("constraint"); });
        QCOMPARE(found, expected);
    }

    /// Also what it switches off, which leaves no value.
    void changesOfAStationThatOnlyTheSecondHas()
    {
        Line other = lineOf("AX");
        other.baseline["X"].parameters = {{ParameterId::Uph, 16000},
                                          {ParameterId::MtbfMin, 90},
                                          {{ParameterId::StopEvery, "glue"}, 100},
                                          {{ParameterId::StopEvery, "knife"}, 200}};
        Scenario scenario;
        scenario.overrides["X"] = {{ParameterId::Uph, 17000},
                                   {ParameterId::MtbfMin, std::nullopt},
                                   {{ParameterId::StopTimeMin, "glue"}, 4},
                                   {{ParameterId::StopEvery, "knife"}, std::nullopt}};
        QCOMPARE(differencesOf(lineOf("A"), {}, other, scenario),
                 (QStringList{"X place: null -> `A`", "X uph: `16000` -> `17000` cycles/h",
                              "X reliability.mtbf_min: `90` -> null min", "X stops.glue.time_min: `10` -> `4` min",
                              "X stops.knife.every: `200` -> null min"}));
    }

    void structureAndMeasurements()
    {
        const Line line = lineOf("A");
        Line other = line;
        other.stations[0].batchIn = 12;
        other.stations[0].outputType = "Case";
        other.stations[0].stream = "old name";
        other.baseline["A"].measurements = {{"weight", Measurement::PerInput{100, 50}},
                                            {"place", Measurement::Text{"W1"}}};
        QCOMPARE(differencesOf(line, {}, other, {}),
                 (QStringList{"A batch_in: `1` -> `12`", "A output_type: null -> `Case`", "A stream: `A` -> `old name`",
                              "A measurement: null -> `weight (per_input 100, tare 50); place (text W1)`"}));
        QCOMPARE(differencesOf(other, {}, other, {}), QStringList{});
    }

    void runSettings()
    {
        Line line = lineOf("A");
        line.currency = "EUR";
        Scenario other;
        other.settings = sparseSettings({.durationHours = 4,
                                         .warmupHours = 1,
                                         .randomSeed = std::nullopt,
                                         .replications = 7,
                                         .telemetryIntervalSec = 0.5,
                                         .productionIntervalSec = 60,
                                         .startTime = "2025-01-06T06:00:00"});
        other.investment = Investment{50000, 6000};
        QCOMPARE(differencesOf(line, {}, line, other),
                 (QStringList{"duration_hours: `8` -> `4` h", "warmup_hours: `0` -> `1` h", "random_seed: `42` -> null",
                              "replications: `100` -> `7`", "telemetry_interval_sec: `1` -> `0.5` s",
                              "production_interval_sec: `300` -> `60` s", "start_time: null -> `2025-01-06T06:00:00`",
                              "investment.cost: null -> `50000` EUR",
                              "investment.operating_hours_per_year: null -> `6000` h"}));
    }

    void products()
    {
        Line line = lineOf("A");
        Product cream;
        cream.name = "Cream";
        cream.sellingPrice = 2;
        line.products = {cream};
        Scenario named;
        named.settings.product = "Cream";
        QCOMPARE(differencesOf(line, {}, line, named),
                 (QStringList{"product: null -> `Cream`", "product.selling_price: null -> `2`"}));
        cream.jamProbMultiplier = 1; // the default
        Scenario own;
        own.settings.product = cream;
        QCOMPARE(differencesOf(line, named, line, own), QStringList{});
        cream.jamProbMultiplier = 1.5;
        own.settings.product = cream;
        QCOMPARE(differencesOf(line, named, line, own), QStringList{"product.jam_prob_multiplier: `1` -> `1.5`"});
        line.baseline["A"].parameters[ParameterId::JamProb] = 0.01;
        QCOMPARE(differencesOf(line, named, line, own),
                 (QStringList{"A performance.jam_prob: `0.01` -> `0.01 × 1.5 = 0.015`",
                              "product.jam_prob_multiplier: `1` -> `1.5`"}));
        line.baseline["A"].parameters = {{{ParameterId::StopEvery, "glue"}, 600},
                                         {{ParameterId::StopState, "glue"}, 1}};
        QCOMPARE(differencesOf(line, named, line, own),
                 (QStringList{"A stops.glue.every: `600` -> `600 ÷ 1.5 = 400` min",
                              "product.jam_prob_multiplier: `1` -> `1.5`"}));
    }
};

LINETWIN_GUILESS_TEST(DifferencesTest)
#include "DifferencesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "tests/TestMain.h"
#include "tests/engine/Property.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace linetwin;

namespace {

/// Texts that readers of YAML are known to take for something else.
rc::Gen<std::string> nastyText()
{
    return rc::gen::element<std::string>(
        "no", "1.0", "null", "Null", "~", " x", "x ", "a: b", "a:b", "#x", "x #y", "'", "\"", "it's", "a\"b", "- a",
        "-", "?", "[a]", "{a}", "a, b", "&a", "*a", "!a", "|", ">", "%x", "@x", "`x`", "0x1F", "1e3", "12", "-1", ".5",
        ".inf", ".nan", "true", "Yes", "off", "y", "<<", "=", "---", "...", "\\n", "C:\\x", "2025-01-06", "12:30",
        "Füller 3", "充填機", "🧴",
        "a\xC2\xA0"
        "b",
        "\xEF\xBB\xBFx", "a.b.c", "x=1", "builtin:cosmetics", "none", "1_000", "a  b", "über: alles");
}

rc::Gen<std::string> anyName()
{
    const auto printable = rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~'));
    const auto short1 = rc::gen::map(printable, [](std::string text) {
        text = text.substr(0, 60);
        return text.empty() || text[0] == '_' ? "x" + text : text;
    });
    return rc::gen::oneOf(nastyText(), short1, rc::gen::just<std::string>("Filler"));
}

/// Free text may also hold line ends, tabs and control characters.
rc::Gen<std::string> anyText()
{
    const auto lines = rc::gen::map(rc::gen::container<std::vector<std::string>>(anyName()), [](const auto& parts) {
        std::string text;
        for (const std::string& part : parts)
            text += part + "\n";
        return text;
    });
    const auto bytes = rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127));
    return rc::gen::oneOf(nastyText(), lines, bytes, rc::gen::just<std::string>("a\nb"),
                          rc::gen::just<std::string>("\n"), rc::gen::just<std::string>("a\n\n  b \n"),
                          rc::gen::just<std::string>("# a\n# b\n"));
}

double anyNumber(double minimum, double maximum)
{
    const double share = *rc::gen::inRange(0, 1 << 30) / static_cast<double>(1 << 30);
    return *rc::gen::element(minimum, maximum, minimum + (maximum - minimum) * share,
                             std::min(std::max(0.1, minimum), maximum));
}

SparseParameters anyParameters(bool isBaseline)
{
    SparseParameters values;
    for (const ParameterSpec& spec : parameterSpecs()) {
        if ((spec.isBaselineOnly && !isBaseline) || *rc::gen::inRange(0, 3) > 0)
            continue;
        const double number = anyNumber(spec.minimum, spec.maximum);
        const bool isNull = spec.isNullable && *rc::gen::arbitrary<bool>();
        values[spec.id] = isNull ? ParameterValue() : spec.isInteger ? std::floor(number) : number;
    }
    return values;
}

std::vector<Measurement> anyMeasurements()
{
    std::vector<Measurement> measurements;
    for (const std::string& name : *rc::gen::unique<std::vector<std::string>>(anyName())) {
        if (measurements.size() == 4)
            break;
        const int kind = *rc::gen::inRange(0, 3);
        if (kind == 0)
            measurements.push_back({name, Measurement::Normal{anyNumber(-1e12, 1e12), anyNumber(0, 1)}});
        else if (kind == 1)
            measurements.push_back({name, Measurement::PerInput{anyNumber(-5, 1e-7), anyNumber(0, 1e12)}});
        else
            measurements.push_back({name, Measurement::Text{*anyText()}});
    }
    return measurements;
}

Product anyProduct(const std::string& name)
{
    Product product;
    product.name = name;
    product.sku = *anyText();
    product.materialType = *anyText();
    if (*rc::gen::arbitrary<bool>())
        product.cycleTimeMultiplier = anyNumber(0.001, 1000);
    if (*rc::gen::arbitrary<bool>())
        product.sellingPrice = anyNumber(0, 1e9);
    return product;
}

/// Each field is said or not by itself.
SparseRunSettings anySettings(const Line& line)
{
    const auto isSaid = [] { return *rc::gen::arbitrary<bool>(); };
    SparseRunSettings settings;
    if (isSaid())
        settings.durationHours = anyNumber(0.001, 50000);
    if (isSaid())
        settings.warmupHours = anyNumber(0, 49999);
    if (isSaid())
        settings.randomSeed =
            *rc::gen::element<std::optional<std::int64_t>>(std::nullopt, 0, 42, (std::int64_t{1} << 53) - 1);
    if (isSaid())
        settings.replications = *rc::gen::inRange(1, 100001);
    if (isSaid())
        settings.telemetryIntervalSec = anyNumber(0.001, 86400);
    if (isSaid())
        settings.productionIntervalSec = anyNumber(0.001, 86400);
    if (isSaid())
        settings.startTime = *rc::gen::element<std::optional<std::string>>(std::nullopt, "2025-01-06T06:00:00");
    if (!line.products.empty() && isSaid())
        settings.product = (*rc::gen::elementOf(line.products)).name;
    else if (isSaid())
        settings.product = isSaid() ? ProductChoice(anyProduct(*anyName())) : ProductChoice();
    return settings;
}

Line anyLine()
{
    Line line;
    line.name = *anyText();
    const auto isNotNone = [](const std::string& type) { return !meansNoOutputType(type); };
    for (const std::string& name : *rc::gen::nonEmpty(rc::gen::unique<std::vector<std::string>>(anyName()))) {
        Station station{name, 1, std::nullopt, std::nullopt};
        if (*rc::gen::arbitrary<bool>()) {
            station.outputType = *rc::gen::suchThat(anyName(), isNotNone);
            station.batchIn = line.stations.size() < 6 ? *rc::gen::inRange(1, 60) : 1;
        }
        if (*rc::gen::inRange(0, 4) == 0)
            station.stream = "stream of " + name.substr(0, name.size() < 40 ? name.size() : 0) +
                             std::to_string(line.stations.size());
        line.stations.push_back(station);
        BaselineEntry entry;
        entry.parameters = anyParameters(true);
        if (station.outputType)
            entry.measurements = anyMeasurements();
        if (!entry.isEmpty())
            line.baseline[name] = entry;
        if (*rc::gen::inRange(0, 4) == 0)
            line.layout[name] = {anyNumber(-1e9, 1e9), anyNumber(-1, 1)};
    }
    if (*rc::gen::arbitrary<bool>())
        line.constraint = (*rc::gen::elementOf(line.stations)).name;
    if (*rc::gen::arbitrary<bool>())
        line.observed = {anyNumber(0, 1e6), anyNumber(0, 1)};
    for (const std::string& name : *rc::gen::unique<std::vector<std::string>>(anyName()))
        line.products.push_back(anyProduct(name));
    line.run = anySettings(line);
    line.description = *anyText();
    line.currency = *rc::gen::element<std::string>("", "EUR", "JPY");
    if (*rc::gen::arbitrary<bool>())
        line.operatingHoursPerYear = anyNumber(0, 8784);
    if (*rc::gen::arbitrary<bool>())
        line.unchecked[line.stations.front().name] = {ParameterId::Uph, ParameterId::MtbfMin};
    line.leadingComment = *rc::gen::element<std::string>("", "# A line", "#a\n#\n\n# b: \"c", "#");
    return line;
}

Scenario anyScenario(const Line& line)
{
    Scenario scenario;
    scenario.name = *anyText();
    scenario.description = *anyText();
    scenario.settings = anySettings(line);
    if (*rc::gen::arbitrary<bool>())
        scenario.investment = Investment{anyNumber(0, 1e9), anyNumber(0, 8784)};
    for (const Station& station : line.stations) {
        if (SparseParameters values = anyParameters(false); !values.empty())
            scenario.overrides[station.name] = values;
    }
    scenario.leadingComment = *rc::gen::element<std::string>("", "# What if?\n#\n# Indeed.");
    return scenario;
}

LoadedFile reread(const std::string& text, const std::filesystem::path& path)
{
    const LoadResult result = loadText(text, path);
    for (const Finding& finding : result.findings) {
        if (finding.severity == Severity::Error)
            RC_FAIL(describe(finding) + "\n" + text);
    }
    RC_ASSERT(result.file.has_value());
    return *result.file;
}

} // namespace

class WriteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readingAWrittenLineGivesItBack()
    {
        QVERIFY(test::holds("lines", 100, [] {
            const Line line = anyLine();
            const std::string text = writeLine(line);
            const LoadedFile file = reread(text, "/somewhere/else.yaml");
            RC_ASSERT(file.kind == LoadedFile::Kind::Line);
            RC_ASSERT(file.line == line);
            RC_ASSERT(writeLine(file.line) == text);
        }));
    }

    void readingAWrittenScenarioGivesItAndItsInlineLineBack()
    {
        QVERIFY(test::holds("scenarios", 100, [] {
            Line line = anyLine();
            line.leadingComment.clear();
            const Scenario scenario = anyScenario(line);
            const LineSource source{LineSource::Kind::Inline, {}, {}};
            const LoadedFile file = reread(writeScenario(scenario, line, source, "s.yaml"), "s.yaml");
            RC_ASSERT(file.kind == LoadedFile::Kind::Scenario);
            RC_ASSERT(file.scenario == scenario);
            RC_ASSERT(file.line == line);
            RC_ASSERT(file.lineSource == source);
        }));
    }

    void theBuiltinLineIsWrittenAsItStands()
    {
        const auto file = loadFile("builtin:cosmetics").file;
        QVERIFY(file);
        QVERIFY(file->line.hasOtherComments);
        // Comments at the ends of lines are lost, and keys that say nothing are left out.
        const std::string_view builtin = *builtinText("cosmetics");
        QString expected = QString::fromUtf8(builtin.data(), static_cast<qsizetype>(builtin.size()));
        const auto multiline = QRegularExpression::MultilineOption;
        expected.remove(QRegularExpression(QStringLiteral("^(constraint|observed|products|layout):.*\n"), multiline));
        expected.remove(QRegularExpression(QStringLiteral(" +# .*$"), multiline));
        QCOMPARE(QString::fromStdString(writeLine(file->line)), expected);
    }

    void aScenarioNamesItsLineFromItsOwnFolder_data()
    {
        QTest::addColumn<QString>("linePath");
        QTest::addColumn<QString>("scenarioPath");
        QTest::addColumn<QString>("written");
        QTest::newRow("beside it") << "/plant/a/line.yaml"
                                   << "/plant/a/s.yaml"
                                   << "line.yaml";
        QTest::newRow("below it") << "/plant/a/b/line.yaml"
                                  << "/plant/a/s.yaml"
                                  << "b/line.yaml";
        QTest::newRow("above it") << "/plant/line.yaml"
                                  << "/plant/a/s.yaml"
                                  << "../line.yaml";
        QTest::newRow("as it was written") << "/plant/a/../line.yaml"
                                           << "/plant/a/s.yaml"
                                           << "../line.yaml";
        QTest::newRow("nothing in common") << "/other/line.yaml"
                                           << "/plant/a/s.yaml"
                                           << "/other/line.yaml";
        QTest::newRow("never saved") << "/plant/line.yaml"
                                     << ""
                                     << "/plant/line.yaml";
        QTest::newRow("to be quoted") << "/plant/a/no: 1.yaml"
                                      << "/plant/a/s.yaml"
                                      << "\"no: 1.yaml\"";
        QTest::newRow("called like a built-in line") << "/plant/builtin:cosmetics"
                                                     << "/plant/s.yaml"
                                                     << "\"./builtin:cosmetics\"";
    }
    void aScenarioNamesItsLineFromItsOwnFolder()
    {
        QFETCH(QString, linePath);
        QFETCH(QString, scenarioPath);
        QFETCH(QString, written);
        const LineSource source{LineSource::Kind::File, linePath.toStdString(), {}};
        const auto text = QString::fromStdString(writeScenario({}, {}, source, scenarioPath.toStdString()));
        QVERIFY2(text.contains("\nline: " + written + "\n"), qPrintable(text));
    }

    void onlyOverridesAreWrittenAndNullStaysNull()
    {
        Line line;
        line.stations = {{"B", 1, "x", {}}, {"A", 1, {}, {}}};
        Scenario scenario;
        scenario.name = "s";
        scenario.settings.replications = 100;
        scenario.settings.randomSeed.emplace();
        scenario.settings.product.emplace();
        scenario.overrides["A"] = {{ParameterId::Uph, 10000}};
        scenario.overrides["B"] = {{ParameterId::BufferCapacity, 0}, {ParameterId::MtbfMin, std::nullopt}};
        const LineSource source{LineSource::Kind::Builtin, {}, "cosmetics"};
        QCOMPARE(QString::fromStdString(writeScenario(scenario, line, source, "s.yaml")),
                 QStringLiteral("format: linetwin/scenario/1\n"
                                "name: s\n"
                                "line: \"builtin:cosmetics\"\n"
                                "random_seed: null\n"
                                "replications: 100\n"
                                "product: null\n"
                                "equipment:\n"
                                "  B: {buffer_capacity: 0, reliability: {mtbf_min: null}}\n"
                                "  A: {uph: 10000}\n"));
    }
};

LINETWIN_GUILESS_TEST(WriteTest)
#include "WriteTest.moc"

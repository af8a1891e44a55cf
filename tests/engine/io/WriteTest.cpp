// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "tests/TestMain.h"
#include "tests/engine/Property.h"
#include "tests/engine/io/AnyModel.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace linetwin;
using namespace linetwin::test;

namespace {

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

    void whatStationsOfOneNameShareIsWrittenOnce()
    {
        Line line;
        line.stations = {{"A", 1, {}, {}}, {"B", 1, {}, {}}, {"A", 1, {}, {}}};
        Scenario scenario;
        scenario.overrides["A"] = {{ParameterId::Uph, 10000}};
        scenario.overrides["gone"] = {{ParameterId::Uph, 9000}};
        const LineSource source{LineSource::Kind::Builtin, {}, "cosmetics"};
        const auto text = QString::fromStdString(writeScenario(scenario, line, source, "s.yaml"));
        QCOMPARE(text.count(QStringLiteral("  A: {uph: 10000}\n")), 1);
        QCOMPARE(text.count(QStringLiteral("  gone: {uph: 9000}\n")), 1);
    }

    /// As it stands where each reader and editor sees the same lines and blanks.
    void aTextOfSeveralLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("as it stands") << "a\n\nb: c"
                                      << "|-\n  a\n\n  b: c";
        QTest::newRow("with a line end") << "a\nb\n"
                                         << "|\n  a\n  b";
        QTest::newRow("a blank before a line end") << "a \nb"
                                                   << R"("a \nb")";
        QTest::newRow("a line separator") << QStringLiteral("a\nb\u2028c") << R"("a\nb\u2028c")";
        QTest::newRow("a blank that does not break") << QStringLiteral("a\n\u00A0b") << R"("a\n\u00A0b")";
    }
    void aTextOfSeveralLines()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        Line line;
        line.description = text.toStdString();
        const auto whole = QString::fromStdString(writeLine(line));
        QVERIFY2(whole.contains("description: " + written + "\n"), qPrintable(whole));
    }
};

LINETWIN_GUILESS_TEST(WriteTest)
#include "WriteTest.moc"

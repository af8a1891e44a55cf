// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <memory>

using namespace linetwin;
using namespace linetwin::test;

namespace {

/// Overrides the speed of the constraint, so that the yardstick differs from what runs.
constexpr const char* scenarioText = "# Faster than it was bought for\n"
                                     "line: plant/tubes.yaml\n"
                                     "name: \"faster: 110 %\"\n"
                                     "duration_hours: 0.25\n"
                                     "replications: 3\n"
                                     "random_seed: null   # a fresh one\n"
                                     "telemetry_interval_sec: 5\n"
                                     "equipment:\n"
                                     "  Filler: {uph: 11000, reliability: {mtbf_min: null}}\n";

/// Files of a bundle that do not depend on where it was made from.
const QStringList repeated{"scenario.yaml", "result.json",  "telemetry.csv",
                           "events.csv",    "products.csv", "production.csv"};

QStringList entriesOf(const QString& path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// The paths of a bundle's files whose size or hash is not as its manifest says.
QStringList changedFiles(const QString& folder)
{
    const auto manifest = nlohmann::json::parse(contentOf(folder + "/manifest.json").toStdString());
    QStringList changed;
    for (const auto& file : manifest["files"]) {
        const QString path = QString::fromStdString(file["path"]);
        const QByteArray content = contentOf(folder + "/" + path);
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        if (file["size"] != content.size() || file["sha256"] != hash.toStdString())
            changed.append(path);
    }
    return changed;
}

} // namespace

class BundleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_scratch->path()).mkdir("plant"));
        const std::string_view line = *builtinText("cosmetics");
        writeFile(path("plant/tubes.yaml"), QByteArray(line.data(), qsizetype(line.size())));
        writeFile(path("faster.yaml"), scenarioText);
        const Outcome outcome = call({"run", path("faster.yaml"), "--set", "Packer.buffer_capacity=70", "--quiet",
                                      "--warmup-hours", "0.1", "--bundle", path("bundle")});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.isEmpty());
    }

    void itHoldsInputsOutputsAndTheirHashes()
    {
        QCOMPARE(entriesOf(path("bundle")),
                 (QStringList{"events.csv", "inputs", "manifest.json", "production.csv", "products.csv", "result.json",
                              "scenario.yaml", "SHA256SUMS", "telemetry.csv"}));
        QCOMPARE(contentOf(path("bundle/inputs/scenario.yaml")), contentOf(path("faster.yaml")));
        QCOMPARE(contentOf(path("bundle/inputs/line.yaml")), contentOf(path("plant/tubes.yaml")));
        QCOMPARE(changedFiles(path("bundle")), QStringList{});
        const auto manifest = nlohmann::json::parse(contentOf(path("bundle/manifest.json")).toStdString());
        QVERIFY(manifest["files"].size() == 8); // all but the manifest and SHA256SUMS
        QVERIFY(manifest["format"] == "linetwin/bundle/1");
        QVERIFY(
            (manifest["arguments"] == nlohmann::json{"--warmup-hours", "0.1", "--set", "Packer.buffer_capacity=70"}));
        QVERIFY(manifest["files"][0]["read_from"] == path("faster.yaml").toStdString());
        QVERIFY(manifest["files"][1]["read_from"] == path("plant/tubes.yaml").toStdString());
    }

    void theResolvedScenarioGivesTheSameBytes()
    {
        const auto result = nlohmann::json::parse(contentOf(path("bundle/result.json")).toStdString());
        QVERIFY(result["scenario"] == "faster: 110 %");
        QVERIFY(result["rated_units_per_hour"] == 10000); // not the 11000 of the override
        QVERIFY(result["constraint"] == "Filler");
        const Outcome again = call({"run", path("bundle/scenario.yaml"), "--quiet", "--json", path("result.json"),
                                    "--telemetry", path("telemetry.csv"), "--events", path("events.csv"), "--products",
                                    path("products.csv"), "--production", path("production.csv")});
        QCOMPARE(again.status, 0);
        for (const char* file : {"result.json", "telemetry.csv", "events.csv", "products.csv", "production.csv"})
            QCOMPARE(contentOf(path(file)), contentOf(path("bundle/") + file));
    }

    void itStandsAloneAndItsBundleIsTheSame()
    {
        QVERIFY(QDir().rename(path("bundle"), path("elsewhere")));
        QVERIFY(QFile::remove(path("plant/tubes.yaml")));
        QCOMPARE(call({"run", path("elsewhere/scenario.yaml"), "--quiet", "--bundle", path("bundle2")}).status, 0);
        for (const QString& file : repeated)
            QCOMPARE(contentOf(path("bundle2/") + file), contentOf(path("elsewhere/") + file));
        QCOMPARE(entriesOf(path("bundle2/inputs")), QStringList{"scenario.yaml"}); // the line is within
    }

    void theStyleOfTheTablesIsPartOfTheRun()
    {
        const auto before = nlohmann::json::parse(contentOf(path("bundle/manifest.json")).toStdString());
        const QString seed = QString::number(before["seed"].get<std::uint64_t>());
        QCOMPARE(call({"run", path("faster.yaml"), "--set", "Packer.buffer_capacity=70", "--warmup-hours", "0.1",
                       "--seed", seed, "--quiet", "--csv-separator", ";", "--csv-decimal", ",", "--csv-bom", "--bundle",
                       path("german")})
                     .status,
                 0);
        const auto manifest = nlohmann::json::parse(contentOf(path("german/manifest.json")).toStdString());
        const std::string words = " --csv-separator semicolon --csv-decimal comma --csv-bom ";
        QVERIFY(manifest["repeat"].get<std::string>().find(words) != std::string::npos);
        for (const char* file : {"telemetry.csv", "events.csv", "products.csv", "production.csv"})
            QVERIFY2(contentOf(path("german/") + file).startsWith("\xEF\xBB\xBF"), file);
        const QByteArray events = contentOf(path("german/events.csv"));
        QCOMPARE(events.mid(3).replace(',', '.').replace(';', ','), contentOf(path("bundle/events.csv")));
    }

    void targetsArePartOfTheRun()
    {
        const QStringList targets{"--target", "oee=0.5"};
        const Outcome outcome =
            call(QStringList{"run", path("faster.yaml"), "--quiet", "--bundle", path("aimed")} + targets);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        const auto manifest = nlohmann::json::parse(contentOf(path("aimed/manifest.json")).toStdString());
        QVERIFY((manifest["arguments"] == nlohmann::json{"--target", "oee=0.5"}));
        QVERIFY(manifest["repeat"].get<std::string>().find(" --target oee=0.5 ") != std::string::npos);
        QCOMPARE(
            call(QStringList{"run", path("aimed/scenario.yaml"), "--quiet", "--json", path("result.json")} + targets)
                .status,
            0);
        QCOMPARE(contentOf(path("result.json")), contentOf(path("aimed/result.json")));
        QVERIFY(contentOf(path("result.json")).contains("\"targets\""));
    }

    void nothingIsLeftOpenInTheScenario()
    {
        const LoadedFile file = *loadFile(path("bundle/scenario.yaml").toStdString()).file;
        QVERIFY(file.lineSource.kind == LineSource::Kind::Inline);
        QVERIFY(file.scenario.settings.randomSeed.has_value());
        QCOMPARE(file.scenario.settings.warmupHours, 0.1);
        for (const Station& station : file.line.stations)
            QCOMPARE(file.line.baseline.at(station.name).parameters.size(), std::size_t{15});
        // What the scenario changes can still be told from what the line is.
        QCOMPARE(file.scenario.overrides.size(), std::size_t{2});
        QCOMPARE(file.scenario.overrides.at("Filler").size(), std::size_t{2});
        QVERIFY(contentOf(path("bundle/scenario.yaml")).startsWith("# Faster than it was bought for\n"));
    }

    void aChangedByteShows()
    {
        for (const QString& file : repeated) {
            const QByteArray content = contentOf(path("bundle/") + file);
            QByteArray changed = content;
            changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
            writeFile(path("bundle/") + file, changed);
            QCOMPARE(changedFiles(path("bundle")), QStringList{file});
            writeFile(path("bundle/") + file, content);
        }
    }

    // The line `hash  path` of coreutils' sha256sum for all files there are.
    void sha256sumCanCheckIt()
    {
        QByteArray expected;
        for (const char* file : {"inputs/scenario.yaml", "inputs/line.yaml", "scenario.yaml", "result.json",
                                 "telemetry.csv", "events.csv", "products.csv", "production.csv", "manifest.json"}) {
            const QByteArray content = contentOf(path("bundle/") + file);
            expected += QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " + file + "\n";
        }
        QCOMPARE(contentOf(path("bundle/SHA256SUMS")), expected);
    }

    void aLineAloneIsAnInputToo()
    {
        const Outcome outcome = call({"run", "builtin:cosmetics", "--hours", "0.25", "--replications", "2", "--bundle",
                                      path("alone"), "--json", "-", "--events", path("copy.csv")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QString::fromUtf8(contentOf(path("alone/result.json")))); // and no table
        QCOMPARE(contentOf(path("copy.csv")), contentOf(path("alone/events.csv")));
        const std::string_view line = *builtinText("cosmetics");
        QCOMPARE(contentOf(path("alone/inputs/line.yaml")), QByteArray(line.data(), qsizetype(line.size())));
        QCOMPARE(entriesOf(path("alone/inputs")), QStringList{"line.yaml"});
    }

    void aProjectIsAnInputWithAllThatItNames()
    {
        writeFile(path("study.yaml"), "line: plant/tubes.yaml\nscenarios: [faster.yaml, {name: other}]\n");
        const QByteArray study = contentOf(path("study.yaml"));
        const QStringList run{"run", path("study.yaml/other"), "--hours", "0.25", "--replications", "2", "--quiet"};
        QCOMPARE(call(run + QStringList{"--bundle", path("ofProject")}).status, 0);
        QCOMPARE(entriesOf(path("ofProject/inputs")), (QStringList{"1_tubes.yaml", "2_faster.yaml", "project.yaml"}));
        QCOMPARE(contentOf(path("ofProject/inputs/project.yaml")), study);
        QCOMPARE(changedFiles(path("ofProject")), QStringList{});
        QCOMPARE(call(run + QStringList{"--json", path("study.yaml")}).status, 2); // would replace the input
        QCOMPARE(contentOf(path("study.yaml")), study);
    }

    void whatFailsLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<bool>("isStopped");
        QTest::addColumn<int>("status");
        QTest::newRow("stopped") << QStringList{} << true << 130;
        QTest::newRow("an output on a full disk") << QStringList{"--json", "/dev/full"} << false << 3;
        QTest::newRow("an output nowhere") << QStringList{"--json", "/nowhere/x"} << false << 3;
    }
    void whatFailsLeavesNothing()
    {
        QFETCH(QStringList, more);
        QFETCH(bool, isStopped);
        QFETCH(int, status);
        std::stop_source source;
        if (isStopped)
            source.request_stop();
        const QStringList before = entriesOf(m_scratch->path());
        const Outcome outcome =
            call(QStringList{"run", path("faster.yaml"), "--bundle", path("new"), "--events", path("e.csv")} + more,
                 source.get_token());
        QCOMPARE(outcome.status, status);
        QCOMPARE(entriesOf(m_scratch->path()), before);
    }

    void aFolderInUseIsRefused()
    {
        const QByteArray before = contentOf(path("bundle/SHA256SUMS"));
        const Outcome outcome = call({"run", path("faster.yaml"), "--quiet", "--bundle", path("bundle")});
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.err.contains("is not empty"));
        QCOMPARE(contentOf(path("bundle/SHA256SUMS")), before);
    }

private:
    QString path(const QString& name) const { return m_scratch->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_scratch;
};

LINETWIN_GUILESS_TEST(BundleTest)
#include "BundleTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Parameters.h"
#include "engine/output/DisplayWidth.h"
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QRegularExpressionMatch>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <locale>
#include <utility>

using namespace linetwin;
using namespace linetwin::test;

namespace {

/// `run builtin:cosmetics` for a short while, with more arguments.
Outcome shortRun(const QStringList& arguments)
{
    return call(QStringList{"run", "builtin:cosmetics", "--hours", "0.25", "--replications", "3"} + arguments);
}

nlohmann::json jsonOf(const Outcome& outcome)
{
    return nlohmann::json::parse(outcome.out.toStdString());
}

constexpr std::array commandNames{"",         "run",       "validate", "diff", "compare", "sweep", "sensitivity",
                                  "optimize", "portfolio", "mix",      "merge"};

struct CommaPoint : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class RunCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exitStatuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const auto run = [](const QStringList& more) { return QStringList{"run", "builtin:cosmetics"} + more; };
        QTest::newRow("help") << QStringList{"--help"} << 0 << "";
        QTest::newRow("help on run") << QStringList{"run", "--help"} << 0 << "";
        QTest::newRow("version") << QStringList{"--version"} << 0 << "";
        QTest::newRow("valid") << QStringList{"validate", "builtin:cosmetics"} << 0 << "";
        QTest::newRow("no command") << QStringList{} << 2 << "linetwin-cli: a command is needed";
        QTest::newRow("unknown command") << QStringList{"walk"} << 2 << "walk";
        QTest::newRow("unknown option") << run({"--frobnicate"}) << 2
                                        << "linetwin-cli: there is no option `--frobnicate`; --help lists them\n";
        QTest::newRow("unknown option with a value")
            << run({"--reps", "abc"}) << 2 << "linetwin-cli: there is no option `--reps`; --help lists them\n";
        QTest::newRow("misspelt option") << run({"--replication=5"}) << 2
                                         << "there is no option `--replication`; did you mean `--replications`?\n";
        QTest::newRow("unknown option without a file")
            << QStringList{"run", "--seeds", "1"} << 2 << "there is no option `--seeds`; did you mean `--seed`?\n";
        QTest::newRow("run three") << run({"a.yaml", "b.yaml"}) << 2
                                   << "linetwin-cli: arguments too many: a.yaml b.yaml\n";
        QTest::newRow("run what?") << QStringList{"run"} << 2 << "linetwin-cli: FILE is required\n";
        QTest::newRow("run only one") << run({"builtin:cosmetics"}) << 2 << "builtin:cosmetics";
        QTest::newRow("option without value") << run({"--seed"}) << 2 << "linetwin-cli: --seed needs a value: S\n";
        QTest::newRow("flag with a value")
            << run({"--quiet=perhaps"}) << 2 << "linetwin-cli: --quiet takes no value such as perhaps\n";
        QTest::newRow("option twice") << run({"--seed", "1", "--seed", "2"}) << 2
                                      << "linetwin-cli: --seed may be given only once";
        QTest::newRow("optimize what?") << QStringList{"optimize", "builtin:cosmetics"} << 2
                                        << "optimize needs --total, --target, or both";
        QTest::newRow("optimize no place")
            << QStringList{"optimize", "builtin:cosmetics", "--total", "0"} << 2 << "--total 0: must be a whole number";
        QTest::newRow("optimize for no number") << QStringList{"optimize", "builtin:cosmetics", "--target", "x"} << 2
                                                << "--target x: must be a value of output_per_hour";
        QTest::newRow("diff") << QStringList{"diff", "builtin:cosmetics", "builtin:cosmetics"} << 0 << "";
        QTest::newRow("diff with what?") << QStringList{"diff", "builtin:cosmetics"} << 2
                                         << "linetwin-cli: FILE: at least 2 needed, but 1 given\n";
        QTest::newRow("diff of three") << QStringList{"diff", "builtin:cosmetics", "builtin:cosmetics", "x"} << 2
                                       << "linetwin-cli: FILE: at most 2 possible, but 3 given\n";
        QTest::newRow("diff of no file") << QStringList{"diff", "builtin:cosmetics", "/nowhere/x"} << 3 << "/nowhere/x";
        QTest::newRow("no replication") << run({"--replications", "0"}) << 2 << "--replications 0";
        QTest::newRow("too many replications") << run({"--replications", "100001"}) << 2 << "100000";
        QTest::newRow("half a replication") << run({"--replications", "1.5"}) << 2 << "whole number";
        QTest::newRow("no threads") << run({"--threads", "0"}) << 2 << "--threads";
        QTest::newRow("negative seed") << run({"--seed", "-1"}) << 2 << "--seed -1";
        QTest::newRow("seed of 2^53") << run({"--seed", "9007199254740992"}) << 2 << "9007199254740991";
        QTest::newRow("no hours") << run({"--hours", "0"}) << 2 << "--hours 0";
        QTest::newRow("hours that round to nothing")
            << run({"--hours", "1e-13"}) << 2 << "a number above 0 to 100000, and a nanosecond or longer";
        QTest::newRow("comma") << run({"--hours", "1,5"}) << 2 << "--hours 1,5";
        QTest::newRow("infinite") << run({"--hours", "inf"}) << 2 << "--hours inf";
        QTest::newRow("too long together")
            << run({"--hours", "99999", "--warmup-hours", "2"}) << 2 << "duration and warm-up";
        QTest::newRow("unknown station") << run({"--set", "Fillr.uph=5"}) << 2 << "did you mean `Filler`";
        QTest::newRow("unknown parameter") << run({"--set", "Filler.uhp=5"}) << 2 << "did you mean `uph`";
        QTest::newRow("value out of range") << run({"--set", "Filler.uph=0"}) << 2 << "out of range";
        QTest::newRow("baseline only") << run({"--set", "Filler.ideal_uph=5"}) << 2 << "baseline";
        QTest::newRow("one parameter twice")
            << run({"--set", "Filler.buffer_capacity=5", "--set", "Filler.buffer_capacity=6"}) << 2
            << "linetwin-cli: --set Filler.buffer_capacity=6: this parameter is set already\n";
        QTest::newRow("no assignment") << run({"--set", "Filler"}) << 2 << "--set Filler";
        QTest::newRow("target of what?") << run({"--target", "6000"}) << 2 << "FIGURE=VALUE";
        QTest::newRow("target of an unknown figure")
            << run({"--target", "good_unit_per_hour=6000"}) << 2 << "did you mean `good_units_per_hour`";
        QTest::newRow("target without a number") << run({"--target", "oee=60 %"}) << 2 << "--target oee=60 %";
        QTest::newRow("target of a share in percent")
            << run({"--target", "oee=60"}) << 2 << "oee is a share, a fraction from 0 to 1; for 60 % write 0.6";
        QTest::newRow("target of a share without measure")
            << run({"--target", "oee=1e308"}) << 2 << "--target oee=1e308: oee is a share, a fraction from 0 to 1\n";
        QTest::newRow("target without a direction")
            << run({"--target", "units_rejected=5"}) << 2 << "so it has no target; rejected_share has";
        QTest::newRow("target of a share in percent, of buffers")
            << QStringList{"optimize", "builtin:cosmetics", "--figure", "oee", "--target", "60"} << 2
            << "for 60 % write 0.6";
        QTest::newRow("two targets of a figure")
            << run({"--target", "oee=0.5", "--target", "oee=0.6"}) << 2 << "--target oee=0.6";
        QTest::newRow("two outputs on standard output") << run({"--json", "-", "--events", "-"}) << 2 << "both";
        QTest::newRow("two outputs in one file") << run({"--json", "x", "--events", "./x"}) << 2 << "same file";
        QTest::newRow("products and production on standard output")
            << run({"--products", "-", "--production", "-"}) << 2
            << "--products and --production cannot both be the standard output";
        QTest::newRow("events and products in one file")
            << run({"--events", "x", "--products", "./x"}) << 2 << "--events and --products name the same file";
        QTest::newRow("no folder for the production") << run({"--production", "/nowhere/x"}) << 3 << "/nowhere/x";
        QTest::newRow("full disk for the products")
            << run({"--hours", "0.01", "--products", "/dev/full"}) << 3 << "/dev/full: the disk is full";
        QTest::newRow("no such file") << QStringList{"run", "/nowhere/line.yaml"} << 3 << "/nowhere/line.yaml";
        QTest::newRow("no such built-in scenario")
            << QStringList{"run", "builtin:cosmetics/nix"} << 3
            << "the built-in line `cosmetics` has no scenario `nix`; there are builtin:cosmetics/";
        QTest::newRow("no such file to validate") << QStringList{"validate", "/nowhere/line.yaml"} << 3 << "/nowhere";
        QTest::newRow("no folder for the output") << run({"--json", "/nowhere/x.json"}) << 3 << "/nowhere/x.json";
        QTest::newRow("an output without a name") << run({"--json", ""}) << 2 << "--json needs";
        QTest::newRow("a bundle without a name") << run({"--bundle", ""}) << 2 << "--bundle needs";
        QTest::newRow("a bundle in no folder") << run({"--bundle", "/nowhere/x"}) << 3 << "/nowhere/x";
        QTest::newRow("a bundle over a folder in use")
            << run({"--bundle", "/usr"}) << 3 << "cannot make the folder /usr: it is there already, and is not empty";
        QTest::newRow("a folder as output") << run({"--json", "/tmp"}) << 3 << "/tmp";
        QTest::newRow("full disk") << run({"--replications", "2", "--json", "/dev/full"}) << 3
                                   << "/dev/full: the disk is full";
    }
    void exitStatuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        checkExit(call(arguments), status, said);
    }

    void wrongInputIsReportedWithItsPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("line.yaml");
        writeFile(path, "topology:\n  stations:\n    - {name: A}\nbaseline:\n  A:\n    uph: -5\n    speed: 3\n");
        for (const char* command : {"run", "validate"}) {
            const Outcome outcome = call({command, path});
            QCOMPARE(outcome.status, 1);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.contains(path + ":6:10: error: baseline.A.uph: "), qPrintable(outcome.err));
            QVERIFY2(outcome.err.contains(path + ":7:5: error: baseline.A.speed: "), qPrintable(outcome.err));
        }
    }

    void severalFilesAreValidatedEach()
    {
        const QTemporaryDir folder;
        const QString bad = folder.filePath("bad.yaml");
        writeFile(bad, "topology: 3\n");
        QCOMPARE(call({"validate", "builtin:cosmetics"}).out, QStringLiteral("ok\n"));
        const Outcome outcome = call({"validate", bad, "builtin:cosmetics"});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QStringLiteral("builtin:cosmetics: ok\n"));
        QCOMPARE(call({"validate", bad, folder.filePath("none.yaml")}).status, 3);
    }

    void diffShowsAllDifferencesInATable()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("longer.yaml");
        writeFile(path, "line: builtin:cosmetics\nduration_hours: 4\nequipment:\n"
                        "  Filler: {buffer_capacity: 500, reliability: {mtbf_min: null}}\n");
        const Outcome outcome = call({"diff", "builtin:cosmetics", path});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, "First:  builtin:cosmetics\nSecond: " + path +
                                  "\n\n"
                                  "Station  Parameter             First  Second  Unit\n"
                                  "Filler   buffer_capacity          50     500  items\n"
                                  "Filler   reliability.mtbf_min    120    null  min\n"
                                  "(run)    duration_hours            8       4  h\n");
        QVERIFY(call({"diff", path, path}).out.startsWith("no difference: "));
        QVERIFY(call({"diff", "--help"}).out.contains("0 also"));
    }

    void diffReportsTheProblemsOfBothFiles()
    {
        const QTemporaryDir folder;
        const QString bad = folder.filePath("bad.yaml");
        writeFile(bad, "topology: 3\n");
        const Outcome outcome = call({"diff", bad, bad});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count("bad.yaml:1:11: error: topology"), 2);
    }

    void theTableIsTheDefault()
    {
        const Outcome outcome = shortRun({});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("Cosmetics line\n0.25 h, 3 replications, seed 42;"));
        QVERIFY(outcome.err.isEmpty());
        QVERIFY(shortRun({"--quiet"}).out.isEmpty());
    }

    void optionsReachTheRun()
    {
        const auto json = jsonOf(shortRun({"--seed", "7", "--warmup-hours", "0.5", "--set", "Filler.uph=9000", "--set",
                                           "Packer.reliability.mtbf_min=null", "--json", "-"}));
        QVERIFY(json["seed"] == 7);
        QVERIFY(json["replications"] == 3);
        QVERIFY(json["duration_hours"] == 0.25);
        QVERIFY(json["warmup_hours"] == 0.5);
        QVERIFY(json["rated_units_per_hour"] == 10000); // the yardstick is the baseline's
        QVERIFY(json["stations"][2]["breakdowns"]["mean"] == 0);
        // At 9000 per hour a quarter of an hour has room for no more than 2250 fillings.
        QVERIFY(json["stations"][0]["cycles"]["mean"].get<double>() <= 2250);
    }

    void targetsAreInTableAndJson()
    {
        const QStringList targets{"--target", "wip_units=12.5", "--target", "oee=0.07"};
        const nlohmann::json json = jsonOf(shortRun(targets + QStringList{"--json", "-"}));
        QCOMPARE(json["targets"].size(), std::size_t{2});
        for (const auto& [key, target] : json["targets"].items()) {
            const double value = target["target"];
            QCOMPARE(value, key == "oee" ? 0.07 : 12.5);
            int reached = 0;
            for (const double single : json["line_figures"][key]["values"])
                reached += key == "oee" ? single >= value : single <= value;
            QCOMPARE(target["reached"].get<int>(), reached);
            QCOMPARE(target["n"].get<int>(), 3);
            QCOMPARE(target["share"].get<double>(), reached / 3.0);
            QVERIFY(target["ci"][0] <= target["share"] && target["share"] <= target["ci"][1]);
        }
        const QString table = shortRun(targets).out;
        const int reached = json["targets"]["oee"]["reached"];
        QVERIFY2(table.contains(QRegularExpression(QStringLiteral("OEE ≥ 7 % +%1 of 3").arg(reached))),
                 qPrintable(table));
        QVERIFY(table.contains(QStringLiteral("Work in progress ≤ 12.5 ")));
        QVERIFY(!jsonOf(shortRun({"--json", "-"})).contains("targets"));
        QVERIFY(!shortRun({}).out.contains(QStringLiteral("Target")));
    }

    /// The spread of single runs in the table is what a reader of the JSON finds from its values.
    void theSpreadFollowsFromTheValuesInTheJson()
    {
        const std::vector<double> values =
            jsonOf(shortRun({"--json", "-"}))["line_figures"]["good_units_per_hour"]["values"];
        QCOMPARE(values.size(), std::size_t{3});
        std::vector<double> sorted = values;
        std::ranges::sort(sorted);
        // Position 0.1·2 and 0.9·2 among three values.
        const double p10 = std::lerp(sorted[0], sorted[1], 0.2);
        const double p90 = std::lerp(sorted[1], sorted[2], 0.8);
        QVERIFY(sorted[0] < sorted[2]);
        const QRegularExpression row(QStringLiteral("Good units per hour .* ([0-9.]+) +([0-9.]+)\n"));
        const QRegularExpressionMatch match = row.match(shortRun({}).out);
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toDouble() - p10) <= 0.5);
        QVERIFY(std::abs(match.captured(2).toDouble() - p90) <= 0.5);
    }

    void aFreshSeedIsReported()
    {
        const auto first = jsonOf(shortRun({"--seed", "null", "--json", "-"}));
        const auto second = jsonOf(shortRun({"--seed", "null", "--json", "-"}));
        QVERIFY(first["seed"] != second["seed"]);
        const auto again =
            jsonOf(shortRun({"--seed", QString::number(first["seed"].get<std::int64_t>()), "--json", "-"}));
        QVERIFY(first == again);
    }

    void aFreshSeedIsReportedWhereNeitherTableNorJsonDoes()
    {
        const Outcome history = shortRun({"--seed", "null", "--events", "-"});
        const QRegularExpressionMatch said = QRegularExpression("^linetwin-cli: seed (\\d+)\n$").match(history.err);
        QVERIFY2(said.hasMatch(), qPrintable(history.err));
        QCOMPARE(shortRun({"--seed", said.captured(1), "--events", "-"}).out, history.out);
        QVERIFY(shortRun({"--seed", "null", "--events", "-", "--quiet"}).err.isEmpty());
        QVERIFY(shortRun({"--seed", "null"}).err.isEmpty());
    }

    void threadsChangeNothing()
    {
        QCOMPARE(shortRun({"--threads", "1", "--json", "-"}).out, shortRun({"--threads", "3", "--json", "-"}).out);
    }

    void commaLocalesChangeNothing()
    {
        const Outcome expected = shortRun({"--json", "-"});
        const Outcome expectedTable = shortRun({});
        const std::locale before = std::locale::global(std::locale(std::locale::classic(), new CommaPoint));
        const Outcome outcome = shortRun({"--json", "-"});
        const Outcome table = shortRun({});
        std::locale::global(before);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, expected.out);
        QCOMPARE(table.out, expectedTable.out);
    }

    void filesHoldWhatStandardOutputShows()
    {
        const QTemporaryDir folder;
        for (const QString option : {"--json", "--telemetry", "--events", "--products", "--production"}) {
            const QString path = folder.filePath("out");
            const Outcome toFile = shortRun({option, path});
            QVERIFY(toFile.out.startsWith("Cosmetics line\n")); // the table as well
            const Outcome toStandardOutput = shortRun({option, "-"});
            QCOMPARE(QString::fromUtf8(contentOf(path)), toStandardOutput.out);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"out"});
    }

    void historyIsThatOfReplicationZero()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("telemetry.csv");
        const auto json = jsonOf(shortRun({"--telemetry", path, "--json", "-"}));
        const QList<QByteArray> rows = contentOf(path).trimmed().split('\n');
        QCOMPARE(rows.size(), 1 + 901); // header; 0, 1, … 900 s
        const auto outputs = json["stations"][3]["outputs"]["values"][0].get<int>();
        QCOMPARE(rows.last().split(',').last().toInt(), outputs);
    }

    // Every counted cycle of a station with an output type is a row; the scrap of all rows is what was rejected.
    void productsAndProductionSumToTheFigures()
    {
        const QTemporaryDir folder;
        const QString products = folder.filePath("products.csv");
        const QString production = folder.filePath("production.csv");
        const auto json = jsonOf(shortRun({"--products", products, "--production", production, "--json", "-"}));
        QHash<QByteArray, int> made;
        for (const QByteArray& row : contentOf(products).trimmed().split('\n').mid(1))
            ++made[row.split(',').at(3)];
        QCOMPARE(made.size(), 3);
        for (const int station : {0, 2, 3}) {
            const auto& figures = json["stations"][static_cast<std::size_t>(station)];
            const auto name = QByteArray::fromStdString(figures["name"].get<std::string>());
            QCOMPARE(made[name], figures["cycles"]["values"][0].get<int>());
        }
        double scrap = 0;
        double good = 0;
        const QList<QByteArray> rows = contentOf(production).trimmed().split('\n').mid(1);
        QCOMPARE(rows.size(), 3 * 4); // 0, 300 and 600 s
        for (const QByteArray& row : rows) {
            const QList<QByteArray> cells = row.split(',');
            scrap += cells[6].toDouble();
            good += cells[1] == "Palletizer" ? cells[5].toDouble() : 0;
        }
        QCOMPARE(scrap, json["line_figures"]["units_rejected"]["values"][0].get<double>());
        QCOMPARE(good, json["line_figures"]["good_units_delivered"]["values"][0].get<double>());
        QVERIFY(scrap > 0 && good > 0);
    }

    void anInputIsNeverReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("line.yaml");
        const QByteArray text = "topology:\n  stations:\n    - {name: A}\n";
        writeFile(path, text);
        for (const char* option : {"--json", "--products", "--production"}) {
            const Outcome outcome = call({"run", path, option, path});
            QCOMPARE(outcome.status, 2);
            QVERIFY(outcome.err.contains("would replace the input"));
            QCOMPARE(contentOf(path), text);
        }
    }

    /// All files of a project are inputs, whichever part of it is run.
    void anInputOfAProjectIsNeverReplaced_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("outputs");
        QTest::newRow("a scenario") << "p.yaml" << QStringList{"--json", "sc.yaml"};
        QTest::newRow("a scenario by another option") << "p.yaml" << QStringList{"--events", "sc.yaml"};
        QTest::newRow("another scenario than that which is run")
            << "p.yaml/a/b" << QStringList{"--production", "sc.yaml"};
        QTest::newRow("through a link") << "p.yaml" << QStringList{"--telemetry", "link.csv"};
        QTest::newRow("the line") << "p.yaml/sc" << QStringList{"--products", "line.yaml"};
        QTest::newRow("the line of a scenario alone") << "sc.yaml" << QStringList{"--json", "line.yaml"};
        QTest::newRow("the project") << "p.yaml/sc" << QStringList{"--json", "p.yaml"};
        QTest::newRow("beside a bundle") << "p.yaml" << QStringList{"--bundle", "bundle", "--json", "sc.yaml"};
    }
    void anInputOfAProjectIsNeverReplaced()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, outputs);
        const QTemporaryDir folder;
        const QMap<QString, QByteArray> inputs{
            {"line.yaml", "topology:\n  stations:\n    - {name: A}\n"},
            {"sc.yaml", "line: line.yaml\nname: sc\n"},
            {"p.yaml", "line: line.yaml\nscenarios: [sc.yaml, {name: \"a/b\", equipment: {A: {uph: 900}}}]\n"}};
        for (const auto& [name, text] : inputs.asKeyValueRange())
            writeFile(folder.filePath(name), text);
        QVERIFY(QFile::link(folder.filePath("sc.yaml"), folder.filePath("link.csv")));
        for (qsizetype i = 1; i < outputs.size(); i += 2)
            outputs[i] = folder.filePath(outputs[i]);
        const Outcome outcome =
            call(QStringList{"run", folder.filePath(file), "--hours", "0.1", "--replications", "1"} + outputs);
        QVERIFY2(outcome.err.endsWith(outputs.last() + ": would replace the input\n"), qPrintable(outcome.err));
        QCOMPARE(outcome.status, 2);
        for (const auto& [name, text] : inputs.asKeyValueRange())
            QCOMPARE(contentOf(folder.filePath(name)), text);
        QVERIFY(!QFile::exists(folder.filePath("bundle")));
    }

    /// Links are followed also where nothing is there yet.
    void twoOutputsAreNeverOneFile_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("one name") << "new"
                                  << "new";
        QTest::newRow("two spellings") << "new"
                                       << "folder/../new";
        QTest::newRow("a link to nothing") << "new"
                                           << "link";
        QTest::newRow("a link to nothing first") << "link"
                                                 << "new";
        QTest::newRow("a link to a link to nothing") << "new"
                                                     << "chain";
        QTest::newRow("two links to nothing") << "link"
                                              << "chain";
        QTest::newRow("a folder by a link") << "folder/new"
                                            << "linked/new";
        QTest::newRow("a link out of a linked folder") << "new"
                                                       << "linked/out";
        QTest::newRow("a link to what is there") << "there"
                                                 << "toThere";
    }
    void twoOutputsAreNeverOneFile()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QTemporaryDir folder;
        const QDir place(folder.path());
        QVERIFY(place.mkdir("folder"));
        writeFile(folder.filePath("there"), "kept");
        for (const auto& [target, link] : {std::pair{"new", "link"},
                                           {"link", "chain"},
                                           {"folder", "linked"},
                                           {"../new", "folder/out"},
                                           {"there", "toThere"}})
            std::filesystem::create_symlink(target, folder.filePath(link).toStdString());
        const Outcome outcome = shortRun({"--json", folder.filePath(first), "--events", folder.filePath(second)});
        checkExit(outcome, 2, "--json and --events name the same file");
        QCOMPARE(contentOf(folder.filePath("there")), "kept");
        QVERIFY(!QFile::exists(folder.filePath("new")) && !QFile::exists(folder.filePath("folder/new")));
    }

    void aBundleIsNoOtherOutput()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath("new");
        checkExit(shortRun({"--bundle", place, "--json", place}), 2, "--json and --bundle name the same file");
        QVERIFY(!QFile::exists(place));
    }

    void aLinkWithoutAnEndIsNoOutput()
    {
        const QTemporaryDir folder;
        std::filesystem::create_symlink("loop", folder.filePath("loop").toStdString());
        checkExit(shortRun({"--json", folder.filePath("loop"), "--events", folder.filePath("e")}), 3, "loop");
        QVERIFY(!QFile::exists(folder.filePath("e")));
    }

    void replacedFilesKeepTheirPermissionsAndLinks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("result.json");
        const QString link = folder.filePath("link.json");
        writeFile(path, "old");
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(path, permissions));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(shortRun({"--json", link, "--quiet"}).status, 0);
        QVERIFY(contentOf(path).startsWith("{"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
    }

    void aStopLeavesNoFile()
    {
        const QTemporaryDir folder;
        std::stop_source source;
        source.request_stop();
        const Outcome outcome = call({"run", "builtin:cosmetics", "--json", folder.filePath("a"), "--telemetry",
                                      folder.filePath("b"), "--events", folder.filePath("c"), "--products",
                                      folder.filePath("d"), "--production", folder.filePath("e")},
                                     source.get_token());
        QCOMPARE(outcome.status, 130);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    // A failing output takes the others of the same command with it.
    void aFailureLeavesNoFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(shortRun({"--json", "/dev/full", "--events", folder.filePath("events.csv")}).status, 3);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    /// 0.05 cycles an hour: one takes 20 hours. At 0.2 one ends after five.
    void zerosOfACycleLongerThanTheRunAreExplained()
    {
        const auto outOf = [](const QString& speed) {
            return call({"run", "builtin:cosmetics", "--replications", "2", "--set", "Inspector.uph=" + speed}).out;
        };
        QVERIFY2(outOf("0.05").contains("No cycle of Inspector ends within the run: one takes 20 h.\n"),
                 qPrintable(outOf("0.05")));
        QVERIFY(!outOf("0.2").contains("No cycle"));
        QVERIFY(!outOf("10000").contains("No cycle"));
    }

    /// The manual page and the completion of shells are made of the options themselves.
    void whatHelpListsIsDescribed_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("man") << "--";
        QTest::newRow("bash") << "--";
        QTest::newRow("zsh") << "--";
        QTest::newRow("fish") << "-l ";
    }
    void whatHelpListsIsDescribed()
    {
        QFETCH(QString, sign);
        const Outcome described = call({"describe", QTest::currentDataTag()});
        QCOMPARE(described.status, 0);
        const QString text = QString(described.out).replace("\\-", "-");
        static const QRegularExpression command("^  (\\w+)  +\\w", QRegularExpression::MultilineOption);
        static const QRegularExpression option("^ +(?:-\\w,)?--([\\w-]+)", QRegularExpression::MultilineOption);
        int options = 0;
        const QString help = call({"--help"}).out;
        for (const auto& each : command.globalMatch(help.mid(help.indexOf("Commands:")))) {
            QVERIFY2(text.contains(each.captured(1)), qPrintable(each.captured(1)));
            for (const auto& listed : option.globalMatch(call({each.captured(1), "--help"}).out)) {
                ++options;
                if (listed.captured(1) != "help")
                    QVERIFY2(text.contains(sign + listed.captured(1)), qPrintable(listed.captured(1)));
            }
        }
        QVERIFY(options > 80);
        QVERIFY(!text.contains("describe\n"));
    }

    /// Whatever the user's language is: they are packed.
    void descriptionsAreEnglish()
    {
        for (const char* what : {"man", "bash", "zsh", "fish"}) {
            const QString english = call({"describe", what}).out;
            QCOMPARE(callIn("de", {"describe", what}).out, english);
        }
    }

    void namesOfValuesAreWordsOfTheLanguage()
    {
        const QString run = callIn("de", {"run", "--help"}).out;
        QVERIFY2(run.contains("linetwin-cli run [OPTIONEN] DATEI\n"), qPrintable(run));
        QVERIFY2(run.contains("--set STATION.SCHLÜSSEL=WERT\n"), qPrintable(run));
        QVERIFY2(callIn("fr", {"sweep", "--help"}).out.contains("=DE:À:PAS\n"), qPrintable(run));
        QVERIFY(callIn("de", {"run"}).err.startsWith("linetwin-cli: DATEI ist erforderlich\n"));
        QVERIFY(call({"run", "--help"}).out.contains("--set STATION.KEY=VALUE\n"));
        const Outcome version = callIn("de", {"--version"});
        QVERIFY2(version.out.contains("\nGebaut mit yaml-cpp "), qPrintable(version.out));
    }

    /// The glossary's word in each place, and words of their own for what is not the same.
    void tablesSayOneWordForOneThing_data()
    {
        QTest::addColumn<std::string>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << std::string() << QStringList{"OEE", "Running", "Alone", "Sole"};
        QTest::newRow("German") << std::string("de") << QStringList{"OEE", "Läuft", "Allein", "Alleinig"};
        QTest::newRow("French") << std::string("fr") << QStringList{"TRS", "En marche", "Isolé", "Seul"};
        QTest::newRow("Spanish") << std::string("es") << QStringList{"OEE", "En marcha", "Aislado", "Único"};
        QTest::newRow("Chinese") << std::string("zh_CN") << QStringList{"OEE", "运行", "单机", "唯一"};
        QTest::newRow("Japanese") << std::string("ja") << QStringList{"OEE", "運転", "単体", "単独"};
    }
    void tablesSayOneWordForOneThing()
    {
        QFETCH(std::string, language);
        QFETCH(QStringList, words);
        const QString out =
            callIn(language, {"run", "builtin:cosmetics", "--hours", "0.25", "--replications", "2"}).out;
        for (const QString& word :
             {words[1] + ' ', ' ' + words[0] + ' ', '\n' + words[2] + " = ", ' ' + words[3] + ' '})
            QVERIFY2(out.contains(word), qPrintable(word + "\n" + out));
        if (words[0] != "OEE")
            QVERIFY2(!out.contains("OEE"), qPrintable(out));
    }

    void aFailureNamesTheFolderThatIsMissing()
    {
        QCOMPARE(call({"validate", "/nowhere/x.yaml"}).err,
                 QString("linetwin-cli: cannot read /nowhere/x.yaml: there is no folder /nowhere\n"));
    }

    /// Behind the program's name it is no sentence of its own. German has capitals for nouns, others have none.
    void complaintsBeginSmall()
    {
        const std::vector<QStringList> wrong{{},
                                             {"walk"},
                                             {"run"},
                                             {"run", "--no"},
                                             {"run", "a", "b"},
                                             {"run", "a", "b", "c"},
                                             {"run", "a", "--seed"},
                                             {"diff", "a"},
                                             {"run", "builtin:cosmetics", "--quiet=perhaps"},
                                             {"validate", "/no/x"}};
        for (const char* language : {"", "fr", "es"}) {
            for (const QStringList& arguments : wrong) {
                const QString said = callIn(language, arguments).err;
                static const QRegularExpression sentence("^linetwin-cli: \\p{Lu}\\p{Ll}");
                QVERIFY2(said.startsWith("linetwin-cli: ") && !said.contains(sentence), qPrintable(said));
            }
        }
    }

    void helpIsNoWiderThanATerminal()
    {
        std::vector<std::string> languages = languagesOfMessages();
        languages.emplace_back("en");
        for (const std::string& language : languages) {
            for (const char* command : commandNames) {
                const Outcome help = callIn(language, QString::fromLatin1(command).split(' ', Qt::SkipEmptyParts) +
                                                          QStringList{"--help"});
                for (const QString& line : help.out.split('\n'))
                    QVERIFY2(displayWidth(line.toStdString()) <= 80, qPrintable(line));
            }
        }
    }

    void helpInEnglish()
    {
        QCOMPARE(call({"diff", "--help"}).out,
                 "Print what two scenarios differ in: stations, parameters, run settings\n"
                 "Usage: linetwin-cli diff [OPTIONS] FILE FILE\n\n"
                 "Arguments:\n  FILE  Two lines, scenarios, or builtin:cosmetics\n\n"
                 "Options:\n  -h, --help  Show this help and end\n\n"
                 "Compared is what would be simulated, wherever a value comes from. The exit\n"
                 "status is 0 also where the two differ.\n");
    }

    void inTheUsersLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* command : commandNames)
            QTest::addRow("help on %s", command)
                << QString::fromLatin1(command).split(' ', Qt::SkipEmptyParts) + QStringList{"--help"};
        const auto run = [](const QStringList& more) { return QStringList{"run", "builtin:cosmetics"} + more; };
        QTest::newRow("unknown option") << run({"--frobnicate"});
        QTest::newRow("unknown arguments") << run({"-z", "-y"});
        QTest::newRow("no file") << QStringList{"run"};
        QTest::newRow("option without value") << run({"--seed"});
        QTest::newRow("flag with a value") << run({"--quiet=perhaps"});
        QTest::newRow("option twice") << run({"--seed", "1", "--seed", "2"});
        QTest::newRow("too few files") << QStringList{"diff", "builtin:cosmetics"};
        QTest::newRow("too many files") << QStringList{"diff", "a", "b", "c"};
        QTest::newRow("no such file") << QStringList{"run", "/1.yaml"};
        QTest::newRow("no such example") << run({}).mid(0, 1) + QStringList{"builtin:cosmetic"};
        QTest::newRow("a folder that is there") << run({"--bundle", "/usr"});
        QTest::newRow("a full disk") << run({"--replications", "2", "--json", "/dev/full"});
        QTest::newRow("no part") << QStringList{"merge", "/dev/null"};
        QTest::newRow("nothing to mix") << QStringList{"mix", "builtin:cosmetics"};
    }
    void inTheUsersLanguage()
    {
        QFETCH(QStringList, arguments);
        checkIsInChinese(
            arguments,
            QStringLiteral("[a-z_]*:[a-z_]+|linetwin-cli|-separator|-decimal|-bom|-hours|\\w+\\.yaml|"
                           "perhaps|LineTwin|oee|products|cosmetic|/[a-z]+|Filler|Cream|comma|semicolon|bar|tab|null|"
                           "time|units|unlimited_buffers|\\b(run|validate|diff|compare|sweep|"
                           "sensitivity|optimize|portfolio|mix|merge)\\b"));
    }

    void everyParameterIsDescribed()
    {
        const QString manual = call({"describe", "man"}).out.replace("\\-", "-");
        for (const ParameterSpec& spec : parameterSpecs())
            QVERIFY2(manual.contains(QString("\\fB%1\\fR").arg(QString::fromStdString(std::string(spec.key)))),
                     spec.key.data());
        const QStringList keys = call({"describe", "keys", "builtin:cosmetics"}).out.split('\n');
        QVERIFY(keys.contains("Filler.reliability.mtbf_min"));
        QVERIFY(keys.contains("Palletizer.buffer_capacity"));
        QVERIFY(!keys.contains("Filler.ideal_uph")); // of the baseline only
        QVERIFY(call({"describe", "keys", "builtin:pharma_blister"}).out.contains("Thermoformer.stops.camera.state\n"));
        checkExit(call({"describe", "dance"}), 2, "describe tells man, bash");
    }
};

LINETWIN_GUILESS_TEST(RunCliTest)
#include "RunCliTest.moc"

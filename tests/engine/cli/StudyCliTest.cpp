// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/engine/cli/CliCall.h"

#include <QDir>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>
#include <numeric>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;

namespace {

const QStringList shortRuns{"--hours", "0.5", "--replications", "23"};

QStringList compared()
{
    return QStringList{"compare", "builtin:cosmetics", "builtin:cosmetics", "--set", "Filler.uph=9000"} + shortRuns;
}
QStringList swept()
{
    return QStringList{"sweep", "builtin:cosmetics", "--vary", "Filler.buffer_capacity=0:60:25"} + shortRuns;
}
QStringList varied()
{
    return QStringList{"sensitivity", "builtin:cosmetics", "--figure", "good_units_per_hour", "--percent", "10"} +
           shortRuns;
}

nlohmann::json studyJson(const QStringList& arguments)
{
    return nlohmann::json::parse(call(arguments + QStringList{"--json", "-"}).out.toStdString());
}

} // namespace

class StudyCliTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Whatever the command and the part of the project that it is about.
    void aFileOfAProjectIsNeverReplaced_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList vary{"--vary", "A.buffer_capacity=0:9:9"};
        QTest::newRow("compare") << QStringList{"compare", "p.yaml"};
        QTest::newRow("compare in parts") << QStringList{"compare", "p.yaml", "--seed", "1", "--shard", "1/2"};
        QTest::newRow("sweep") << QStringList{"sweep", "p.yaml/other"} + vary;
        QTest::newRow("sensitivity") << QStringList{"sensitivity", "p.yaml", "--percent", "10"};
        QTest::newRow("optimize") << QStringList{"optimize", "p.yaml", "--total", "9"};
        QTest::newRow("portfolio") << QStringList{"portfolio", "p.yaml", "--budget", "100"};
        QTest::newRow("mix") << QStringList{"mix", "p.yaml"};
        QTest::newRow("merge") << QStringList{"merge", "p.yaml", "sc.yaml"};
    }
    void aFileOfAProjectIsNeverReplaced()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sc.yaml"));
        writeFile(folder.filePath("line.yaml"), "topology:\n  stations:\n    - {name: A}\n    - {name: B}\n");
        writeFile(path, "line: line.yaml\nname: sc\n");
        writeFile(folder.filePath("p.yaml"),
                  "line: line.yaml\nscenarios: [sc.yaml, {name: other, investment: {cost: 5}}]\n");
        QVERIFY(QFile::link(path, folder.filePath("link.json")));
        for (QString& argument : arguments) {
            if (argument.contains(QStringLiteral(".yaml")))
                argument = folder.filePath(argument);
        }
        for (const char* output : {"sc.yaml", "link.json"}) {
            const QString file = folder.filePath(output);
            checkExit(call(arguments + QStringList{"--json", file}), 2, "--json " + file + ": would replace the input");
            QCOMPARE(contentOf(path), QByteArray("line: line.yaml\nname: sc\n"));
        }
    }

    /// A project stands for its Baseline and all its scenarios; a part of it is named behind a slash.
    void aProjectIsComparedWithItself()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.yaml"));
        QByteArray text = "line: builtin:cosmetics\nscenarios:\n- {name: slower, equipment: {Filler: {uph: 9000}}}\n"
                          "- {name: a/b}\n";
        writeFile(path, text);
        const auto namesIn = [](const nlohmann::json& json) {
            QStringList names;
            for (const auto& each : json["scenarios"])
                names << QString::fromStdString(each["name"].get<std::string>());
            return names;
        };
        QCOMPARE(namesIn(studyJson(QStringList{"compare", path} + shortRuns)),
                 (QStringList{"Cosmetics line", "slower", "a/b"}));
        QCOMPARE(namesIn(studyJson(QStringList{"compare", path, path + "/a/b"} + shortRuns)),
                 (QStringList{"Cosmetics line", "a/b"}));
        QCOMPARE(call({"validate", path}).out, QString("ok\n"));
        QCOMPARE(call({"run", path + "/nothing"}).status, 3);
        writeFile(path, "line: builtin:cosmetics\nscenarios: [{name: a, duration_hours: 0}]\n");
        const Outcome wrong = call({"compare", path});
        QCOMPARE(wrong.status, 1);
        QVERIFY2(wrong.err.contains("duration_hours: must be more than 0"), qPrintable(wrong.err));
        writeFile(path, "line: builtin:cosmetics\nscenarios: []\n");
        QVERIFY(call({"compare", path}).err.contains("has no scenario to compare"));
        for (int i = 0; i < 8; ++i)
            text += "- {name: s" + QByteArray::number(i) + "}\n";
        writeFile(path, text);
        const Outcome tooMany = call(QStringList{"compare", path} + shortRuns);
        QCOMPARE(tooMany.status, 2);
        QVERIFY2(tooMany.err.contains("at most 9 scenarios of a project"), qPrintable(tooMany.err));
    }

    /// Of single figures at the level itself, of differences at 1 − 0.8·(1 − level), by the option or by the project.
    void aLevelIsThatOfAllIntervals()
    {
        const auto widthOf = [](const nlohmann::json& json) {
            const auto& interval = json["scenarios"][0]["line_figures"]["output_per_hour"]["ci"];
            return interval[1].get<double>() - interval[0].get<double>();
        };
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.yaml"));
        const QByteArray text = "line: builtin:cosmetics\nscenarios:\n"
                                "- {name: slower, equipment: {Filler: {uph: 9000}}}\n";
        writeFile(path, text);
        const auto usual = studyJson(QStringList{"compare", path} + shortRuns);
        const auto other = studyJson(QStringList{"compare", path, "--level", "0.8", "--relevance", "0.01"} + shortRuns);
        QCOMPARE(usual["level"].get<double>(), 0.95);
        QCOMPARE(other["level"].get<double>(), 0.8);
        QCOMPARE(other["relevant_share"].get<double>(), 0.01);
        QVERIFY(std::abs(other["difference_level"].get<double>() - 0.84) < 1e-12);
        // Student's t with 22 degrees of freedom: 2.0739 and 1.3212, where the interval is that of the mean.
        QVERIFY(widthOf(other) < 0.75 * widthOf(usual));
        writeFile(path, "level: 0.8\n" + text);
        QVERIFY(studyJson(QStringList{"compare", path, "--relevance", "0.01"} + shortRuns) == other);
        QVERIFY(studyJson(QStringList{"compare", path, "--level", "0.95"} + shortRuns) == usual);
        const QString table = call(QStringList{"compare", path} + shortRuns).out;
        QVERIFY2(table.contains("80 % interval") && !table.contains("95 %"), qPrintable(table));
        for (const char* wrong : {"0.4", "1", "95", "much"}) {
            const Outcome outcome = call(QStringList{"compare", path, "--level", wrong} + shortRuns);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains("a number from 0.5 to 0.9999"), qPrintable(outcome.err));
        }
    }

    /// A Filler of 9,000 an hour against one of 10,000: from the values of the JSON, the ratio of the means, less 1,
    /// and its jackknife: each run left out in turn. A share has no percentage.
    void aDifferenceHasItsPercentageOfTheReference()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slower.yaml"));
        writeFile(path, "format: linetwin/scenario/1\nname: slower\nline: builtin:cosmetics\n"
                        "equipment:\n  Filler: {uph: 9000}\n");
        const auto json = studyJson(QStringList{"compare", "builtin:cosmetics", path} + shortRuns);
        const auto figureOf = [&](int scenario, const char* figure) {
            return json["scenarios"][static_cast<std::size_t>(scenario)]["line_figures"][figure]["values"]
                .get<std::vector<double>>();
        };
        const auto& difference = json["scenarios"][1]["differences"]["output_per_hour"];
        const std::vector<double> reference = figureOf(0, "output_per_hour");
        const std::vector<double> slower = figureOf(1, "output_per_hour");
        const double sumOfReference = std::accumulate(reference.begin(), reference.end(), 0.0);
        const double sumOfSlower = std::accumulate(slower.begin(), slower.end(), 0.0);
        const auto n = static_cast<double>(reference.size());
        const double percent = 100 * (sumOfSlower / sumOfReference - 1);
        std::vector<double> without;
        for (std::size_t r = 0; r < reference.size(); ++r)
            without.push_back(100 * ((sumOfSlower - slower[r]) / (sumOfReference - reference[r]) - 1));
        const double meanWithout = std::accumulate(without.begin(), without.end(), 0.0) / n;
        double squares = 0;
        for (const double each : without)
            squares += (each - meanWithout) * (each - meanWithout);
        const double standardError = std::sqrt(squares * (n - 1) / n);
        const double t = 2.1829; // Student, 22 degrees of freedom, 96 %
        QVERIFY(std::abs(difference["percent"].get<double>() - percent) < 1e-9);
        QVERIFY(std::abs(difference["percent_ci"][1].get<double>() - (percent + t * standardError)) <
                1e-3 * standardError);
        QVERIFY(std::abs(difference["percent_ci"][0].get<double>() - (percent - t * standardError)) <
                1e-3 * standardError);
        QVERIFY(json["scenarios"][1]["differences"]["oee"]["percent"].is_null());
        QVERIFY(json["scenarios"][1]["differences"]["oee"]["percent_ci"].is_null());
    }

    void exitStatuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        for (const char* command : {"compare", "sweep", "sensitivity", "merge"})
            QTest::newRow((std::string("help on ") + command).c_str()) << QStringList{command, "--help"} << 0 << "";
        QTest::newRow("compare") << compared() << 0 << "";
        QTest::newRow("compare with nothing")
            << QStringList{"compare", "builtin:cosmetics"} << 2 << "at least two files";
        QTest::newRow("compare too many")
            << QStringList{"compare"} + QStringList(11, "builtin:cosmetics") << 2 << "at most 10";
        QTest::newRow("unknown figure") << compared() + QStringList{"--figure", "oe"} << 2 << "did you mean `oee`";
        QTest::newRow("confirm too little") << compared() + QStringList{"--confirm"} << 2 << "at least 200";
        QTest::newRow("no such file") << QStringList{"compare", "builtin:cosmetics", "/nowhere.yaml"} << 3
                                      << "/nowhere";
        QTest::newRow("sweep") << swept() << 0 << "";
        QTest::newRow("grid") << swept() + QStringList{"--vary", "Packer.uph=11000:12000:1000"} << 0 << "";
        QTest::newRow("sweep nothing") << QStringList{"sweep", "builtin:cosmetics"} << 2 << "--vary";
        QTest::newRow("an unknown value") << swept() + QStringList{"--rows", "25,26"} << 2 << "--rows 26";
        QTest::newRow("an unknown row") << varied() + QStringList{"--rows", "Filler.up"} << 2 << "--rows Filler.up";
        QTest::newRow("confirm too little of a sweep") << swept() + QStringList{"--confirm"} << 2 << "at least 200";
        QTest::newRow("sweep thrice") << swept() +
                                             QStringList{"--vary", "Packer.uph=1:2:1", "--vary", "Packer.uph=1:2:1"}
                                      << 2 << "at most twice";
        for (const char* range : {"Filler.buffer_capacity", "Filler.buffer_capacity=5", "Filler.buffer_capacity=5:0:1",
                                  "Fillr.uph=1:2:1", "Filler.ideal_uph=1:2:1", "Filler.uph=1:1000000:1"})
            QTest::newRow(range) << QStringList{"sweep", "builtin:cosmetics", "--vary", range} << 2
                                 << QString("--vary ") + range;
        QTest::newRow("csv and json on standard output")
            << swept() + QStringList{"--csv", "-", "--json", "-"} << 2 << "both";
        for (const char* separator : {"x", ";;", ":", "'"})
            QTest::newRow((std::string("separator ") + separator).c_str())
                << swept() + QStringList{"--csv", "-", "--csv-separator", separator} << 2
                << QString("--csv-separator ") + separator;
        QTest::newRow("decimal sign") << swept() + QStringList{"--csv", "-", "--csv-decimal", ";"} << 2
                                      << "--csv-decimal ;";
        QTest::newRow("two commas") << swept() + QStringList{"--csv", "-", "--csv-decimal", ","} << 2 << "both a comma";
        QTest::newRow("two commas when merging")
            << QStringList{"merge", "/nowhere.json", "--csv-decimal", "comma"} << 2 << "both a comma";
        QTest::newRow("sensitivity") << varied() << 0 << "";
        for (const char* percent : {"0", "100", "-5", "ten"})
            QTest::newRow((std::string("percent ") + percent).c_str())
                << QStringList{"sensitivity", "builtin:cosmetics", "--percent", percent} << 2 << "--percent";
        for (const char* shard : {"0/4", "5/4", "1", "1/", "/4", "a/b", "1.5/4", "1/24"})
            QTest::newRow((std::string("shard ") + shard).c_str())
                << varied() + QStringList{"--json", "-", "--shard", shard} << 2 << QString("--shard ") + shard;
        QTest::newRow("a shard needs JSON") << varied() + QStringList{"--shard", "1/2"} << 2 << "--json";
        QTest::newRow("a shard writes no CSV")
            << swept() + QStringList{"--shard", "1/2", "--json", "-", "--csv", "x"} << 2 << "nothing else";
        QTest::newRow("a shard needs a seed")
            << varied() + QStringList{"--shard", "1/2", "--json", "-", "--seed", "null"} << 2 << "needs a seed";
        QTest::newRow("a race") << varied() + QStringList{"--race"} << 0 << "";
        QTest::newRow("a race in parts") << varied() + QStringList{"--race", "--shard", "1/2", "--json", "-"} << 2
                                         << "--race cannot be divided";
        QTest::newRow("a race that confirms")
            << varied() + QStringList{"--race", "--confirm"} << 2 << "--confirm runs every row";
        QTest::newRow("merge nothing") << QStringList{"merge"} << 2 << "PART";
        QTest::newRow("merge a device") << QStringList{"merge", "/dev/zero"} << 3 << "a pipe or a device";
        QTest::newRow("merge what is not there") << QStringList{"merge", "/nowhere.json"} << 3 << "/nowhere.json";
    }
    void exitStatuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        checkExit(call(arguments), status, said);
    }

    void inTheUsersLanguage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("compare") << compared();
        QTest::newRow("sweep") << swept();
        QTest::newRow("grid") << swept() + QStringList{"--vary", "Packer.uph=11000:12000:1000"};
        QTest::newRow("sensitivity") << varied();
        QTest::newRow("a race") << varied() + QStringList{"--race"};
        QTest::newRow("unknown command") << QStringList{"compares"};
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("compare with nothing") << QStringList{"compare", "builtin:cosmetics"};
        QTest::newRow("no count") << compared() + QStringList{"--threads", "0"};
        QTest::newRow("no part") << varied() + QStringList{"--json", "-", "--shard", "0/4"};
    }
    void inTheUsersLanguage()
    {
        QFETCH(QStringList, arguments);
        checkIsInChinese(arguments,
                         QStringLiteral("linetwin-cli|Cosmetics line|Filler|Inspector|Packer|Palletizer|compares?"));
    }

    /// Each row says how many runs it has, and at which level its interval is: a quarter of α = 0.04 / 4 for the rounds
    /// of 25, 30, 36, 44 and 53 runs, three quarters for that of all 60.
    void aRaceSaysWhereItsRowsStopped()
    {
        const QStringList asked{"sensitivity", "builtin:cosmetics",        "--hours", "1", "--replications", "60",
                                "--rows",      "Filler.uph,Palletizer.uph"};
        const auto full = studyJson(asked);
        QVERIFY(!full.contains("race") && !full["rows"][0].contains("replications"));
        const auto json = studyJson(asked + QStringList{"--race"});
        QCOMPARE(json["replications"].get<int>(), 60);
        std::map<int, int> rows;
        for (const auto& row : json["rows"]) {
            const int replications = row["replications"].get<int>();
            ++rows[replications];
            QCOMPARE(row["stopped_early"].get<bool>(), replications < 60);
            QCOMPARE(row["difference"]["n"].get<int>(), replications);
            QCOMPARE(row["result"]["values"].size(), static_cast<std::size_t>(replications));
            const double share = replications < 60 ? 0.25 / 5 : 0.75;
            QVERIFY(std::abs(row["difference"]["level"].get<double>() - (1 - share * 0.04 / 4)) < 1e-12);
        }
        QVERIFY(rows.contains(60) ? rows.size() > 1 : !rows.empty());
        QCOMPARE(json["race"]["rows_in_full"].get<int>(), rows[60]);
        for (const auto& round : json["race"]["rounds"])
            QCOMPARE(round["rows"].get<int>(), rows[round["replications"].get<int>()]);
        const QString table = call(asked + QStringList{"--race"}).out;
        const QString said = QString("%1 of 4 rows ran all 60 replications.").arg(rows[60]);
        QVERIFY2(table.contains(said), qPrintable(table));
        QVERIFY2(table.contains("each at the level of its own runs"), qPrintable(table));
    }

    void otherHorizonsAreWrongInput()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("long.yaml");
        writeFile(path, "line: builtin:cosmetics\nduration_hours: 12\n");
        const Outcome outcome = call({"compare", "builtin:cosmetics", path});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(
            outcome.err.contains("long.yaml: runs 12 h after 0 h of warm-up, but the reference builtin:cosmetics 8 h"),
            qPrintable(outcome.err));
        QCOMPARE(call(QStringList{"compare", "builtin:cosmetics", path} + shortRuns).status, 0);
    }

    /// SPEC 8: the reference's seed and number of replications count.
    void theReferenceSaysHowToRun()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("other.yaml");
        writeFile(path, "line: builtin:cosmetics\nduration_hours: 0.5\nrandom_seed: 7\nreplications: 3\n");
        const auto json = studyJson({"compare", path, "builtin:cosmetics", "--hours", "0.5"});
        QCOMPARE(json["seed"].get<int>(), 7);
        QCOMPARE(json["replications"].get<int>(), 3);
        QCOMPARE(json["scenarios"][1]["differences"]["oee"]["n"].get<int>(), 3);
        QCOMPARE(json["scenarios"][1]["differences"]["oee"]["nonzero"].get<int>(), 0);
    }

    /// The family is the rows that are run: each has 1 − 0.04 / their number. A parameter's row is both its directions.
    void rowsAreConfirmedAlone()
    {
        const QStringList brief{"--hours", "0.1", "--confirm"};
        const auto sensitivity =
            studyJson(QStringList{"sensitivity", "builtin:cosmetics", "--rows", "Filler.uph,unlimited_buffers",
                                  "--rows", "Packer.performance.jam_prob=0"} +
                      brief);
        QVERIFY(sensitivity["confirmed"].get<bool>());
        QCOMPARE(sensitivity["first_replication"].get<int>(), 2'000'000);
        QCOMPARE(sensitivity["replications"].get<int>(), 200);
        QCOMPARE(sensitivity["rows"].size(), std::size_t{4});
        QCOMPARE(sensitivity["difference_level"].get<double>(), 0.99);
        const auto sweep = studyJson(
            QStringList{"sweep", "builtin:cosmetics", "--vary", "Filler.buffer_capacity=0:60:25", "--rows", "25,60"} +
            brief);
        QVERIFY(sweep["confirmed"].get<bool>());
        QCOMPARE(sweep["points"].size(), std::size_t{2});
        QCOMPARE(sweep["points"][1]["values"][0].get<double>(), 60.0);
        QCOMPARE(sweep["points"][1]["difference"]["level"].get<double>(), 0.98);
    }

    void confirmingHasLuckOfItsOwn()
    {
        const QStringList arguments{"compare", "builtin:cosmetics", "builtin:cosmetics", "--hours", "0.1", "--confirm"};
        const auto json = studyJson(arguments);
        QCOMPARE(json["replications"].get<int>(), 200);
        QCOMPARE(json["first_replication"].get<int>(), 2'000'000);
        QVERIFY(json["confirmed"].get<bool>());
        const auto more = studyJson(arguments + QStringList{"--replications", "250"});
        const auto valuesOf = [](const nlohmann::json& result) {
            return result["scenarios"][0]["line_figures"]["wip_units"]["values"].get<std::vector<double>>();
        };
        const std::vector<double> all = valuesOf(more);
        QCOMPARE(all.size(), std::size_t{250});
        QCOMPARE(valuesOf(json), std::vector<double>(all.begin(), all.begin() + 200));
    }

    void sweepsAreCsvToo()
    {
        const QStringList rows = call(swept() + QStringList{"--csv", "-"}).out.trimmed().split('\n');
        const auto json = studyJson(swept());
        QCOMPARE(rows.size(), 1 + 4); // 0, 25, 50 and the end, 60
        const QStringList titles = rows[0].split(',');
        QCOMPARE(titles[0], "Filler.buffer_capacity");
        const auto column = titles.indexOf("oee_upper");
        QVERIFY(column > 0);
        for (int i = 0; i < 4; ++i) {
            const QStringList cells = rows[i + 1].split(',');
            const auto& point = json["points"][static_cast<std::size_t>(i)];
            QCOMPARE(cells.size(), titles.size());
            QCOMPARE(cells[0].toDouble(), point["values"][0].get<double>());
            QCOMPARE(cells[column].toDouble(), point["line_figures"]["oee"]["ci"][1].get<double>());
        }
    }

    void csvForOtherSpreadsheets_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<QString>("decimalSign");
        QTest::newRow("German") << QStringList{"--csv-separator", ";", "--csv-decimal", ","} << ";"
                                << ",";
        QTest::newRow("in words") << QStringList{"--csv-separator", "tab", "--csv-decimal", "comma"} << "\t"
                                  << ",";
        QTest::newRow("bars") << QStringList{"--csv-separator", "|", "--csv-decimal", "."} << "|"
                              << ".";
    }
    void csvForOtherSpreadsheets()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, separator);
        QFETCH(QString, decimalSign);
        const QString usual = call(swept() + QStringList{"--csv", "-"}).out;
        const QString heading = usual.left(usual.indexOf('\n')).replace(',', separator);
        const QString rows = usual.mid(usual.indexOf('\n')).replace(',', separator).replace('.', decimalSign);
        QCOMPARE(call(swept() + QStringList{"--csv", "-"} + options).out, heading + rows);
    }

    void dividedStudies_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("compare") << compared() << "";
        QTest::newRow("sweep") << swept() << " stops of Filler in 23 runs: too few";
        QTest::newRow("grid") << swept() + QStringList{"--vary", "Packer.uph=11000:12000:1000"} << "";
        QTest::newRow("sensitivity") << varied() << " stops of Filler in 23 runs: too few";
        QTest::newRow("lead time percentile") << varied() + QStringList{"--figure", "lead_time_p95_sec"} << "";
    }
    /// One thread, two threads, and four parts in any order: the same bytes.
    void dividedStudies()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        if (arguments.count("--figure") == 2)
            arguments.remove(arguments.indexOf("--figure"), 2);
        const QTemporaryDir folder;
        const QString whole = folder.filePath("whole.json");
        QCOMPARE(call(arguments + QStringList{"--threads", "1", "--json", whole, "--quiet"}).status, 0);
        QCOMPARE(call(arguments + QStringList{"--threads", "2", "--json", "-"}).out.toUtf8(), contentOf(whole));
        QStringList parts;
        for (const char* shard : {"3", "1", "4", "2"}) {
            parts << folder.filePath(shard);
            const Outcome outcome =
                call(arguments + QStringList{"--json", parts.last(), "--shard", shard + QString("/4")});
            QCOMPARE(outcome.status, 0);
            QVERIFY(outcome.out.isEmpty());
        }
        const Outcome merged = call(QStringList{"merge", "--json", "-"} + parts);
        QVERIFY2(merged.status == 0, qPrintable(merged.err));
        QCOMPARE(merged.out.toUtf8(), contentOf(whole));
        const QString table = call(arguments).out;
        QVERIFY2(table.contains(said), qPrintable(table));
        QCOMPARE(call(QStringList{"merge"} + parts).out, table);
    }

    void mergeWritesWhatTheStudyWould()
    {
        const QTemporaryDir folder;
        const QString part = folder.filePath("part.json");
        QCOMPARE(call(swept() + QStringList{"--shard", "1/1", "--json", part}).status, 0);
        QCOMPARE(call({"merge", part, "--csv", "-"}).out, call(swept() + QStringList{"--csv", "-"}).out);
        QCOMPARE(call({"merge", part, "--json", part}).status, 2);
        QCOMPARE(call(compared() + QStringList{"--shard", "1/1", "--json", part}).status, 0);
        const Outcome noCsv = call({"merge", part, "--csv", "-"});
        QCOMPARE(noCsv.status, 2);
        QVERIFY(noCsv.err.contains("--csv is for sweeps"));
    }

    void mergeTakesNothingButAllPartsOnce()
    {
        const QTemporaryDir folder;
        QStringList parts;
        for (const char* shard : {"1/2", "2/2"}) {
            parts << folder.filePath(QString(shard).left(1));
            call(swept() + QStringList{"--shard", shard, "--json", parts.last()});
        }
        const QString other = folder.filePath("other");
        call(swept() + QStringList{"--shard", "2/2", "--seed", "7", "--json", other});
        const auto refused = [&](const QStringList& files, const QString& said) {
            const Outcome outcome = call(QStringList{"merge"} + files);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
            QVERIFY(outcome.out.isEmpty());
        };
        refused({parts[1]}, "part 1 of 2 is missing");
        refused({parts[0], parts[0]}, "part 1 is given twice");
        refused({parts[0], other}, other + ": it is of another study than " + parts[0] + ": they differ in `seed`");
    }

    void aStopLeavesNoFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("compare") << compared();
        QTest::newRow("sweep") << swept();
        QTest::newRow("sensitivity") << varied();
        QTest::newRow("part") << varied() + QStringList{"--shard", "1/2"};
    }
    void aStopLeavesNoFile()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        std::stop_source source;
        source.request_stop();
        const Outcome outcome = call(arguments + QStringList{"--json", folder.filePath("a")}, source.get_token());
        QCOMPARE(outcome.status, 130);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aFreshSeedIsReported()
    {
        const auto json = studyJson(varied() + QStringList{"--seed", "null"});
        QVERIFY(studyJson(varied() + QStringList{"--seed", QString::number(json["seed"].get<std::int64_t>())}) == json);
        QVERIFY(json["seed"] != studyJson(varied() + QStringList{"--seed", "null"})["seed"]);
        const Outcome csv = call(swept() + QStringList{"--seed", "null", "--csv", "-"});
        QVERIFY2(csv.err.startsWith("linetwin-cli: seed "), qPrintable(csv.err));
    }
};

LINETWIN_GUILESS_TEST(StudyCliTest)
#include "StudyCliTest.moc"

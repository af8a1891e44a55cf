// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "tests/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <random>

using namespace linetwin;

namespace {

const QString lineHead = QStringLiteral("topology: {stations: [{name: Filler, output_type: Tube}]}\n");
const QString scenarioHead = QStringLiteral("line: builtin:cosmetics\n");

QStringList problems(const QString& text)
{
    QStringList lines;
    const QByteArray bytes = text.toUtf8();
    for (const Finding& finding : loadText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "f").findings)
        lines += QString::fromStdString(describe(finding));
    return lines;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class LoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhereAndWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* title, const QString& text, const QStringList& expected) {
            QTest::newRow(title) << text << expected;
        };
        row("empty", "", {"f:1:1: error: the file is empty; a line begins with `topology:`, a scenario with `line:`"});
        row("comments only", "# x\n",
            {"f:1:1: error: the file is empty; a line begins with `topology:`, a scenario with `line:`"});
        row("a list", "- a\n", {"f:1:1: error: this is neither a line, a scenario nor a project"});
        row("neither", "a: 1\n",
            {"f:1:1: error: this is neither a line, which has the key `topology`, nor a scenario, which has the key "
             "`line`, nor a project, which has the key `scenarios`"});
        row("a newer version", "format: linetwin/line/3\nnew: 1\n",
            {"f:1:9: error: format: this program does not know `linetwin/line/3`, only versions 1 to 2; a newer "
             "LineTwin may"});
        row("a newer project", "format: linetwin/project/2\nnew: 1\n",
            {"f:1:9: error: format: this program does not know `linetwin/project/2`, only version 1; a newer LineTwin "
             "may"});
        row("another format", "format: x\n",
            {"f:1:9: error: format: must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1"});
        row("several documents", scenarioHead + "---\nline: x\n",
            {"f:2:1: error: there is more than one YAML document in the file"});
        row("tabs", "topology:\n\tstations: []\n", {"f:2:1: error: indentation must be made of spaces, not tabs"});
        row("a control character", "line: a\x01\n", {"f:1:8: error: a control character is not allowed in the text"});
        row("columns count characters", QStringLiteral("line: {é: 1, topology: {stations: [{name: A}]}}\n"),
            {"f:1:8: error: line.é: this key is not known here; known are: format, name, description, topology, "
             "baseline, line_stops, calendar, constraint, currency, operating_hours_per_year, unchecked, observed, "
             "products, run, layout"});
        row("a decimal comma", QStringLiteral("topology: {stations: [{name: A}]}\nbaseline: {A: {uph: 1,5}}\n"),
            {"f:2:23: error: baseline.A.5: this number is no key; decimals stand behind a point, not a comma"});
        row("run settings of a line", lineHead + "run: {duration_hours: 0, replications: 0, product: P}\n",
            {"f:2:23: error: run.duration_hours: must be more than 0",
             "f:2:40: error: run.replications: 0 is not a whole number from 1 to 100000",
             "f:2:52: error: run.product: there is no product `P` in the line"});
        row("a scenario too long with its line",
            "line: {topology: {stations: [{name: A}]}, run: {warmup_hours: 99990}}\nduration_hours: 11\n",
            {"f:2:17: error: duration_hours: duration_hours and warmup_hours together may be at most 100000"});
        row("typical values of no parameter", lineHead + "unchecked: {Filler: [uph, speed]}\n",
            {"f:2:27: error: unchecked.Filler[1]: there is no parameter `speed`"});
        row("typical values of the line that are a station's", lineHead + "unchecked: {\"\": [uph]}\n",
            {"f:2:18: error: unchecked.[0]: there is no parameter `uph`"});
        row("typical values that are no list", lineHead + "unchecked: {Filler: uph}\n",
            {"f:2:21: error: unchecked.Filler: must be a list of parameters, like [uph]"});
        row("a currency of no letters", lineHead + "currency: \"123\"\n",
            {"f:2:11: error: currency: must be a currency's three letters, like EUR"});
        row("a currency by its name", lineHead + "currency: euro\n",
            {"f:2:11: error: currency: there is no currency `euro`; did you mean `EUR`?"});
        row("unknown key", lineHead + "basline: {}\n",
            {"f:2:1: error: basline: this key is not known here; did you mean `baseline`?"});
        row("key twice", lineHead + "name: a\nname: b\n",
            {"f:3:1: error: name: the key stands twice; first in line 2"});
        row("yes is no number", lineHead + "baseline:\n  Filler: {uph: yes}\n",
            {"f:3:17: error: baseline.Filler.uph: `yes` is not a number; write it with digits and a point, like 0.5"});
        row("a text is no number", lineHead + "baseline:\n  Filler: {uph: \"12\"}\n",
            {"f:3:17: error: baseline.Filler.uph: must be a number, not a text; leave out the quotes"});
        row("a comma", lineHead + "baseline:\n  Filler:\n    uph: 1,5\n",
            {"f:4:10: error: baseline.Filler.uph: `1,5` is not a number; write it with digits and a point, like 0.5"});
        row("not finite", lineHead + "baseline: {Filler: {uph: .inf}}\n",
            {"f:2:26: error: baseline.Filler.uph: must be a finite number"});
        row("null where there must be a number", lineHead + "baseline: {Filler: {uph: null}}\n",
            {"f:2:26: error: baseline.Filler.uph: must be a number, not empty or null"});
        row("out of range", lineHead + "baseline: {Filler: {quality: {defect_rate: 2}}}\n",
            {"f:2:44: error: baseline.Filler.quality.defect_rate: 2 is out of range: 0 to 1 is allowed"});
        row("outside its group", lineHead + "baseline: {Filler: {mtbf_min: 2}}\n",
            {"f:2:21: error: baseline.Filler.mtbf_min: this key does not belong here but inside `reliability`"});
        row("in another group", lineHead + "baseline: {Filler: {reliability: {defect_rate: 0.1}}}\n",
            {"f:2:35: error: baseline.Filler.reliability.defect_rate: this key does not belong here but inside "
             "`quality`"});
        row("unknown station", lineHead + "baseline: {Filer: {uph: 2}}\n",
            {"f:2:19: error: baseline.Filer: there is no station `Filer`; did you mean `Filler`?"});
        row("no stations", "topology: {stations: []}\n",
            {"f:1:22: error: topology.stations: a line needs at least one station"});
        row("a tag", lineHead + "constraint: !x Filler\n",
            {"f:2:13: error: constraint: the tag !x has no meaning here; leave it out"});
        row("an alias of itself", "topology: &a [*a]\n", {"f:1:15: error: an alias stands inside what it refers to"});
        row("ideal speed in a scenario", scenarioHead + "equipment: {Filler: {ideal_uph: 1}}\n",
            {"f:2:33: error: equipment.Filler.ideal_uph: belongs to the line's baseline; a scenario cannot change it"});
        row("a builtin line that is none", "line: builtin:x\n",
            {"f:1:7: error: line: the line cannot be read: there is no built-in line `x`; there are "
             "builtin:cosmetics, builtin:cosmetic_tubes, builtin:pet_beverage, builtin:pharma_blister, "
             "builtin:yoghurt_cups, builtin:serial_machining"});
        row("with Windows line ends", "line: builtin:cosmetics\r\n\r\nreplications: 0\r\n",
            {"f:3:15: error: replications: 0 is not a whole number from 1 to 100000"});
        row("with line ends of old Macs", "line: builtin:cosmetics\rreplications: 0\r",
            {"f:2:15: error: replications: 0 is not a whole number from 1 to 100000"});
        row("several at once", scenarioHead + "replications: 0\nduration_hours: -1\nequipement: {}\n",
            {"f:2:15: error: replications: 0 is not a whole number from 1 to 100000",
             "f:3:17: error: duration_hours: must be more than 0",
             "f:4:1: error: equipement: this key is not known here; did you mean `equipment`?"});
    }
    void saysWhereAndWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(problems(text), expected);
    }

    void saysWhatIsNoYamlInPlainWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* title, const QString& text, const char* expected) {
            QTest::newRow(title) << text << QString::fromUtf8(expected);
        };
        const QString filler = lineHead + "baseline:\n  Filler:\n    uph: 5\n";
        const char* missingColon =
            "a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are indented more";
        const auto colon = [&](const char* place, const char* content) {
            return QString::fromLatin1(place) + QString::fromLatin1(missingColon).arg(QLatin1String(content));
        };
        row("no colon above a section", lineHead + "baseline:\n  Filler\n    uph: 5\n",
            qPrintable(colon("f:3:3: error: ", "Filler")));
        row("no colon before a value", lineHead + "baseline:\n  Filler:\n    uph 5\n    buffer_capacity: 3\n",
            qPrintable(colon("f:4:5: error: ", "uph 5")));
        row("no colon in the first line", "name Line\n" + lineHead, qPrintable(colon("f:1:1: error: ", "name Line")));
        row("no space after the colon", lineHead + "baseline:\n  Filler:\n    uph:5\n    buffer_capacity: 3\n",
            "f:4:9: error: a space is missing after the `:` in `uph:5`");
        row("no space after the colon in braces", lineHead + "baseline: {Filler: {uph:5}}\n",
            "f:2:21: error: baseline.Filler.uph:5: a space is missing after the `:`");
        row("two colons", lineHead + "name: Line: the second\n",
            "f:2:11: error: a second `: ` in one line; put the text that holds it in quotes");
        row("a key that is too long", lineHead + "baseline:\n  " + QString(1100, 'k') + ": 5\n",
            "f:3:3: error: a key can have at most 1024 letters");
        row("indented too far", filler + "     buffer_capacity: 3\n",
            "f:5:6: error: this line is indented more than `uph: 5`, which has a value already; begin it in column 5");
        row("indented too far in a list", "topology:\n  stations:\n    - name: A\n       batch_in: 3\n",
            "f:4:8: error: this line is indented more than `name: A`, which has a value already; begin it in column 7");
        row("indented too little", filler + "   buffer_capacity: 3\n",
            "f:5:4: error: the line is indented like none that it could belong to; it may begin in column: 1, 3, 5");
        row("indented like no item", "topology:\n  stations:\n  - name: A\n   - name: B\n",
            "f:4:4: error: the line is indented like none that it could belong to; it may begin in column: 1, 3, 5");
        row("open quote", lineHead + "name: \"Line\nconstraint: Filler\n",
            "f:2:7: error: the text in quotes that begins here never ends; write \" at its end");
        row("open quote before anything else", "\"name: Line\n",
            "f:1:1: error: the text in quotes that begins here never ends; write \" at its end");
        row("open single quote", lineHead + "name: 'Line's\nconstraint: Filler\n",
            "f:2:13: error: nothing can follow the value here; put all of it in quotes, or write this on a line of its "
            "own");
        row("open quote after a tag", lineHead + "name: !!str 'Line\n",
            "f:2:13: error: the text in quotes that begins here never ends; write ' at its end");
        row("open quote in braces", "topology: {stations: [{name: \"Filler}]}\n",
            "f:1:30: error: the text in quotes that begins here never ends; write \" at its end");
        row("open quote that another one closes", lineHead + "name: \"Line\nconstraint: \"Filler\"\n",
            "f:2:7: error: the text in quotes that begins here ends in line 3; is a quote missing before?");
        row("text after a quote", lineHead + "name: \"Line\" two\n",
            "f:2:14: error: nothing can follow the value here; put all of it in quotes, or write this on a line of its "
            "own");
        row("open bracket", "topology:\n  stations: [\n",
            "f:2:13: error: the `[` is not closed; write `]` where it ends");
        row("open brace of an item", "topology:\n  stations:\n    - {name: A, output_type: T\n    - {name: B}\n",
            "f:3:7: error: the `{` is not closed; write `}` where it ends");
        row("wrong bracket", "topology: {stations: [{name: A}}\n",
            "f:1:32: error: `}` cannot close the `[` of line 1; write `]` before it");
        row("bracket too many", "topology: {stations: [{name: A}]}}\n",
            "f:1:34: error: `}` closes nothing here; remove it");
        row("no comma", "topology: {stations: [{name: A batch_in: 2}]}\n",
            "f:1:40: error: a `,` or `}` is missing before this");
        row("bad escape", lineHead + "name: \"C:\\qdir\"\n",
            "f:2:10: error: `\\q` means nothing in double quotes; write `\\\\` for a backslash, or use single quotes");
        row("unknown anchor", lineHead + "constraint: *who\n",
            "f:2:13: error: nothing in the file is called `*who`; put a text that begins with `*` in quotes");
        row("a sign", lineHead + "name: @home\n", "f:2:7: error: a text that begins with `@` has to be in quotes");
        row("a quote and a bracket in a comment", lineHead + "# was: \"Line, was: [\nname: @home\n",
            "f:3:7: error: a text that begins with `@` has to be in quotes");
        row("a list beside its key", lineHead + "name: - a\n",
            "f:2:7: error: a list cannot begin here; write each `- ` on a line of its own, below the key");
    }
    void saysWhatIsNoYamlInPlainWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(problems(text), QStringList{expected});
    }

    void tellsFilesThatAreNoTexts()
    {
        const auto problem = [](const QByteArray& bytes) {
            const Findings findings =
                loadText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "f").findings;
            return findings.size() == 1 ? QString::fromStdString(describe(findings[0])) : QString();
        };
        QCOMPARE(problem(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)),
                 QStringLiteral("f:1:1: error: this is no text but a binary file; lines and scenarios are YAML texts"));
        QCOMPARE(problem(QByteArray("\xFF\xFEl\0i\0", 6)),
                 QStringLiteral("f:1:1: error: the text is UTF-16; save it as UTF-8"));
    }

    void aProjectMayBeLargerThanALine_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<bool>("isTooLarge");
        QTest::newRow("line") << lineHead << true;
        QTest::newRow("scenario") << scenarioHead << true;
        QTest::newRow("project, by its format") << "format: linetwin/project/1\n" << false;
        QTest::newRow("project, by its scenarios") << "# Ours\nscenarios:\n" << false;
    }
    void aProjectMayBeLargerThanALine()
    {
        QFETCH(QString, head);
        QFETCH(bool, isTooLarge);
        const QString tooLarge = QStringLiteral("f: error: the file is larger than 4 MiB");
        QCOMPARE(problems(head + '#' + QString(4 << 20, 'x')).contains(tooLarge), isTooLarge);
    }

    void noComplaintIsTheParsersOwn()
    {
        std::mt19937 random(7);
        const std::string valid =
            "topology: {stations: [{name: \"A\\n\", output_type: 'T'}]}\nbaseline:\n  A:\n    uph: "
            "5 # x\n    quality: {defect_rate: 0.1}\nname: &a |\n  text\n";
        for (int round = 0; round < 3000; ++round) {
            std::string text = valid;
            const std::string_view letters = ":\"'{}[]-*&!|>%@`#\n\t ,?a\\";
            for (int change = 0; change < 2; ++change)
                text[random() % text.size()] = letters[random() % letters.size()];
            for (const Finding& finding : loadText(text, "f").findings) {
                QVERIFY2(describe(finding).find("illegal") == std::string::npos, text.c_str());
                QVERIFY2(finding.position.line > 0 && finding.position.column > 0, text.c_str());
            }
        }
    }

    void acceptsWhatIsRight_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFline: builtin:cosmetics\n");
        QTest::newRow("Windows line ends") << QByteArray("line: builtin:cosmetics\r\nname: x\r\n");
        QTest::newRow("no final newline") << QByteArray("line: builtin:cosmetics");
        QTest::newRow("document marks") << QByteArray("---\nline: builtin:cosmetics\n...\n");
        QTest::newRow("empty sections") << QByteArray("line: builtin:cosmetics\nequipment:\n");
        QTest::newRow("JSON") << QByteArray(R"({"line": "builtin:cosmetics", "warmup_hours": 1.5e-1})");
    }
    void acceptsWhatIsRight()
    {
        QFETCH(QByteArray, text);
        const LoadResult result = loadText(text.toStdString(), "f");
        QVERIFY(result.findings.empty());
        QVERIFY(result.file);
    }

    void noOutputTypeCanBeSaidInFourWays_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("absent") << "";
        QTest::newRow("empty") << ", output_type: ";
        QTest::newRow("null") << ", output_type: null";
        QTest::newRow("None") << ", output_type: None";
    }
    void noOutputTypeCanBeSaidInFourWays()
    {
        QFETCH(QString, written);
        const QString text = QStringLiteral("topology: {stations: [{name: A%1}]}").arg(written);
        const LoadResult result = loadText(text.toStdString(), "f");
        QVERIFY(result.file);
        QVERIFY(!result.file->line.stations[0].outputType);
    }

    /// A line's `run` holds for every scenario that says nothing else itself, field by field.
    void runSettingsComeFromTheLine()
    {
        const std::string line = "{topology: {stations: [{name: A}]}, products: {P: {}, Q: {}}, "
                                 "run: {duration_hours: 12, replications: 20, start_time: '2025-01-06T06:00', "
                                 "product: P}}";
        const auto settingsOf = [&](const std::string& own) {
            const auto file = loadText("line: " + line + "\n" + own, "s.yaml").file;
            return file ? std::pair(resolveSettings(file->line, file->scenario), *file)
                        : std::pair(RunSettings(), LoadedFile());
        };
        const auto [silent, silentFile] = settingsOf("");
        QCOMPARE(silent.durationHours, 12.0);
        QCOMPARE(silent.replications, 20);
        QCOMPARE(silent.randomSeed, std::optional<std::int64_t>(42));
        QCOMPARE(productOf(silentFile.line, silentFile.scenario)->name, std::string("P"));
        const auto [own, ownFile] = settingsOf("duration_hours: 8\nstart_time: null\nproduct: null\n");
        QCOMPARE(own.durationHours, 8.0);
        QCOMPARE(own.replications, 20);
        QVERIFY(!own.startTime);
        QVERIFY(!productOf(ownFile.line, ownFile.scenario));
        const auto alone = loadText(line, "l.yaml").file;
        QVERIFY(alone);
        QCOMPARE(resolveSettings(alone->line, alone->scenario), silent);
    }

    void nullIsAValueAndAbsenceIsNot()
    {
        const auto file = loadText("line: builtin:cosmetics\n"
                                   "random_seed: null\n"
                                   "equipment: {Filler: {reliability: {mtbf_min: null}}, Packer: {}}\n",
                                   "what if.yaml")
                              .file;
        QVERIFY(file);
        QCOMPARE(file->scenario.name, std::string("what if"));
        QVERIFY(file->scenario.settings.randomSeed.has_value());
        QVERIFY(!file->scenario.settings.randomSeed->has_value());
        QVERIFY(!file->scenario.settings.replications);
        QCOMPARE(file->scenario.overrides.size(), std::size_t{1});
        QCOMPARE(file->scenario.overrides.at("Filler"), (SparseParameters{{ParameterId::MtbfMin, std::nullopt}}));
    }

    void aScenarioFindsItsLineBesideItself()
    {
        const QTemporaryDir folder;
        write(folder.filePath("line.yaml"), "topology: {stations: [{name: A}]}\n");
        write(folder.filePath("s.yaml"), "line: line.yaml\n");
        const LoadResult result = loadFile(folder.filePath("s.yaml").toStdString());
        QVERIFY(result.file);
        QCOMPARE(result.file->line.name, std::string("line"));
        QCOMPARE(result.file->lineSource.kind, LineSource::Kind::File);
        QCOMPARE(result.file->lineSource.path.string(), folder.filePath("line.yaml").toStdString());
    }

    void aScenarioOfAScenarioIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("s.yaml");
        write(path, "line: s.yaml\n");
        const LoadResult result = loadFile(path.toStdString());
        QVERIFY(!result.file);
        QCOMPARE(QString::fromStdString(describe(result.findings[0])),
                 path + QStringLiteral(":1:7: error: line: `s.yaml` is no line; a line is wanted here"));
    }

    // 101 scenarios with 10 warnings each, more than are kept.
    void warningsRefuseNothingAndHideNoError()
    {
        std::string text = "line:\n  topology: {stations: [";
        for (int i = 0; i < 10; ++i)
            text += (i ? ", {name: S" : "{name: S") + std::to_string(i) + "}";
        text += "]}\nscenarios:\n";
        for (int scenario = 0; scenario <= 100; ++scenario) {
            text += "  - name: s" + std::to_string(scenario) + "\n    equipment:\n";
            for (int i = 0; i < 10; ++i)
                text += "      S" + std::to_string(i) + ": {uph: 1000, reliability: {mtbf_min: 1}}\n";
        }
        const LoadResult warned = loadText(text, "f");
        QVERIFY(warned.project);
        QCOMPARE(warned.findings.size(), std::size_t{1000});
        const auto countOf = [](const Findings& findings, const char* described) {
            return std::ranges::count(findings, described, &describe);
        };
        QCOMPARE(countOf(warned.findings, "f: warning: too many warnings; the rest are not shown"), 1);
        const LoadResult refused = loadText(text + "      S10: {uph: 1}\n    color: red\n", "f");
        QVERIFY(!refused.project);
        QCOMPARE(std::ranges::count(refused.findings, Severity::Error, &Finding::severity), 2);
    }

    // Nobody knows what reading them would wait for: a terminal, or whoever writes into the pipe.
    void devicesAndPipesAreNoFiles()
    {
        const QTemporaryDir folder;
        const std::string pipe = folder.filePath("pipe.yaml").toStdString();
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY_THROWS_EXCEPTION(FileError, loadFile(pipe));
        for (const char* named : {"/dev/ptmx", "pipe.yaml", "/dev/stdin", "/dev/fd/0"}) {
            write(folder.filePath("p.yaml"), QByteArray("line: ") + named + "\nscenarios: []\n");
            write(folder.filePath("s.yaml"), QByteArray("line: ") + named + "\n");
            write(folder.filePath("c.yaml"), QByteArray("line: builtin:cosmetics\nscenarios: [") + named + "]\n");
            for (const char* name : {"p.yaml", "s.yaml", "c.yaml"}) {
                const LoadResult result = loadFile(folder.filePath(name).toStdString());
                QVERIFY(hasErrors(result.findings));
                QVERIFY2(messageOf(result.findings[0]).find("a pipe or a device") != std::string::npos,
                         messageOf(result.findings[0]).c_str());
            }
        }
    }

    void whatCannotBeReadIsAFileError()
    {
        const QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(FileError, loadFile(folder.path().toStdString()));
        QVERIFY_THROWS_EXCEPTION(FileError, loadFile(folder.filePath("none.yaml").toStdString()));
        QVERIFY_THROWS_EXCEPTION(FileError, loadFile("builtin:none"));
    }

    void commentsAreToldFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("leading");
        QTest::addColumn<bool>("hasOthers");
        QTest::newRow("none") << scenarioHead << "" << false;
        QTest::newRow("leading") << "# a\n\n#b\n\n" + scenarioHead << "# a\n\n#b" << false;
        QTest::newRow("at the end of a line") << "line: builtin:cosmetics # a\n"
                                              << "" << true;
        QTest::newRow("after") << scenarioHead + "# a\n"
                               << "" << true;
        QTest::newRow("in double quotes") << scenarioHead + "name: \"a # b \\\" # c\"\n"
                                          << "" << false;
        QTest::newRow("in single quotes") << scenarioHead + "name: 'a '' # c'\n"
                                          << "" << false;
        QTest::newRow("in a word") << scenarioHead + "name: a#b\n"
                                   << "" << false;
        QTest::newRow("a quote inside a word") << scenarioHead + "name: it's # a\n"
                                               << "" << true;
        QTest::newRow("a quote after a comma") << scenarioHead + "name: a, 'b # c\n"
                                               << "" << true;
        QTest::newRow("in a block") << scenarioHead + "description: |\n  # a\n\n  b # c\nname: x\n"
                                    << "" << false;
        QTest::newRow("after a block") << scenarioHead + "description: |\n  a\n# b\n"
                                       << "" << true;
        QTest::newRow("after quotes in a flow") << scenarioHead + "equipment: {\"Filler\":{uph: 1} # a\n  }\n"
                                                << "" << true;
    }
    void commentsAreToldFromText()
    {
        QFETCH(QString, text);
        QFETCH(QString, leading);
        QFETCH(bool, hasOthers);
        const auto file = loadText(text.toStdString(), "f").file;
        QVERIFY(file);
        QCOMPARE(QString::fromStdString(file->scenario.leadingComment), leading);
        QCOMPARE(file->scenario.hasOtherComments, hasOthers);
    }

    void largeAndDeepFilesEndQuickly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray alias = "*a" + QByteArray::number(i - 1) + ",";
            const QByteArray name = "a" + QByteArray::number(i);
            bomb += name + ": &" + name + " [" + alias.repeated(10) + "]\n";
        }
        QTest::newRow("alias bomb") << bomb;
        QTest::newRow("too large") << QByteArray((4 << 20) + 1, 'a');
        QTest::newRow("deep") << QByteArray(2 << 20, '[');
        QTest::newRow("deep blocks") << QByteArray("- ").repeated(1 << 20);
        QTest::newRow("one long line") << "line: [" + QByteArray("a,").repeated(1 << 19) + "]";
        QTest::newRow("too many stations") << "topology: {stations: [" + QByteArray("{name: A},").repeated(1001) + "]}";
    }
    void largeAndDeepFilesEndQuickly()
    {
        QFETCH(QByteArray, text);
        const LoadResult result = loadText({text.constData(), static_cast<std::size_t>(text.size())}, "f");
        QVERIFY(!result.file);
        QVERIFY(hasErrors(result.findings));
    }

    /// Whatever the bytes, reading ends with a file or an error, and what is read is written and read again the same.
    void anyBytesAreReadOrRefused()
    {
        const std::vector<std::string> pieces{"\"", "'",    "{",  "}",  "[",    "]",    ":",     "- ",       " #",
                                              "\n", "\t",   "&a", "*a", "!!x ", "|\n",  "---\n", "\xFF",     "? ",
                                              "\\", ".nan", "~",  "\r", "null", "\xC3", "é",     "999999999"};
        std::mt19937 random(20250106);
        const auto pick = [&](std::size_t count) { return count == 0 ? 0 : random() % count; };
        const std::string seed(*builtinText("cosmetics"));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 1000) {
            std::string text = seed;
            for (std::size_t changes = 1 + pick(6); changes > 0; --changes) {
                const std::size_t at = pick(text.size());
                if (pick(3) == 0)
                    text.erase(at, 1 + pick(20));
                else
                    text.insert(at, pieces[pick(pieces.size())]);
            }
            const LoadResult result = loadText(text, "f");
            QVERIFY2(result.file || hasErrors(result.findings), text.c_str());
            if (result.file && result.file->kind == LoadedFile::Kind::Line) {
                Line line = result.file->line;
                const LoadResult again = loadText(writeLine(line), "f");
                QVERIFY2(again.file, text.c_str());
                line.hasOtherComments = false;
                QVERIFY2(again.file->line == line, text.c_str());
            }
        }
    }
};

LINETWIN_GUILESS_TEST(LoadTest)
#include "LoadTest.moc"

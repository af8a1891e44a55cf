// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ProjectFile.h"

#include "engine/model/Limits.h"
#include "tests/TestMain.h"
#include "tests/engine/Property.h"
#include "tests/engine/io/AnyModel.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;

namespace {

const char* const line = "name: C line\ntopology: {stations: [{name: Filler, output_type: Tube}, {name: Packer}]}\n";

struct Folder {
    QTemporaryDir folder;

    std::string path(const char* name) const { return folder.filePath(QString::fromUtf8(name)).toStdString(); }
    void write(const char* name, const std::string& text) const
    {
        QDir().mkpath(QFileInfo(QString::fromStdString(path(name))).path());
        writeFileAtomically(path(name), text);
    }
    /// Each as `file:line:column: key: message`, the files without their folder.
    QStringList problems(const char* name) const
    {
        QStringList texts;
        for (const Finding& finding : readProject(path(name)).findings)
            texts << QString::fromStdString(describe(finding)).remove(folder.path() + "/");
        return texts;
    }
};

std::vector<std::string> namesIn(const Project& project)
{
    std::vector<std::string> names;
    for (const ProjectScenario& each : project.scenarios)
        names.push_back(each.scenario.name);
    return names;
}

Project anyProject()
{
    Project project;
    project.name = *test::anyText();
    project.description = *test::anyText();
    project.author = *test::anyText();
    if (*rc::gen::arbitrary<bool>())
        project.level = test::anyNumber(0.5, 0.9999);
    if (*rc::gen::arbitrary<bool>())
        project.relevance = test::anyNumber(0, 1);
    project.lineSource.kind = LineSource::Kind::Inline;
    project.line = test::anyLine();
    project.line.leadingComment.clear();
    int number = 0;
    const auto scenarioOf = [&](const Line& of) {
        ProjectScenario scenario;
        scenario.scenario = test::anyScenario(of);
        scenario.scenario.leadingComment.clear();
        scenario.scenario.name = "what if: " + std::to_string(++number) + ", “x”";
        return scenario;
    };
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        project.scenarios.push_back(scenarioOf(project.line));
    if (*rc::gen::arbitrary<bool>()) {
        OtherLine other{"- another", test::anyLine(), {LineSource::Kind::Inline, {}, {}}, {}};
        other.line.leadingComment.clear();
        other.scenarios.push_back(scenarioOf(other.line));
        project.otherLines.push_back(std::move(other));
    }
    if (*rc::gen::arbitrary<bool>())
        project.moments.push_back({*test::anyText(), *test::anyText(), "x", test::anyNumber(0, 1e6), 17, "levels"});
    project.leadingComment = *rc::gen::element<std::string>("", "# Ours");
    return project;
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readingAWrittenProjectGivesItBack()
    {
        QVERIFY(test::holds("projects", 60, [] {
            const Project project = anyProject();
            const std::string text = writeProject(project, "/plant/p.yaml");
            const ProjectResult read = readProjectText(text, "/plant/p.yaml");
            if (!read.project)
                RC_LOG() << (read.findings.empty() ? "nothing found" : describe(read.findings.front())) << text;
            RC_ASSERT(read.project.has_value());
            RC_ASSERT(*read.project == project);
        }));
    }

    void filesAreFoundFromTheProject()
    {
        const Folder folder;
        folder.write("line/c.yaml", line);
        folder.write("big.yaml", "line: line/c.yaml\nequipment: {Filler: {buffer_capacity: 500}}\n");
        folder.write("p.yaml", "line: line/../line/c.yaml\nscenarios:\n- {name: z}\n- big.yaml\n- {name: a}\n");
        const ProjectResult read = readProject(folder.path("p.yaml"));
        QVERIFY2(read.project, read.findings.empty() ? "" : describe(read.findings.front()).c_str());
        QCOMPARE(namesIn(*read.project), (std::vector<std::string>{"z", "big", "a"})); // the user's order
        QCOMPARE(read.project->name, std::string("p"));
        QCOMPARE(read.sources.size(), std::size_t{3});
        QVERIFY(!read.project->scenarios[0].file);
        QCOMPARE(read.project->scenarios[1].file->string(), folder.path("big.yaml"));
        const std::string text = writeProject(*read.project, folder.path("p.yaml"));
        QVERIFY2(text.find("\n  - big.yaml\n") != std::string::npos, text.c_str());
    }

    void saysWhereAndWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("project");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* project, const QStringList& expected) {
            QTest::newRow(name) << QByteArray(project) << expected;
        };
        row("nothing in it", "format: linetwin/project/1\n",
            {"p.yaml:1:1: error: line: this key is missing", "p.yaml:1:1: error: scenarios: this key is missing"});
        row("a line", line, {"p.yaml:1:1: error: this is no project"});
        row("a list", "- a\n", {"p.yaml:1:1: error: this is neither a line, a scenario nor a project"});
        row("no list", "line: c.yaml\nscenarios: x\n",
            {"p.yaml:2:12: error: scenarios: must be a list of scenarios, each after a `-`"});
        row("no name", "line: c.yaml\nscenarios: [{equipment: {}}]\n",
            {"p.yaml:2:13: error: scenarios[0].name: this key is missing",
             "p.yaml:2:13: error: scenarios[0]: a name is missing"});
        row("a name of its own", "line: c.yaml\nscenarios: [{name: Baseline}]\n",
            {"p.yaml:2:13: error: scenarios[0]: Baseline is the line as it is today; choose another name"});
        row("names twice", "line: c.yaml\nscenarios: [{name: a}, {name: a}]\n",
            {"p.yaml:2:24: error: scenarios[1]: the project has another scenario or line `a`"});
        row("unknown station", "line: c.yaml\nscenarios: [{name: a, equipment: {Filer: {uph: 1}}}]\n",
            {"p.yaml:2:42: error: scenarios[0].equipment.Filer: there is no station `Filer`; did you mean `Filler`?"});
        row("missing scenario", "line: c.yaml\nscenarios: [nowhere.yaml]\n",
            {"p.yaml:2:13: error: scenarios[0]: the scenario cannot be read: cannot read nowhere.yaml: there is no "
             "such file or folder"});
        row("another line's", "line: c.yaml\nscenarios: [other.yaml]\n",
            {"p.yaml:2:13: error: scenarios[0]: `other.yaml` is a scenario of another line"});
        row("one file for two lines",
            "line: c.yaml\nscenarios: []\nother_lines: [{name: other, line: ./c.yaml, scenarios: []}]\n",
            {"p.yaml:3:35: error: other_lines[0].line: `./c.yaml` is another line or scenario of this project already, "
             "and each needs a file of its own"});
        row("one file for two scenarios, by a link", "line: c.yaml\nscenarios: [own.yaml, link.yaml]\n",
            {"p.yaml:2:23: error: scenarios[1]: `link.yaml` is another line or scenario of this project already, and "
             "each needs a file of its own"});
        row("no scenario", "line: c.yaml\nscenarios: [c.yaml]\n",
            {"p.yaml:2:13: error: scenarios[0]: `c.yaml` is no scenario; a scenario is wanted here"});
        row("a file beside a line written here", "line: {topology: {stations: [{name: A}]}}\nscenarios: [own.yaml]\n",
            {"p.yaml:2:13: error: scenarios[0]: the line is written in the project, so that its scenarios have to be "
             "written here, too"});
        row("what a file gets wrong", "line: c.yaml\nscenarios: [wrong.yaml]\n",
            {"wrong.yaml:2:16: error: warmup_hours: must not be negative"});
        row("an investment over a wrong line",
            "line: {topology: {stations: [{name: A}]}, currency: EUX}\n"
            "scenarios: [{name: a, investment: {cost: -5}}]\n",
            {"p.yaml:1:53: error: line.currency: there is no currency `EUX`; did you mean `EUR`?",
             "p.yaml:2:42: error: scenarios[0].investment.cost: -5 is out of range: 0 to 1000000000 is allowed"});
        row("unknown key", "line: c.yaml\nscenarios: []\nmoment: []\n",
            {"p.yaml:3:1: error: moment: this key is not known here; did you mean `moments`?"});
        row("level", "line: c.yaml\nscenarios: []\nlevel: 95\n",
            {"p.yaml:3:8: error: level: 95 is out of range: 0.5 to 0.9999 is allowed"});
        row("an exclusion of nothing",
            "line: c.yaml\nscenarios: [{name: larger buffer, investment: {cost: 1, excludes: [larger bufer]}}]\n",
            {"p.yaml:2:67: warning: scenarios[0].investment.excludes: there is no scenario `larger bufer`; did you "
             "mean `larger buffer`?"});
        row("newer", "format: linetwin/project/2\n",
            {"p.yaml:1:9: error: format: this program does not know `linetwin/project/2`, only version 1; a newer "
             "LineTwin may"});
    }
    void saysWhereAndWhatIsWrong()
    {
        QFETCH(QByteArray, project);
        QFETCH(QStringList, expected);
        const Folder folder;
        folder.write("c.yaml", line);
        folder.write("other.yaml", "line: builtin:cosmetics\n");
        folder.write("own.yaml", "line: c.yaml\n");
        folder.write("wrong.yaml", "line: c.yaml\nwarmup_hours:  -1\n");
        std::filesystem::create_symlink("own.yaml", folder.path("link.yaml"));
        folder.write("p.yaml", project.toStdString());
        QCOMPARE(folder.problems("p.yaml"), expected);
    }

    /// What `..` leads to behind a link, the system knows.
    void filesAreNamedPlainly()
    {
        const Folder folder;
        folder.write("far/lines/c.yaml", line);
        folder.write("far/deep/here.txt", "");
        std::filesystem::create_directory_symlink("far/deep", folder.path("link"));
        folder.write("p.yaml", "line: link/../lines/c.yaml\nscenarios: [./far/../s.yaml]\n");
        folder.write("s.yaml", "line: far/lines/c.yaml\n");
        const ProjectResult read = readProject(folder.path("p.yaml"));
        QVERIFY2(read.project, read.findings.empty() ? "" : describe(read.findings.front()).c_str());
        QCOMPARE(read.project->lineSource.path.string(),
                 std::filesystem::canonical(folder.path("far/lines/c.yaml")).string());
        QCOMPARE(read.project->scenarios[0].file->string(), folder.path("s.yaml"));
    }

    /// Characters, not bytes.
    void aNameHasTwoHundredCharactersAtMost()
    {
        std::string name;
        for (std::size_t i = 0; i < longestProjectName; ++i)
            name += "é";
        QVERIFY(!projectNameProblem(name));
        QVERIFY(projectNameProblem(name + "é"));
    }

    /// A file that was moved is said once where it is now; one that is gone can be left out.
    void filesThatAreElsewhere()
    {
        const Folder folder;
        folder.write("moved/c.yaml", line);
        folder.write("a.yaml", "line: c.yaml\n");
        folder.write("p.yaml", "line: c.yaml\nscenarios: [a.yaml, b.yaml]\n");
        const ProjectResult lost = readProject(folder.path("p.yaml"));
        QVERIFY(!lost.project);
        QCOMPARE(lost.missing, (std::vector<std::filesystem::path>{folder.path("c.yaml"), folder.path("b.yaml")}));
        ProjectReading how;
        how.located[folder.path("c.yaml")] = folder.path("moved/c.yaml");
        how.skipsMissingScenarios = true;
        const ProjectResult found = readProject(folder.path("p.yaml"), how);
        QVERIFY2(found.project, found.findings.empty() ? "" : describe(found.findings.front()).c_str());
        QCOMPARE(namesIn(*found.project), std::vector<std::string>{"a"});
        QCOMPARE(found.project->lineSource.path.string(), folder.path("moved/c.yaml"));
        QCOMPARE(found.findings.size(), std::size_t{1});
        QCOMPARE(found.findings.front().severity, Severity::Warning);
    }

    /// `PROJECT/name`, where PROJECT is the shortest leading part that is a file.
    void aPartOfAProjectIsNamed()
    {
        const Folder folder;
        folder.write("p.yaml", "line: builtin:cosmetics\nscenarios: [{name: a/b, equipment: {Filler: {uph: 9}}}]\n"
                               "other_lines: [{name: short, line: {topology: {stations: [{name: A}]}}}]\n");
        const auto load = [&](const char* part) { return loadFile(folder.path("p.yaml") + part).file; };
        QCOMPARE(load("")->kind, LoadedFile::Kind::Line);
        QCOMPARE(load("")->scenario.name, load("")->line.name); // the Baseline bears the line's name
        QCOMPARE(load("/a/b")->scenario.overrides.size(), std::size_t{1});
        QCOMPARE(load("/short")->line.stations.size(), std::size_t{1});
        QVERIFY_THROWS_EXCEPTION(FileError, load("/c"));
        QCOMPARE(scenarioNames(*readProject(folder.path("p.yaml")).project),
                 (std::vector<std::string>{"a/b", "short"}));
    }

    void thousandScenariosAreTheMost()
    {
        std::string text = "line: builtin:cosmetics\nscenarios:\n";
        for (std::size_t i = 0; i < mostScenarios; ++i)
            text += "- {name: s" + std::to_string(i) + "}\n";
        QVERIFY(readProjectText(text, "p.yaml").project);
        const auto tooMany = readProjectText(text + "- {name: t}\n", "p.yaml");
        QVERIFY(!tooMany.project);
        QCOMPARE(tooMany.findings.front().position.line, 1003);
    }
};

LINETWIN_GUILESS_TEST(ProjectFileTest)
#include "ProjectFileTest.moc"

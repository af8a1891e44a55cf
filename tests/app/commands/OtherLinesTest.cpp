// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/OtherLines.h"

#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/DocumentState.h"
#include "app/document/FileSet.h"
#include "app/document/RecoveryFile.h"
#include "app/document/SavePlan.h"
#include "app/document/Selection.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"
#include "tests/app/OpenWhatIf.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> stationNames(const Line& line)
{
    std::vector<std::string> names;
    for (const Station& station : line.stations)
        names.push_back(station.name);
    return names;
}

/// The names of all entries, in their order.
QStringList namesIn(const ProjectDocument& document)
{
    QStringList names;
    for (const auto& entry : document.entries())
        names << document.nameOf(entry);
    return names;
}

Station labeller()
{
    Station station;
    station.name = "Labeller";
    return station;
}

void addLabeller(ProjectDocument& document)
{
    insertStations(document, 3, {{labeller(), {}, {}}});
}

} // namespace

/// The cosmetics line (Filler, Inspector, Packer, Palletizer; buffers of 50, 20, 100, 40) with a What-if that is shown.
class OtherLinesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectDocument> m_document;

    ProjectDocument& document() { return *m_document; }
    ScenarioId whatIf() { return m_document->ownLine().scenarios.front().id; }

    /// The cosmetics line twice in files, the second as another line with a scenario. Returns the project's path.
    QString writeOtherLineInFiles(const QTemporaryDir& folder)
    {
        const auto write = [&](const QString& name, const std::string& text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(text));
        };
        write(u"today.yaml"_s, writeLine(document().ownLine().line.line));
        write(u"other.yaml"_s, writeLine(document().ownLine().line.line));
        write(u"bigger.yaml"_s, "line: other.yaml\nequipment: {Filler: {buffer_capacity: 60}}\n");
        write(u"study.yaml"_s, "line: today.yaml\nscenarios: []\n"
                               "other_lines: [{name: Other, line: other.yaml, scenarios: [bigger.yaml]}]\n");
        return folder.filePath(u"study.yaml"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        testing::openWhatIf(*m_document);
    }

    void beginsAsWhatIsShown()
    {
        setParameter(document(), "Filler", capacity, 70.0);
        Scenario settings = document().effectiveScenario();
        settings.settings.durationHours = 12;
        document().applyScenario(whatIf(), settings);
        const ScenarioId other = newOtherLine(document());

        QCOMPARE(document().activeScenario(), other);
        QVERIFY(document().isBaselineActive());
        QVERIFY(!document().isReferenceActive());
        QCOMPARE(document().activeName(), u"Another line"_s);
        QCOMPARE(namesIn(document()), (QStringList{u"Baseline"_s, u"What-if"_s, u"Another line"_s}));
        QCOMPARE(document().baselineValue("Filler", capacity), ParameterValue(70.0));
        QCOMPARE(document().effectiveSettings().durationHours, 12.0);
        QVERIFY(document().scenarios().empty());
        QVERIFY(document().isModified());
        QCOMPARE(document().resolvedReference()->stations[0].parameters.bufferCapacity, 50);
    }

    void anEditChangesTheLineThatIsShown()
    {
        const ScenarioId other = newOtherLine(document());
        addLabeller(document());
        setParameter(document(), "Filler", capacity, 80.0);
        setParameter(document(), "Labeller", capacity, 7.0);
        const Line& own = document().ownLine().line.line;
        QCOMPARE(document().line().stations.size(), 5U);
        QCOMPARE(own.stations.size(), 4U);
        QCOMPARE(own.baseline.at("Filler").parameters.at(capacity), ParameterValue(50.0));

        // Whatever is shown meanwhile, a step goes back where it was made, and shows it.
        document().setActiveScenario(whatIf());
        QCOMPARE(document().line().stations.size(), 4U);
        document().undoStack()->undo();
        QCOMPARE(document().activeScenario(), other);
        QCOMPARE(document().ownValue("Labeller", capacity), std::nullopt);
        document().setActiveScenario(std::nullopt);
        document().undoStack()->undo();
        document().setActiveScenario(std::nullopt);
        document().undoStack()->undo();
        QCOMPARE(document().activeScenario(), other);
        QCOMPARE(document().line().stations.size(), 4U);
        document().undoStack()->undo();
        QCOMPARE(document().lines().size(), 1U);
        QCOMPARE(document().activeScenario(), whatIf());
        for (int step = 0; step < 4; ++step)
            document().undoStack()->redo();
        QCOMPARE(document().ownValue("Labeller", capacity), std::optional<ParameterValue>(7.0));
        QCOMPARE(document().activeScenario(), other);
    }

    void aShownLineIsAnnouncedAsOtherStations()
    {
        const ScenarioId other = newOtherLine(document());
        addLabeller(document());
        QStringList changes;
        connect(&document(), &ProjectDocument::changed, this, [&](const Change& change) {
            if (const auto* stations = std::get_if<StationsChanged>(&change)) {
                for (const std::string& each : stations->added)
                    changes << u'+' + QString::fromStdString(each);
                for (const std::string& each : stations->removed)
                    changes << u'-' + QString::fromStdString(each);
            } else if (std::holds_alternative<ActiveEntryChanged>(change)) {
                changes << u"entry"_s;
            }
        });
        document().setActiveScenario(whatIf());
        document().setActiveScenario(std::nullopt); // of the same line
        document().setActiveScenario(other);
        QCOMPARE(changes, (QStringList{u"-Labeller"_s, u"entry"_s, u"entry"_s, u"+Labeller"_s, u"entry"_s}));
    }

    void aScenarioBelongsToTheLineThatIsShown()
    {
        const ScenarioId other = newOtherLine(document());
        addLabeller(document());
        const ScenarioId bigger = newScenario(document());
        setParameter(document(), "Labeller", capacity, 9.0);
        QCOMPARE(namesIn(document()), (QStringList{u"Baseline"_s, u"What-if"_s, u"Another line"_s, u"What-if 2"_s}));
        QCOMPARE(document().lineOf(bigger)->id, std::optional(other));
        QVERIFY(!document().isBaselineActive());
        QCOMPARE(document().value("Labeller", capacity), ParameterValue(9.0));
        QCOMPARE(document().baselineValue("Labeller", capacity), ParameterValue(50.0));

        removeScenario(document(), bigger);
        QCOMPARE(document().activeScenario(), other); // its line is what it came from
        document().undoStack()->undo();
        QCOMPARE(document().activeScenario(), bigger);
    }

    void triesAnEditAsAnotherLine()
    {
        setParameter(document(), "Packer", capacity, 150.0);
        addLabeller(document());
        setTopology(document(), "Labeller", 1, "Labelled case");
        const ScenarioId other = tryAsOtherLine(document(), 2);
        QCOMPARE(stationNames(document().ownLine().line.line),
                 (std::vector<std::string>{"Filler", "Inspector", "Packer", "Palletizer"}));
        QCOMPARE(stationNames(document().line()),
                 (std::vector<std::string>{"Filler", "Inspector", "Packer", "Labeller", "Palletizer"}));
        QCOMPARE(document().activeScenario(), other);
        QCOMPARE(document().value("Packer", capacity), ParameterValue(150.0)); // as it was shown
        // The scenario keeps its own change.
        document().setActiveScenario(whatIf());
        QCOMPARE(document().overrideValue("Packer", capacity), std::optional<ParameterValue>(150.0));
        document().undoStack()->undo();
        QCOMPARE(document().lines().size(), 1U);
        QCOMPARE(document().line().stations.size(), 4U);
    }

    /// Whoever hears that another entry is shown may go back to the one that is about to go.
    void whatIsChosenAgainWhileItGoesIsGone()
    {
        const ScenarioId other = newOtherLine(document());
        const auto goBack = connect(&document(), &ProjectDocument::changed, this, [&](const Change& change) {
            if (std::holds_alternative<ActiveEntryChanged>(change) && !document().activeScenario())
                document().setActiveScenario(other);
        });
        document().removeEntry(other);
        disconnect(goBack);
        QCOMPARE(document().lines().size(), 1U);
        QCOMPARE(document().activeScenario(), std::nullopt);
        QCOMPARE(document().line().stations.size(), 4U);
    }

    void isRemovedAndComesBack()
    {
        const ScenarioId first = newOtherLine(document());
        const ScenarioId second = newOtherLine(document());
        const ScenarioId scenario = newScenario(document());
        QCOMPARE(document().lineOf(scenario)->id, std::optional(second));
        removeLine(document(), second);
        QCOMPARE(document().activeScenario(), std::nullopt);
        QCOMPARE(document().lines().size(), 2U);
        removeLine(document(), first);
        document().undoStack()->undo();
        QCOMPARE(document().activeScenario(), std::nullopt); // it was not shown
        document().undoStack()->undo();
        QCOMPARE(document().activeScenario(), scenario);
        moveScenario(document(), second, 0);
        QCOMPARE(document().lines()[1].id, std::optional(second));
        QCOMPARE(document().activeScenario(), scenario);
        QCOMPARE(document().shownLine().id, std::optional(second));
    }

    void namesStayUnique()
    {
        const ScenarioId other = newOtherLine(document());
        renameEntry(document(), other, "What-if");
        QCOMPARE(document().activeName(), u"What-if 2"_s);
        renameEntry(document(), whatIf(), "What-if 2");
        QCOMPARE(document().nameOf(whatIf()), u"What-if 2 2"_s);
        renameEntry(document(), other, "Baseline");
        QVERIFY(document().activeName() != u"Baseline"_s);
        document().undoStack()->setIndex(1);
        QCOMPARE(namesIn(document()), (QStringList{u"Baseline"_s, u"What-if"_s, u"Another line"_s}));
    }

    void aCopyHasItsScenarios()
    {
        const ScenarioId other = newOtherLine(document());
        newScenario(document());
        const auto copy = duplicateLine(document(), other);
        QVERIFY(copy);
        QCOMPARE(namesIn(document()), (QStringList{u"Baseline"_s, u"What-if"_s, u"Another line"_s, u"What-if 2"_s,
                                                   u"Another line 2"_s, u"What-if 2 (Another line 2)"_s}));
        QVERIFY(!duplicateLine(document(), whatIf()));
    }

    void isSavedWithTheProject_data()
    {
        QTest::addColumn<bool>("isOneFile");
        QTest::newRow("one file") << true;
        QTest::newRow("several files") << false;
    }
    void isSavedWithTheProject()
    {
        QFETCH(bool, isOneFile);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"study.yaml"_s);
        FileWatch watch(document());
        newOtherLine(document());
        addLabeller(document());
        newScenario(document());
        setParameter(document(), "Labeller", capacity, 9.0);
        QVERIFY(!presentPlacement(document())); // it needs a project
        carryOut(planSave(document(), watch,
                          isOneFile ? oneFilePlacement(document(), path) : folderPlacement(document(), path)),
                 document(), watch);
        QVERIFY(!document().isModified());
        QVERIFY(planSave(document(), watch, *presentPlacement(document())).files.empty());

        ProjectDocument again;
        openFileSet(again, readFileSet({path}));
        QCOMPARE(namesIn(again), namesIn(document()));
        QCOMPARE(again.lines()[1].line.line, document().lines()[1].line.line);
        QVERIFY(!again.isModified());
        FileWatch otherWatch(again);
        again.setActiveScenario(again.lines()[1].id);
        setParameter(again, "Filler", capacity, 60.0);
        QVERIFY(again.isModified());
        const SavePlan plan = planSave(again, otherWatch, *presentPlacement(again));
        QCOMPARE(plan.files.size(), 1U);
        QCOMPARE(plan.files[0].kind, PlannedFile::Kind::Project);
        carryOut(plan, again, otherWatch);
        QVERIFY(!again.isModified());
        again.undoStack()->undo();
        QVERIFY(again.isModified());
    }

    /// A project made by hand may keep them in files.
    void staysInItsOwnFile()
    {
        const QTemporaryDir folder;
        ProjectDocument project;
        openFileSet(project, readFileSet({writeOtherLineInFiles(folder)}));
        QCOMPARE(namesIn(project), (QStringList{u"Baseline"_s, u"Other"_s, u"bigger"_s}));
        FileWatch watch(project);
        const auto filesOfSave = [&] {
            QStringList names;
            for (const PlannedFile& each : planSave(project, watch, *presentPlacement(project)).files)
                names << QFileInfo(each.path).fileName();
            return names;
        };
        QCOMPARE(filesOfSave(), QStringList());
        project.setActiveScenario(project.lines()[1].id);
        setParameter(project, "Filler", capacity, 55.0);
        QCOMPARE(filesOfSave(), QStringList{u"other.yaml"_s});
        project.setActiveScenario(project.lines()[1].scenarios[0].id);
        setParameter(project, "Filler", capacity, 65.0);
        QCOMPARE(filesOfSave(), (QStringList{u"other.yaml"_s, u"bigger.yaml"_s}));
        carryOut(planSave(project, watch, *presentPlacement(project)), project, watch);
        QVERIFY(!project.isModified());
        const ProjectResult read = readProject(folder.filePath(u"study.yaml"_s).toStdString());
        QCOMPARE(read.project->otherLines[0].line.baseline.at("Filler").parameters.at(capacity), ParameterValue(55.0));
        QCOMPARE(read.project->otherLines[0].scenarios[0].scenario.overrides.at("Filler").at(capacity),
                 ParameterValue(65.0));
    }

    /// Renamed and edited parts that have files of their own are still unsaved after a crash.
    void editsOfItsFilesAreRecovered()
    {
        const QTemporaryDir folder;
        ProjectDocument project;
        openFileSet(project, readFileSet({writeOtherLineInFiles(folder)}));
        const ScenarioId other = *project.lines()[1].id;
        const ScenarioId bigger = project.lines()[1].scenarios[0].id;
        project.setActiveScenario(bigger);
        setParameter(project, "Filler", capacity, 65.0);
        renameEntry(project, bigger, "far bigger");
        renameEntry(project, other, "Another");
        const auto record = readRecovery(writeRecovery({project.state(), {}, QDateTime::currentDateTime()}));
        QVERIFY(record);
        ProjectDocument again;
        again.restore(record->state);
        FileWatch watch(again);
        QStringList names;
        for (const PlannedFile& each : planSave(again, watch, *presentPlacement(again)).files)
            names << QFileInfo(each.path).fileName();
        QVERIFY2(names.contains(u"bigger.yaml"_s), qPrintable(names.join(u' ')));
        QCOMPARE(names.last(), u"study.yaml"_s);
    }

    void isRecovered()
    {
        newOtherLine(document());
        addLabeller(document());
        newScenario(document());
        setParameter(document(), "Labeller", capacity, 9.0);
        const auto record = readRecovery(writeRecovery({document().state(), {}, QDateTime::currentDateTime()}));
        QVERIFY(record);
        ProjectDocument again;
        again.restore(record->state);
        QCOMPARE(namesIn(again), namesIn(document()));
        QCOMPARE(again.lines()[1].line.line, document().lines()[1].line.line);
        QVERIFY(again.isModified());
        again.setActiveScenario(again.lines()[1].scenarios[0].id);
        QCOMPARE(again.value("Labeller", capacity), ParameterValue(9.0));
    }

    /// Nothing that was made is lost because a line cannot run yet.
    void anUnfinishedLineIsSavedAndRecovered_data()
    {
        QTest::addColumn<bool>("isOwnLine");
        QTest::newRow("another line without stations") << false;
        QTest::newRow("the line itself without stations") << true;
    }
    void anUnfinishedLineIsSavedAndRecovered()
    {
        QFETCH(bool, isOwnLine);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"study.yaml"_s);
        FileWatch watch(document());
        const ScenarioId other = newOtherLine(document());
        document().setActiveScenario(isOwnLine ? std::nullopt : std::optional(other));
        removeStations(document(), {"Filler", "Inspector", "Packer", "Palletizer"});
        setRunSettings(document(), other, [&] {
            RunSettings settings = document().runSettings(other);
            settings.durationHours = 12;
            return settings;
        }());
        const auto record = readRecovery(writeRecovery({document().state(), {}, QDateTime::currentDateTime()}));
        QVERIFY(record);
        ProjectDocument recovered;
        recovered.restore(record->state);
        QCOMPARE(recovered.runSettings(recovered.lines()[1].id).durationHours, 12.0);
        QCOMPARE(recovered.activeName(), document().activeName());

        carryOut(planSave(document(), watch, oneFilePlacement(document(), path)), document(), watch);
        const FileSet set = readFileSet({path});
        QCOMPARE(set.members.size(), 1U);
        ProjectDocument again;
        openFileSet(again, set);
        QCOMPARE(namesIn(again), namesIn(document()));
        QVERIFY(again.lines()[isOwnLine ? 0 : 1].line.line.stations.empty());
        QVERIFY(!again.isModified());
        // To run it is still wrong.
        QVERIFY(!readProject(path.toStdString()).project);
    }

    /// What is wrong in another line comes back, too.
    void aWrongValueIsRecovered()
    {
        newOtherLine(document());
        setTopology(document(), "Packer", 5, "Case");
        LineState state = document().lineState();
        state.line.stations[0].batchIn = 5;
        state.line.stations[0].outputType.reset(); // takes five, but lets them pass one by one
        document().applyLineState(state, LineChanged{});
        QVERIFY(!document().resolved());
        const auto record = readRecovery(writeRecovery({document().state(), {}, QDateTime::currentDateTime()}));
        QVERIFY(record);
        ProjectDocument again;
        again.restore(record->state);
        QCOMPARE(again.lines()[1].line.line, document().lines()[1].line.line);
    }

    void theSelectionIsOfTheLineThatIsShown()
    {
        Selection selection;
        selection.follow(document());
        const ScenarioId other = newOtherLine(document());
        addLabeller(document());
        selection.set({"Packer"});
        document().setActiveScenario(std::nullopt);
        QCOMPARE(selection.stations(), (std::vector<std::string>{"Packer"}));
        document().setActiveScenario(other); // Labeller is there again, but nobody chose it
        QCOMPARE(selection.stations(), (std::vector<std::string>{"Packer"}));
        selection.set({"Labeller"});
        document().setActiveScenario(std::nullopt);
        QCOMPARE(selection.stations(), std::vector<std::string>());
    }

    void runSettingsAreThoseOfItsLine()
    {
        const ScenarioId other = newOtherLine(document());
        RunSettings settings = document().effectiveSettings();
        settings.durationHours = 24;
        setRunSettings(document(), other, settings);
        QCOMPARE(document().effectiveSettings().durationHours, 24.0);
        QCOMPARE(document().runSettings(std::nullopt).durationHours, 8.0);
        newScenario(document());
        QCOMPARE(document().effectiveSettings().durationHours, 24.0);
        document().undoStack()->undo();
        document().undoStack()->undo();
        QCOMPARE(document().runSettings(other).durationHours, 8.0);
    }
};

LINETWIN_GUILESS_TEST(OtherLinesTest)
#include "OtherLinesTest.moc"

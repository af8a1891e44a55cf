// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/Selection.h"
#include "engine/model/ResolvedLine.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QTest>

#include <functional>
#include <random>

using namespace linetwin;
using namespace linetwin::app;

namespace {

using Edit = std::function<void(ProjectDocument&)>;

/// All that would be saved, and what is shown.
std::string textOf(const ProjectDocument& document)
{
    std::string text = writeLine(document.line());
    for (const ScenarioEntry& entry : document.scenarios()) {
        text += writeScenario(entry.scenario, document.line(), document.lineSource(), "/tmp/scenario.yaml");
        text += std::to_string(static_cast<std::uint32_t>(entry.id)) + "\n";
    }
    return text;
}

void openExample(ProjectDocument& document)
{
    testing::openWhatIf(document);
    setParameter(document, "Packer", ParameterId::JamProb, 0.01);
    document.undoStack()->clear();
}

ScenarioId first(const ProjectDocument& document)
{
    return document.scenarios().front().id;
}

RunSettings hours(double duration)
{
    RunSettings settings;
    settings.durationHours = duration;
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class DocumentEditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEditIsOneStepThatCanBeUndone_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, Edit edit, const char* title) {
            QTest::newRow(name) << std::move(edit) << QString::fromUtf8(title);
        };
        row(
            "insert", [](auto& d) { insertTemplate(d, 1, *findStationTemplate("capper")); }, "Insert Capper");
        row(
            "remove",
            [](auto& d) {
                removeStations(d, {"Packer", "Filler"});
            },
            "Remove Filler, Packer");
        row(
            "remove all",
            [](auto& d) {
                removeStations(d, {"Filler", "Inspector", "Packer", "Palletizer"});
            },
            "Remove Filler, Inspector, Packer …");
        row(
            "move", [](auto& d) { moveStations(d, {"Packer"}, 0); }, "Move Packer");
        row(
            "rename", [](auto& d) { renameStation(d, "Filler", "Tube filler"); }, "Rename Filler to Tube filler");
        row(
            "duplicate", [](auto& d) { duplicateStations(d, {"Packer"}); }, "Duplicate Packer");
        row(
            "paste", [](auto& d) { pasteStations(d, 0, copyStations(d, {"Packer"})); }, "Paste Packer 2");
        row(
            "batch", [](auto& d) { setTopology(d, "Packer", 6, "Box"); }, "Batch and output of Packer");
        row(
            "constraint", [](auto& d) { setConstraint(d, "Packer"); }, "Make Packer the constraint");
        row(
            "line name", [](auto& d) { setLineName(d, "Line 7"); }, "Rename line Cosmetics line to Line 7");
        row(
            "observed",
            [](auto& d) {
                setObserved(d, {4000.0, 0.5});
            },
            "Observed figures of Cosmetics line");
        row(
            "adopt", [](auto& d) { adoptOverrides(d, first(d)); }, "Make What-if the baseline");
        row(
            "several",
            [](auto& d) {
                setParameters(d, {"Filler", "Packer"}, ParameterId::Uph, 9000.0);
            },
            "Speed, Filler, Packer");
        row(
            "new scenario", [](auto& d) { newScenario(d); }, "New scenario What-if 2");
        row(
            "duplicate scenario", [](auto& d) { duplicateScenario(d, first(d)); }, "Duplicate What-if");
        row(
            "rename scenario", [](auto& d) { renameScenario(d, first(d), "Fast"); }, "Rename What-if to Fast");
        row(
            "describe", [](auto& d) { describeScenario(d, first(d), "Why"); }, "Description of What-if");
        row(
            "run settings", [](auto& d) { setRunSettings(d, first(d), hours(16)); }, "Run settings of What-if");
        row(
            "delete scenario", [](auto& d) { removeScenario(d, first(d)); }, "Delete What-if");
    }
    void everyEditIsOneStepThatCanBeUndone()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, title);
        ProjectDocument document;
        openExample(document);
        const std::string before = textOf(document);
        const auto active = document.activeScenario();
        edit(document);
        const std::string after = textOf(document);
        const auto activeAfter = document.activeScenario();
        QVERIFY(after != before);
        QCOMPARE(document.undoStack()->count(), 1);
        if (!title.startsWith(QStringLiteral("Speed"))) // its label is the parameter table's business
            QCOMPARE(document.undoStack()->undoText(), title);
        for (int round = 0; round < 2; ++round) {
            document.undoStack()->undo();
            QCOMPARE(textOf(document), before);
            QCOMPARE(document.activeScenario(), active);
            QVERIFY(!document.isLineModified());
            document.undoStack()->redo();
            QCOMPARE(textOf(document), after);
            QCOMPARE(document.activeScenario(), activeAfter);
        }
    }

    void whatChangesNothingIsNoStep()
    {
        ProjectDocument document;
        openExample(document);
        moveStations(document, {"Packer"}, 2);
        removeStations(document, {"Nobody"});
        renameStation(document, "Packer", "Packer");
        setConstraint(document, std::nullopt);
        moveScenario(document, first(document), 9);
        renameScenario(document, first(document), "");
        setRunSettings(document, first(document), document.effectiveSettings());
        QVERIFY(renameStation(document, "Packer", "Filler").has_value());
        QVERIFY(!pasteStations(document, 0, "Dear colleague").findings.empty());
        QCOMPARE(document.undoStack()->count(), 0);
    }

    /// A copy is closed whenever its original is, by the line's calendar and by what a scenario says of it.
    void aPastedStationHasStopsAndClosures()
    {
        using enum ParameterId;
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        file.line.baseline["Filler"].parameters[{StopEvery, "glue"}] = 95;
        file.line.baseline[wholeLine].parameters = {{{CalendarMinutes, "lunch"}, 30}, {{CalendarMinutes, "tea"}, 5}};
        file.line.calendarStations["lunch"] = {"Filler"};
        file.scenario.name = "other breaks";
        file.scenario.calendarStations = {{"lunch", {"Packer"}}, {"tea", {"Filler", "Packer"}}};
        file.kind = LoadedFile::Kind::Scenario;
        ProjectDocument document;
        document.replace(std::move(file), {});
        const PastedStations pasted =
            pasteStations(document, 1, copyStations(document, {"Filler"}), copyOverrides(document, {"Filler"}));
        QCOMPARE(pasted.names, (std::vector<std::string>{"Filler 2"}));
        QCOMPARE(document.line().baseline.at("Filler 2").parameters.at({StopEvery, "glue"}), ParameterValue(95));
        QCOMPARE(document.line().calendarStations, (CalendarStations{{"lunch", {"Filler", "Filler 2"}}}));
        QCOMPARE(document.scenarios()[0].scenario.calendarStations,
                 (CalendarStations{{"lunch", {"Packer"}}, {"tea", {"Filler", "Filler 2", "Packer"}}}));
        document.undoStack()->undo();
        QCOMPARE(document.line().calendarStations, (CalendarStations{{"lunch", {"Filler"}}}));
    }

    void aGestureIsOneStepAndVanishesBackAtItsStart()
    {
        ProjectDocument document;
        openExample(document);
        for (const std::int64_t batch : {13, 14})
            setTopology(document, "Packer", batch, "Case", 5);
        document.applyRunSettings(first(document), sparseSettings(hours(8)));
        setRunSettings(document, first(document), hours(9), 6);
        setRunSettings(document, first(document), hours(10), 6);
        QCOMPARE(document.undoStack()->count(), 2);
        setRunSettings(document, first(document), hours(8), 6);
        QCOMPARE(document.undoStack()->count(), 1);
        setTopology(document, "Packer", 12, "Case", 5);
        QCOMPARE(document.undoStack()->count(), 0);
        setParameters(document, {"Filler", "Inspector"}, ParameterId::Uph, 9000.0, 7);
        setParameters(document, {"Filler", "Inspector"}, ParameterId::Uph, 9500.0, 7);
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QVERIFY(!document.overrideValue("Filler", ParameterId::Uph));
    }

    void theNeighbourOfADeletedScenarioBecomesActive()
    {
        ProjectDocument document;
        openExample(document);
        const ScenarioId a = first(document);
        const ScenarioId b = newScenario(document);
        const ScenarioId c = newScenario(document);
        document.setActiveScenario(b);
        removeScenario(document, b);
        QCOMPARE(document.activeScenario(), std::optional(c));
        removeScenario(document, c);
        QCOMPARE(document.activeScenario(), std::optional(a));
        removeScenario(document, a);
        QVERIFY(document.isBaselineActive());
        QVERIFY(document.resolved().has_value());
        for (const ScenarioId id : {a, c, b}) {
            document.undoStack()->undo();
            QCOMPARE(document.activeScenario(), std::optional(id));
        }
        QCOMPARE(document.scenarios()[1].id, b);
    }

    void anEmptyLineHasAFindingAndNoResult()
    {
        ProjectDocument document;
        openExample(document);
        removeStations(document, {"Filler", "Inspector", "Packer", "Palletizer"});
        QVERIFY(hasErrors(document.findings()));
        QVERIFY(!document.resolved());
        insertTemplate(document, 0, *findStationTemplate("filler"));
        QVERIFY(document.resolved().has_value());
    }

    void theSelectionFollowsNames()
    {
        ProjectDocument document;
        Selection selection;
        selection.follow(document);
        openExample(document);
        selection.set({"Filler", "Packer"});
        renameStation(document, "Filler", "Tube filler");
        QCOMPARE(selection.stations(), (std::vector<std::string>{"Tube filler", "Packer"}));
        removeStations(document, {"Packer"});
        QCOMPARE(selection.stations(), (std::vector<std::string>{"Tube filler"}));
        document.undoStack()->undo();
        QCOMPARE(selection.stations(), (std::vector<std::string>{"Packer"})); // what came back
        selection.set({"Tube filler"});
        document.undoStack()->undo();
        QCOMPARE(selection.stations(), (std::vector<std::string>{"Filler"}));
    }

    void randomEditsCanAllBeUndoneAndRedone_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomEditsCanAllBeUndoneAndRedone()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        ProjectDocument document;
        openExample(document);
        const std::string initial = textOf(document);
        for (int step = 0; step < 120; ++step) {
            editAnyhow(document, random);
            if (const auto line = document.resolved())
                QCOMPARE(line->stations.size(), document.line().stations.size());
            else
                QVERIFY(hasErrors(document.findings()));
        }
        const std::string final = textOf(document);
        QVERIFY(document.undoStack()->count() > 30);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(textOf(document), initial);
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QCOMPARE(textOf(document), final);
    }

private:
    static void editAnyhow(ProjectDocument& document, std::mt19937& random)
    {
        const auto below = [&](std::size_t bound) { return bound == 0 ? 0 : random() % bound; };
        const auto& stations = document.line().stations;
        const std::string station = stations.empty() ? "Nobody" : stations[below(stations.size())].name;
        const std::string other = stations.empty() ? "Nobody" : stations[below(stations.size())].name;
        const std::size_t place = below(stations.size() + 1);
        const auto& entries = document.scenarios();
        std::optional<ScenarioId> entry;
        if (!entries.empty())
            entry = entries[below(entries.size())].id;
        const auto kinds = stationTemplates();
        switch (below(16)) {
        case 0:
        case 1: insertTemplate(document, place, kinds[below(kinds.size())]); break;
        case 2: removeStations(document, {station, other}); break;
        case 3: moveStations(document, {station, other}, place); break;
        case 4: renameStation(document, station, "Name " + std::to_string(below(9))); break;
        case 5: duplicateStations(document, {station}); break;
        case 6: pasteStations(document, place, copyStations(document, {station, other})); break;
        case 7: setTopology(document, station, static_cast<std::int64_t>(below(4)) + 1, "Item"); break;
        case 8: setConstraint(document, station); break;
        case 9: setParameters(document, {station, other}, ParameterId::BufferCapacity, double(below(99))); break;
        case 10: setParameter(document, station, ParameterId::MtbfMin, ParameterValue()); break;
        case 11: newScenario(document); break;
        case 12: duplicateScenario(document, entry); break;
        case 13:
            if (entry && below(2) == 0)
                removeScenario(document, *entry);
            break;
        case 14:
            if (entry)
                moveScenario(document, *entry, below(entries.size()));
            document.setActiveScenario(below(3) == 0 ? std::nullopt : entry);
            break;
        default:
            if (entry) {
                adoptOverrides(document, *entry);
                renameScenario(document, *entry, "Scenario " + std::to_string(below(9)));
                setRunSettings(document, *entry, hours(1 + double(below(9))));
            }
        }
    }
};

LINETWIN_GUILESS_TEST(DocumentEditingTest)
#include "DocumentEditingTest.moc"

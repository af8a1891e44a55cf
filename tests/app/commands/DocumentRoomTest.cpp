// SPDX-License-Identifier: GPL-3.0-or-later
// Every command at every limit of what a file may hold.
#include "app/commands/DocumentRoom.h"

#include "app/commands/CalendarCommands.h"
#include "app/commands/FileCommands.h"
#include "app/commands/LineCommands.h"
#include "app/commands/MomentCommands.h"
#include "app/commands/OtherLines.h"
#include "app/commands/ProductCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/commands/StationEdit.h"
#include "app/commands/StopCommands.h"
#include "app/document/DocumentState.h"
#include "app/document/RecoveryFile.h"
#include "engine/io/YamlTree.h"
#include "engine/model/Elements.h"
#include "engine/model/Limits.h"
#include "tests/TestMain.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace linetwin;
using namespace linetwin::app;

namespace {

/// A type of its own, so that a folder of tests has one of a name.
struct RoomEdit : std::function<void(ProjectDocument&)> {
    using function::function;
};

std::string numbered(const char* word, std::size_t number)
{
    return word + std::to_string(number);
}

void openStudy(ProjectDocument& document, std::size_t stations, std::size_t scenarios)
{
    Project project;
    project.name = "Study";
    project.line.name = "Line";
    project.lineSource.kind = LineSource::Kind::Inline;
    for (std::size_t i = 1; i <= stations; ++i)
        project.line.stations.push_back({numbered("S", i), 1, std::nullopt, std::nullopt});
    for (std::size_t i = 1; i <= scenarios; ++i) {
        project.scenarios.emplace_back();
        project.scenarios.back().scenario.name = numbered("What-if ", i);
    }
    document.replace(std::move(project), QStringLiteral("/plant/study.yaml"));
}

/// As many as there may be.
void fillCalendar(ProjectDocument& document)
{
    std::vector<EntryContent> entries;
    for (std::size_t i = 1; i <= mostCalendarEntries; ++i)
        entries.push_back(
            {numbered("break ", i), {{ParameterId::CalendarFromMin, 0}, {ParameterId::CalendarMinutes, 1}}});
    addCalendarEntries(document, QStringLiteral("Fill"), std::move(entries));
}

void fillStops(ProjectDocument& document, const std::string& station)
{
    for (std::size_t i = 0; i < mostReasons; ++i)
        addStop(document, {station}, StopPreset::Running);
}

ScenarioId firstScenario(const ProjectDocument& document)
{
    return document.scenarios().front().id;
}

/// So much text that little more goes into a project's file.
void openFullStudy(ProjectDocument& document)
{
    constexpr std::size_t most = std::size_t{61} << 20U;
    constexpr std::size_t count = 32;
    Project project;
    project.name = "Full";
    project.line.name = "Line";
    project.lineSource.kind = LineSource::Kind::Inline;
    project.line.stations = {{"S1", 1, std::nullopt, std::nullopt}, {"S2", 1, std::nullopt, std::nullopt}};
    for (std::size_t i = 1; i <= count; ++i) {
        project.scenarios.emplace_back();
        project.scenarios.back().scenario.name = numbered("What-if ", i);
        project.scenarios.back().scenario.description.assign(most / count, 'x');
    }
    document.replace(std::move(project), QStringLiteral("/plant/full.yaml"));
    document.setActiveScenario(document.scenarios().front().id);
}

std::vector<StationContent> newStations(std::size_t count)
{
    std::vector<StationContent> stations;
    for (std::size_t i = 0; i < count; ++i)
        stations.push_back({{"New", 1, std::nullopt, std::nullopt}, {}});
    return stations;
}

std::string longText()
{
    return std::string(largestFileBytes + 1, 'x');
}

/// What is written of the document is read again, and is the same.
void compareReadAgain(const ProjectDocument& document, bool canRun = true)
{
    ProjectReading how;
    how.accepts = canRun ? Acceptance::Runnable : Acceptance::Anything;
    const Line& line = document.ownLine().line.line;
    const ProjectResult read = readProjectText(
        [&] {
            Project project = document.project().head;
            project.line = line;
            project.lineSource.kind = LineSource::Kind::Inline;
            for (const ScenarioEntry& each : document.ownLine().scenarios)
                project.scenarios.push_back({each.scenario, std::nullopt});
            return writeProject(project, "/plant/study.yaml");
        }(),
        "/plant/study.yaml", how);
    QVERIFY(read.project);
    QVERIFY(read.project->line == line);
    QCOMPARE(read.project->scenarios.size(), document.ownLine().scenarios.size());
    QVERIFY(read.project->moments == document.moments());
    const auto recovered = readRecovery(writeRecovery({document.state(), {}, QDateTime::currentDateTime()}));
    QVERIFY(recovered);
    QVERIFY(recovered->state.lines.front().line.line == line);
    QVERIFY(recovered->state.project.head.moments == document.moments());
    for (std::size_t i = 0; i < document.ownLine().scenarios.size(); ++i)
        QVERIFY(recovered->state.lines.front().scenarios[i].scenario == document.ownLine().scenarios[i].scenario);
}

} // namespace

Q_DECLARE_METATYPE(RoomEdit)

class DocumentRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void whatWouldNotFitIsRefusedWithTheReason_data()
    {
        QTest::addColumn<std::size_t>("stations");
        QTest::addColumn<std::size_t>("scenarios");
        QTest::addColumn<RoomEdit>("prepare");
        QTest::addColumn<RoomEdit>("edit");
        QTest::addColumn<QString>("reason");
        const RoomEdit nothing = [](ProjectDocument&) {};
        const auto ofStations = [&](const char* name, std::size_t present, RoomEdit edit) {
            QTest::newRow(name) << present << std::size_t{1} << nothing << std::move(edit)
                                << QStringLiteral("at most 1,000 stations");
        };
        ofStations("insert a station", mostStations,
                   [](ProjectDocument& document) { insertStations(document, 0, newStations(1)); });
        ofStations("insert two where one fits", mostStations - 1,
                   [](ProjectDocument& document) { insertStations(document, 0, newStations(2)); });
        ofStations("a station of the palette", mostStations, [](ProjectDocument& document) {
            QVERIFY(insertTemplate(document, 0, stationTemplates().front()).empty());
        });
        ofStations("duplicate a station", mostStations,
                   [](ProjectDocument& document) { QVERIFY(duplicateStations(document, {"S1"}).empty()); });
        ofStations("paste stations", mostStations - 1, [](ProjectDocument& document) {
            const std::string text = copyStations(document, {"S1", "S2"});
            const PastedStations pasted = pasteStations(document, 0, text, copyOverrides(document, {"S1", "S2"}));
            QVERIFY(pasted.names.empty() && pasted.isRefused && !hasErrors(pasted.findings));
        });
        const auto ofScenarios = [&](const char* name, RoomEdit edit) {
            QTest::newRow(name) << std::size_t{2} << mostScenarios << nothing << std::move(edit)
                                << QStringLiteral("at most 1,000 scenarios");
        };
        ofScenarios("new scenario", [](ProjectDocument& document) { QCOMPARE(newScenario(document), noScenario); });
        ofScenarios("duplicate a scenario",
                    [](ProjectDocument& document) { duplicateScenario(document, firstScenario(document)); });
        ofScenarios("a study's scenario",
                    [](ProjectDocument& document) { QCOMPARE(addScenario(document, Scenario()), noScenario); });
        ofScenarios("a scenario from a file", [](ProjectDocument& document) {
            QCOMPARE(addReadScenario(document, Scenario(), QStringLiteral("/plant/s.yaml")), noScenario);
        });
        QTest::newRow("the baseline's edits as a scenario")
            << std::size_t{2} << mostScenarios
            << RoomEdit([](ProjectDocument& document) { setParameter(document, "S1", ParameterId::BufferCapacity, 7); })
            << RoomEdit([](ProjectDocument& document) { QVERIFY(!moveEditsToScenario(document)); })
            << QStringLiteral("at most 1,000 scenarios");
        QTest::newRow("another line with its scenarios")
            << std::size_t{2} << mostScenarios - 1 << RoomEdit([](ProjectDocument& document) {
                   newOtherLine(document);
                   newScenario(document);
               })
            << RoomEdit([](ProjectDocument& document) { duplicateLine(document, *document.lines()[1].id); })
            << QStringLiteral("at most 1,000 scenarios");
        const auto ofCalendar = [&](const char* name, bool isInScenario, RoomEdit edit) {
            QTest::newRow(name) << std::size_t{2} << std::size_t{1}
                                << RoomEdit([isInScenario](ProjectDocument& document) {
                                       fillCalendar(document);
                                       if (isInScenario)
                                           document.setActiveScenario(firstScenario(document));
                                   })
                                << std::move(edit) << QStringLiteral("at most 200 entries");
        };
        const RoomEdit addEntry = [](ProjectDocument& document) {
            QVERIFY(addCalendarEntries(
                        document, QStringLiteral("Add"),
                        {{"one more", {{ParameterId::CalendarFromMin, 0}, {ParameterId::CalendarMinutes, 1}}}})
                        .empty());
        };
        ofCalendar("a calendar entry", false, addEntry);
        ofCalendar("a scenario's calendar entry", true, addEntry);
        ofCalendar("duplicate a calendar entry", false,
                   [](ProjectDocument& document) { QVERIFY(duplicateCalendarEntry(document, "break 1").empty()); });
        const auto ofStops = [&](const char* name, RoomEdit edit) {
            QTest::newRow(name) << std::size_t{2} << std::size_t{1} << RoomEdit([](ProjectDocument& document) {
                fillStops(document, "S1");
                fillStops(document, wholeLine);
                addStop(document, {"S2"}, StopPreset::Running);
            }) << std::move(edit)
                                << QStringLiteral("64 reasons");
        };
        ofStops("a stop",
                [](ProjectDocument& document) { QVERIFY(addStop(document, {"S1"}, StopPreset::Running).empty()); });
        ofStops("a stop of several stations", [](ProjectDocument& document) {
            QVERIFY(addStop(document, {"S2", "S1"}, StopPreset::Cycles).empty());
        });
        ofStops("a stop of the line",
                [](ProjectDocument& document) { QVERIFY(addStop(document, {wholeLine}, StopPreset::Clock).empty()); });
        ofStops("duplicate a stop", [](ProjectDocument& document) {
            QVERIFY(duplicateStop(document, {{"S1"}, "Stop"}).empty());
        });
        ofStops("copy a stop", [](ProjectDocument& document) {
            QVERIFY(copyStop(document, {"S2", "Stop"}, "S1").empty());
        });
        ofStops("move a stop", [](ProjectDocument& document) {
            QVERIFY(moveStop(document, {"S2", "Stop"}, "S1").empty());
        });
        const auto ofSize = [&](const char* name, RoomEdit edit) {
            QTest::newRow(name) << std::size_t{2} << std::size_t{1} << nothing << std::move(edit)
                                << QStringLiteral("at most 4 MiB");
        };
        ofSize("a line's description", [](ProjectDocument& document) { describeLine(document, longText()); });
        ofSize("a scenario's description",
               [](ProjectDocument& document) { describeScenario(document, firstScenario(document), longText()); });
        ofSize("a product", [](ProjectDocument& document) {
            document.setActiveScenario(std::nullopt);
            LineContent content = lineContentOf(document);
            content.line.products.push_back({longText()});
            QVERIFY(!pushLineEdit(document, QStringLiteral("Add"), std::move(content), LineChanged{}));
        });
        ofSize("a study's long scenario", [](ProjectDocument& document) {
            Scenario scenario;
            scenario.description = longText();
            QCOMPARE(addScenario(document, scenario), noScenario);
        });
    }
    void whatWouldNotFitIsRefusedWithTheReason()
    {
        QFETCH(std::size_t, stations);
        QFETCH(std::size_t, scenarios);
        QFETCH(RoomEdit, prepare);
        QFETCH(RoomEdit, edit);
        QFETCH(QString, reason);
        ProjectDocument document;
        openStudy(document, stations, scenarios);
        QSignalSpy refused(&document, &ProjectDocument::refused);
        prepare(document);
        QCOMPARE(refused.size(), 0);
        const int steps = document.undoStack()->count();
        edit(document);
        QCOMPARE(refused.size(), 1);
        QVERIFY2(refused.front().front().toString().contains(reason), qPrintable(refused.front().front().toString()));
        QCOMPARE(document.undoStack()->count(), steps);
    }

    /// Its unsaved changes are counted as the recovery file has them: with what they were before.
    void aFullProjectTakesNoMore()
    {
        ProjectDocument document;
        openFullStudy(document);
        QSignalSpy refused(&document, &ProjectDocument::refused);
        const std::string text(std::size_t{3} << 19U, 'y');
        const std::vector<RoomEdit> edits{
            [&](ProjectDocument& each) {
                addMoment(each, {"Moment", text, "", 60, 0, ""});
            },
            [](ProjectDocument& each) {
                setParameter(each, "S1", ParameterId::Uph, 5); // the scenario is written twice in the recovery file
            },
        };
        for (const RoomEdit& edit : edits) {
            refused.clear();
            edit(document);
            QVERIFY(!refused.isEmpty());
            QVERIFY2(refused.front().front().toString().contains(QStringLiteral("at most 64 MiB")),
                     qPrintable(refused.front().front().toString()));
            QCOMPARE(document.undoStack()->count(), 0);
        }
        refused.clear();
        newScenario(document);
        QCOMPARE(refused.size(), 0);
    }

    /// Values of a scenario, too; those that fit are set.
    void valuesFillAFile()
    {
        ProjectDocument document;
        openStudy(document, 2, 1);
        const std::string reason = longText().substr(0, largestFileBytes / 3);
        document.applyParameter(std::nullopt, "S1", {ParameterId::StopEvery, reason}, 95);
        document.applyParameter(std::nullopt, "S2", {ParameterId::StopEvery, reason}, 95);
        document.setActiveScenario(firstScenario(document));
        describeScenario(document, firstScenario(document), longText().substr(0, largestFileBytes / 2));
        std::vector<StationValue> values{{"S1", {ParameterId::StopEvery, reason}, 90},
                                         {"S2", {ParameterId::StopEvery, reason}, 90}};
        QSignalSpy refused(&document, &ProjectDocument::refused);
        StationEdit(document).apply(values, QStringLiteral("All"));
        QCOMPARE(refused.size(), 1);
        setParameters(document, {"S1", "S2"}, values[0].parameter, 90);
        QCOMPARE(refused.size(), 2);
        QVERIFY(document.effectiveScenario().overrides.empty());
        setParameter(document, "S1", values[0].parameter, 90);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(document.effectiveScenario().overrides.size(), std::size_t{1});
    }

    void whatADocumentHoldsIsReadAgain_data()
    {
        QTest::addColumn<std::size_t>("stations");
        QTest::addColumn<std::size_t>("scenarios");
        QTest::addColumn<RoomEdit>("fill");
        QTest::addColumn<bool>("canRun");
        const auto row = [](const char* name, std::size_t stations, std::size_t scenarios, bool canRun, RoomEdit fill) {
            QTest::newRow(name) << stations << scenarios << std::move(fill) << canRun;
        };
        row("stations", mostStations - 1, 1, true,
            [](ProjectDocument& document) { duplicateStations(document, {"S1"}); });
        row("scenarios", 2, mostScenarios - 1, true, [](ProjectDocument& document) { newScenario(document); });
        row("calendar entries", 2, 1, true, fillCalendar);
        row("stops", 2, 1, true, [](ProjectDocument& document) { fillStops(document, "S1"); });
        row("moments", 2, 1, true, [](ProjectDocument& document) {
            for (int i = 1; i <= 300; ++i)
                addMoment(document, {numbered("Moment ", static_cast<std::size_t>(i)), std::string(300, 'z'),
                                     "What-if 1", 60.5 * i, i, "diagram"});
        });
        row("long descriptions", 2, 1, true, [](ProjectDocument& document) {
            describeScenario(document, firstScenario(document), std::string(largestFileBytes - 5000, 'x'));
            describeLine(document, std::string(largestFileBytes - 5000, 'y'));
        });
        row("no stations", 0, 1, false, [](ProjectDocument&) {});
        row("too large batches", 20, 1, false, [](ProjectDocument& document) {
            for (const Station& station : std::vector<Station>(document.line().stations))
                setTopology(document, station.name, 1000, "Box");
        });
        row("values out of range", 2, 1, false, [](ProjectDocument& document) {
            setParameter(document, "S1", ParameterId::Uph, -1);
            document.setActiveScenario(firstScenario(document));
            setParameter(document, "S2", ParameterId::JamProb, 7);
        });
        row("changes of a station that is gone", 2, 1, false, [](ProjectDocument& document) {
            document.applyParameter(firstScenario(document), "Gone", ParameterId::Uph, 5);
        });
        row("closed for ever", 2, 1, false, [](ProjectDocument& document) {
            addCalendarEntries(document, QStringLiteral("Add"),
                               {{"night", {{ParameterId::CalendarFromMin, 0}, {ParameterId::CalendarMinutes, 1e6}}}});
        });
        row("a product that is gone", 2, 1, false,
            [](ProjectDocument& document) { chooseProduct(document, firstScenario(document), ProductChoice("Gone")); });
        row("a run that is too long", 2, 1, false, [](ProjectDocument& document) {
            RunSettings settings = document.effectiveSettings();
            settings.durationHours = 60'000;
            setRunSettings(document, std::nullopt, settings);
            settings = document.runSettings(firstScenario(document));
            settings.warmupHours = 60'000;
            setRunSettings(document, firstScenario(document), settings);
        });
    }
    void whatADocumentHoldsIsReadAgain()
    {
        QFETCH(std::size_t, stations);
        QFETCH(std::size_t, scenarios);
        QFETCH(RoomEdit, fill);
        QFETCH(bool, canRun);
        ProjectDocument document;
        openStudy(document, stations, scenarios);
        QSignalSpy refused(&document, &ProjectDocument::refused);
        fill(document);
        QCOMPARE(refused.size(), 0);
        document.setActiveScenario(firstScenario(document));
        QCOMPARE(document.resolved().has_value(), canRun);
        compareReadAgain(document, canRun);
    }
};

LINETWIN_GUILESS_TEST(DocumentRoomTest)
#include "DocumentRoomTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/FileCommands.h"

#include "app/commands/DocumentRoom.h"
#include "app/commands/ScenarioCommands.h"
#include "app/document/LineChecks.h"
#include "app/document/ScenarioNames.h"
#include "app/document/TakenState.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace linetwin::app {

namespace {

struct FileCommands {
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

/// What the document holds in place of `contents`.
FileContents presentContents(const ProjectDocument& document, const FileContents& contents)
{
    FileContents present;
    if (contents.line)
        present.line = document.ownLine().line.line;
    for (const auto& [id, scenario] : contents.scenarios) {
        if (const ScenarioEntry* entry = document.findScenario(id))
            present.scenarios.emplace_back(id, entry->scenario);
    }
    return present;
}

Change changeBetween(const Line& from, const Line& to)
{
    if (from.stations == to.stations)
        return LineChanged{};
    return stationsBetween(from, to);
}

} // namespace

TakeContents::TakeContents(ProjectDocument& document, const QString& title, FileContents after)
    : QUndoCommand(title), m_document(document), m_before(presentContents(document, after)), m_after(std::move(after))
{
}

void TakeContents::apply(const FileContents& contents)
{
    if (m_document.shownLine().id) // they are files of the document's own line
        m_document.setActiveScenario(std::nullopt);
    LineState state = m_document.lineState();
    if (contents.line)
        state.line = *contents.line;
    for (const auto& [id, scenario] : contents.scenarios) {
        const auto found = std::ranges::find(state.overrides, id, [](const auto& each) { return each.first; });
        if (found != state.overrides.end())
            found->second = scenario.overrides;
        const auto lists = std::ranges::find(state.calendarStations, id, [](const auto& each) { return each.first; });
        if (lists != state.calendarStations.end())
            lists->second = scenario.calendarStations;
    }
    const Change change = changeBetween(m_document.line(), state.line);
    m_document.applyLineState(std::move(state), change);
    for (const auto& [id, scenario] : contents.scenarios) {
        const ScenarioEntry* entry = m_document.findScenario(id);
        if (!entry)
            continue;
        Scenario applied = scenario;
        applied.hasOtherComments = entry->scenario.hasOtherComments; // the file's, whatever the document holds
        m_document.applyScenario(id, std::move(applied));
    }
}

void reloadContents(ProjectDocument& document, const QString& names, FileContents contents)
{
    document.markRead(contents.line, contents.scenarios);
    if (presentContents(document, contents) != contents)
        document.undoStack()->push(
            new TakeContents(document, FileCommands::tr("Reload %1").arg(names), std::move(contents)));
}

TakeProject::TakeProject(ProjectDocument& document, const QString& title, DocumentState after)
    : QUndoCommand(title), m_document(document), m_before(document.state()), m_after(std::move(after))
{
}

void TakeProject::redo()
{
    m_shownBefore = m_document.activeScenario();
    keepFileState(m_before.lines, m_document.lines()); // it may have been saved meanwhile
    m_document.applyState(m_after);
    m_shownAfter = m_document.activeScenario();
}

void TakeProject::undo()
{
    keepFileState(m_after.lines, m_document.lines());
    m_document.applyState(m_before);
    if (m_document.activeScenario() == m_shownAfter)
        m_document.setActiveScenario(m_shownBefore); // it may have gone and come back
}

void reloadProject(ProjectDocument& document, const QString& name, DocumentState read)
{
    adoptIds(read.lines, document.lines(), [&document] { return document.takeScenarioId(); });
    document.markRead(read);
    if (isSameContent(document.state(), read))
        return;
    document.undoStack()->push(new TakeProject(document, FileCommands::tr("Reload %1").arg(name), std::move(read)));
    document.announceFileState();
}

ScenarioId addReadScenario(ProjectDocument& document, Scenario scenario, const QString& path)
{
    if (!hasRoomForScenarios(document, 1) || !hasRoomForScenario(document, scenario))
        return noScenario;
    ScenarioEntry entry;
    entry.id = document.takeScenarioId();
    entry.scenario = std::move(scenario);
    entry.saved = entry.scenario;
    entry.scenario.name = freeScenarioName(document, entry.scenario.name);
    entry.savedSource = document.ownLine().line.source;
    entry.path = QFileInfo(path).absoluteFilePath();
    document.forgetGone();
    const ScenarioId id = entry.id;
    const QString title = FileCommands::tr("Add %1").arg(toQString(entry.scenario.name));
    document.undoStack()->push(
        new AddScenario(document, title, std::nullopt, document.ownLine().scenarios.size(), std::move(entry)));
    return id;
}

} // namespace linetwin::app

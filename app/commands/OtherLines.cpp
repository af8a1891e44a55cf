// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/OtherLines.h"

#include "app/commands/DocumentRoom.h"
#include "app/commands/ScenarioCommands.h"
#include "app/document/ScenarioNames.h"
#include "app/text/Texts.h"
#include "engine/model/LineEditing.h"

#include <QCoreApplication>

#include <utility>

namespace linetwin::app {

namespace {

class OtherLines {
    Q_DECLARE_TR_FUNCTIONS(OtherLines)
};

std::size_t otherLineCount(const ProjectDocument& document)
{
    return document.lines().size() - 1;
}

/// Nothing is saved yet: it is written in the project.
LineEntry makeEntry(ProjectDocument& document, Line line, const std::string& name)
{
    line.leadingComment.clear(); // they are the other file's
    line.hasOtherComments = false;
    line.observed = {}; // of the real line, which this one is not
    LineEntry entry;
    entry.id = document.takeScenarioId();
    entry.name = freeScenarioName(document, name);
    entry.line = {std::move(line), {}, {LineSource::Kind::Inline, {}, {}}};
    return entry;
}

/// The line as it is shown: what the active scenario changes is the line's own.
Line shownAsLine(const ProjectDocument& document)
{
    const LineState state = document.lineState();
    const auto active = document.activeScenario();
    const auto index = active ? document.shownLine().indexOf(*active) : std::nullopt;
    if (!index)
        return state.line;
    LineContent content{state.line, {state.overrides[*index].second}, {state.calendarStations[*index].second}};
    Line line = adoptOverrides(std::move(content), 0).line;
    takeChanges(resolveSettings(line), document.effectiveSettings(), line.run);
    return line;
}

ScenarioId push(ProjectDocument& document, const QString& title, std::size_t position, LineEntry entry)
{
    if (!hasRoomForEntry(document, entry))
        return noScenario;
    const ScenarioId id = *entry.id;
    document.undoStack()->push(new AddLine(document, title, position, std::move(entry)));
    return id;
}

LineEntry makeShown(ProjectDocument& document)
{
    return makeEntry(document, shownAsLine(document), OtherLines::tr("Another line").toStdString());
}

} // namespace

AddLine::AddLine(ProjectDocument& document, const QString& title, std::size_t position, LineEntry line)
    : QUndoCommand(title), m_document(document), m_position(position), m_line(std::move(line))
{
}

void AddLine::redo()
{
    m_activeBefore = m_document.activeScenario();
    m_document.insertLine(m_position, m_line);
    m_document.setActiveScenario(m_line.id);
}

void AddLine::undo()
{
    m_line = *m_document.lineOf(m_line.id); // it may have been saved meanwhile
    if (m_document.shownLine().id == m_line.id)
        m_document.setActiveScenario(m_activeBefore);
    m_document.removeEntry(*m_line.id);
}

RemoveLine::RemoveLine(ProjectDocument& document, ScenarioId line)
    : QUndoCommand(OtherLines::tr("Delete %1").arg(document.nameOf(line))), m_document(document),
      m_position(*document.scenarioIndex(line)), m_line(*document.lineOf(line))
{
}

void RemoveLine::redo()
{
    m_line = *m_document.lineOf(m_line.id);
    m_activeBefore = m_document.activeScenario();
    m_document.removeEntry(*m_line.id);
}

void RemoveLine::undo()
{
    m_document.insertLine(m_position, m_line);
    const bool wasShown = m_activeBefore && (m_line.id == m_activeBefore || m_line.find(*m_activeBefore));
    if (wasShown)
        m_document.setActiveScenario(m_activeBefore);
}

RenameLine::RenameLine(ProjectDocument& document, ScenarioId line, std::string name)
    : QUndoCommand(OtherLines::tr("Rename %1 to %2").arg(document.nameOf(line), toQString(name))), m_document(document),
      m_line(line), m_before(document.lineOf(line)->name), m_after(std::move(name))
{
}

ScenarioId newOtherLine(ProjectDocument& document)
{
    LineEntry entry = makeShown(document);
    const QString title = OtherLines::tr("Other line %1").arg(toQString(entry.name));
    return push(document, title, otherLineCount(document), std::move(entry));
}

ScenarioId tryAsOtherLine(ProjectDocument& document, int steps)
{
    LineEntry entry = makeShown(document);
    QUndoStack& stack = *document.undoStack();
    stack.setIndex(std::max(stack.index() - steps, 0));
    const QString title = OtherLines::tr("Other line %1").arg(toQString(entry.name));
    return push(document, title, otherLineCount(document), std::move(entry));
}

std::optional<ScenarioId> duplicateLine(ProjectDocument& document, ScenarioId line)
{
    const LineEntry* original = document.lineOf(line);
    if (!original || original->id != line)
        return std::nullopt;
    LineEntry copy = makeEntry(document, original->line.line, original->name);
    for (const ScenarioEntry& each : original->scenarios) {
        ScenarioEntry scenario;
        scenario.id = document.takeScenarioId();
        scenario.scenario = each.scenario;
        scenario.scenario.hasOtherComments = false;
        scenario.scenario.name = freeScenarioName(document, each.scenario.name + " (" + copy.name + ")");
        copy.scenarios.push_back(std::move(scenario));
    }
    const std::size_t position = *document.scenarioIndex(line) + 1;
    const QString title = OtherLines::tr("Duplicate %1").arg(document.nameOf(line));
    return push(document, title, position, std::move(copy));
}

void removeLine(ProjectDocument& document, ScenarioId line)
{
    const LineEntry* found = document.lineOf(line);
    if (found && found->id == line)
        document.undoStack()->push(new RemoveLine(document, line));
}

void renameEntry(ProjectDocument& document, ScenarioId entry, const std::string& name)
{
    const LineEntry* line = document.lineOf(entry);
    if (!line || line->id != entry) {
        renameScenario(document, entry, name);
        return;
    }
    const std::string free = freeScenarioName(document, name, entry);
    if (!name.empty() && free != line->name)
        document.undoStack()->push(new RenameLine(document, entry, free));
}

} // namespace linetwin::app

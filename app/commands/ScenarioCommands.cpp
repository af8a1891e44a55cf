// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ScenarioCommands.h"

#include "app/commands/DocumentRoom.h"
#include "app/commands/EditWords.h"
#include "app/commands/LineCommands.h"
#include "app/commands/TakenEdits.h"
#include "app/document/ParameterLookup.h"
#include "app/document/ScenarioNames.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int setRunSettingsId = 3;
constexpr int describeScenarioId = 4;

QString scenarioWords(const char* sentence)
{
    return QCoreApplication::translate("ScenarioCommands", sentence);
}

/// `isNew` scenarios hold nothing that could be lost, so there is nothing to save.
ScenarioId push(ProjectDocument& document, const QString& title, const LineEntry& line, std::size_t position,
                Scenario scenario, bool isNew)
{
    if (!hasRoomForScenarios(document, 1) || !hasRoomForScenario(document, scenario))
        return noScenario;
    ScenarioEntry entry;
    entry.id = document.takeScenarioId();
    entry.scenario = std::move(scenario);
    if (isNew)
        entry.saved = entry.scenario;
    entry.savedSource = line.line.source;
    const ScenarioId id = entry.id;
    document.undoStack()->push(new AddScenario(document, title, line.id, position, std::move(entry)));
    return id;
}

QString newTitle(const Scenario& scenario)
{
    return scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "New scenario %1")).arg(toQString(scenario.name));
}

} // namespace

AddScenario::AddScenario(ProjectDocument& document, const QString& title, std::optional<ScenarioId> line,
                         std::size_t position, ScenarioEntry entry)
    : QUndoCommand(title), m_document(document), m_line(line), m_position(position), m_entry(std::move(entry))
{
}

void AddScenario::redo()
{
    m_activeBefore = m_document.activeScenario();
    m_document.insertScenario(m_line, m_position, m_entry, true);
}

void AddScenario::undo()
{
    m_entry = *m_document.findScenario(m_entry.id); // it may have been saved meanwhile
    if (m_document.activeScenario() == m_entry.id)
        m_document.setActiveScenario(m_activeBefore);
    m_document.removeEntry(m_entry.id);
}

RemoveScenario::RemoveScenario(ProjectDocument& document, ScenarioId id)
    : QUndoCommand(scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Delete %1")).arg(entryName(document, id))),
      m_document(document), m_line(document.lineOf(id)->id), m_position(*document.scenarioIndex(id)),
      m_entry(*document.findScenario(id))
{
}

void RemoveScenario::redo()
{
    m_entry = *m_document.findScenario(m_entry.id);
    m_wasActive = m_document.activeScenario() == m_entry.id;
    m_document.removeEntry(m_entry.id);
    m_excludedBy = dropExcluded(m_document, m_entry.scenario.name);
}

void RemoveScenario::undo()
{
    m_document.insertScenario(m_line, m_position, m_entry, m_wasActive);
    restoreExcluded(m_document, m_excludedBy);
}

MoveScenario::MoveScenario(ProjectDocument& document, ScenarioId id, std::size_t position)
    : QUndoCommand(scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Move %1")).arg(entryName(document, id))),
      m_document(document), m_scenario(id), m_before(*document.scenarioIndex(id)), m_after(position)
{
}

DescribeScenario::DescribeScenario(ProjectDocument& document, const QString& title, ScenarioId id, std::string name,
                                   std::string description, int gesture)
    : QUndoCommand(title), m_document(document), m_scenario(id), m_nameBefore(document.findScenario(id)->scenario.name),
      m_nameAfter(std::move(name)), m_descriptionBefore(document.findScenario(id)->scenario.description),
      m_descriptionAfter(std::move(description)), m_gesture(gesture)
{
}

void DescribeScenario::redo()
{
    apply(m_nameBefore, m_nameAfter, m_descriptionAfter);
}

void DescribeScenario::undo()
{
    apply(m_nameAfter, m_nameBefore, m_descriptionBefore);
}

int DescribeScenario::id() const
{
    return describeScenarioId;
}

bool DescribeScenario::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const DescribeScenario&>(*other);
    if (m_gesture == 0 || later.m_gesture != m_gesture || later.m_scenario != m_scenario)
        return false;
    m_nameAfter = later.m_nameAfter;
    m_descriptionAfter = later.m_descriptionAfter;
    setObsolete(m_nameAfter == m_nameBefore && m_descriptionAfter == m_descriptionBefore);
    return true;
}

void DescribeScenario::apply(const std::string& from, const std::string& to, const std::string& description)
{
    const ScenarioEntry* entry = m_document.findScenario(m_scenario);
    if (!entry)
        return;
    if (std::exchange(m_isRepeated, true))
        m_document.setActiveScenario(m_scenario);
    Scenario scenario = entry->scenario;
    if (from != to) // saving may have named it after its file
        scenario.name = to;
    scenario.description = description;
    m_document.applyScenario(m_scenario, std::move(scenario));
    if (from != to)
        renameExcluded(m_document, from, to);
}

SetRunSettings::SetRunSettings(ProjectDocument& document, std::optional<ScenarioId> entry, SparseRunSettings settings,
                               int gesture)
    : m_document(document), m_entry(entry), m_before(document.ownRunSettings(entry)), m_after(std::move(settings)),
      m_gesture(gesture)
{
    describe();
}

void SetRunSettings::describe()
{
    const QString title = scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Run settings of %1"));
    setText(undoText(title.arg(entryName(m_document, m_entry)),
                     settingsText(m_document.lineOf(m_entry)->line.line, m_before, m_after)));
}

void SetRunSettings::redo()
{
    if (std::exchange(m_isRepeated, true))
        m_document.setActiveScenario(m_entry);
    m_document.applyRunSettings(m_entry, m_after);
}

void SetRunSettings::undo()
{
    m_document.setActiveScenario(m_entry);
    m_document.applyRunSettings(m_entry, m_before);
}

int SetRunSettings::id() const
{
    return setRunSettingsId;
}

bool SetRunSettings::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const SetRunSettings&>(*other);
    if (m_gesture == 0 || later.m_gesture != m_gesture || later.m_entry != m_entry)
        return false;
    m_after = later.m_after;
    describe();
    setObsolete(m_after == m_before);
    return true;
}

ScenarioId newScenario(ProjectDocument& document)
{
    Scenario scenario;
    scenario.name =
        freeScenarioName(document, scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "What-if")).toStdString());
    const QString title = newTitle(scenario);
    return push(document, title, document.shownLine(), document.scenarios().size(), std::move(scenario), true);
}

std::optional<ScenarioId> moveEditsToScenario(ProjectDocument& document)
{
    const Line& saved = document.savedLine();
    LineState before = document.lineState();
    Scenario scenario;
    scenario.overrides = takeEdits(document.line(), saved, before.line);
    if (scenario.overrides.empty() || !hasRoomForScenarios(document, 1) || !hasRoomForScenario(document, scenario))
        return std::nullopt;
    scenario.name = scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "What-if")).toStdString();
    document.undoStack()->beginMacro(
        scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Make the changes of the baseline a what-if")));
    document.undoStack()->push(new EditLine(document,
                                            scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Baseline as it was")),
                                            std::move(before), LineChanged{}));
    const ScenarioId id = addScenario(document, std::move(scenario));
    document.undoStack()->endMacro();
    return id;
}

ScenarioId addScenario(ProjectDocument& document, Scenario scenario)
{
    scenario.name = freeScenarioName(document, scenario.name);
    const QString title = newTitle(scenario);
    return push(document, title, document.shownLine(), document.scenarios().size(), std::move(scenario), false);
}

std::optional<ScenarioId> duplicateScenario(ProjectDocument& document, std::optional<ScenarioId> id)
{
    const LineEntry* line = document.lineOf(id);
    if (line && line->id == id) {
        document.setActiveScenario(id);
        return newScenario(document);
    }
    const auto index = line ? line->indexOf(*id) : std::nullopt;
    if (!index)
        return std::nullopt;
    Scenario scenario = line->scenarios[*index].scenario;
    const QString sentence = scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Duplicate %1"));
    const QString named = sentence.arg(toQString(scenario.name));
    scenario.name = freeScenarioName(document, scenario.name);
    scenario.hasOtherComments = false; // they are in the other file
    return push(document, named, *line, *index + 1, std::move(scenario), false);
}

void removeScenario(ProjectDocument& document, ScenarioId id)
{
    if (document.findScenario(id))
        document.undoStack()->push(new RemoveScenario(document, id));
}

void moveScenario(ProjectDocument& document, ScenarioId id, std::size_t position)
{
    const auto index = document.scenarioIndex(id);
    if (!index)
        return;
    const LineEntry& line = *document.lineOf(id);
    const std::size_t count = line.id == id ? document.lines().size() - 1 : line.scenarios.size();
    if (*index != std::min(position, count - 1))
        document.undoStack()->push(new MoveScenario(document, id, position));
}

void renameScenario(ProjectDocument& document, ScenarioId id, const std::string& name)
{
    const ScenarioEntry* entry = document.findScenario(id);
    const std::string free = freeScenarioName(document, name, id);
    if (!entry || name.empty() || free == entry->scenario.name)
        return;
    const QString sentence = scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Rename %1 to %2"));
    document.undoStack()->push(new DescribeScenario(document,
                                                    sentence.arg(toQString(entry->scenario.name), toQString(free)), id,
                                                    free, entry->scenario.description));
}

void describeScenario(ProjectDocument& document, ScenarioId id, const std::string& description, int gesture)
{
    const ScenarioEntry* entry = document.findScenario(id);
    if (!entry || description == entry->scenario.description)
        return;
    Scenario after = entry->scenario;
    after.description = description;
    if (!hasRoomForScenario(document, after, entry))
        return;
    const QString sentence = scenarioWords(QT_TRANSLATE_NOOP("ScenarioCommands", "Description of %1"));
    document.undoStack()->push(new DescribeScenario(document, sentence.arg(toQString(entry->scenario.name)), id,
                                                    entry->scenario.name, description, gesture));
}

void setRunSettings(ProjectDocument& document, std::optional<ScenarioId> entry, const RunSettings& settings,
                    int gesture)
{
    if (!document.lineOf(entry))
        return;
    SparseRunSettings own = document.ownRunSettings(entry);
    takeChanges(document.runSettings(entry), settings, own);
    if (own != document.ownRunSettings(entry))
        document.undoStack()->push(new SetRunSettings(document, entry, std::move(own), gesture));
}

} // namespace linetwin::app

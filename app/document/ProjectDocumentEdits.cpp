// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentState.h"
#include "app/document/LineChecks.h"
#include "app/document/ParameterLookup.h"
#include "app/document/ProjectDocument.h"
#include "app/document/ScenarioNames.h"
#include "engine/model/Unchecked.h"

#include <algorithm>

namespace linetwin::app {

void ProjectDocument::applyParameter(std::optional<ScenarioId> id, const std::string& station,
                                     const ParameterKey& parameter, std::optional<ParameterValue> value)
{
    applyParameters(id, {{station, parameter, value}});
}

void ProjectDocument::applyParameters(std::optional<ScenarioId> id, const std::vector<StationValue>& values,
                                      const ParameterPlaces& marked, bool areUnchecked)
{
    ScenarioEntry* found = id ? m_entries.find(*id) : nullptr;
    LineEntry* of = m_entries.lineOf(id);
    if (!of)
        return;
    for (const auto& [station, parameter, value] : values) {
        if (found)
            setOverride(found->scenario, station, parameter, value);
        else
            setBaseline(of->line.line, station, parameter, value);
    }
    for (const auto& [station, parameter] : marked)
        setUnchecked(of->line.line, station, parameter, areUnchecked);
    announceRevision(ParameterChanged{id});
}

void ProjectDocument::applyScenario(ScenarioId id, Scenario scenario)
{
    ScenarioEntry* found = m_entries.find(id);
    if (!found)
        return;
    const bool changesRun = scenario.settings != found->scenario.settings ||
                            scenario.overrides != found->scenario.overrides ||
                            scenario.calendarStations != found->scenario.calendarStations;
    renameInMoments(found->scenario.name, scenario.name);
    found->scenario = std::move(scenario);
    if (changesRun)
        ++m_revision;
    announce(EntriesChanged{});
}

void ProjectDocument::applyRunSettings(std::optional<ScenarioId> entry, SparseRunSettings settings)
{
    ScenarioEntry* found = entry ? m_entries.find(*entry) : nullptr;
    LineEntry* of = m_entries.lineOf(entry);
    if (!of)
        return;
    (found ? found->scenario.settings : of->line.line.run) = std::move(settings);
    announceRevision(EntriesChanged{});
}

void ProjectDocument::insertScenario(std::optional<ScenarioId> line, std::size_t position, ScenarioEntry added,
                                     bool makesActive)
{
    const ScenarioId id = added.id;
    m_entries.insert(line, position, std::move(added));
    Q_EMIT changed(EntriesChanged{}); // the shown line stays, with what follows from it
    if (makesActive)
        setActiveScenario(id);
}

void ProjectDocument::insertLine(std::size_t position, LineEntry line)
{
    m_entries.insertLine(position, std::move(line));
    Q_EMIT changed(EntriesChanged{}); // the shown line stays, with what follows from it
}

void ProjectDocument::renameLine(ScenarioId line, const std::string& name)
{
    if (LineEntry* found = m_entries.lineOf(line); found && found->id == line) {
        renameInMoments(found->name, name);
        found->name = name;
    }
    announce(EntriesChanged{});
}

void ProjectDocument::applyMoments(std::vector<ProjectMoment> moments)
{
    m_project.head.moments = std::move(moments);
    Q_EMIT changed(EntriesChanged{}); // the shown line stays, with what follows from it
}

void ProjectDocument::renameInMoments(const std::string& from, const std::string& to)
{
    for (ProjectMoment& each : m_project.head.moments) {
        if (!from.empty() && each.scenario == from)
            each.scenario = to;
    }
}

std::optional<std::optional<ScenarioId>> ProjectDocument::entryOf(const ProjectMoment& moment) const
{
    return entryNamed(*this, moment.scenario);
}

void ProjectDocument::removeEntry(ScenarioId id)
{
    const LineEntry* of = lineOf(id);
    if (!of)
        return;
    if (activeScenario() == id || (of->id == id && of == &shownLine()))
        setActiveScenario(m_entries.successorOf(id));
    m_entries.remove(id);
    Q_EMIT changed(EntriesChanged{}); // the shown line stays, with what follows from it
}

void ProjectDocument::moveEntry(ScenarioId id, std::size_t position)
{
    if (m_entries.move(id, position))
        Q_EMIT changed(EntriesChanged{}); // the shown line stays, with what follows from it
}

namespace {

/// Whether it is a copy: another project, or files that others take the place of.
bool isElsewhere(const Placement& placement, const DocumentState& before)
{
    if (before.project.isThere() && before.project.path != placement.project)
        return true;
    return std::ranges::any_of(before.lines, [&placement](const LineEntry& line) {
        const bool isLineMoved =
            line.line.source.kind == LineSource::Kind::File && line.line.source != placement.sourceOf(line.id);
        return isLineMoved || std::ranges::any_of(line.scenarios, [&placement](const ScenarioEntry& each) {
                   return !each.path.isEmpty() && each.path != placement.fileOf(each.id);
               });
    });
}

} // namespace

void ProjectDocument::markSaved(const Placement& placement)
{
    markSaved(placement, state());
}

void ProjectDocument::markSaved(const Placement& placement, DocumentState written)
{
    m_entries.markSaved(placement, isElsewhere(placement, written), written.lines);
    m_project.moveTo(placement.project);
    written.project.moveTo(placement.project);
    if (m_project.isThere())
        m_project.markSaved(std::move(written.project.head), written.lines);
    Q_EMIT changed(FileStateChanged{});
}

void ProjectDocument::forgetPlaces()
{
    m_project.savedLines.clear();
    m_entries.forgetSources();
    Q_EMIT changed(FileStateChanged{});
}

void ProjectDocument::markRead(const std::optional<Line>& line,
                               const std::vector<std::pair<ScenarioId, Scenario>>& scenarios)
{
    if (line)
        m_entries.own().line.markRead(*line);
    for (const auto& [id, scenario] : scenarios) {
        if (ScenarioEntry* found = m_entries.find(id)) {
            found->saved = scenario;
            found->scenario.hasOtherComments = scenario.hasOtherComments;
        }
    }
    m_entries.markKnown();
    announce(FileStateChanged{});
}

void ProjectDocument::markRead(DocumentState& read)
{
    m_entries.markRead(read.lines);
    m_project.saved = read.project.saved;
    m_project.savedLines = read.project.savedLines;
    m_project.head.hasOtherComments = read.project.head.hasOtherComments;
    announce(FileStateChanged{});
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/LineChecks.h"
#include "app/document/ProjectDocument.h"
#include "app/document/TakenState.h"

#include <utility>

namespace linetwin::app {

LineState ProjectDocument::lineState() const
{
    LineState state;
    state.line = line();
    for (const ScenarioEntry& each : scenarios()) {
        state.overrides.emplace_back(each.id, each.scenario.overrides);
        state.calendarStations.emplace_back(each.id, each.scenario.calendarStations);
    }
    return state;
}

void ProjectDocument::applyLineState(LineState state, const Change& change)
{
    state.line.hasOtherComments = line().hasOtherComments;
    bool changesRun = relevantToResults(state.line) != relevantToResults(line());
    m_entries.shown().line.line = std::move(state.line);
    for (auto& [id, overrides] : state.overrides) {
        ScenarioEntry* found = m_entries.find(id);
        if (!found)
            continue;
        changesRun = changesRun || found->scenario.overrides != overrides;
        found->scenario.overrides = std::move(overrides);
    }
    for (auto& [id, stations] : state.calendarStations) {
        ScenarioEntry* found = m_entries.find(id);
        if (!found)
            continue;
        changesRun = changesRun || found->scenario.calendarStations != stations;
        found->scenario.calendarStations = std::move(stations);
    }
    for (auto& [id, settings] : state.settings) {
        ScenarioEntry* found = m_entries.find(id);
        if (!found)
            continue;
        changesRun = changesRun || found->scenario.settings != settings;
        found->scenario.settings = std::move(settings);
    }
    if (changesRun)
        ++m_revision;
    announce(change);
}

void ProjectDocument::applyState(DocumentState state)
{
    const auto active = activeScenario();
    const auto shownId = shownLine().id;
    const Line before = line();
    keepFileState(state.lines, lines());
    state.project.head.hasOtherComments = m_project.head.hasOtherComments;
    if (state.project.path != m_project.path)
        state.project.head.name = m_project.head.name; // by its place
    m_project.head = std::move(state.project.head);
    m_entries.put(std::move(state.lines), state.active);

    StationsChanged stations = stationsBetween(before, line());
    stations.isOtherLine = shownLine().id != shownId;
    const bool isSameList = before.stations == line().stations && !stations.isOtherLine;
    announceRevision(isSameList ? Change(LineChanged{}) : Change(std::move(stations)));
    if (activeScenario() != active)
        announce(ActiveEntryChanged{});
    announce(EntriesChanged{});
}

} // namespace linetwin::app

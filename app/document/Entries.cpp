// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Entries.h"

#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

const ScenarioEntry* Entries::find(ScenarioId id) const
{
    const auto found = std::ranges::find(m_scenarios, id, &ScenarioEntry::id);
    return found == m_scenarios.end() ? nullptr : &*found;
}

ScenarioEntry* Entries::find(ScenarioId id)
{
    const auto found = std::ranges::find(m_scenarios, id, &ScenarioEntry::id);
    return found == m_scenarios.end() ? nullptr : &*found;
}

std::optional<std::size_t> Entries::indexOf(ScenarioId id) const
{
    const auto found = std::ranges::find(m_scenarios, id, &ScenarioEntry::id);
    return found == m_scenarios.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(found - m_scenarios.begin()));
}

bool Entries::setActive(std::optional<ScenarioId> id)
{
    if (id == m_active || (id && !find(*id)))
        return false;
    m_active = id;
    return true;
}

std::optional<ScenarioId> Entries::successorOf(ScenarioId id) const
{
    const auto index = indexOf(id);
    if (!index)
        return std::nullopt;
    if (*index + 1 < m_scenarios.size())
        return m_scenarios[*index + 1].id;
    return *index > 0 ? std::optional(m_scenarios[*index - 1].id) : std::nullopt;
}

const Scenario& Entries::effective() const
{
    const ScenarioEntry* active = m_active ? find(*m_active) : nullptr;
    return active ? active->scenario : m_ofBaseline;
}

void Entries::replace(std::vector<ScenarioEntry> scenarios, std::optional<std::size_t> active,
                      const std::string& lineName)
{
    m_scenarios = std::move(scenarios);
    for (ScenarioEntry& each : m_scenarios)
        each.id = takeId();
    m_active = active && *active < m_scenarios.size() ? std::optional(m_scenarios[*active].id) : std::nullopt;
    m_ofBaseline = Scenario();
    m_ofBaseline.name = lineName;
}

void Entries::insert(std::size_t position, ScenarioEntry entry)
{
    const auto place = static_cast<std::ptrdiff_t>(std::min(position, m_scenarios.size()));
    m_scenarios.insert(m_scenarios.begin() + place, std::move(entry));
}

void Entries::remove(ScenarioId id)
{
    std::erase_if(m_scenarios, [id](const ScenarioEntry& each) { return each.id == id; });
}

bool Entries::move(ScenarioId id, std::size_t position)
{
    const auto index = indexOf(id);
    if (!index)
        return false;
    ScenarioEntry moved = std::move(m_scenarios[*index]);
    m_scenarios.erase(m_scenarios.begin() + static_cast<std::ptrdiff_t>(*index));
    insert(position, std::move(moved));
    return true;
}

void Entries::markSaved(const Placement& placement)
{
    for (ScenarioEntry& entry : m_scenarios) {
        const auto found = placement.scenarios.find(entry.id);
        entry.path = found == placement.scenarios.end() ? QString() : found->second;
        entry.isInProject = entry.path.isEmpty() && !placement.project.isEmpty();
        entry.scenario.hasOtherComments = false;
        entry.saved = entry.scenario;
        entry.savedSource = placement.line;
    }
}

std::vector<ScenarioEntry> entriesAsRead(const Project& project)
{
    std::vector<ScenarioEntry> entries;
    for (const ProjectScenario& each : project.scenarios) {
        const QString file = each.file ? QFileInfo(*each.file).filePath() : QString();
        entries.push_back(entryAsRead(each.scenario, file, project.lineSource));
        entries.back().isInProject = file.isEmpty();
    }
    return entries;
}

ScenarioEntry entryAsRead(Scenario scenario, const QString& path, const LineSource& source)
{
    ScenarioEntry entry;
    entry.path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    entry.saved = scenario;
    entry.scenario = std::move(scenario);
    entry.savedSource = source;
    return entry;
}

} // namespace linetwin::app

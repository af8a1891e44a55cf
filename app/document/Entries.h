// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Placement.h"
#include "app/document/ScenarioEntry.h"
#include "engine/io/ProjectFile.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace linetwin::app {

/// The entries of a document, the Baseline (nullopt) and its scenarios in their order, and which of them is active. A
/// value that announces nothing.
class Entries {
public:
    const std::vector<ScenarioEntry>& scenarios() const { return m_scenarios; }
    /// Null if there is none of this id.
    const ScenarioEntry* find(ScenarioId id) const;
    ScenarioEntry* find(ScenarioId id);
    /// Position in scenarios(), or nullopt.
    std::optional<std::size_t> indexOf(ScenarioId id) const;
    /// An id that no scenario has or had.
    ScenarioId takeId() { return ScenarioId{m_nextId++}; }

    const std::optional<ScenarioId>& active() const { return m_active; }
    /// False if that changes nothing.
    bool setActive(std::optional<ScenarioId> id);
    /// What becomes active when this scenario goes: the one that takes its place, else the one before it, else the
    /// Baseline.
    std::optional<ScenarioId> successorOf(ScenarioId id) const;
    /// The active scenario, or what runs while the Baseline is active: no overrides.
    const Scenario& effective() const;

    /// Replaces everything; `active` is a position in `scenarios`, which get ids anew. `lineName` is what runs of the
    /// Baseline are called.
    void replace(std::vector<ScenarioEntry> scenarios, std::optional<std::size_t> active, const std::string& lineName);
    void insert(std::size_t position, ScenarioEntry entry);
    /// All were written to where it says.
    void markSaved(const Placement& placement);
    /// Of a scenario that is not active.
    void remove(ScenarioId id);
    /// False if there is none of this id.
    bool move(ScenarioId id, std::size_t position);

private:
    std::vector<ScenarioEntry> m_scenarios;
    std::optional<ScenarioId> m_active;
    Scenario m_ofBaseline;
    std::uint32_t m_nextId = 1;
};

/// Those of a project, in its order and without ids.
std::vector<ScenarioEntry> entriesAsRead(const Project& project);

/// A scenario as it was read from `path`, empty for none, with its line at `source`. It has no id yet.
ScenarioEntry entryAsRead(Scenario scenario, const QString& path, const LineSource& source);

} // namespace linetwin::app

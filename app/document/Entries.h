// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/LineEntry.h"
#include "app/document/Placement.h"
#include "engine/io/ProjectFile.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace linetwin::app {

/// The entries of a document: the Baseline (nullopt), its scenarios, other lines and theirs; and which of them is
/// active. A value that announces nothing.
///
/// Once all files were read again, an entry that was not here then, or when they were written since, and that comes
/// back says of its file what may not be true any more: that is forgotten, so that the entry counts as modified.
class Entries {
public:
    Entries() : m_lines(1) {}

    /// The document's own line first, then the others in their order.
    const std::vector<LineEntry>& lines() const { return m_lines; }
    const LineEntry& own() const { return m_lines.front(); }
    LineEntry& own() { return m_lines.front(); }
    /// The line of the active entry.
    const LineEntry& shown() const { return m_lines[m_shown]; }
    LineEntry& shown() { return m_lines[m_shown]; }
    /// The line that the entry is, or is a scenario of. Null for an entry that is gone.
    const LineEntry* lineOf(std::optional<ScenarioId> entry) const;
    LineEntry* lineOf(std::optional<ScenarioId> entry);
    /// A scenario of any line. Null if there is none of this id.
    const ScenarioEntry* find(ScenarioId scenario) const;
    ScenarioEntry* find(ScenarioId scenario);
    /// All: each line and then its scenarios.
    std::vector<std::optional<ScenarioId>> inOrder() const;
    /// An id that no entry has or had.
    ScenarioId takeId() { return ScenarioId{m_nextId++}; }

    const std::optional<ScenarioId>& active() const { return m_active; }
    /// False if that changes nothing.
    bool setActive(std::optional<ScenarioId> entry);
    /// What becomes active when this entry goes: the scenario that takes its place, else the one before it, else its
    /// line; of another line the Baseline.
    std::optional<ScenarioId> successorOf(ScenarioId entry) const;
    /// The active scenario, or what runs while a line itself is shown: no overrides.
    const Scenario& effective() const;

    /// Replaces everything; all entries get ids anew. `active` is a position in inOrder() behind the Baseline.
    void replace(std::vector<LineEntry> lines, std::optional<std::size_t> active);
    /// Replaces everything; the ids stay. What is active stays, or else becomes `active`, where it is there.
    void put(std::vector<LineEntry> lines, std::optional<std::size_t> active);
    /// All files were read again: what they hold of entries that are here, too, is as `read` has it. That is marked as
    /// known now.
    void markRead(std::vector<LineEntry>& read);
    /// What files hold of entries that are here was read or written, and is known now.
    void markKnown();
    /// What was known of files until now holds for entries that are here, and for none that comes back later.
    void forgetGone();
    /// `line` is the entry of a line; nothing happens for one that is gone.
    void insert(std::optional<ScenarioId> line, std::size_t position, ScenarioEntry scenario);
    /// `position` counts the other lines.
    void insertLine(std::size_t position, LineEntry line);
    /// Whatever files say of where the lines are is not true any more.
    void forgetSources();
    /// All that `written` holds, as it was then, was written to where `placement` says; `written` is marked likewise.
    /// Elsewhere is a place where what comes back later has no file yet: those that it had are another document's.
    void markSaved(const Placement& placement, bool isElsewhere, std::vector<LineEntry>& written);
    /// Of a scenario, or another line with its scenarios, that is not shown.
    void remove(ScenarioId entry);
    /// Of a scenario among those of its line, or of another line among those. False if there is none of this id.
    bool move(ScenarioId entry, std::size_t position);

private:
    std::vector<LineEntry> m_lines; ///< never empty
    std::size_t m_shown = 0;        ///< the line of the active entry
    std::optional<ScenarioId> m_active;
    std::uint32_t m_nextId = 1;
    FileTimes m_times;
};

/// A project's own line and its other lines, without ids.
std::vector<LineEntry> linesAsRead(const Project& project);

/// A scenario as it was read from `path`, empty for none, with its line at `source`. It has no id yet.
ScenarioEntry entryAsRead(Scenario scenario, const QString& path, const LineSource& source);

} // namespace linetwin::app

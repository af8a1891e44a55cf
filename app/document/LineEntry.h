// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/LineOnFile.h"
#include "app/document/ScenarioEntry.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// A line and its scenarios in their order: the document's own line, or another one that is tried (SPEC 9). A value
/// that announces nothing.
struct LineEntry {
    /// Of another line, which is an entry of its own in the list. The document's own line has none: it is the Baseline.
    std::optional<ScenarioId> id;
    std::string name; ///< of another line, in the list
    LineOnFile line;
    std::vector<ScenarioEntry> scenarios;

    /// Null if there is none of this id.
    const ScenarioEntry* find(ScenarioId scenario) const;
    /// Position in `scenarios`, or nullopt.
    std::optional<std::size_t> indexOf(ScenarioId scenario) const;
    /// Positions beyond the end mean the end.
    void insert(std::size_t position, ScenarioEntry scenario);
};

} // namespace linetwin::app

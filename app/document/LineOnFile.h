// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ScenarioEntry.h"
#include "engine/model/Line.h"

#include <cstdint>

namespace linetwin::app {

/// A document's line, what its file holds of it, and where that file is. A value that announces nothing.
struct LineOnFile {
    Line line;
    Line saved;
    LineSource source;
    std::uint32_t knownAt = 0; ///< when `saved` was known, see Entries; 0: it is new

    bool isModified() const { return line != saved; }
    /// Whether saving the scenario would keep anything that no file holds.
    bool isModified(const ScenarioEntry& scenario) const;
    /// The line was written there, or with a scenario to its file.
    void markSaved(LineSource where);
    /// A file of the line was read anew; the line itself stays as it is.
    void markRead(const Line& content);
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/ProjectOnFile.h"

namespace linetwin::app {

/// Everything that a document is but its undo steps: what is shown, and what the files hold. A value, so that it can be
/// written elsewhere and put back later.
struct DocumentState {
    Line line;
    Line savedLine;
    LineSource lineSource;
    ProjectOnFile project;
    std::vector<ScenarioEntry> scenarios; ///< the ids are given anew by ProjectDocument::restore()
    /// Among all entries behind the Baseline, `scenarios` first, then each other line and its own; nullopt is the
    /// Baseline.
    std::optional<std::size_t> active;
    std::uint64_t drawnSeed = 0;
};

} // namespace linetwin::app

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
    std::optional<std::size_t> active;    ///< index in `scenarios`; nullopt is the Baseline
    std::uint64_t drawnSeed = 0;
};

} // namespace linetwin::app

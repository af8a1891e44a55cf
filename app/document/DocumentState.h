// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/LineEntry.h"
#include "app/document/ProjectOnFile.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace linetwin::app {

/// Everything that a document is but its undo steps: what is shown, and what the files hold. A value, so that it can be
/// written elsewhere and put back later.
struct DocumentState {
    /// The document's own line first; never empty. The ids are given anew by ProjectDocument::restore().
    std::vector<LineEntry> lines = std::vector<LineEntry>(1);
    ProjectOnFile project;
    /// Position in ProjectDocument::entries() behind the Baseline; nullopt is the Baseline.
    std::optional<std::size_t> active;
    std::uint64_t drawnSeed = 0;
};

} // namespace linetwin::app

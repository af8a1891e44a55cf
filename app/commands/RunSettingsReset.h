// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <optional>

namespace linetwin::app {

// Each function pushes one undo step, or none if nothing would change.

/// Takes back one field that an entry says of its runs itself: `silence` makes it silent, so that the line's holds, or
/// for the Baseline the default.
void resetRunSetting(ProjectDocument& document, std::optional<ScenarioId> entry, void (*silence)(SparseRunSettings&));
/// A scenario runs as the line does again; only its product stays.
void resetRunSettings(ProjectDocument& document, ScenarioId id);

} // namespace linetwin::app

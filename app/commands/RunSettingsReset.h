// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <optional>

namespace linetwin::app {

/// Takes back one field that an entry says of its runs itself: `silence` makes it silent, so that the line's holds, or
/// for the Baseline the default. One undo step, or none if nothing would change.
void resetRunSetting(ProjectDocument& document, std::optional<ScenarioId> entry, void (*silence)(SparseRunSettings&));

} // namespace linetwin::app

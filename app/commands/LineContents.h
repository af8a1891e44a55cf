// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "engine/model/LineEditing.h"

namespace linetwin::app {

/// The state as the engine edits it; scenarios are in the same order.
LineContent lineContent(const LineState& state);
/// The state with what became of its content.
LineState withContent(LineState state, LineContent content);

} // namespace linetwin::app

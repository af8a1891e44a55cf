// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/run/LiveResult.h"
#include "engine/study/Payback.h"

#include <optional>

namespace linetwin::app {

/// What the investment of the shown scenario brings: of the confirmation where there is one, else as explored so far.
/// nullopt for a scenario without an investment, for a run without money, and before all shifts are in.
std::optional<Payback> shownPayback(const ProjectDocument& document, const LiveResult& result, double relevantShare);

} // namespace linetwin::app

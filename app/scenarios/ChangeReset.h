// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/ScenarioChanges.h"

namespace linetwin::app {

/// An override goes, an investment's field goes silent, and with its cost all of it; with what differs in the product
/// the scenario's own choice of a product goes.
bool canReset(const ScenarioChange& change);

/// In one undo step, also of a scenario that is not active. Nothing for what cannot be reset.
void resetChange(ProjectDocument& document, ScenarioId scenario, const ScenarioChange& change);

} // namespace linetwin::app

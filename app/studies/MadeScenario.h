// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/StudyOutcome.h"

#include <cstddef>
#include <optional>

namespace linetwin::app {

/// What a row or a point of a study stands for, as a scenario: named after what it changes, and described by which
/// study found it, what it gains and how sure that is. nullopt where it is the present state, and for what is no result
/// yet.
std::optional<Scenario> scenarioOf(const StudyOutcome& outcome, std::size_t source);

} // namespace linetwin::app

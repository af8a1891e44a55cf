// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"

#include <optional>
#include <span>

namespace linetwin {

/// The time in [from, to) in which at least one of the closures is in force; nullopt where they begin too often to be
/// added up at once.
std::optional<SimTime> closedTime(std::span<const ResolvedClosure> closures, SimTime from, SimTime to);

} // namespace linetwin

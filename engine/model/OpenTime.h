// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"

#include <span>

namespace linetwin {

/// Whether closures leave any instant in [from, to) open. The search is bounded: closures that take
/// turns for very long without leaving one are taken to do so for ever.
bool leavesOpenTime(std::span<const ResolvedClosure> closures, SimTime from, SimTime to);

} // namespace linetwin

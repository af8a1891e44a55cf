// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"

#include <span>

namespace linetwin {

/// Whether closures leave any instant in [from, to) open. Those that take turns a million times without leaving one are
/// taken to do so for ever.
bool leavesOpenTime(std::span<const ResolvedClosure> closures, SimTime from, SimTime to);

} // namespace linetwin

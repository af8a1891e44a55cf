// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"

#include <cstddef>
#include <optional>
#include <span>

namespace linetwin {

/// The most upstream station of which no cycle ended in any of the shifts, as one takes longer than a shift; so all
/// that is counted behind it is 0. Null where there is none.
std::optional<std::size_t> stationWithoutCycle(const ResolvedLine& line, std::span<const ShiftFigures> shifts,
                                               double durationHours);

} // namespace linetwin

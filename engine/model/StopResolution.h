// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/ResolvedStops.h"
#include "engine/model/Scenario.h"

#include <span>
#include <string>
#include <vector>

namespace linetwin {

/// The reasons of the station, or with the `wholeLine` those of the line's own stops, with every gap filled, ascending
/// by name. Line and scenario are valid.
std::vector<ResolvedStop> resolveStops(const Line& line, const Scenario& scenario, const std::string& station);

/// Seconds per cycle that reasons counted by cycles and by running time take on average, where a cycle runs for
/// `cycleSec`. PLANNED ones are left out (MODEL 2).
double stopSecondsPerCycle(std::span<const ResolvedStop> stops, double cycleSec);
/// The share of the time that reasons by the clock leave: the product of every / (every + time), without PLANNED ones.
double shareOutsideClockStops(std::span<const ResolvedStop> stops);

} // namespace linetwin

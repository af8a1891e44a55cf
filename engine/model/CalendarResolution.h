// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/ResolvedStops.h"
#include "engine/model/Scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// One entry of the calendar with every gap filled. Its values are in their ranges.
ResolvedClosure resolveClosure(const Line& line, const Scenario& scenario, const std::string& name);
/// All entries, ascending by name; their indices in the calendar are those in closesStation().
std::vector<ResolvedClosure> resolveCalendar(const Line& line, const Scenario& scenario);

/// Whether the entry is one of the station's.
bool closesStation(const Line& line, const Scenario& scenario, const std::string& entry, const std::string& station);

/// The time from a beginning of the entry to the next one that is nearest to it; nullopt if it begins once.
std::optional<SimTime> shortestRepetition(const ResolvedClosure& closure);

} // namespace linetwin

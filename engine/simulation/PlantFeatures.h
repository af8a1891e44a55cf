// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/ReasonIds.h"

#include <algorithm>

namespace linetwin {

/// Whether anything in the line goes beyond SPEC 3: reasons, closures, transit, restart levels or false rejects (MODEL
/// 2 to 5). Lines without them are simulated without a trace of them.
inline bool hasPlantFeatures(const ResolvedLine& line)
{
    return hasReasons(line) || std::ranges::any_of(line.stations, [](const ResolvedStation& station) {
               return station.transit.count() > 0 || station.restartLevel || station.falseRejectProbability > 0;
           });
}

} // namespace linetwin

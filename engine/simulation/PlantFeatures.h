// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <algorithm>
#include <cstddef>

namespace linetwin {

/// Whether the line uses anything that changes when an item goes on: reasons, closures, transit, a restart level.
inline bool hasTimingOfPlants(const ResolvedLine& line)
{
    if (line.hasReasons())
        return true;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const ResolvedBuffer buffer = line.bufferAfter(i);
        if (buffer.transit.count() > 0 || buffer.restartLevel)
            return true;
    }
    return false;
}

/// Whether anything in the line goes beyond SPEC 3 (MODEL 2 to 5), in time or in what is rejected.
inline bool hasPlantFeatures(const ResolvedLine& line)
{
    return hasTimingOfPlants(line) || std::ranges::any_of(line.stations, [](const ResolvedStation& station) {
               return station.parameters.falseRejectProb > 0;
           });
}

} // namespace linetwin

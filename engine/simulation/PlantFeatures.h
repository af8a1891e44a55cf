// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace linetwin {

/// How long an item is under way in the buffer after the station, if it is not the last one; without places none is.
inline SimTime transitAfter(const ResolvedStation& station)
{
    return station.parameters.bufferCapacity > 0 ? station.transit : SimTime{};
}

/// The restart level of the buffer after the station (MODEL 5), where it is not one at which a place is enough.
inline std::optional<std::int64_t> restartLevelAfter(const ResolvedStation& station)
{
    const bool isFelt = station.restartLevel && *station.restartLevel < station.parameters.bufferCapacity - 1;
    return isFelt ? station.restartLevel : std::nullopt;
}

/// Whether the line uses anything that changes when an item goes on: reasons, closures, transit, a restart level.
inline bool hasTimingOfPlants(const ResolvedLine& line)
{
    return line.hasReasons() || std::ranges::any_of(line.stations, [](const ResolvedStation& station) {
               return transitAfter(station).count() > 0 || restartLevelAfter(station).has_value();
           });
}

/// Whether anything in the line goes beyond SPEC 3 (MODEL 2 to 5), in time or in what is rejected.
inline bool hasPlantFeatures(const ResolvedLine& line)
{
    return hasTimingOfPlants(line) || std::ranges::any_of(line.stations, [](const ResolvedStation& station) {
               return station.parameters.falseRejectProb > 0;
           });
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/LongCycles.h"

#include "engine/support/SimTime.h"

#include <algorithm>

namespace linetwin {

std::optional<std::size_t> stationWithoutCycle(const ResolvedLine& line, std::span<const ShiftFigures> shifts,
                                               double durationHours)
{
    if (shifts.empty())
        return std::nullopt;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const auto hasNone = [i](const ShiftFigures& shift) {
            return shift.at(i, StationFigure::Cycles).value().value_or(1) == 0;
        };
        if (toHours(line.stations[i].cycleTime) > durationHours && std::ranges::all_of(shifts, hasNone))
            return i;
    }
    return std::nullopt;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/SimTime.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

SimTime nearestTime(double seconds)
{
    const double nanoseconds = std::clamp(seconds * 1e9, 0.0, static_cast<double>(longestDuration.count()));
    return SimTime{std::llround(nanoseconds)};
}

SimTime horizonFromHours(double hours)
{
    return SimTime{std::llround(hours * 3600e9)};
}

SimTime cycleTimeFromRate(double cyclesPerHour, double multiplier)
{
    const double nanoseconds = std::floor(3600e9 * multiplier / cyclesPerHour);
    return SimTime{static_cast<std::int64_t>(std::min(nanoseconds, static_cast<double>(longestDuration.count())))};
}

} // namespace linetwin

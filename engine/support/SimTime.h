// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace linetwin {

/// The only clock of the engine: whole nanoseconds since the start of the run (or, where a header says so, since the
/// end of the warm-up). The longest horizon, 100 000 h, is 3.6e17 ns; one drawn duration is at most 1e18 ns.
using SimTime = std::chrono::nanoseconds;

/// Sums of times over many items overflow 64 bits; this type holds them exactly.
__extension__ typedef __int128 Int128;

constexpr double toSeconds(SimTime time)
{
    return static_cast<double>(time.count()) / 1e9;
}
constexpr double toHours(SimTime time)
{
    return toSeconds(time) / 3600.0;
}

/// The longest single duration that is ever drawn or read, 1e9 s.
inline constexpr SimTime longestDuration{1'000'000'000'000'000'000};

/// Nearest whole nanosecond, cut to [0, longestDuration]; `seconds` is finite.
SimTime nearestTime(double seconds);

/// Nearest whole nanosecond of a horizon in hours, not cut; `hours` in [0, 100 000].
SimTime horizonFromHours(double hours);

/// 3600 · `multiplier` / `cyclesPerHour` seconds rounded down to whole nanoseconds (SPEC 3: c and c0), at most
/// longestDuration.
SimTime cycleTimeFromRate(double cyclesPerHour, double multiplier = 1);

} // namespace linetwin

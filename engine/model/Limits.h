// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace linetwin {

/// Ranges of what is no parameter of a station (SPEC 2 and 9); those of parameters are in their table.
inline constexpr std::size_t mostStations = 1000;
inline constexpr std::size_t mostScenarios = 1000;     ///< of a project, those of its other lines included
inline constexpr std::size_t longestProjectName = 200; ///< Unicode characters in a name of a scenario or other line
inline constexpr std::size_t mostReasons = 64;         ///< among a station's `stops`, and among `line_stops`
inline constexpr std::size_t mostCalendarEntries = 200;
inline constexpr std::size_t longestName = 64; ///< Unicode characters in a name of a station, type, stream or product
/// Raw items in one output of the last station. Times the largest buffer, 1e6 items, this still fits 64 bits.
inline constexpr std::int64_t mostRawItems = 1'000'000'000'000;
inline constexpr double longestHorizonHours = 100'000; ///< duration and warm-up together
inline constexpr int mostReplications = 100'000;
inline constexpr std::int64_t largestSeed = (std::int64_t{1} << 53) - 1;
inline constexpr double shortestIntervalSec = 0.001;
inline constexpr double longestIntervalSec = 86'400;
inline constexpr double mostMoney = 1e9; ///< per unit, or once for an investment
inline constexpr int moneyDecimals = 6;  ///< of prices and rates
inline constexpr double longestLifeYears = 100;
inline constexpr double largestMultiplier = 1000;
inline constexpr double smallestCycleTimeMultiplier = 0.001;
inline constexpr double largestMeasurement = 1e12; ///< magnitude of any number in a measurement
inline constexpr double farthestPosition = 1e9;    ///< in the diagram
inline constexpr double hoursPerYear = 8784;       ///< of a leap year

} // namespace linetwin

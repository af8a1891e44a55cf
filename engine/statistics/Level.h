// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin {

/// The level of confidence of intervals, unless the user sets another.
inline constexpr double usualLevel = 0.95;
inline constexpr double lowestLevel = 0.5;
inline constexpr double highestLevel = 0.9999;

/// 1 − level, without the last bits that the subtraction leaves: exactly 0.05 of 0.95.
double riskOf(double level);

/// The level of a two-sided interval whose limits are the one-sided ones of `oneSided`: 0.90 of 0.95.
double twoSidedLevel(double oneSided);

} // namespace linetwin

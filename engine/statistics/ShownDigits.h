// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin {

/// Decimals with which a number and half the width of its interval are shown, both in the unit in which they are read:
/// one or two significant digits of the half width, from ± 0.004 to ± 12,000, but no more than the number itself can
/// hold. Two from 100 to 354, one from there on (the rule of the Particle Data Group, Review of Particle Physics,
/// Introduction, 5.3). Without an interval, or with one of no width, four significant digits of the number without
/// trailing zeros, at least one decimal where it has any.
int shownDecimals(double number, double halfWidth = 0);

/// Half the width of a number's interval, or 0 where it is no more than the arithmetic's rounding of numbers that
/// agree.
double shownHalfWidth(double number, double halfWidth);

/// Whether the interval of a number is told by its ends: half its width is shorter, but misleads where the interval
/// reaches more than twice as far on one side as on the other, and where number ± half width as they are shown hold 0
/// and the interval does not, or the other way round, as the verdict hangs on that.
bool isToldByEnds(double number, double lower, double upper, int decimals);
/// Those of an end that is told: as of its number, or as many more as it takes not to be taken for 0.
int endDecimals(double end, int decimals);

/// Of the upper limit of a probability, 0 … 1, in percent: two significant digits, rounded up so that it stays a limit.
double shownUpperPercent(double probability);

} // namespace linetwin

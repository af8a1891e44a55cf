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

/// Whether an interval reaches so much further from its number on one side than on the other, more than twice, that
/// half its width would tell neither: then both are shown.
bool isLopsided(double below, double above);

/// Of the upper limit of a probability, 0 … 1, in percent: two significant digits, rounded up so that it stays a limit.
double shownUpperPercent(double probability);

} // namespace linetwin

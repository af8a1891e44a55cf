// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/Level.h"

#include <cmath>

namespace linetwin {

namespace {

/// More digits than a level is given with, fewer than a subtraction spoils.
double rounded(double share)
{
    constexpr double steps = 1e12;
    return std::round(share * steps) / steps;
}

} // namespace

double riskOf(double level)
{
    return rounded(1 - level);
}

double twoSidedLevel(double oneSided)
{
    return rounded(2 * oneSided - 1);
}

} // namespace linetwin

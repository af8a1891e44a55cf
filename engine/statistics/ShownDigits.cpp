// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/ShownDigits.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

constexpr int mostDecimals = 12;
/// Of a number: what is narrower comes from the rounding of sums.
constexpr double noiseShare = 1e-11;
/// A half width that begins with 355 or more is told well enough by one digit.
constexpr double leastOfOneDigit = 3.55;
/// More are noise of the arithmetic.
constexpr int mostDigits = 12;

int orderOf(double number)
{
    return static_cast<int>(std::floor(std::log10(std::abs(number))));
}

double rounded(double number, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(number * scale) / scale;
}

} // namespace

double shownHalfWidth(double number, double halfWidth)
{
    return halfWidth > noiseShare * std::abs(number) ? halfWidth : 0;
}

int shownDecimals(double number, double halfWidth)
{
    if (!std::isfinite(number) || !std::isfinite(halfWidth))
        return 0;
    const int most = number == 0 ? mostDecimals : std::clamp(mostDigits - 1 - orderOf(number), 0, mostDecimals);
    if (halfWidth = shownHalfWidth(number, halfWidth); halfWidth > 0) {
        const int order = orderOf(halfWidth);
        const bool hasTwoDigits = halfWidth / std::pow(10.0, order) < leastOfOneDigit;
        return std::clamp((hasTwoDigits ? 1 : 0) - order, 0, most);
    }
    if (number == 0)
        return 0;
    int decimals = std::clamp(3 - orderOf(number), std::min(1, most), most);
    while (decimals > 0 && rounded(number, decimals) == rounded(number, decimals - 1))
        --decimals;
    return decimals;
}

bool isToldByEnds(double number, double lower, double upper, int decimals)
{
    const double below = number - lower;
    const double above = upper - number;
    if (std::max(below, above) > 2 * std::min(below, above))
        return true;
    const double half = rounded((upper - lower) / 2, decimals);
    const bool seemsToHoldZero = std::abs(rounded(number, decimals)) <= half;
    const bool holdsZero = lower <= 0 && upper >= 0;
    return seemsToHoldZero != holdsZero;
}

int endDecimals(double end, int decimals)
{
    while (end != 0 && rounded(end, decimals) == 0 && decimals < mostDecimals)
        ++decimals;
    return decimals;
}

double shownUpperPercent(double probability)
{
    const double percent = 100 * probability;
    if (percent <= 0)
        return 0;
    const double step = std::pow(10.0, orderOf(percent) - 1);
    // What is a whole number of steps but for rounding stays.
    return std::min(100.0, std::ceil(percent / step - 1e-9) * step);
}

} // namespace linetwin

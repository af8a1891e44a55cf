// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SpreadBins.h"

#include "app/charts/Ticks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace linetwin::app {

namespace {

constexpr int fewestBins = 5;
constexpr int mostBins = 20;
/// Differences that only rounding makes, relative to the values.
constexpr double rounding = 1e-9;

} // namespace

SpreadBins SpreadBins::over(std::span<const std::optional<double>> values)
{
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    int given = 0;
    for (const std::optional<double>& value : values) {
        if (!value || !std::isfinite(*value))
            continue;
        lowest = std::min(lowest, *value);
        highest = std::max(highest, *value);
        ++given;
    }
    SpreadBins bins;
    if (given == 0)
        return bins;
    const double size = std::max(std::abs(lowest), std::abs(highest));
    if (highest - lowest <= rounding * size) {
        bins.step = size > 0 ? niceStep(size, 50) : 1;
        bins.from = lowest - bins.step / 2;
        bins.count = 1;
        return bins;
    }
    const int wanted = std::clamp(static_cast<int>(std::ceil(std::sqrt(given))), fewestBins, mostBins);
    bins.step = niceStep(highest - lowest, wanted);
    bins.from = std::floor(lowest / bins.step + rounding) * bins.step;
    bins.count = static_cast<int>(std::floor((highest - bins.from) / bins.step + rounding)) + 1;
    return bins;
}

int SpreadBins::binOf(double value) const
{
    return std::clamp(static_cast<int>(std::floor((value - from) / step + rounding)), 0, std::max(count - 1, 0));
}

std::vector<int> SpreadBins::countsOf(std::span<const std::optional<double>> values) const
{
    std::vector<int> counts(static_cast<std::size_t>(count));
    for (const std::optional<double>& value : values) {
        if (value && std::isfinite(*value) && count > 0)
            ++counts[static_cast<std::size_t>(binOf(*value))];
    }
    return counts;
}

} // namespace linetwin::app

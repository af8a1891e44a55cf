// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ValueScale.h"

#include "app/charts/Ticks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace linetwin::app {

ValueScale ValueScale::over(double lowest, double highest, int mostTicks)
{
    if (!std::isfinite(lowest))
        lowest = std::isfinite(highest) ? highest : 0;
    if (!std::isfinite(highest))
        highest = lowest;
    if (lowest > highest)
        std::swap(lowest, highest);
    // Narrower than a double can tell ticks apart is no range.
    const double smallest = std::max(std::abs(lowest), std::abs(highest)) * 1e-9;
    if (highest - lowest <= smallest) {
        const double margin = lowest == 0 ? 0.5 : std::abs(lowest) * 0.05;
        lowest -= margin;
        highest += margin;
    }
    ValueScale scale;
    scale.step = niceStep(highest - lowest, mostTicks);
    scale.from = std::floor(lowest / scale.step + 1e-9) * scale.step;
    scale.to = std::ceil(highest / scale.step - 1e-9) * scale.step;
    return scale;
}

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> ticks;
    const auto count = std::lround((to - from) / step);
    const double first = std::round(from / step);
    for (long i = 0; i <= count; ++i)
        ticks.push_back((first + static_cast<double>(i)) * step);
    return ticks;
}

int ValueScale::decimals() const
{
    return step < 1 ? static_cast<int>(std::ceil(-std::log10(step) - 1e-9)) : 0;
}

} // namespace linetwin::app

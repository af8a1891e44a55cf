// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/Ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

double niceStep(double span, int most)
{
    const double rough = span / std::max(most, 1);
    if (!(rough > 0))
        return 1;
    const double decade = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade >= rough * (1 - 1e-9))
            return factor * decade;
    }
    return 10 * decade;
}

SimTime niceTimeStep(SimTime span, int most)
{
    using namespace std::chrono_literals;
    constexpr std::array<SimTime, 20> steps{1s,    2s,    5s, 10s, 15s, 30s, 1min, 2min, 5min, 10min,
                                            15min, 30min, 1h, 2h,  3h,  6h,  12h,  24h,  48h,  120h};
    const SimTime needed = span / std::max(most, 1);
    const auto* const found = std::find_if(steps.begin(), steps.end(), [&](SimTime step) { return step >= needed; });
    if (found != steps.end())
        return *found;
    constexpr SimTime day = 24h;
    return day * static_cast<std::int64_t>(std::ceil(niceStep(toHours(needed) / 24, 1)));
}

double niceCeiling(double value, int most)
{
    const double step = niceStep(value, most);
    return std::max(step, std::ceil(value / step - 1e-9) * step);
}

} // namespace linetwin::app

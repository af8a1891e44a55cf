// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/LongStops.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

constexpr double leastSkewness = 0.2;
constexpr double transition = 0.3;
constexpr double nanosecondsPerSecond = 1e9;

} // namespace

std::optional<UnseenRuns> unseenLongStops(const FigureSeries& oee, const FigureSeries& notWaiting)
{
    std::vector<double> values;
    for (const std::optional<double>& value : oee.values()) {
        if (value)
            values.push_back(*value);
    }
    if (values.size() < 2)
        return std::nullopt;
    const double luck = 2 * std::sqrt(6.0) / static_cast<double>(values.size());
    const double downwards = -scatterOf(values).skewness;
    const double weight = std::clamp((downwards - std::max(leastSkewness, luck)) / transition, 0.0, 1.0);
    if (!(weight > 0))
        return std::nullopt;
    return UnseenRuns{.most = std::ranges::max(notWaiting.denominators) / nanosecondsPerSecond, .weight = weight};
}

} // namespace linetwin

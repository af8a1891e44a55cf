// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/FigureText.h"

#include "engine/output/TextTable.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

FigureScale scaleOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Share: return {100, " %", 2, 2};
    case FigureUnit::Seconds: return {1, " s", 1, 1};
    case FigureUnit::Count:
    case FigureUnit::PerHour:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return {1, "", 1, 0};
}

double halfWidthOf(const FigureStatistics& statistics)
{
    const auto& interval = statistics.interval;
    return interval ? (interval->upper - interval->lower) / 2 : 0;
}

int decimalsFor(const FigureStatistics& statistics, const FigureScale& scale)
{
    const double halfWidth = halfWidthOf(statistics);
    if (halfWidth > 0) {
        const int worthShowing = 1 - static_cast<int>(std::floor(std::log10(halfWidth * scale.factor)));
        return std::clamp(worthShowing, scale.leastDecimals, 2);
    }
    if (scale.leastDecimals > 0)
        return scale.decimals;
    const double shown = statistics.mean.value_or(0) * scale.factor;
    return shown == std::floor(shown) ? 0 : scale.decimals;
}

std::string scaledText(std::optional<double> number, const FigureScale& scale, int decimals)
{
    if (number)
        *number *= scale.factor;
    return fixedText(number, decimals) + std::string(number ? scale.suffix : "");
}

} // namespace linetwin

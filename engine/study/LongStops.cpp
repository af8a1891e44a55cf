// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/LongStops.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

constexpr double leastSkewness = 0.2;
constexpr double transition = 0.3;
constexpr double nanosecondsPerSecond = 1e9;

/// How far the shifts' OEE speaks for long stops, 0 … 1.
double weightOf(const FigureSeries& oee)
{
    std::vector<double> values;
    for (const std::optional<double>& value : oee.values()) {
        if (value)
            values.push_back(*value);
    }
    if (values.size() < 2)
        return 0;
    const double luck = 2 * std::sqrt(6.0) / static_cast<double>(values.size());
    const double downwards = -scatterOf(values).skewness;
    return std::clamp((downwards - std::max(leastSkewness, luck)) / transition, 0.0, 1.0);
}

} // namespace

void leaveRoom(FigureSeries& series, LineFigure figure, const std::function<FigureSeries(LineFigure)>& seriesOf)
{
    if (figure != LineFigure::LeadTimeP95Sec)
        return;
    const double weight = weightOf(seriesOf(LineFigure::Oee));
    if (!(weight > 0))
        return;
    // Loading is a share of all time, planned stops included, which no other figure divides by.
    const double longest = std::ranges::max(seriesOf(LineFigure::Loading).denominators);
    series.unseen = UnseenRuns{.most = longest / nanosecondsPerSecond, .weight = weight};
}

} // namespace linetwin

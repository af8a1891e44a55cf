// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LevelHistogram.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/Ticks.h"

#include <QPen>

#include <algorithm>

namespace linetwin::app {

double LevelHistogram::shareOf(std::int64_t first, std::int64_t last) const
{
    SimTime time{};
    const auto end = std::min(last + 1, static_cast<std::int64_t>(timeAtLevel->size()));
    for (std::int64_t level = first; level < end; ++level)
        time += (*timeAtLevel)[static_cast<std::size_t>(level)];
    return duration.count() > 0 ? toSeconds(time) / toSeconds(duration) : 0;
}

std::vector<LevelBin> levelBins(std::int64_t capacity, int most)
{
    std::vector<LevelBin> bins{{0, 0}};
    const std::int64_t between = capacity - 1;
    if (between > 0) {
        const std::int64_t room = std::max(most - 2, 1);
        const auto size = std::max<std::int64_t>(
            1, static_cast<std::int64_t>(niceStep(static_cast<double>(between), static_cast<int>(room))));
        for (std::int64_t first = 1; first < capacity; first += size)
            bins.push_back({first, std::min(first + size, capacity) - 1});
    }
    if (capacity > 0)
        bins.push_back({capacity, capacity});
    return bins;
}

double placeOfLevel(std::int64_t level, const std::vector<LevelBin>& bins)
{
    const auto bin = std::ranges::find_if(bins, [&](const LevelBin& one) { return level <= one.last; });
    if (bin == bins.end())
        return static_cast<double>(bins.size()) - 1;
    const auto width = static_cast<double>(bin->last - bin->first + 1);
    return static_cast<double>(bin - bins.begin()) + (static_cast<double>(level - bin->first) + 0.5) / width - 0.5;
}

std::vector<PlotSeries> levelBars(const LevelHistogram& buffer, const std::vector<LevelBin>& bins, double barWidth,
                                  double highest, const Theme& colors)
{
    PlotBars bars;
    bars.kind = PlotBars::Kind::Stacked;
    bars.width = barWidth;
    PlotBars::Set empty{Charts::tr("empty"), {}, colors.surface, QPen(Qt::NoPen)};
    PlotBars::Set between{Charts::tr("levels between"), {}, colors.tank, QPen(Qt::NoPen)};
    PlotBars::Set full{Charts::tr("full"), {}, colors.accent, QPen(Qt::NoPen)};
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double share = 100 * buffer.shareOf(bins[i].first, bins[i].last);
        const bool isFull = i > 0 && i + 1 == bins.size();
        empty.values << (i == 0 ? share : 0);
        between.values << (i > 0 && !isFull ? share : 0);
        full.values << (isFull ? share : 0);
    }
    // As the pen of its set the outline would also lie around the bars of no height, a line below all others.
    PlotLine outline{{}, QPen(colors.accent, 1.5)};
    const double height = empty.values.isEmpty() ? 0 : empty.values.front();
    if (height > 0)
        outline.points = {{-barWidth / 2, 0}, {-barWidth / 2, height}, {barWidth / 2, height}, {barWidth / 2, 0}};
    const double end = static_cast<double>(bins.size()) - 0.5;
    bars.sets = {empty, between, full};
    return {std::move(bars), std::move(outline),
            PlotLine{{{end, 0}, {end, highest}}, QPen(colors.text, 1, Qt::DashLine)}};
}

} // namespace linetwin::app

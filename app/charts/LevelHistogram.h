// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/StationRows.h"

#include <memory>

namespace linetwin::app {

/// A buffer of a HistogramChart.
struct LevelHistogram {
    StationRow row;
    std::int64_t capacity = 0;
    std::shared_ptr<const std::vector<SimTime>> timeAtLevel; ///< as of timeAtLevels()
    SimTime duration{};                                      ///< of the recording

    double shareOf(std::int64_t first, std::int64_t last) const; ///< of levels first … last
    double shareEmpty() const { return shareOf(0, 0); }
    double shareFull() const { return shareOf(capacity, capacity); }
};

/// Levels first … last of one bar.
struct LevelBin {
    std::int64_t first;
    std::int64_t last;
};

/// Bars of 0 … capacity: empty and full have bars of their own, the levels between share the rest evenly.
std::vector<LevelBin> levelBins(std::int64_t capacity, int most);
/// Where a level stands among the bars, which are at 0, 1, 2 …
double placeOfLevel(std::int64_t level, const std::vector<LevelBin>& bins);

/// The buffer's bars, shares in %, and the mark of its capacity. The empty one is hollow, the full one is filled.
std::vector<PlotSeries> levelBars(const LevelHistogram& buffer, const std::vector<LevelBin>& bins, double barWidth,
                                  double highest, const Theme& colors);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/BlockChoice.h"

#include "engine/simulation/BlockLink.h"

#include <algorithm>
#include <cstddef>

namespace linetwin {

namespace {

/// 2.3 years, of which as many as a block has cycles can be added up.
constexpr SimTime longestTime{std::int64_t{1} << 56};

/// With fewer cycles in a block, on average, what each block costs is more than what it saves.
constexpr double shortestMeanBlock = 12;

/// Items that can be put after the station before the next one is taken.
double itemsAhead(const ResolvedLine& line, std::size_t station)
{
    const ResolvedBuffer buffer = line.bufferAfter(station);
    const std::int64_t places = buffer.restartLevel ? *buffer.restartLevel + 1 : buffer.places;
    return static_cast<double>(std::min(places, static_cast<std::int64_t>(longestBlock)));
}

double shareOfEventful(const ResolvedStation& station)
{
    const StationParameters& parameters = station.parameters;
    if (parameters.cycleTimeCv > 0)
        return 1;
    return station.breakdownProbability + parameters.jamProb + parameters.defectRate + parameters.falseRejectProb;
}

} // namespace

bool canGoInBlocks(const ResolvedLine& line, const Window& window)
{
    if (window.end > longestTime)
        return false;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const ResolvedBuffer buffer = line.bufferAfter(i);
        if (line.stations[i].cycleTime > longestTime || buffer.transit > longestTime)
            return false;
    }
    return true;
}

bool paysInBlocks(const ResolvedLine& line)
{
    double cycles = 0;
    double blocks = 0;
    double defective = 0;
    double before = 1.0 / static_cast<double>(longestBlock);
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        const double ofStation = 1.0 / static_cast<double>(station.rawItemsPerOutput);
        const double after = i + 1 < line.stations.size() ? 1 / std::max(1.0, itemsAhead(line, i)) : 0.0;
        const double perCycle = std::max(before, after) + defective + shareOfEventful(station);
        cycles += ofStation;
        blocks += ofStation * std::min(1.0, station.batchIn > 1 && i > 0 ? 1.0 : perCycle);
        const double made = static_cast<double>(station.batchIn) * defective + station.parameters.defectRate;
        defective = std::min(1.0, made) * (1 - station.parameters.detectionProb);
        before = after;
    }
    return blocks * shortestMeanBlock < cycles;
}

} // namespace linetwin

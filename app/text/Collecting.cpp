// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Collecting.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace linetwin::app {

namespace {

constexpr SimTime shortestPatience = std::chrono::seconds(30);
constexpr double patienceItems = 5;

} // namespace

SimTime collectingPatience(const ResolvedLine& line, std::size_t station)
{
    const double unitsPerInput = line.unitsPerOutput(station) / static_cast<double>(line.stations[station].batchIn);
    const double ratedPerHour = line.yardstick.ratedUnitsPerHour;
    if (ratedPerHour <= 0)
        return shortestPatience;
    const double seconds = std::min(patienceItems * unitsPerInput / ratedPerHour * 3600, toSeconds(longestDuration));
    return std::max(shortestPatience, nearestTime(seconds));
}

std::vector<std::pair<SimTime, SimTime>> collectingSpans(const Recording& recording, std::size_t station,
                                                         SimTime patience)
{
    std::vector<std::pair<SimTime, SimTime>> spans;
    const StationTrack& track = recording.track(station);
    if (recording.isSampled() || track.batchIn <= 1)
        return spans;
    const auto add = [&](SimTime from, SimTime to) {
        if (to <= from || to - from > patience)
            return;
        if (!spans.empty() && spans.back().second == from)
            spans.back().second = to;
        else
            spans.emplace_back(from, to);
    };
    for (std::size_t visit = 0; visit < track.visitStart.size(); ++visit) {
        if (track.visitState[visit] != State::Starved)
            continue;
        const SimTime start = track.visitStart[visit];
        const SimTime end = visit + 1 < track.visitStart.size() ? track.visitStart[visit + 1] : recording.duration();
        SimTime since = start;
        for (auto take = std::ranges::upper_bound(track.takes, start); take != track.takes.end() && *take < end; ++take)
            add(std::exchange(since, *take), *take);
        add(since, end);
    }
    return spans;
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/FlowMarks.h"

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double itemPxPerSecond = 90;
constexpr double shortestTravelSec = 0.35;
constexpr double longestTravelSec = 1.5;
constexpr double roomPerItemPx = 15; ///< closer than this items are a stream
constexpr double streamPxPerSecond = 40;

} // namespace

SimTime travelTime(double speed, double lengthPx)
{
    return nearestTime(std::clamp(lengthPx / itemPxPerSecond, shortestTravelSec, longestTravelSec) * speed);
}

FlowMarks streamMarks(bool isFlowing, SimTime time, double speed)
{
    FlowMarks marks;
    marks.isStreaming = isFlowing;
    if (isFlowing)
        marks.phase = std::fmod(toSeconds(time) / speed * streamPxPerSecond, streamPeriodPx) / streamPeriodPx;
    return marks;
}

FlowMarks flowMarks(std::span<const SimTime> passages, SimTime time, double speed, double lengthPx)
{
    const SimTime travel = travelTime(speed, lengthPx);
    const auto first = std::ranges::upper_bound(passages, time - travel);
    const auto last = std::ranges::upper_bound(first, passages.end(), time);
    const auto count = last - first;
    if (static_cast<double>(count) * roomPerItemPx > lengthPx)
        return streamMarks(true, time, speed);
    FlowMarks marks;
    marks.items.reserve(static_cast<std::size_t>(count));
    for (auto passage = first; passage != last; ++passage)
        marks.items.push_back(toSeconds(time - *passage) / toSeconds(travel));
    return marks;
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ScheduledTime.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace linetwin {

namespace {

constexpr std::size_t mostIntervals = 100'000;

using Interval = std::pair<SimTime, SimTime>;

/// The beginning before or at which nothing of the closure reaches the instant, moved by whole periods.
SimTime firstBegin(SimTime begin, const ResolvedClosure& closure, SimTime from)
{
    if (closure.period == SimTime{})
        return begin;
    const auto periods = (from - closure.length - begin) / closure.period;
    return begin + (periods - 1) * closure.period;
}

} // namespace

std::optional<SimTime> closedTime(std::span<const ResolvedClosure> closures, SimTime from, SimTime to)
{
    std::vector<Interval> intervals;
    for (const ResolvedClosure& closure : closures) {
        for (const SimTime first : closure.begins) {
            for (SimTime begin = firstBegin(first, closure, from); begin < to; begin += closure.period) {
                if (begin + closure.length > from)
                    intervals.emplace_back(std::max(begin, from), std::min(begin + closure.length, to));
                if (intervals.size() > mostIntervals)
                    return std::nullopt;
                if (closure.period == SimTime{})
                    break;
            }
        }
    }
    std::ranges::sort(intervals);
    SimTime closed{};
    SimTime until = from;
    for (const auto& [begin, end] : intervals) {
        if (end <= until)
            continue;
        closed += end - std::max(begin, until);
        until = end;
    }
    return closed;
}

} // namespace linetwin

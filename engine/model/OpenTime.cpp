// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/OpenTime.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace linetwin {

namespace {

constexpr std::size_t mostLooks = 2'000'000; ///< at single beginnings

/// The end of the closure's interval that holds the instant.
std::optional<SimTime> endOfIntervalAt(const ResolvedClosure& closure, SimTime time)
{
    for (const SimTime begin : closure.begins) {
        SimTime since = time - begin;
        if (closure.period > SimTime{}) {
            since %= closure.period;
            if (since < SimTime{})
                since += closure.period;
        }
        if (since >= SimTime{} && since < closure.length)
            return time - since + closure.length;
    }
    return std::nullopt;
}

} // namespace

bool leavesOpenTime(std::span<const ResolvedClosure> closures, SimTime from, SimTime to)
{
    std::size_t begins = 1;
    for (const ResolvedClosure& closure : closures)
        begins += closure.begins.size();
    SimTime time = from;
    for (std::size_t looks = 0; looks < mostLooks; looks += begins) {
        std::optional<SimTime> end;
        for (const ResolvedClosure& closure : closures)
            end = std::max(end, endOfIntervalAt(closure, time));
        if (!end)
            return time < to;
        time = *end;
        if (time >= to)
            return false;
    }
    return false;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Parting.h"

#include "engine/analysis/RecordingSummary.h"

#include <algorithm>
#include <cassert>
#include <utility>
#include <vector>

namespace linetwin {

namespace {

/// When the two go through other states, or begin a visit at another time.
std::optional<SimTime> firstDifference(const StateTimeline& a, const StateTimeline& b)
{
    const std::size_t both = std::min(a.visitCount(), b.visitCount());
    for (std::size_t visit = 0; visit < both; ++visit) {
        if (a.startOf(visit) != b.startOf(visit))
            return std::min(a.startOf(visit), b.startOf(visit));
        if (a.stateOf(visit) != b.stateOf(visit))
            return a.startOf(visit);
    }
    if (a.visitCount() == b.visitCount())
        return std::nullopt;
    return a.visitCount() > both ? a.startOf(both) : b.startOf(both);
}

State stateAt(const StateTimeline& timeline, SimTime time)
{
    return timeline.stateOf(timeline.visitAt(time));
}

/// While the state holds without a break, consecutive cycles counting as one.
SimTime endOfState(const StateTimeline& timeline, SimTime time)
{
    std::size_t visit = timeline.visitAt(time);
    const State state = timeline.stateOf(visit);
    while (visit + 1 < timeline.visitCount() && timeline.stateOf(visit + 1) == state)
        ++visit;
    return timeline.endOf(visit);
}

bool isStop(State state)
{
    return state != State::Execute && state != State::Starved && state != State::Blocked;
}

/// What else the one that runs does meanwhile has to do with other luck, and not with the other's stop.
SimTime endOfDifference(const StateTimeline& a, const StateTimeline& b, SimTime time)
{
    const State ofA = stateAt(a, time);
    const State ofB = stateAt(b, time);
    if (isStop(ofA) && ofB == State::Execute)
        return endOfState(a, time);
    if (isStop(ofB) && ofA == State::Execute)
        return endOfState(b, time);
    return std::min(endOfState(a, time), endOfState(b, time));
}

bool isWaiting(State state)
{
    return state == State::Starved || state == State::Blocked;
}

} // namespace

std::optional<Parting> findParting(const Recording& reference, const Recording& other)
{
    assert(reference.stationCount() == other.stationCount());
    struct Pair {
        std::size_t station;
        StateTimeline reference;
        StateTimeline other;
    };
    std::optional<SimTime> first;
    std::vector<Pair> parted; // those that part first
    for (std::size_t station = 0; station < reference.stationCount(); ++station) {
        Pair pair{station, StateTimeline(reference, station), StateTimeline(other, station)};
        const std::optional<SimTime> time = firstDifference(pair.reference, pair.other);
        if (!time || (first && *time > *first))
            continue;
        if (first != time)
            parted.clear();
        first = time;
        parted.push_back(std::move(pair));
    }
    if (!first)
        return std::nullopt;
    const auto isInOtherState = [&](const Pair& pair) {
        return stateAt(pair.reference, *first) != stateAt(pair.other, *first);
    };
    // Where none is in another state yet, one has begun a cycle of another length.
    const auto last = std::ranges::find_if(parted.rbegin(), parted.rend(), isInOtherState);
    const Pair& pair = last == parted.rend() ? parted.back() : *last;
    Parting parting{.time = *first,
                    .station = pair.station,
                    .reference = stateAt(pair.reference, *first),
                    .other = stateAt(pair.other, *first),
                    .until = endOfDifference(pair.reference, pair.other, *first),
                    .cause = {},
                    .isCauseOfReference = isWaiting(stateAt(pair.reference, *first))};
    if (parting.isCauseOfReference || isWaiting(parting.other))
        parting.cause = waitingCauseAt(parting.isCauseOfReference ? reference : other, pair.station, *first);
    return parting;
}

} // namespace linetwin

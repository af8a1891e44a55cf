// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Parting.h"

#include "engine/analysis/RecordingSummary.h"

#include <algorithm>
#include <cassert>
#include <chrono>
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

/// Walks through a timeline as one sees it who looks at minutes: a short wait between cycles belongs to the running.
class Phases {
public:
    explicit Phases(const StateTimeline& timeline) : m_timeline(timeline) { read(); }

    State state() const { return m_state; }
    SimTime start() const { return m_start; }
    SimTime end() const { return m_end; }
    bool isAtEnd() const { return m_next == m_timeline.visitCount(); }
    void advance() { read(); }

private:
    State phaseOf(std::size_t visit) const
    {
        const State state = m_timeline.stateOf(visit);
        const bool isShort = m_timeline.endOf(visit) - m_timeline.startOf(visit) < shortestParting;
        return isWaiting(state) && isShort ? State::Execute : state;
    }
    void read()
    {
        m_start = m_timeline.startOf(m_next);
        m_state = phaseOf(m_next);
        while (++m_next < m_timeline.visitCount() && phaseOf(m_next) == m_state) {
        }
        m_end = m_timeline.endOf(m_next - 1);
    }

    const StateTimeline& m_timeline;
    std::size_t m_next = 0;
    State m_state = State::Starved;
    SimTime m_start{};
    SimTime m_end{};
};

/// A difference of one station that lasts.
struct LastingDifference {
    SimTime time{};
    State reference = State::Starved;
    State other = State::Starved;
    SimTime until{};
};

/// Where a stop and running differ, it is by the stop that they do.
SimTime endOfDifference(const Phases& a, const Phases& b)
{
    if (isStop(a.state()) && b.state() == State::Execute)
        return a.end();
    if (isStop(b.state()) && a.state() == State::Execute)
        return b.end();
    return std::min(a.end(), b.end());
}

/// The first one that begins at `latest` at the latest.
std::optional<LastingDifference> firstLasting(const StateTimeline& a, const StateTimeline& b, SimTime latest)
{
    Phases ofA(a);
    Phases ofB(b);
    std::optional<LastingDifference> found;
    for (;;) {
        const SimTime from = std::max(ofA.start(), ofB.start());
        const SimTime until = std::min(ofA.end(), ofB.end());
        if (ofA.state() == ofB.state())
            found.reset();
        else if (!found)
            found = LastingDifference{from, ofA.state(), ofB.state(), endOfDifference(ofA, ofB)};
        if (found && until - found->time >= shortestParting)
            return found;
        if (!found && from > latest)
            return std::nullopt;
        const bool endsA = ofA.end() == until;
        const bool endsB = ofB.end() == until;
        if ((endsA && ofA.isAtEnd()) || (endsB && ofB.isAtEnd()))
            return std::nullopt;
        if (endsA)
            ofA.advance();
        if (endsB)
            ofB.advance();
    }
}

/// Of all stations; of several at one moment the last in the flow. nullopt where none lasts.
std::optional<Parting> lastingParting(const Recording& reference, const Recording& other)
{
    std::optional<Parting> parting;
    for (std::size_t station = 0; station < reference.stationCount(); ++station) {
        const SimTime latest = parting ? parting->time : SimTime::max();
        const auto found = firstLasting(StateTimeline(reference, station), StateTimeline(other, station), latest);
        if (found && (!parting || found->time <= parting->time))
            parting = Parting{.time = found->time,
                              .station = station,
                              .reference = found->reference,
                              .other = found->other,
                              .until = found->until,
                              .cause = {}};
    }
    return parting;
}

/// Without its cause.
std::optional<Parting> firstParting(const Recording& reference, const Recording& other)
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
    return Parting{.time = *first,
                   .station = pair.station,
                   .reference = stateAt(pair.reference, *first),
                   .other = stateAt(pair.other, *first),
                   .until = endOfDifference(pair.reference, pair.other, *first),
                   .cause = {}};
}

} // namespace

std::optional<Parting> findParting(const Recording& reference, const Recording& other)
{
    std::optional<Parting> first = firstParting(reference, other);
    if (!first)
        return std::nullopt;
    Parting parting = lastingParting(reference, other).value_or(*first);
    parting.first = first->time;
    parting.isCauseOfReference = isWaiting(parting.reference);
    if (parting.isCauseOfReference || isWaiting(parting.other))
        parting.cause = waitingCauseAt(parting.isCauseOfReference ? reference : other, parting.station, parting.time);
    return parting;
}

} // namespace linetwin

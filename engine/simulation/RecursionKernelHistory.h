// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/RecursionKernel.h"

#include <algorithm>

namespace linetwin {

/// A cycle, but for its stops, that a closure interrupts or that outlasts the run.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::reportInterrupted(RecursionStation& station,
                                                           const Cycle& cycle) requires Observer::keepsHistory
{
    reportSpan(station, State::Starved, cycle.idleSince, cycle.take);
    reportSpan(station, State::Execute, cycle.executeFrom, cycle.completion);
    reportSpan(station, State::Blocked, cycle.completion, cycle.end);
}

/// The visits of [from, to) in which the station would be in that state if it were not closed.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::reportSpan(RecursionStation& station, State state, SimTime from,
                                                    [[maybe_unused]] SimTime to,
                                                    [[maybe_unused]] ReasonId reason) requires Observer::keepsHistory
{
    if constexpr (isPlant)
        station.closures.walk(from, to, [&](const Closure* closure, SimTime begin, SimTime) {
            if (closure)
                m_observer.visit(station.index, closure->state, begin, closure->reason);
            else
                m_observer.visit(station.index, state, begin, m_hasReasons ? reason : noReason);
        });
    else
        m_observer.visit(station.index, state, from);
}

/// Between two items all states are known until the next can enter: a station that has not been cut waits.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::settle() requires Observer::keepsHistory
{
    const SimTime until = std::min(m_stations.front().free, m_window.end);
    for (RecursionStation& station : m_stations)
        settleStation(station, until);
    m_observer.settleUntil(until);
}

/// It waits until then, unless it works or has been cut.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::settleStation(RecursionStation& station,
                                                       SimTime until) requires Observer::keepsHistory
{
    if (station.free == neverTime || station.idleSince >= until)
        return;
    reportSpan(station, State::Starved, station.idleSince, until);
    if constexpr (isPlant) {
        station.idleSince = until;
        station.closures.forget(until);
    }
}

/// What the stations and buffers held at the end of the warm-up, which is known once that is over for all.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::openHistory() requires Observer::keepsHistory
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        const RecursionStation& station = m_stations[i];
        const RecursionStation::Before& before = station.before;
        const std::int64_t buffered = i + 1 < m_stations.size() ? before.outputs - m_stations[i + 1].before.takes : 0;
        m_observer.open(i, before.takes - (before.outputs + before.rejects) * station.batchIn, buffered);
    }
}

/// A station that was not cut waits for items that do not come any more.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::closeHistory() requires Observer::keepsHistory
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        RecursionStation& station = m_stations[i];
        settleStation(station, m_window.end);
        if (const Closure* closure = isPlant ? station.closures.at(m_window.end) : nullptr)
            m_observer.close(i, closure->state, closure->reason);
        else
            m_observer.close(i, station.stateAtEnd, m_hasReasons ? station.reasonAtEnd : noReason);
    }
    m_observer.settleUntil(m_window.end);
}

} // namespace linetwin

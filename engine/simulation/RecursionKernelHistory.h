// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/RecursionKernel.h"

#include <algorithm>

namespace linetwin {

/// Between two items all states are known until the next can enter: a station that has not been cut waits.
template <class Observer> void RecursionKernel<Observer>::settle() requires Observer::keepsHistory
{
    const SimTime until = std::min(m_stations.front().free, m_window.end);
    for (const RecursionStation& station : m_stations) {
        if (station.free <= m_window.end && station.idleSince < until)
            m_observer.visit(station.index, State::Starved, station.idleSince);
    }
    m_observer.settleUntil(until);
}

/// A station that was not cut waits for items that do not come any more.
template <class Observer> void RecursionKernel<Observer>::closeHistory() requires Observer::keepsHistory
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        RecursionStation& station = m_stations[i];
        const RecursionStation::Before& before = station.before;
        const std::int64_t buffered = i + 1 < m_stations.size() ? before.outputs - m_stations[i + 1].before.takes : 0;
        m_observer.open(i, before.takes - (before.outputs + before.rejects) * station.batchIn, buffered);
        if (station.free <= m_window.end && station.idleSince < m_window.end)
            m_observer.visit(i, State::Starved, station.idleSince);
        m_observer.close(i, station.stateAtEnd);
    }
    m_observer.settleUntil(m_window.end);
}

} // namespace linetwin

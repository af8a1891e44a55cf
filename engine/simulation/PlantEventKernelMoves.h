// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/PlantEventKernel.h"

namespace linetwin {

/// Puts the output that it holds into the buffer, if that is possible; into the next station's hands it is taken.
template <class Observer> inline bool PlantEventKernel<Observer>::put(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    if (station.buffer.isHandOver())
        return false;
    if (station.isFoundFull ? !station.buffer.isAtRestartLevel() : station.buffer.isFull())
        return false;
    station.buffer.put(station.item, now);
    leave(index, now);
    return true;
}

/// Takes of what is offered as much as has arrived, up to its batch, if it is open.
template <class Observer> void PlantEventKernel<Observer>::take(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    PlantStation& upstream = inputOf(index);
    touch(index);
    if (station.closures.open(now) > now)
        return;
    if (upstream.buffer.isHandOver()) {
        receive(index, upstream.item, now);
        leave(inputIndexOf(index), now);
        return;
    }
    while (!station.isBatchComplete() && upstream.buffer.arrival() <= now)
        receive(index, upstream.buffer.take(now), now);
}

/// The whole batch at once: raw items never run out.
template <class Observer> void PlantEventKernel<Observer>::takeFromSource(SimTime now)
{
    PlantStation& first = m_stations.front();
    if (!first.wantsMore() || first.closures.open(now) > now)
        return;
    first.item = {.oldestTake = now};
    first.held = first.batchIn;
    changeRawInLine(first.batchIn, now);
    if constexpr (Observer::keepsHistory)
        m_observer.take(0, now, first.batchIn);
}

template <class Observer>
inline void PlantEventKernel<Observer>::receive(std::size_t index, const Item& item, [[maybe_unused]] SimTime now)
{
    PlantStation& station = m_stations[index];
    if constexpr (Observer::keepsHistory) {
        m_observer.take(index, now, 1);
        if (item.defectiveRawItems() > 0 && index == m_countingPoint)
            m_observer.outputLoss(now, item.defectiveRawItems());
        if (item.defectiveUnits > 0 && index == m_sales.point)
            m_observer.saleLoss(now, item.defectiveUnits);
    }
    if (station.held++ == 0)
        station.item = item;
    else if (item.isDefective) [[unlikely]]
        station.item.include(item);
}

/// Its output has gone downstream.
template <class Observer> inline void PlantEventKernel<Observer>::leave(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    accountWait(index, now);
    station.totals.outputs += isCounted(now) ? 1 : 0;
    if constexpr (Observer::keepsHistory)
        m_observer.output(index, now, station.item.defectiveRawItems());
    free(index, now);
}

/// It can collect for its next cycle.
template <class Observer> inline void PlantEventKernel<Observer>::free(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    station.phase = Phase::Collecting;
    station.isFoundFull = false;
    station.held = 0;
    station.accountedUntil = now;
    touch(index);
}

} // namespace linetwin

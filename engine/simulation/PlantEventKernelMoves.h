// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/PlantEventKernel.h"

namespace linetwin {

/// Puts its output into the buffer if that is possible; into the next station's hands it is taken.
template <class Observer> bool PlantEventKernel<Observer>::puts(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    if (station.phase != Phase::Holding || station.buffer.isHandOver())
        return false;
    if (station.isFoundFull ? !station.buffer.isAtRestartLevel() : station.buffer.isFull())
        return false;
    station.buffer.put(station.item, now);
    leave(index, now);
    return true;
}

/// Takes what is there, up to its batch, if it is open.
template <class Observer> bool PlantEventKernel<Observer>::takes(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    if (station.phase != Phase::Collecting || station.isBatchComplete() || station.closures.open(now) > now)
        return false;
    if (index == 0)
        return takesFromSource(now);
    PlantStation& upstream = m_stations[index - 1];
    if (upstream.buffer.isHandOver()) {
        if (upstream.phase != Phase::Holding)
            return false;
        receive(index, upstream.item, now);
        leave(index - 1, now);
        return true;
    }
    if (upstream.buffer.arrival() > now)
        return false;
    while (!station.isBatchComplete() && upstream.buffer.arrival() <= now)
        receive(index, upstream.buffer.take(now), now);
    touch(index);
    return true;
}

template <class Observer> bool PlantEventKernel<Observer>::takesFromSource(SimTime now)
{
    PlantStation& first = m_stations.front();
    first.item = {.oldestTake = now};
    first.held = first.batchIn;
    changeRawInLine(first.batchIn, now);
    if constexpr (Observer::keepsHistory)
        m_observer.take(0, now, first.batchIn);
    touch(0);
    return true;
}

template <class Observer>
void PlantEventKernel<Observer>::receive(std::size_t index, const Item& item, [[maybe_unused]] SimTime now)
{
    PlantStation& station = m_stations[index];
    if constexpr (Observer::keepsHistory) {
        m_observer.take(index, now, 1);
        if (item.defectiveRawItems() > 0 && index == m_countingPoint)
            m_observer.outputLoss(now, item.defectiveRawItems());
    }
    if (station.held++ == 0)
        station.item = item;
    else
        station.item.include(item);
}

/// Its output has gone downstream.
template <class Observer> void PlantEventKernel<Observer>::leave(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    accountWait(index, now);
    station.totals.outputs += isCounted(now) ? 1 : 0;
    if constexpr (Observer::keepsHistory)
        m_observer.output(index, now, station.item.defectiveRawItems());
    free(index, now);
}

/// It can collect for its next cycle.
template <class Observer> void PlantEventKernel<Observer>::free(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    station.phase = Phase::Collecting;
    station.isFoundFull = false;
    station.held = 0;
    station.accountedUntil = now;
    touch(index);
}

} // namespace linetwin

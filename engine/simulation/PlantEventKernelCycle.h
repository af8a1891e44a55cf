// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/PlantEventKernel.h"

namespace linetwin {

/// What a cycle brings is known when it begins, and when it ends as well: nothing but closures delays it.
template <class Observer> inline void PlantEventKernel<Observer>::beginCycle(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    accountWait(index, now);
    station.closures.forget(now);
    station.phase = Phase::Working;
    SimTime time = now;
    if (!station.luck.beginCycle()) [[unlikely]]
        time = stop(index, now);
    const SimTime completion = station.closures.advance(time, station.luck.execute());
    account(index, completion, State::Execute, noReason);
    m_calendar.set(index, completion);
    m_hasCycleOfNoLength = m_hasCycleOfNoLength || completion == now;
}

/// The stops before EXECUTE, one after the other; when the last one ends.
template <class Observer> SimTime PlantEventKernel<Observer>::stop(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    SimTime time = now;
    for (const Stop& stop : station.luck.stops()) {
        if (time > m_window.end)
            break;
        if (m_window.countsBegin(time)) {
            countStop(station.totals, stop.reason);
            ++station.reasons[stop.reason].stops;
        }
        time = station.closures.advance(time, stop.duration, stop.state);
        account(index, time, stop.state, m_hasReasons ? stop.reason : noReason);
    }
    return time;
}

template <class Observer> inline void PlantEventKernel<Observer>::completeCycle(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    if (isCounted(now)) {
        ++station.totals.cycles;
        station.totals.executeOfCycles += station.luck.execute();
    }
    if constexpr (Observer::keepsHistory) {
        if (index == m_sales.maker)
            m_observer.made(now);
    }
    const bool isDefective = station.item.isDefective || station.luck.makesDefect();
    const bool isRejected = isDefective ? isDetected(index, now) : station.luck.rejectsFalsely();
    if constexpr (ObservesCompletions<Observer>)
        m_observer.completion(index, now, station.luck.makesDefect(), isRejected);
    if (isRejected) [[unlikely]] {
        reject(index, now);
    } else if (isLast(index)) {
        finishItem(station, now);
        leave(index, now);
    } else {
        station.phase = Phase::Holding;
        station.accountedUntil = now;
    }
}

/// Settles what a defect in the inputs or in this cycle makes of the output (SPEC 3, base units), and whether the
/// station sees it.
template <class Observer> bool PlantEventKernel<Observer>::isDetected(std::size_t index, [[maybe_unused]] SimTime now)
{
    PlantStation& station = m_stations[index];
    [[maybe_unused]] const std::int64_t defectiveRawBefore = station.item.defectiveRawItems();
    station.totals.defects += station.luck.makesDefect() && isCounted(now) ? 1 : 0;
    if (!station.item.isDefective)
        station.item.setOrigin(index);
    station.item.isDefective = true;
    if (station.rawPerUnit > 0)
        station.item.setDefectiveRaw(station.rawPerUnit);
    if (station.marksProduct)
        station.item.defectiveUnits = 1;
    if constexpr (Observer::keepsHistory) {
        const std::int64_t spoiled = station.item.defectiveRawItems() - defectiveRawBefore;
        if (spoiled > 0 && index >= m_countingPoint)
            m_observer.outputLoss(now, spoiled);
    }
    return station.luck.detects();
}

template <class Observer> void PlantEventKernel<Observer>::reject(std::size_t index, SimTime now)
{
    PlantStation& station = m_stations[index];
    if (isCounted(now)) {
        ++station.totals.rejects;
        if (station.item.isDefective)
            m_stations[station.item.origin].totals.rawRejectedFrom += station.rawPerOutput;
        else
            ++station.totals.falseRejects;
    }
    changeRawInLine(-station.rawPerOutput, now);
    if constexpr (Observer::keepsHistory) {
        const std::int64_t good = station.rawPerOutput - station.item.defectiveRawItems();
        if (good > 0 && index >= m_countingPoint)
            m_observer.outputLoss(now, good);
        const std::int64_t goodUnits = m_sales.unitsIn(station.rawPerOutput) - station.item.defectiveUnits;
        if (goodUnits > 0 && m_sales.isSoldBefore(index))
            m_observer.saleLoss(now, goodUnits);
        m_observer.reject(index, now);
    }
    free(index, now);
}

template <class Observer> void PlantEventKernel<Observer>::finishItem(PlantStation& station, SimTime now)
{
    changeRawInLine(-station.rawPerOutput, now);
    const SimTime leadTime = now - station.item.oldestTake;
    const std::int64_t defectiveRaw = station.item.defectiveRawItems();
    if (isCounted(now)) {
        ++m_counted.finishedItems;
        m_counted.defectiveFinishedItems += station.item.isDefective ? 1 : 0;
        m_counted.goodRawDelivered += station.rawPerOutput - defectiveRaw;
        m_counted.defectiveRawDelivered += defectiveRaw;
        m_counted.unitsSold += m_sales.unitsIn(station.rawPerOutput) - station.item.defectiveUnits;
        m_counted.leadTimeSum += leadTime.count();
        if constexpr (Observer::keepsLeadTimes)
            m_leadTimes.add(leadTime);
    }
    if constexpr (Observer::keepsHistory) {
        if (!m_sales.isAtPoint() && station.item.defectiveUnits > 0)
            m_observer.saleLoss(now, station.item.defectiveUnits);
        m_observer.finish({now, leadTime, station.rawPerOutput - defectiveRaw, defectiveRaw, station.item.isDefective});
    }
}

} // namespace linetwin

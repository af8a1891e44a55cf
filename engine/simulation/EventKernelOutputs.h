// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/EventKernel.h"

namespace linetwin {

/// Settles what a defect in the inputs or in this cycle makes of the output (SPEC 3, base units).
template <class Observer> bool EventKernel<Observer>::isRejected(std::size_t index, [[maybe_unused]] SimTime now)
{
    Station& station = m_stations[index];
    [[maybe_unused]] const std::int64_t defectiveRawBefore = station.item.defectiveRawItems();
    station.defects += station.item.isNewDefect ? 1 : 0;
    if (!station.item.isDefective)
        station.item.setOrigin(index);
    station.item.isDefective = true;
    station.item.isNewDefect = false;
    if (station.rawPerUnit > 0)
        station.item.setDefectiveRaw(station.rawPerUnit);
    if (station.marksProduct)
        station.item.defectiveUnits = 1;
    const bool isDetected = station.luck.detects();
    if constexpr (Observer::keepsHistory) {
        const std::int64_t lost =
            (isDetected ? station.rawPerOutput : station.item.defectiveRawItems()) - defectiveRawBefore;
        if (lost > 0 && index >= m_countingPoint)
            m_observer.outputLoss(now, lost);
        const std::int64_t good = m_sales.unitsIn(station.rawPerOutput) - station.item.defectiveUnits;
        if (isDetected && m_sales.isSoldBefore(index) && good > 0)
            m_observer.saleLoss(now, good);
    }
    return isDetected;
}

template <class Observer> void EventKernel<Observer>::finishItem(const Station& station, SimTime now)
{
    const SimTime leadTime = now - station.item.oldestTake;
    const std::int64_t defectiveRaw = station.item.defectiveRawItems();
    ++m_delivered.finishedItems;
    m_delivered.defectiveFinishedItems += station.item.isDefective ? 1 : 0;
    m_delivered.goodRawDelivered += station.rawPerOutput - defectiveRaw;
    m_delivered.defectiveRawDelivered += defectiveRaw;
    m_delivered.unitsSold += m_sales.unitsIn(station.rawPerOutput) - station.item.defectiveUnits;
    m_delivered.leadTimeSum += leadTime.count();
    m_rawLineTime += Int128{station.rawPerOutput} * now.count();
    if constexpr (Observer::keepsLeadTimes)
        m_leadTimes.add(leadTime);
    if constexpr (Observer::keepsHistory) {
        if (!m_sales.isAtPoint() && station.item.defectiveUnits > 0)
            m_observer.saleLoss(now, station.item.defectiveUnits);
        m_observer.finish({now, leadTime, station.rawPerOutput - defectiveRaw, defectiveRaw, station.item.isDefective});
    }
}

} // namespace linetwin

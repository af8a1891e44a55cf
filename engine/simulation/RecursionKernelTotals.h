// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/RecursionKernel.h"

#include <cstddef>

namespace linetwin {

template <class Observer, bool isPlant> RunTotals RecursionKernel<Observer, isPlant>::totals() const
{
    RunTotals totals;
    totals.duration = m_window.length();
    for (const RecursionStation& station : m_stations)
        totals.stations.push_back(station.countedTotals(m_window));
    if (m_hasReasons) {
        for (const RecursionStation& station : m_stations)
            totals.reasons.push_back(station.reasons);
    }
    totals.line = lineTotals();
    totals.leadTimes = m_leadTimes;
    return totals;
}

template <class Observer, bool isPlant> LineTotals RecursionKernel<Observer, isPlant>::lineTotals() const
{
    const RecursionStation& first = m_stations.front();
    const RecursionStation& last = m_stations.back();
    LineTotals line = m_lineTotals;
    line.finishedItems = last.buffer.puts() - last.before.outputs;
    line.goodRawDelivered = line.finishedItems * last.rawPerOutput - line.defectiveRawDelivered;
    addOutput(line);
    line.unitsSold = unitsSold();
    std::int64_t inLine = m_entries * first.rawPerOutput - last.buffer.puts() * last.rawPerOutput;
    line.rawInLineTime = m_deliveryTimes * last.rawPerOutput - m_entryTimes * first.rawPerOutput;
    for (const RecursionStation& station : m_stations) {
        inLine -= station.rejectsInAll * station.rawPerOutput;
        line.rawInLineTime += station.rejectTimes * station.rawPerOutput;
    }
    line.rawInLineTime += Int128{inLine} * m_window.end.count();
    return line;
}

/// What is output, and what is past the constraint and not output yet: what it has completed, less what was rejected on
/// the way and less what was output.
template <class Observer, bool isPlant> void RecursionKernel<Observer, isPlant>::addOutput(LineTotals& line) const
{
    const RecursionStation& constraint = m_stations[m_line.yardstick.constraint];
    line.rawBeforeOutputAtStart = constraint.before.completions * constraint.rawPerOutput;
    line.rawBeforeOutputAtEnd = constraint.completionsInAll() * constraint.rawPerOutput;
    for (std::size_t i = constraint.index; i < m_countingPoint; ++i) {
        line.rawBeforeOutputAtStart -= m_stations[i].before.rejects * m_stations[i].rawPerOutput;
        line.rawBeforeOutputAtEnd -= m_stations[i].rejectsInAll * m_stations[i].rawPerOutput;
    }
    if (m_countingPoint < m_stations.size()) {
        addCollected(line);
        return;
    }
    const RecursionStation& last = m_stations.back();
    line.rawBeforeOutputAtStart -= last.before.outputs * last.rawPerOutput;
    line.rawBeforeOutputAtEnd -= last.buffer.puts() * last.rawPerOutput;
    line.goodRawOutput = line.goodRawDelivered;
    line.defectiveRawOutput = line.defectiveRawDelivered;
}

/// What the counting point has collected is delivered, rejected or still in the line; so what is output follows from
/// what it took in the window and from what became of that at this station and after it.
template <class Observer, bool isPlant> void RecursionKernel<Observer, isPlant>::addCollected(LineTotals& line) const
{
    const RecursionStation& point = m_stations[m_countingPoint];
    const std::int64_t rawBefore = point.before.takes * point.rawPerInput;
    const std::int64_t rawInAll = point.takesInAll() * point.rawPerInput;
    line.rawBeforeOutputAtStart -= rawBefore;
    line.rawBeforeOutputAtEnd -= rawInAll;
    std::int64_t output = rawInAll - rawBefore;
    std::int64_t defective = point.defectiveRawTaken - point.before.defectiveRawTaken;
    for (std::size_t i = m_countingPoint; i < m_stations.size(); ++i) {
        const RecursionStation& station = m_stations[i];
        output -= (station.rejectsInAll - station.before.rejects) * station.rawPerOutput;
        defective += station.defectiveRawGained;
    }
    line.defectiveRawOutput = defective;
    line.goodRawOutput = output - defective;
}

/// As what is output follows from what the counting point took, or else from what was delivered.
template <class Observer, bool isPlant> std::int64_t RecursionKernel<Observer, isPlant>::unitsSold() const
{
    const RecursionStation& last = m_stations.back();
    if (!m_sales.isAtPoint()) {
        const std::int64_t delivered = last.buffer.puts() - last.before.outputs;
        return delivered * m_sales.unitsIn(last.rawPerOutput) - m_defectiveUnitsDelivered;
    }
    const RecursionStation& point = m_stations[m_sales.point];
    std::int64_t sold = (point.takesInAll() - point.before.takes) * m_sales.unitsIn(point.rawPerInput) -
                        (point.defectiveProductTaken - point.before.defectiveProductTaken);
    for (std::size_t i = m_sales.point; i < m_stations.size(); ++i) {
        const RecursionStation& station = m_stations[i];
        sold -= (station.rejectsInAll - station.before.rejects) * m_sales.unitsIn(station.rawPerOutput) +
                station.defectiveProductGained;
    }
    return sold;
}

} // namespace linetwin

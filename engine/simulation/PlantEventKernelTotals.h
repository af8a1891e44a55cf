// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/PlantEventKernel.h"

namespace linetwin {

/// From where it is accounted until then the station was in that state for that reason, but for closures.
template <class Observer>
inline void PlantEventKernel<Observer>::account(std::size_t index, SimTime until, State state, ReasonId reason)
{
    PlantStation& station = m_stations[index];
    if (until > station.closures.closesAt() || until > m_window.end) [[unlikely]] {
        accountInterrupted(index, until, state, reason);
        return;
    }
    if (station.accountedUntil < until)
        addVisit(index, state, reason, station.accountedUntil, until);
    station.accountedUntil = until;
}

/// Likewise where a closure or the end of the run lies in it.
template <class Observer>
void PlantEventKernel<Observer>::accountInterrupted(std::size_t index, SimTime until, State state, ReasonId reason)
{
    PlantStation& station = m_stations[index];
    if (station.accountedUntil <= m_window.end && until > m_window.end) {
        station.stateAtEnd = state;
        station.reasonAtEnd = reason;
    }
    station.closures.walk(station.accountedUntil, until, [&](const Closure* closure, SimTime begin, SimTime end) {
        if (closure)
            addVisit(index, closure->state, closure->reason, begin, end);
        else
            addVisit(index, state, reason, begin, end);
    });
    station.accountedUntil = until;
}

template <class Observer>
inline void PlantEventKernel<Observer>::addVisit(std::size_t index, State state, ReasonId reason, SimTime begin,
                                                 SimTime end)
{
    PlantStation& station = m_stations[index];
    const SimTime length = m_window.overlap(begin, end);
    station.totals.timeInState[static_cast<std::size_t>(state)] += length;
    if (reason != noReason)
        station.reasons[reason].time += length;
    if constexpr (Observer::keepsHistory)
        m_observer.visit(index, state, begin, reason);
}

/// Of a station that collects or holds.
template <class Observer> inline void PlantEventKernel<Observer>::accountWait(std::size_t index, SimTime until)
{
    if (until > m_stations[index].accountedUntil)
        account(index, until, m_stations[index].waitingState(), noReason);
}

/// All states are known until `now`, the time of the next event: those that are accounted when they end, too.
template <class Observer> void PlantEventKernel<Observer>::settle(SimTime now)
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        if (m_stations[i].phase != Phase::Working)
            accountWait(i, now);
        m_stations[i].closures.forget(now);
    }
    if constexpr (Observer::keepsHistory)
        m_observer.settleUntil(now);
}

template <class Observer> void PlantEventKernel<Observer>::openWindow()
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        PlantStation& station = m_stations[i];
        station.buffer.addFigures(station.bufferAtBegin, m_window.begin);
        station.buffer.forgetHighest(m_window.begin);
        if constexpr (Observer::keepsHistory)
            m_observer.open(i, station.held, station.buffer.level());
    }
    m_atBegin = whatIsInTheLine();
}

template <class Observer> void PlantEventKernel<Observer>::closeWindow()
{
    settle(m_window.end);
    if constexpr (Observer::keepsHistory) {
        for (std::size_t i = 0; i < m_stations.size(); ++i) {
            PlantStation& station = m_stations[i];
            const Closure* closure = station.closures.at(m_window.end);
            if (closure)
                m_observer.close(i, closure->state, closure->reason);
            else if (station.phase == Phase::Working)
                m_observer.close(i, station.stateAtEnd, station.reasonAtEnd);
            else
                m_observer.close(i, station.waitingState());
        }
    }
}

template <class Observer> RunTotals PlantEventKernel<Observer>::totals()
{
    RunTotals totals;
    totals.duration = m_window.length();
    totals.leadTimes = m_leadTimes;
    for (PlantStation& station : m_stations) {
        station.buffer.addFigures(station.totals, m_window.end);
        station.totals.bufferLevelTime -= station.bufferAtBegin.bufferLevelTime;
        station.totals.bufferFull -= station.bufferAtBegin.bufferFull;
        station.totals.bufferEmpty -= station.bufferAtBegin.bufferEmpty;
        totals.stations.push_back(station.totals);
        // Times have been accounted where they passed; how often it was closed only the closures know.
        station.closures.addStops(station.reasons);
        if (m_hasReasons)
            totals.reasons.push_back(station.reasons);
    }
    const LineTotals atEnd = whatIsInTheLine();
    changeRawInLine(0, m_window.end);
    totals.line = m_counted;
    totals.line.goodRawOutput = m_counted.goodRawDelivered + atEnd.goodRawOutput - m_atBegin.goodRawOutput;
    totals.line.defectiveRawOutput =
        m_counted.defectiveRawDelivered + atEnd.defectiveRawOutput - m_atBegin.defectiveRawOutput;
    totals.line.unitsSold = m_counted.unitsSold + atEnd.unitsSold - m_atBegin.unitsSold;
    totals.line.rawBeforeOutputAtStart = m_atBegin.rawBeforeOutputAtEnd;
    totals.line.rawBeforeOutputAtEnd = atEnd.rawBeforeOutputAtEnd;
    return totals;
}

template <class Observer> void PlantEventKernel<Observer>::changeRawInLine(std::int64_t change, SimTime now)
{
    m_counted.rawInLineTime += Int128{m_rawInLine} * m_window.overlap(m_rawInLineSince, now).count();
    m_rawInLineSince = now;
    m_rawInLine += change;
}

/// Now, in the fields for output what the counting point has collected and is in the line.
template <class Observer> LineTotals PlantEventKernel<Observer>::whatIsInTheLine() const
{
    LineTotals totals;
    const std::size_t constraint = m_line.yardstick.constraint;
    const PlantStation& station = m_stations[constraint];
    const RawInLine raw(m_stations);
    totals.rawBeforeOutputAtEnd =
        (station.phase == Phase::Holding ? station.rawPerOutput : 0) + raw.between(constraint, m_countingPoint);
    totals.defectiveRawOutput = raw.defectiveFrom(m_countingPoint);
    totals.goodRawOutput = raw.from(m_countingPoint) - totals.defectiveRawOutput;
    totals.unitsSold = raw.unitsSold(m_sales);
    return totals;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/EventKernel.h"

namespace linetwin {

/// All totals are taken as the difference of what has been until the end of the window and until its begin, so that
/// the warm-up costs the events nothing.
template <class Observer> void EventKernel<Observer>::openWindow()
{
    m_delivered = {};
    m_leadTimes = {};
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        m_stationsAtBegin.push_back(stationTotalsUntil(m_stations[i], m_window.begin));
        m_stations[i].buffer.forgetHighest(m_window.begin);
        if constexpr (Observer::keepsHistory)
            m_observer.open(i, m_stations[i].held, m_stations[i].buffer.level());
    }
    m_lineAtBegin = lineTotalsUntil(m_window.begin);
}

template <class Observer> RunTotals EventKernel<Observer>::totals() const
{
    RunTotals totals;
    totals.duration = m_window.length();
    totals.leadTimes = m_leadTimes;
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        StationTotals station = stationTotalsUntil(m_stations[i], m_window.end);
        const StationTotals& begin = m_stationsAtBegin[i];
        station.cycles -= begin.cycles;
        station.outputs -= begin.outputs;
        station.rejects -= begin.rejects;
        station.defects -= begin.defects;
        station.rawRejectedFrom -= begin.rawRejectedFrom;
        station.executeOfCycles -= begin.executeOfCycles;
        station.bufferLevelTime -= begin.bufferLevelTime;
        station.bufferFull -= begin.bufferFull;
        station.bufferEmpty -= begin.bufferEmpty;
        SimTime known{};
        for (const State state : {State::Execute, State::Down, State::Jammed, State::Blocked}) {
            const auto index = static_cast<std::size_t>(state);
            station.timeInState[index] += m_stations[i].stops.timeInState[index] - begin.timeInState[index];
            known += station.timeInState[index];
        }
        station.timeInState[static_cast<std::size_t>(State::Starved)] = totals.duration - known;
        totals.stations.push_back(station);
    }
    totals.line = lineTotalsUntil(m_window.end);
    totals.line.goodRawOutput -= m_lineAtBegin.goodRawOutput;
    totals.line.defectiveRawOutput -= m_lineAtBegin.defectiveRawOutput;
    totals.line.unitsSold -= m_lineAtBegin.unitsSold;
    totals.line.rawBeforeOutputAtStart = m_lineAtBegin.rawBeforeOutputAtEnd;
    totals.line.rawInLineTime -= m_lineAtBegin.rawInLineTime;
    return totals;
}

/// Counts and times since t = 0, all events until `now` being done; of stops only the number, and starved times not.
template <class Observer>
StationTotals EventKernel<Observer>::stationTotalsUntil(const Station& station, SimTime now) const
{
    StationTotals totals;
    const bool isWorking = station.phase == Phase::Working;
    const bool isBlocked = station.phase == Phase::Blocked;
    totals.rejects = station.rejects;
    totals.defects = station.defects;
    totals.rawRejectedFrom = station.rawRejectedFrom;
    totals.breakdowns = station.stops.breakdowns;
    totals.jams = station.stops.jams;
    totals.cycles = station.luck.cyclesBegun() - (isWorking ? 1 : 0);
    totals.outputs = totals.cycles - station.rejects - (isBlocked ? 1 : 0);
    totals.executeOfCycles = station.luck.executeBegun();
    SimTime executing{};
    if (isWorking) {
        totals.executeOfCycles -= station.luck.execute();
        SimTime start = station.since;
        for (const Stop& stop : station.luck.stops())
            start += stop.duration;
        executing = std::max(SimTime{}, now - start);
    }
    totals.timeInState[static_cast<std::size_t>(State::Execute)] = totals.executeOfCycles + executing;
    totals.timeInState[static_cast<std::size_t>(State::Blocked)] =
        station.blocked + (isBlocked ? now - station.since : SimTime{});
    if (&station != &m_stations.back())
        station.buffer.addFigures(totals, now);
    return totals;
}

/// With what is in the line `now` in the fields for the end of the window.
template <class Observer> LineTotals EventKernel<Observer>::lineTotalsUntil(SimTime now) const
{
    LineTotals totals = m_delivered;
    const std::size_t constraint = m_line.yardstick.constraint;
    const Station& station = m_stations[constraint];
    const RawInLine raw(m_stations);
    totals.rawBeforeOutputAtEnd =
        (station.phase == Phase::Blocked ? station.rawPerOutput : 0) + raw.between(constraint, m_countingPoint);
    const std::int64_t defective = raw.defectiveFrom(m_countingPoint);
    totals.goodRawOutput = totals.goodRawDelivered + raw.from(m_countingPoint) - defective;
    totals.defectiveRawOutput = totals.defectiveRawDelivered + defective;
    totals.unitsSold += raw.unitsSold(m_sales);
    totals.rawInLineTime = m_rawLineTime + Int128{raw.from(0)} * now.count();
    return totals;
}

/// All states are known until `now`, the time of the next event: those that are reported when they end, too.
template <class Observer> void EventKernel<Observer>::settle(SimTime now)
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        const Station& station = m_stations[i];
        if (station.phase != Phase::Working && station.since < now)
            m_observer.visit(i, station.phase == Phase::Blocked ? State::Blocked : State::Starved, station.since);
    }
    m_observer.settleUntil(now);
}

/// The visits in force at the end.
template <class Observer> void EventKernel<Observer>::closeHistory()
{
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        const Station& station = m_stations[i];
        if (station.phase == Phase::Blocked)
            m_observer.visit(i, State::Blocked, station.since);
        if (station.phase == Phase::Collecting)
            m_observer.visit(i, State::Starved, station.since);
        m_observer.close(i, stateAtEnd(station));
    }
    m_observer.settleUntil(m_window.end);
}

template <class Observer> State EventKernel<Observer>::stateAtEnd(const Station& station) const
{
    if (station.phase == Phase::Blocked)
        return State::Blocked;
    if (station.phase == Phase::Collecting)
        return State::Starved;
    SimTime time = station.since;
    for (const Stop& stop : station.luck.stops()) {
        time += stop.duration;
        if (time > m_window.end)
            return stop.state;
    }
    return State::Execute;
}

} // namespace linetwin

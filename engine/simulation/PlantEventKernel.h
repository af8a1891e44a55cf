// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Calendar.h"
#include "engine/simulation/Observers.h"
#include "engine/simulation/PlantStation.h"
#include "engine/simulation/Poll.h"
#include "engine/simulation/RawInLine.h"
#include "engine/simulation/ReasonIds.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/StationClosures.h"
#include "engine/simulation/Window.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// One replication of a serial line with everything of MODEL 1 to 5, by events: ends of cycles, and the moments at
/// which a station that collects can take what it could not take before, as it was closed or the item under way. All
/// that is due at one instant is settled in the order of MODEL 1. EventKernel does the same for lines without any of
/// it, faster.
///
/// Times are since the start of the run. Use once.
template <class Observer> class PlantEventKernel {
public:
    /// `line` and `observer` outlive it. `stop` is the one that the poll asks.
    PlantEventKernel(const ResolvedLine& line, const Window& window, std::uint64_t seed, std::uint32_t replication,
                     Observer& observer, const std::stop_token& stop);

    /// False if `poll` wanted it to stop.
    bool run(Poll& poll);
    /// Of the window, once, after run().
    RunTotals totals();

private:
    using Phase = PlantStation::Phase;

    static bool isFirst(std::size_t index) { return index == 0; }
    bool isLast(std::size_t index) const { return index + 1 == m_stations.size(); }
    /// The station whose buffer it takes from; not of the first one, which takes from the source.
    PlantStation& inputOf(std::size_t index) { return m_stations[inputIndexOf(index)]; }
    static std::size_t inputIndexOf(std::size_t index) { return index - 1; }

    bool runUntil(SimTime time, Poll& poll);
    void settleInstant(SimTime now);
    void touch(std::size_t index);
    void endPhases(Calendar::Event event);
    void move(SimTime now);
    void take(std::size_t index, SimTime now);
    void takeFromSource(SimTime now);
    bool put(std::size_t index, SimTime now);
    void beginCycles(SimTime now);
    void endInstant(SimTime now);
    SimTime nextTake(std::size_t index, SimTime now);

    void completeCycle(std::size_t index, SimTime now);
    bool isDetected(std::size_t index, SimTime now);
    void reject(std::size_t index, SimTime now);
    void finishItem(PlantStation& station, SimTime now);
    void receive(std::size_t index, const Item& item, SimTime now);
    void leave(std::size_t index, SimTime now);
    void free(std::size_t index, SimTime now);
    void beginCycle(std::size_t index, SimTime now);
    SimTime stop(std::size_t index, SimTime now);

    void account(std::size_t index, SimTime until, State state, ReasonId reason);
    void accountInterrupted(std::size_t index, SimTime until, State state, ReasonId reason);
    void addVisit(std::size_t index, State state, ReasonId reason, SimTime begin, SimTime end);
    void accountWait(std::size_t index, SimTime until);
    void settle(SimTime now);
    void openWindow();
    void closeWindow();
    void changeRawInLine(std::int64_t change, SimTime now);
    bool isCounted(SimTime now) const { return now > m_window.begin; }
    LineTotals whatIsInTheLine() const;

    const ResolvedLine& m_line;
    Window m_window;
    Observer& m_observer;
    bool m_hasReasons;           ///< else breakdowns and jams are reported as states alone
    std::size_t m_countingPoint; ///< beyond the stations where there is none
    SaleRule m_sales;
    std::vector<PlantStation> m_stations;
    Calendar m_calendar; ///< of a working station the end of its cycle, of a collecting one its next take
    /// Among these are all stations at which something has changed in this instant.
    std::size_t m_touchedFrom = 0;
    std::size_t m_touchedEnd;
    bool m_hasCycleOfNoLength = false; ///< one that began in this instant has ended in it, stops and all

    LineTotals m_counted; ///< of the window
    LineTotals m_atBegin;
    LeadTimeHistogram m_leadTimes;
    std::int64_t m_rawInLine = 0;
    SimTime m_rawInLineSince{};
};

template <class Observer>
PlantEventKernel<Observer>::PlantEventKernel(const ResolvedLine& line, const Window& window, std::uint64_t seed,
                                             std::uint32_t replication, Observer& observer, const std::stop_token& stop)
    : m_line(line), m_window(window), m_observer(observer), m_hasReasons(line.hasReasons()),
      m_countingPoint(line.countingPoint().value_or(line.stations.size())), m_sales(line),
      m_calendar(line.stations.size()), m_touchedEnd(line.stations.size())
{
    m_stations.reserve(line.stations.size());
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        m_stations.push_back({.batchIn = station.batchIn,
                              .rawPerOutput = station.rawItemsPerOutput,
                              .rawPerUnit = line.marksUnits(i) ? station.rawItemsPerOutput : 0,
                              .marksProduct = line.marksMaterial(i),
                              .buffer = TransitBuffer(line.bufferAfter(i)),
                              .closures = closuresOf(line, i, window, seed, replication, stop),
                              .luck = StationLuck(station, seed, replication),
                              .reasons = std::vector<ReasonTotals>(ReasonIds(line, i).count())});
    }
}

template <class Observer> bool PlantEventKernel<Observer>::run(Poll& poll)
{
    settleInstant(SimTime{});
    if (!runUntil(m_window.begin, poll))
        return false;
    openWindow();
    if (!runUntil(m_window.end, poll))
        return false;
    closeWindow();
    return true;
}

template <class Observer> bool PlantEventKernel<Observer>::runUntil(SimTime time, Poll& poll)
{
    constexpr int instantsPerPoll = 1 << 12;
    for (;;) {
        for (int i = 0; i < instantsPerPoll; ++i) {
            const Calendar::Event next = m_calendar.first();
            if (next.time > time)
                return true;
            endPhases(next);
            settleInstant(next.time);
        }
        const SimTime known = std::min(m_calendar.first().time, time);
        if (!poll.goesOn(known))
            return false;
        if constexpr (Observer::keepsHistory) {
            if (m_observer.isOverflowing())
                return false;
        }
        settle(known);
    }
}

/// Everything that is due at that instant, in the order of MODEL 1, what ends at it having ended.
template <class Observer> void PlantEventKernel<Observer>::settleInstant(SimTime now)
{
    move(now);
    beginCycles(now);
    while (m_hasCycleOfNoLength) {
        endPhases(m_calendar.first());
        move(now);
        beginCycles(now);
    }
    endInstant(now);
}

/// Something has changed at the station, or may be there for it to take.
template <class Observer> inline void PlantEventKernel<Observer>::touch(std::size_t index)
{
    m_touchedFrom = std::min(m_touchedFrom, index);
    m_touchedEnd = std::max(m_touchedEnd, index + 1);
}

/// From the first event that is due at its instant on.
template <class Observer> inline void PlantEventKernel<Observer>::endPhases(Calendar::Event event)
{
    const SimTime now = event.time;
    for (; event.time == now; event = m_calendar.first()) {
        m_calendar.clear(event.station);
        touch(event.station);
        if (m_stations[event.station].phase == Phase::Working)
            completeCycle(event.station, now);
    }
}

/// Until no move is possible. At one buffer, what its next station takes makes room, and what comes in may be taken at
/// once. That may free the station before it, but nothing after it moves for that, as no cycle begins meanwhile: so one
/// sweep from downstream on is enough.
template <class Observer> inline void PlantEventKernel<Observer>::move(SimTime now)
{
    for (std::size_t i = std::min(m_touchedEnd, m_stations.size() - 1); i > 0 && i >= m_touchedFrom; --i) {
        const PlantStation& station = m_stations[i];
        const PlantStation& upstream = inputOf(i);
        if (station.wantsMore() && upstream.offersItem())
            take(i, now);
        if (upstream.phase == Phase::Holding && put(inputIndexOf(i), now) && station.wantsMore())
            take(i, now);
    }
    if (m_touchedFrom == 0)
        takeFromSource(now);
}

template <class Observer> inline void PlantEventKernel<Observer>::beginCycles(SimTime now)
{
    m_hasCycleOfNoLength = false;
    for (std::size_t i = m_touchedFrom; i < m_touchedEnd; ++i) {
        if (m_stations[i].phase == Phase::Collecting && m_stations[i].isBatchComplete())
            beginCycle(i, now);
    }
}

/// Nothing is left to do: whoever still holds an output has found the buffer full. And when there will be something to
/// take for whom, unless something else happens before.
template <class Observer> inline void PlantEventKernel<Observer>::endInstant(SimTime now)
{
    for (std::size_t i = m_touchedFrom; i < m_touchedEnd; ++i) {
        PlantStation& station = m_stations[i];
        if (station.phase == Phase::Holding)
            station.isFoundFull = true;
        if (station.phase == Phase::Collecting)
            m_calendar.set(i, nextTake(i, now));
    }
    m_touchedFrom = m_stations.size();
    m_touchedEnd = 0;
}

/// Of a station that cannot take anything now.
template <class Observer> inline SimTime PlantEventKernel<Observer>::nextTake(std::size_t index, SimTime now)
{
    SimTime arrival = now;
    if (!isFirst(index)) {
        const PlantStation& upstream = inputOf(index);
        if (!upstream.offersItem())
            return TransitBuffer::never;
        if (!upstream.buffer.isHandOver())
            arrival = std::max(now, upstream.buffer.arrival());
    }
    return arrival > m_window.end ? TransitBuffer::never : m_stations[index].closures.open(arrival);
}

} // namespace linetwin

#include "engine/simulation/PlantEventKernelCycle.h"
#include "engine/simulation/PlantEventKernelMoves.h"
#include "engine/simulation/PlantEventKernelTotals.h"

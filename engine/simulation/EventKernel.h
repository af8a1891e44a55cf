// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Calendar.h"
#include "engine/simulation/ItemBuffer.h"
#include "engine/simulation/Observers.h"
#include "engine/simulation/Poll.h"
#include "engine/simulation/RawInLine.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/StationLuck.h"
#include "engine/simulation/Window.h"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace linetwin {

/// One replication of a serial line by events (SPEC 3). The only events are ends of cycles. All that an event allows at
/// its instant is done at once: an item is taken as soon as it is there, and delivered as soon as there is room. No
/// such step forbids another one, so that the order of events at one instant changes nothing; and as all figures are
/// differences of times, what lasts no time leaves no trace in them.
///
/// Times are since the start of the run. Use once.
template <class Observer> class EventKernel {
public:
    /// `line` and `observer` outlive it.
    EventKernel(const ResolvedLine& line, const Window& window, std::uint64_t seed, std::uint32_t replication,
                Observer& observer);

    /// False if `poll` wanted it to stop.
    bool run(Poll& poll);
    /// Of the window, after run().
    RunTotals totals() const;

private:
    enum class Phase : std::uint8_t { Collecting, Working, Blocked };

    struct Station {
        Station(const ResolvedLine& line, std::size_t index, std::uint64_t seed, std::uint32_t replication)
            : luck(line.stations[index], seed, replication), batchIn(line.stations[index].batchIn),
              buffer(line.bufferAfter(index).places), rawPerOutput(line.stations[index].rawItemsPerOutput),
              rawPerUnit(line.marksUnits(index) ? rawPerOutput : 0), marksProduct(line.marksMaterial(index))
        {
        }

        StationLuck luck;
        Phase phase = Phase::Collecting;
        SimTime since{}; ///< start of the phase
        std::int64_t held = 0;
        std::int64_t batchIn;
        Item item;         ///< the inputs held, then what they become
        ItemBuffer buffer; ///< after it
        SimTime blocked{}; ///< time in finished visits
        std::int64_t rejects = 0;
        std::int64_t defects = 0;
        std::int64_t rawRejectedFrom = 0;
        std::int64_t rawPerOutput;
        std::int64_t rawPerUnit; ///< what a defect spoils; 0 for containers, whose units it leaves alone
        bool marksProduct;       ///< a defect spoils the unit of the product
        StationTotals stops;     ///< breakdowns, jams and their times, of the window only
    };

    bool runUntil(SimTime time, Poll& poll);
    void completeCycle(std::size_t index, SimTime now);
    bool isRejected(std::size_t index, SimTime now);
    void finishItem(const Station& station, SimTime now);
    void collect(std::size_t index, SimTime now);
    bool takeFromUpstream(std::size_t index, SimTime now);
    void take(std::size_t index, const Item& item, SimTime now);
    void beginCycle(std::size_t index, SimTime now);
    void beginEventfulCycle(std::size_t index, SimTime now);

    void openWindow();
    void settle(SimTime now);
    void closeHistory();
    State stateAtEnd(const Station& station) const;
    StationTotals stationTotalsUntil(const Station& station, SimTime now) const;
    LineTotals lineTotalsUntil(SimTime now) const;

    const ResolvedLine& m_line;
    Window m_window;
    Observer& m_observer;
    std::size_t m_countingPoint; ///< beyond the stations where there is none
    SaleRule m_sales;
    std::vector<Station> m_stations;
    Calendar m_calendar;

    LineTotals m_delivered;   ///< what left the line since the window began
    Int128 m_rawLineTime = 0; ///< Σ times of raw items leaving − Σ times of raw items entering
    LeadTimeHistogram m_leadTimes;
    std::vector<StationTotals> m_stationsAtBegin;
    LineTotals m_lineAtBegin;
};

template <class Observer>
EventKernel<Observer>::EventKernel(const ResolvedLine& line, const Window& window, std::uint64_t seed,
                                   std::uint32_t replication, Observer& observer)
    : m_line(line), m_window(window), m_observer(observer),
      m_countingPoint(line.countingPoint().value_or(line.stations.size())), m_sales(line),
      m_calendar(line.stations.size())
{
    m_stations.reserve(line.stations.size());
    for (std::size_t i = 0; i < line.stations.size(); ++i)
        m_stations.emplace_back(line, i, seed, replication);
}

template <class Observer> bool EventKernel<Observer>::run(Poll& poll)
{
    collect(0, SimTime{});
    if (!runUntil(m_window.begin, poll))
        return false;
    openWindow();
    if (!runUntil(m_window.end, poll))
        return false;
    if constexpr (Observer::keepsHistory)
        closeHistory();
    return true;
}

template <class Observer> bool EventKernel<Observer>::runUntil(SimTime time, Poll& poll)
{
    constexpr int eventsPerPoll = 1 << 13;
    for (Calendar::Event event = m_calendar.first();;) {
        for (int i = 0; i < eventsPerPoll; ++i) {
            if (event.time > time)
                return true;
            completeCycle(event.station, event.time);
            event = m_calendar.first();
        }
        if (!poll.goesOn(event.time))
            return false;
        if constexpr (Observer::keepsHistory) {
            if (m_observer.isOverflowing())
                return false;
            settle(event.time);
        }
    }
}

template <class Observer> void EventKernel<Observer>::completeCycle(std::size_t index, SimTime now)
{
    Station& station = m_stations[index];
    if constexpr (Observer::keepsHistory) {
        if (index == m_sales.maker)
            m_observer.made(now);
    }
    [[maybe_unused]] const bool makesDefect = station.item.isNewDefect;
    const bool isDefective = station.item.isDefective || station.item.isNewDefect;
    if (isDefective && isRejected(index, now)) [[unlikely]] {
        if constexpr (ObservesCompletions<Observer>)
            m_observer.completion(index, now, makesDefect, true);
        ++station.rejects;
        m_stations[station.item.origin].rawRejectedFrom += station.rawPerOutput;
        m_rawLineTime += Int128{station.rawPerOutput} * now.count();
        if constexpr (Observer::keepsHistory)
            m_observer.reject(index, now);
        collect(index, now);
        return;
    }
    if constexpr (ObservesCompletions<Observer>)
        m_observer.completion(index, now, makesDefect, false);
    if (index + 1 == m_stations.size()) {
        finishItem(station, now);
    } else if (m_stations[index + 1].phase == Phase::Collecting) {
        // It waits, so the buffer is empty: the item passes through it, if there is one, at once.
        take(index + 1, station.item, now);
        if (m_stations[index + 1].held == m_stations[index + 1].batchIn)
            beginCycle(index + 1, now);
    } else if (!station.buffer.push(station.item, now)) {
        station.phase = Phase::Blocked;
        station.since = now;
        m_calendar.clear(index);
        return;
    }
    if constexpr (Observer::keepsHistory)
        m_observer.output(index, now, station.item.defectiveRawItems());
    collect(index, now);
}

/// The station is free: it takes what is there. Each item that it takes may make room for the station before it, which
/// then is free, too, and so on upstream.
template <class Observer> void EventKernel<Observer>::collect(std::size_t index, SimTime now)
{
    for (bool isUpstreamFreed = true; isUpstreamFreed; --index) {
        Station& station = m_stations[index];
        station.phase = Phase::Collecting;
        station.since = now;
        station.held = 0;
        if (index == 0) {
            station.held = station.batchIn;
            station.item = {.oldestTake = now};
            m_rawLineTime -= Int128{station.batchIn} * now.count();
            if constexpr (Observer::keepsHistory)
                m_observer.take(0, now, station.batchIn);
            beginCycle(0, now);
            return;
        }
        isUpstreamFreed = takeFromUpstream(index, now);
        if (station.held == station.batchIn)
            beginCycle(index, now);
        else
            m_calendar.clear(index);
    }
}

/// Takes until the batch is complete or nothing is left; whether that has freed the station upstream.
template <class Observer> bool EventKernel<Observer>::takeFromUpstream(std::size_t index, SimTime now)
{
    Station& station = m_stations[index];
    Station& upstream = m_stations[index - 1];
    bool isFreed = false;
    const auto free = [&] {
        upstream.phase = Phase::Collecting;
        upstream.blocked += now - upstream.since;
        if constexpr (Observer::keepsHistory) {
            if (now > upstream.since)
                m_observer.visit(index - 1, State::Blocked, upstream.since);
            m_observer.output(index - 1, now, upstream.item.defectiveRawItems());
        }
        isFreed = true;
    };
    while (station.held < station.batchIn && !upstream.buffer.isEmpty()) {
        take(index, upstream.buffer.front(), now);
        if (upstream.phase == Phase::Blocked) {
            upstream.buffer.replaceFront(upstream.item);
            free();
        } else {
            upstream.buffer.pop(now);
        }
    }
    if (station.held < station.batchIn && upstream.phase == Phase::Blocked) {
        take(index, upstream.item, now);
        free();
    }
    return isFreed;
}

template <class Observer> void EventKernel<Observer>::take(std::size_t index, const Item& item, SimTime now)
{
    Station& station = m_stations[index];
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

template <class Observer> void EventKernel<Observer>::beginCycle(std::size_t index, SimTime now)
{
    Station& station = m_stations[index];
    if constexpr (Observer::keepsHistory) {
        if (now > station.since)
            m_observer.visit(index, State::Starved, station.since);
    }
    station.phase = Phase::Working;
    station.since = now;
    if (!station.luck.beginCycle()) [[unlikely]] {
        beginEventfulCycle(index, now);
        return;
    }
    if constexpr (Observer::keepsHistory)
        m_observer.visit(index, State::Execute, now);
    m_calendar.set(index, now + station.luck.fixedExecute());
}

template <class Observer> void EventKernel<Observer>::beginEventfulCycle(std::size_t index, SimTime now)
{
    Station& station = m_stations[index];
    SimTime time = now;
    for (const Stop& stop : station.luck.stops()) {
        if (m_window.countsBegin(time))
            countStop(station.stops, stop.reason);
        station.stops.timeInState[static_cast<std::size_t>(stop.state)] += m_window.overlap(time, time + stop.duration);
        if constexpr (Observer::keepsHistory) {
            if (stop.duration.count() > 0)
                m_observer.visit(index, stop.state, time);
        }
        time += stop.duration;
    }
    station.item.isNewDefect = station.luck.makesDefect();
    if constexpr (Observer::keepsHistory) {
        if (station.luck.execute().count() > 0)
            m_observer.visit(index, State::Execute, time);
    }
    m_calendar.set(index, time + station.luck.execute());
}

} // namespace linetwin

#include "engine/simulation/EventKernelOutputs.h"
#include "engine/simulation/EventKernelTotals.h"

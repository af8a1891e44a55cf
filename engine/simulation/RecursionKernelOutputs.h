// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/RecursionKernel.h"

#include <algorithm>

namespace linetwin {

/// Where the first station is closed until after the end of the run, it is not free any more.
template <class Observer, bool isPlant> SimTime RecursionKernel<Observer, isPlant>::takeFirst(RecursionStation& first)
{
    if constexpr (isPlant) {
        const SimTime take = first.closures.open(first.free);
        if (take > m_window.end)
            first.free = take;
        return take;
    }
    return first.free;
}

template <class Observer, bool isPlant>
typename RecursionKernel<Observer, isPlant>::Link
RecursionKernel<Observer, isPlant>::linkOf(const RecursionStation& station, RecursionStation& next, SimTime completion,
                                           SimTime room)
{
    SimTime put = std::max(completion, room);
    if (station.handsOver) {
        put = next.closures.open(put); // the next one is free by then: it is the room
        return {put, put};
    }
    if (station.restartLevel && room > completion)
        put = station.buffer.fallsTo(*station.restartLevel);
    return {put, next.closures.open(std::max(put + station.transit, next.free))};
}

/// The work of a cycle that is not plain, or that a closure interrupts, whose last input was taken at `take`.
template <class Observer, bool isPlant>
RecursionStation::Work RecursionKernel<Observer, isPlant>::stopped(RecursionStation& station, SimTime take)
{
    if constexpr (Observer::keepsHistory) {
        if (take > station.idleSince)
            reportSpan(station, State::Starved, station.idleSince, take);
        station.idleSince = take;
    }
    return station.template stopAndWork<isPlant>(
        take, m_window,
        [&]([[maybe_unused]] const Stop& stop, [[maybe_unused]] SimTime from, [[maybe_unused]] SimTime to) {
            if constexpr (Observer::keepsHistory)
                reportSpan(station, stop.state, from, to, stop.reason);
        });
}

template <class Observer, bool isPlant>
template <bool isWarm>
[[gnu::always_inline]] inline bool
RecursionKernel<Observer, isPlant>::makeOutput(RecursionStation& station, FlowItem& item, RecursionStation::Work& work)
{
    const SimTime take = work.executeFrom;
    const bool isPlain = station.luck.beginCycle();
    if (!isPlain || (isPlant && work.completion > station.closures.closesAt())) [[unlikely]]
        work = stopped(station, take);
    if constexpr (isWarm)
        noteWarmCycle(station, work);
    if (!isPlain || item.isDefective) [[unlikely]] {
        if (work.completion <= m_window.end && !transform(station, item, work.completion)) {
            noteCompletion(station, work.completion, true);
            if (item.isDefective)
                noteOrigin(station, item, work.completion);
            reject(station, station.cycle(take, work, work.completion));
            return false;
        }
    }
    noteCompletion(station, work.completion, false);
    return true;
}

template <class Observer, bool isPlant>
template <bool isWarm>
void RecursionKernel<Observer, isPlant>::enter(RecursionStation& first, SimTime time)
{
    ++m_entries;
    m_entryTimes += std::max(time, m_window.begin).count();
    if constexpr (Observer::keepsHistory)
        m_observer.take(0, time, first.batchIn);
    if (isWarm && time <= m_window.begin)
        first.before.takes += first.batchIn;
}

template <class Observer, bool isPlant>
template <bool isWarm>
void RecursionKernel<Observer, isPlant>::noteTake(RecursionStation& station, const FlowItem& item, SimTime time)
{
    if constexpr (Observer::keepsHistory) {
        m_observer.take(station.index, time, 1);
        if (item.isDefective && station.index == m_countingPoint) [[unlikely]]
            noteDefectiveTake(item, time);
    }
    if (isWarm && time <= m_window.begin) {
        ++station.before.takes;
        station.before.defectiveRawTaken += item.defectiveRaw;
        station.before.defectiveProductTaken += item.defectiveUnits();
    }
}

/// By the counting point.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::noteDefectiveTake(const FlowItem& item,
                                                           SimTime time) requires Observer::keepsHistory
{
    if (item.defectiveRaw > 0)
        m_observer.outputLoss(time, item.defectiveRaw);
    if (m_sales.isAtPoint() && item.defectiveUnits() > 0)
        m_observer.saleLoss(time, item.defectiveUnits());
}

template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::noteWarmCycle(RecursionStation& station, RecursionStation::Work work)
{
    if (work.completion <= m_window.begin) {
        ++station.before.completions;
    } else if (work.completion <= m_window.end) {
        const SimTime before = std::max(m_window.begin - work.executeFrom, SimTime{});
        const bool isInterrupted = isPlant && before.count() > 0;
        station.executeBeforeWindow +=
            isInterrupted ? station.closures.openTime(work.executeFrom, m_window.begin) : before;
    }
}

template <class Observer, bool isPlant>
inline void RecursionKernel<Observer, isPlant>::noteCompletion([[maybe_unused]] const RecursionStation& station,
                                                               [[maybe_unused]] SimTime time,
                                                               [[maybe_unused]] bool isRejected)
{
    if constexpr (ObservesCompletions<Observer>) {
        if (time <= m_window.end)
            m_observer.completion(station.index, time, station.luck.makesDefect(), isRejected);
    }
    if constexpr (Observer::keepsHistory) {
        if (station.index == m_sales.maker && time <= m_window.end)
            m_observer.made(time);
    }
}

/// The station's output has gone downstream.
template <class Observer, bool isPlant>
template <bool isWarm>
inline void RecursionKernel<Observer, isPlant>::leave(RecursionStation& station, [[maybe_unused]] const FlowItem& item,
                                                      const Cycle& cycle)
{
    station.free = cycle.end;
    if constexpr (isWarm)
        station.before.outputs += cycle.end <= m_window.begin ? 1 : 0;
    if (isPlant && cycle.end > station.closures.closesAt()) [[unlikely]]
        station.blocked += station.openTime(cycle.completion, cycle.end, m_window);
    else
        station.blocked += isWarm ? m_window.overlap(cycle.completion, cycle.end) : cycle.end - cycle.completion;
    if constexpr (Observer::keepsHistory) {
        if (isPlant && cycle.end > station.closures.closesAt()) [[unlikely]]
            reportInterrupted(station, cycle);
        else
            m_observer.cycle(station.index, cycle);
        station.idleSince = cycle.end;
        m_observer.output(station.index, cycle.end, item.defectiveRaw);
    }
    if constexpr (isPlant)
        station.closures.forget(cycle.end);
}

template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::reject(RecursionStation& station, const Cycle& cycle)
{
    station.free = cycle.completion;
    if constexpr (Observer::keepsHistory) {
        if (isPlant && cycle.end > station.closures.closesAt()) [[unlikely]]
            reportInterrupted(station, cycle);
        else
            m_observer.cycle(station.index, cycle);
        station.idleSince = cycle.completion;
        m_observer.reject(station.index, cycle.completion);
    }
    if constexpr (isPlant)
        station.closures.forget(cycle.completion);
}

/// Of a rejected output.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::noteOrigin(const RecursionStation& station, const FlowItem& item, SimTime time)
{
    if (time > m_window.begin)
        m_stations[item.origin].totals.rawRejectedFrom += station.rawPerOutput;
}

template <class Observer, bool isPlant>
bool RecursionKernel<Observer, isPlant>::transform(RecursionStation& station, FlowItem& item, SimTime time)
{
    const std::int64_t defectiveRawBefore = item.defectiveRaw;
    [[maybe_unused]] const std::int64_t defectiveUnitsBefore = item.defectiveUnits();
    const bool isPassed = station.transform(item, time, m_window);
    if constexpr (Observer::keepsHistory) {
        const std::int64_t lost = (isPassed ? item.defectiveRaw : station.rawPerOutput) - defectiveRawBefore;
        if (lost > 0 && station.index >= m_countingPoint)
            m_observer.outputLoss(time, lost);
        if (!isPassed && m_sales.isSoldBefore(station.index)) {
            const std::int64_t good = m_sales.unitsIn(station.rawPerOutput) - defectiveUnitsBefore;
            if (good > 0)
                m_observer.saleLoss(time, good);
        }
    }
    return isPassed;
}

template <class Observer, bool isPlant>
template <bool isWarm>
void RecursionKernel<Observer, isPlant>::deliver(RecursionStation& last, const FlowItem& item, const Cycle& cycle)
{
    const SimTime time = cycle.completion;
    if (time > m_window.end) [[unlikely]] {
        cut<isWarm>(last, item, cycle, SimTime{});
        return;
    }
    leave<isWarm>(last, item, cycle);
    last.buffer.passOut();
    m_deliveryTimes += std::max(time, m_window.begin).count();
    if (isWarm && time <= m_window.begin)
        return;
    const SimTime leadTime = time - item.oldestTake;
    m_lineTotals.leadTimeSum += leadTime.count();
    m_lineTotals.defectiveRawDelivered += item.defectiveRaw;
    m_defectiveUnitsDelivered += item.defectiveUnits();
    m_lineTotals.defectiveFinishedItems += item.isDefective ? 1 : 0;
    if constexpr (Observer::keepsLeadTimes)
        m_leadTimes.add(leadTime);
    if constexpr (Observer::keepsHistory) {
        if (!m_sales.isAtPoint() && item.defectiveUnits() > 0)
            m_observer.saleLoss(time, item.defectiveUnits());
        m_observer.finish(
            {time, leadTime, last.rawPerOutput - item.defectiveRaw, item.defectiveRaw, item.isDefective != 0});
    }
}

template <class Observer, bool isPlant>
template <bool isWarm>
void RecursionKernel<Observer, isPlant>::cut(RecursionStation& station, const FlowItem& item, const Cycle& cycle,
                                             SimTime room)
{
    if (cycle.end <= m_window.end) { // it is the next station that has been cut
        leave<isWarm>(station, item, cycle);
        station.buffer.template passToNobody<isWarm, Observer::keepsLevels>(room, cycle.end, m_window);
        return;
    }
    station.free = neverTime;
    if constexpr (Observer::keepsHistory && isPlant)
        reportInterrupted(station, cycle);
    else if constexpr (Observer::keepsHistory)
        reportVisits(m_observer, station.index, cycle);
    const auto lasted = [&](SimTime from, SimTime to) {
        return isPlant ? station.openTime(from, to, m_window) : m_window.overlap(from, to);
    };
    if (cycle.completion <= m_window.end) {
        station.isBlockedAtEnd = true;
        station.stateAtEnd = State::Blocked;
        station.reasonAtEnd = noReason;
        station.blocked += lasted(cycle.completion, m_window.end);
        return;
    }
    station.executeAtEnd = lasted(cycle.executeFrom, cycle.completion);
    if (cycle.executeFrom <= m_window.end)
        station.stateAtEnd = State::Execute;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/RecursionKernel.h"

#include "engine/simulation/FiguresObserver.h"
#include "engine/simulation/FullRecorder.h"
#include "engine/simulation/Observers.h"
#include "engine/simulation/RecursionKernelHistory.h"
#include "engine/simulation/RecursionKernelTotals.h"
#include "engine/simulation/SampledRecorder.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

/// Station cycles between two looks at the stop token: a fraction of a millisecond.
constexpr std::size_t cyclesPerPoll = 16'384;
constexpr std::size_t warmCyclesPerPoll = 1'024;

} // namespace

template <class Observer>
RecursionKernel<Observer>::RecursionKernel(const ResolvedLine& line, const Window& window, std::uint64_t seed,
                                           std::uint32_t replication, Observer& observer)
    : m_line(line), m_window(window), m_observer(observer),
      m_countingPoint(line.countingPoint().value_or(line.stations.size()))
{
    const std::size_t count = line.stations.size();
    m_stations.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        m_stations.emplace_back(line, i, seed, replication);
    for (std::size_t i = 0; i + 1 < count; ++i)
        m_stations[i].buffer.linkTo(m_stations[i + 1].free);
}

template <class Observer> bool RecursionKernel<Observer>::run(Poll& poll)
{
    if (!carryAll<true>(poll))
        return false;
    endWarmup();
    if (!carryAll<false>(poll))
        return false;
    if constexpr (Observer::keepsHistory)
        closeHistory();
    return true;
}

/// Until nothing more can enter, or until the warm-up is over.
template <class Observer> template <bool isWarm> bool RecursionKernel<Observer>::carryAll(Poll& poll)
{
    const SimTime& firstFree = m_stations.front().free;
    const std::size_t cycles = isWarm ? warmCyclesPerPoll : cyclesPerPoll;
    const std::size_t items = std::max<std::size_t>(1, cycles / m_stations.size());
    while (firstFree <= m_window.end && !(isWarm && hasWarmedUp())) {
        for (std::size_t i = 0; i < items && firstFree <= m_window.end; ++i)
            carry<isWarm>();
        if (!poll.goesOn(std::min(firstFree, m_window.end)))
            return false;
        if constexpr (Observer::keepsHistory) {
            if (m_observer.isOverflowing())
                return true;
            settle();
        }
    }
    return true;
}

/// Carries one output of the first station as far as it gets.
template <class Observer> template <bool isWarm> void RecursionKernel<Observer>::carry()
{
    RecursionStation* station = m_stations.data();
    const RecursionStation* const last = station + (m_stations.size() - 1);
    SimTime take = station->free;
    FlowItem item{take};
    enter<isWarm>(*station, take);
    for (;;) {
        RecursionStation::Work work{take, take + station->fixedExecute};
        const bool isPlain = station->luck.beginCycle();
        if (!isPlain) [[unlikely]]
            work = stopped(*station, take);
        if constexpr (isWarm)
            noteWarmCycle(*station, work);
        if (!isPlain || item.isDefective) [[unlikely]] {
            if (work.completion <= m_window.end && !transform(*station, item, work.completion)) {
                noteCompletion(*station, work.completion, true);
                noteOrigin(*station, item, work.completion);
                reject(*station, station->cycle(take, work, work.completion));
                return;
            }
        }
        noteCompletion(*station, work.completion, false);
        if (station == last) {
            deliver<isWarm>(*station, item, station->cycle(take, work, work.completion));
            return;
        }
        RecursionStation& next = station[1];
        const SimTime room = station->buffer.roomFor(work.completion);
        const SimTime put = std::max(work.completion, room);
        const SimTime nextTake = std::max(put, next.free);
        if (nextTake > m_window.end) [[unlikely]] {
            cut<isWarm>(*station, item, station->cycle(take, work, put), room);
            return;
        }
        leave<isWarm>(*station, item, station->cycle(take, work, put));
        station->buffer.template pass<isWarm>(room, put, nextTake, m_window);
        noteTake<isWarm>(next, item, nextTake);
        if (next.collects && !next.collect(item)) {
            next.free = nextTake;
            return;
        }
        take = nextTake;
        station = &next;
    }
}

/// The work of an eventful cycle whose last input was taken at `take`.
template <class Observer>
RecursionStation::Work RecursionKernel<Observer>::stopped(RecursionStation& station, SimTime take)
{
    if constexpr (Observer::keepsHistory) {
        if (take > station.idleSince)
            m_observer.visit(station.index, State::Starved, station.idleSince);
        station.idleSince = take;
    }
    return station.stopAndWork(take, m_window, [&]([[maybe_unused]] State state, [[maybe_unused]] SimTime from) {
        if constexpr (Observer::keepsHistory)
            m_observer.visit(station.index, state, from);
    });
}

template <class Observer>
template <bool isWarm>
void RecursionKernel<Observer>::enter(RecursionStation& first, SimTime time)
{
    ++m_entries;
    m_entryTimes += std::max(time, m_window.begin).count();
    if constexpr (Observer::keepsHistory)
        m_observer.take(0, time, first.batchIn);
    if (isWarm && time <= m_window.begin)
        first.before.takes += first.batchIn;
}

template <class Observer>
template <bool isWarm>
void RecursionKernel<Observer>::noteTake(RecursionStation& station, const FlowItem& item, SimTime time)
{
    if constexpr (Observer::keepsHistory) {
        m_observer.take(station.index, time, 1);
        if (item.defectiveRaw > 0 && station.index == m_countingPoint) [[unlikely]]
            m_observer.outputLoss(time, item.defectiveRaw);
    }
    if (isWarm && time <= m_window.begin) {
        ++station.before.takes;
        station.before.defectiveRawTaken += item.defectiveRaw;
    }
}

template <class Observer>
void RecursionKernel<Observer>::noteWarmCycle(RecursionStation& station, RecursionStation::Work work)
{
    if (work.completion <= m_window.begin) {
        ++station.before.completions;
    } else if (work.completion <= m_window.end) {
        station.executeBeforeWindow += std::max(m_window.begin - work.executeFrom, SimTime{});
    }
}

template <class Observer>
inline void RecursionKernel<Observer>::noteCompletion([[maybe_unused]] const RecursionStation& station,
                                                      [[maybe_unused]] SimTime time, [[maybe_unused]] bool isRejected)
{
    if constexpr (ObservesCompletions<Observer>) {
        if (time <= m_window.end)
            m_observer.completion(station.index, time, station.luck.makesDefect(), isRejected);
    }
}

/// The station's output has gone downstream.
template <class Observer>
template <bool isWarm>
inline void RecursionKernel<Observer>::leave(RecursionStation& station, [[maybe_unused]] const FlowItem& item,
                                             Cycle cycle)
{
    station.free = cycle.end;
    if constexpr (isWarm) {
        station.blocked += m_window.overlap(cycle.completion, cycle.end);
        station.before.outputs += cycle.end <= m_window.begin ? 1 : 0;
    } else {
        station.blocked += cycle.end - cycle.completion;
    }
    if constexpr (Observer::keepsHistory) {
        station.idleSince = cycle.end;
        m_observer.cycle(station.index, cycle);
        m_observer.output(station.index, cycle.end, item.defectiveRaw);
    }
}

template <class Observer> void RecursionKernel<Observer>::reject(RecursionStation& station, Cycle cycle)
{
    station.free = cycle.completion;
    if constexpr (Observer::keepsHistory) {
        station.idleSince = cycle.completion;
        m_observer.cycle(station.index, cycle);
        m_observer.reject(station.index, cycle.completion);
    }
}

/// Of a rejected output.
template <class Observer>
void RecursionKernel<Observer>::noteOrigin(const RecursionStation& station, const FlowItem& item, SimTime time)
{
    if (time > m_window.begin)
        m_stations[item.origin].totals.rawRejectedFrom += station.rawPerOutput;
}

template <class Observer>
bool RecursionKernel<Observer>::transform(RecursionStation& station, FlowItem& item, SimTime time)
{
    const std::int64_t defectiveRawBefore = item.defectiveRaw;
    const bool isPassed = station.transform(item, time, m_window);
    if constexpr (Observer::keepsHistory) {
        const std::int64_t lost = (isPassed ? item.defectiveRaw : station.rawPerOutput) - defectiveRawBefore;
        if (lost > 0 && station.index >= m_countingPoint)
            m_observer.outputLoss(time, lost);
    }
    return isPassed;
}

template <class Observer>
template <bool isWarm>
void RecursionKernel<Observer>::deliver(RecursionStation& last, const FlowItem& item, Cycle cycle)
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
    m_lineTotals.defectiveFinishedItems += item.isDefective ? 1 : 0;
    if constexpr (Observer::keepsLeadTimes)
        m_leadTimes.add(leadTime);
    if constexpr (Observer::keepsHistory)
        m_observer.finish({time, leadTime, last.rawPerOutput - item.defectiveRaw, item.defectiveRaw, item.isDefective});
}

template <class Observer>
template <bool isWarm>
void RecursionKernel<Observer>::cut(RecursionStation& station, const FlowItem& item, Cycle cycle, SimTime room)
{
    if (cycle.end <= m_window.end) { // it is the next station that has been cut
        leave<isWarm>(station, item, cycle);
        station.buffer.template passToNobody<isWarm>(room, cycle.end, m_window);
        return;
    }
    station.free = neverTime;
    if constexpr (Observer::keepsHistory)
        reportVisits(m_observer, station.index, cycle);
    if (cycle.completion <= m_window.end) {
        station.isBlockedAtEnd = true;
        station.stateAtEnd = State::Blocked;
        station.blocked += m_window.overlap(cycle.completion, m_window.end);
        return;
    }
    station.executeAtEnd = m_window.overlap(cycle.executeFrom, cycle.completion);
    if (cycle.executeFrom <= m_window.end)
        station.stateAtEnd = State::Execute;
}

template <class Observer> bool RecursionKernel<Observer>::hasWarmedUp() const
{
    return std::ranges::all_of(m_stations,
                               [this](const RecursionStation& station) { return station.free > m_window.begin; });
}

template <class Observer> void RecursionKernel<Observer>::endWarmup()
{
    for (std::size_t i = 0; i + 1 < m_stations.size(); ++i)
        m_stations[i].buffer.endWarmup(m_window);
}

template class RecursionKernel<TotalsObserver>;
template class RecursionKernel<FiguresObserver>;
template class RecursionKernel<TraceObserver>;
template class RecursionKernel<FullRecorder>;
template class RecursionKernel<SampledRecorder>;
template class RecursionKernel<RecordingObserver<FullRecorder>>;
template class RecursionKernel<RecordingObserver<SampledRecorder>>;

} // namespace linetwin

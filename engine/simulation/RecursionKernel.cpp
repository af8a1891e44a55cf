// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/RecursionKernel.h"

#include "engine/simulation/FiguresObserver.h"
#include "engine/simulation/FullRecorder.h"
#include "engine/simulation/Observers.h"
#include "engine/simulation/RecursionKernelBlocks.h"
#include "engine/simulation/RecursionKernelHistory.h"
#include "engine/simulation/RecursionKernelOutputs.h"
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

template <class Observer, bool isPlant>
RecursionKernel<Observer, isPlant>::RecursionKernel(const ResolvedLine& line, const Window& window, std::uint64_t seed,
                                                    std::uint32_t replication, Observer& observer,
                                                    const std::stop_token& stop, bool goesInBlocks)
    : m_line(line), m_window(window), m_observer(observer), m_goesInBlocks(goesInBlocks),
      m_hasReasons(isPlant && line.hasReasons()), m_countingPoint(line.countingPoint().value_or(line.stations.size())),
      m_sales(line)
{
    const std::size_t count = line.stations.size();
    m_stations.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        m_stations.emplace_back(line, i, window, seed, replication, stop);
    for (std::size_t i = 0; i + 1 < count; ++i)
        m_stations[i].buffer.linkTo(m_stations[i + 1].free);
}

template <class Observer, bool isPlant> bool RecursionKernel<Observer, isPlant>::run(Poll& poll)
{
    if (!carryAll<true>(poll))
        return false;
    endWarmup();
    if constexpr (Observer::keepsHistory)
        openHistory();
    if (!carryOn(poll))
        return false;
    if constexpr (Observer::keepsHistory)
        closeHistory();
    if constexpr (isPlant) {
        for (RecursionStation& station : m_stations) {
            station.closures.addStops(station.reasons);
            station.closures.addTimes(station.reasons, station.totals);
        }
    }
    return true;
}

template <class Observer, bool isPlant> bool RecursionKernel<Observer, isPlant>::carryOn(Poll& poll)
{
    if constexpr (!Observer::keepsHistory) {
        if (m_goesInBlocks)
            return carryBlocks(poll);
    }
    return carryAll<false>(poll);
}

/// Until nothing more can enter, or until the warm-up is over.
template <class Observer, bool isPlant>
template <bool isWarm>
bool RecursionKernel<Observer, isPlant>::carryAll(Poll& poll)
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
template <class Observer, bool isPlant> template <bool isWarm> void RecursionKernel<Observer, isPlant>::carry()
{
    RecursionStation* station = m_stations.data();
    const RecursionStation* const last = station + (m_stations.size() - 1);
    SimTime take = takeFirst(*station);
    if (isPlant && take > m_window.end) [[unlikely]]
        return;
    FlowItem item{take};
    enter<isWarm>(*station, take);
    for (;;) {
        RecursionStation::Work work{take, take + station->fixedExecute};
        if (!makeOutput<isWarm>(*station, item, work))
            return;
        if (station == last) {
            deliver<isWarm>(*station, item, station->cycle(take, work, work.completion));
            return;
        }
        RecursionStation& next = station[1];
        const SimTime room = station->buffer.roomFor(work.completion);
        SimTime put = std::max(work.completion, room);
        SimTime nextTake = std::max(put, next.free);
        if (isPlant && !station->isPlainlyLinked) [[unlikely]] {
            const Link link = linkOf(*station, next, work.completion, room);
            put = link.put;
            nextTake = link.take;
        } else if (isPlant) {
            nextTake = next.closures.open(nextTake);
        }
        if (nextTake > m_window.end) [[unlikely]] {
            cut<isWarm>(*station, item, station->cycle(take, work, put), room);
            return;
        }
        leave<isWarm>(*station, item, station->cycle(take, work, put));
        station->buffer.template pass<isWarm, Observer::keepsLevels>(room, put, nextTake, m_window);
        noteTake<isWarm>(next, item, nextTake);
        if (next.collects && !next.collect(item)) {
            next.free = nextTake;
            return;
        }
        take = nextTake;
        station = &next;
    }
}

template <class Observer, bool isPlant> bool RecursionKernel<Observer, isPlant>::hasWarmedUp() const
{
    return std::ranges::all_of(m_stations,
                               [this](const RecursionStation& station) { return station.free > m_window.begin; });
}

template <class Observer, bool isPlant> void RecursionKernel<Observer, isPlant>::endWarmup()
{
    for (std::size_t i = 0; i + 1 < m_stations.size(); ++i)
        m_stations[i].buffer.endWarmup(m_window);
}

template class RecursionKernel<TotalsObserver, false>;
template class RecursionKernel<LineFiguresObserver, false>;
template class RecursionKernel<FiguresObserver, false>;
template class RecursionKernel<TraceObserver, false>;
template class RecursionKernel<FullRecorder, false>;
template class RecursionKernel<SampledRecorder, false>;
template class RecursionKernel<RecordingObserver<FullRecorder>, false>;
template class RecursionKernel<RecordingObserver<SampledRecorder>, false>;
template class RecursionKernel<TotalsObserver, true>;
template class RecursionKernel<LineFiguresObserver, true>;
template class RecursionKernel<FiguresObserver, true>;
template class RecursionKernel<TraceObserver, true>;
template class RecursionKernel<FullRecorder, true>;
template class RecursionKernel<SampledRecorder, true>;
template class RecursionKernel<RecordingObserver<FullRecorder>, true>;
template class RecursionKernel<RecordingObserver<SampledRecorder>, true>;

} // namespace linetwin

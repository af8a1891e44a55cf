// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/BlockArithmetic.h"
#include "engine/simulation/RecursionKernel.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace linetwin {

/// Times that stand for "already" where a station has nothing before it or after it.
inline constexpr std::array<SimTime, longestBlock> noTimes{};

/// Station cycles between two looks at the stop token: a fraction of a millisecond.
inline constexpr std::size_t blockCyclesPerPoll = 32'768;

/// Until nothing more can enter. Items wait in the links as long as they fit, so that blocks are long.
template <class Observer, bool isPlant>
bool RecursionKernel<Observer, isPlant>::carryBlocks(Poll& poll) requires(!Observer::keepsHistory)
{
    m_links.reserve(m_stations.size());
    for (std::size_t i = 0; i + 1 < m_stations.size(); ++i)
        m_links.emplace_back(m_stations[i].buffer, m_stations[i].transit, m_stations[i].restartLevel);
    const SimTime& firstFree = m_stations.front().free;
    const std::size_t itemsPerPoll = std::max<std::size_t>(1, blockCyclesPerPoll / m_stations.size());
    while (firstFree <= m_window.end) {
        for (std::size_t items = 0; items < itemsPerPoll && firstFree <= m_window.end;)
            items += advance(0);
        if (!poll.goesOn(std::min(firstFree, m_window.end)))
            return false;
    }
    for (std::size_t i = 1; i < m_stations.size(); ++i)
        takeAllThatWaits(i);
    for (std::size_t i = 0; Observer::keepsLevels && i < m_links.size(); ++i) {
        if (!m_stations[i].handsOver)
            m_stations[i].buffer.endBlocks(m_links[i].nextTakes(), m_links[i].reach());
    }
    return true;
}

/// All that waits before the station.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::takeAllThatWaits(std::size_t index) requires(!Observer::keepsHistory)
{
    while (m_links[index - 1].waiting() > 0)
        advance(index);
}

/// Some more inputs of the station, of those that wait, or cycles of the first station. Returns their number.
template <class Observer, bool isPlant>
std::size_t RecursionKernel<Observer, isPlant>::advance(std::size_t index) requires(!Observer::keepsHistory)
{
    const RecursionStation& station = m_stations[index];
    const std::size_t last = m_stations.size() - 1;
    std::size_t end = index;
    while (end < last && m_stations[end].handsOver)
        ++end;
    if (end < last && m_links[end].space() == 0)
        takeAllThatWaits(end + 1);
    std::size_t most = index > 0 ? m_links[index - 1].waitingWithoutDefect() : longestBlock;
    std::size_t done = 0;
    if (station.collects) {
        done = collect(index, most);
    } else if (end == index) {
        if (index < last)
            most = std::min(most, m_links[index].space());
        const auto plain = static_cast<std::uint64_t>(station.luck.plainCycles());
        done = carryPlain(index, static_cast<std::size_t>(std::min<std::uint64_t>(most, plain)));
    }
    if (done > 0)
        return done;
    carryNext(index);
    return 1;
}

/// Until then nothing happens to the station that times alone do not tell.
template <class Observer, bool isPlant>
SimTime RecursionKernel<Observer, isPlant>::plainUntil(const RecursionStation& station) const
{
    return isPlant ? std::min(m_window.end, station.closures.closesAt() - SimTime{1}) : m_window.end;
}

/// Up to so many cycles, of one input without defect each and plain by luck, as long as they are plain in time, too.
template <class Observer, bool isPlant>
std::size_t RecursionKernel<Observer, isPlant>::carryPlain(std::size_t index,
                                                           std::size_t most) requires(!Observer::keepsHistory)
{
    RecursionStation& station = m_stations[index];
    const SimTime until = plainUntil(station);
    if (most == 0 || station.free > until)
        return 0;
    BlockLink* const before = index > 0 ? &m_links[index - 1] : nullptr;
    BlockLink* const after = index + 1 < m_stations.size() ? &m_links[index] : nullptr;
    std::array<SimTime, longestBlock> entries;
    std::array<SimTime, longestBlock> deliveries;
    PlainCycles cycles{.arrivals = before ? before->puts() : noTimes.data(),
                       .transit = before ? before->transit() : SimTime{},
                       .rooms = after ? after->rooms() : noTimes.data(),
                       .execute = station.fixedExecute,
                       .free = station.free,
                       .count = most,
                       .takes = before ? before->nextTakes() : entries.data(),
                       .puts = after ? after->nextPuts() : deliveries.data()};
    const auto pass = [&] {
        return isPlant && after && after->hasRestartLevel() ? passRestartingCycles(cycles, after->falls())
                                                            : blockArithmetic.passPlainCycles(cycles);
    };
    PassedCycles passed = pass();
    while (after && passed.blocked.count() > 0 && after->mustGrow())
        [[unlikely]]
        {
            after->grow();
            cycles.rooms = after->rooms();
            cycles.count = std::min(most, after->space());
            passed = pass();
        }
    if (passed.free > until) [[unlikely]] {
        cycles.count =
            static_cast<std::size_t>(std::upper_bound(cycles.puts, cycles.puts + cycles.count, until) - cycles.puts);
        if (cycles.count == 0)
            return 0;
        passed = pass();
    }
    const std::size_t count = cycles.count;
    station.free = passed.free;
    station.blocked += passed.blocked;
    station.luck.beginPlainCycles(static_cast<std::int64_t>(count));
    station.buffer.passOut(count);
    const SimTime* const oldestTakes = before ? before->oldestTakes() : cycles.takes;
    if (after) {
        std::copy_n(oldestTakes, count, after->nextOldestTakes());
        after->put(count);
    } else {
        countDeliveries(oldestTakes, cycles.puts, count);
    }
    if (before) {
        passTaken(index, before->puts(), cycles.takes, count);
        before->take(count);
    } else {
        m_entries += static_cast<std::int64_t>(count);
        SimTime entryTimes{};
        for (std::size_t n = 0; n < count; ++n)
            entryTimes += cycles.takes[n];
        m_entryTimes += entryTimes.count();
    }
    return count;
}

/// Inputs without defect of one batch, up to so many, as long as nothing but times is to be looked at; the output of a
/// batch that becomes complete. Returns their number.
template <class Observer, bool isPlant>
std::size_t RecursionKernel<Observer, isPlant>::collect(std::size_t index,
                                                        std::size_t most) requires(!Observer::keepsHistory)
{
    RecursionStation& station = m_stations[index];
    BlockLink& before = m_links[index - 1];
    const SimTime until = plainUntil(station);
    auto count = static_cast<std::size_t>(
        std::min<std::uint64_t>(most, static_cast<std::uint64_t>(station.batchIn - station.held)));
    if (count == 0 || station.free > until)
        return 0;
    SimTime* const takes = before.nextTakes();
    for (std::size_t n = 0; n < count; ++n)
        takes[n] = std::max(before.puts()[n] + before.transit(), station.free);
    if (takes[count - 1] > until) [[unlikely]] {
        count = static_cast<std::size_t>(std::upper_bound(takes, takes + count, until) - takes);
        if (count == 0)
            return 0;
    }
    if (station.held == 0)
        station.collected.oldestTake = *before.oldestTakes();
    station.held += static_cast<std::int64_t>(count);
    const SimTime take = takes[count - 1];
    station.free = take;
    passTaken(index, before.puts(), takes, count);
    before.take(count);
    if (station.held == station.batchIn) {
        station.held = 0;
        finish(index, std::exchange(station.collected, {}), take);
    }
    return count;
}

/// The next input, or the next cycle of the first station, whatever happens to it.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::carryNext(std::size_t index) requires(!Observer::keepsHistory)
{
    RecursionStation& station = m_stations[index];
    if (index == 0) {
        const SimTime take = takeFirst(station);
        if (isPlant && take > m_window.end) [[unlikely]]
            return;
        enter<false>(station, take);
        finish(index, FlowItem{take}, take);
        return;
    }
    BlockLink& before = m_links[index - 1];
    const SimTime put = *before.puts();
    SimTime take = std::max(put + before.transit(), station.free);
    if constexpr (isPlant)
        take = station.closures.open(take);
    if (take > m_window.end) {
        passToNobody(index);
        return;
    }
    const SimTime* const takes = before.nextTakes();
    *before.nextTakes() = take;
    passTaken(index, before.puts(), takes, 1);
    FlowItem item = before.take(take);
    if (station.collects && !station.collect(item)) {
        station.free = take;
        return;
    }
    finish(index, item, take);
}

/// The cycle whose last input was taken then, and those of stations to which its output is handed over; there is space
/// after them.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::finish(std::size_t index, FlowItem item,
                                                SimTime take) requires(!Observer::keepsHistory)
{
    const std::size_t last = m_stations.size() - 1;
    for (;; ++index) {
        RecursionStation& station = m_stations[index];
        RecursionStation::Work work{take, take + station.fixedExecute};
        if (!makeOutput<false>(station, item, work))
            return;
        if (index == last) {
            deliver<false>(station, item, station.cycle(take, work, work.completion));
            return;
        }
        RecursionStation& next = m_stations[index + 1];
        SimTime room = next.free;
        SimTime put = std::max(work.completion, room);
        if (!station.handsOver) {
            room = m_links[index].roomFor(work.completion);
            put = std::max(work.completion, room);
            if (isPlant && room > work.completion && m_links[index].hasRestartLevel())
                put = *m_links[index].falls();
        } else if (isPlant) {
            put = next.closures.open(put);
        }
        if (put > m_window.end) {
            cut<false>(station, item, station.cycle(take, work, put), room);
            return;
        }
        leave<false>(station, item, station.cycle(take, work, put));
        station.buffer.passOut();
        if (!station.handsOver) {
            m_links[index].put(item, put);
            return;
        }
        if (next.collects && !next.collect(item)) {
            next.free = put;
            return;
        }
        take = put;
    }
}

/// Counts what the buffer before the station has gone through, by items that it takes next.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::passTaken(std::size_t index, const SimTime* puts, const SimTime* takes,
                                                   std::size_t count) requires(!Observer::keepsHistory)
{
    if constexpr (Observer::keepsLevels)
        m_stations[index - 1].buffer.passBlock(puts, takes, count, m_links[index - 1].reach(), m_window);
}

/// The next input stays where it is until the end of the run.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::passToNobody(std::size_t index) requires(!Observer::keepsHistory)
{
    BlockLink& before = m_links[index - 1];
    *before.nextTakes() = neverTime;
    if constexpr (Observer::keepsLevels)
        m_stations[index - 1].buffer.passBlockToNobody(before.puts(), before.nextTakes(), before.reach(), m_window);
    before.take(neverTime);
}

/// Of items without defect.
template <class Observer, bool isPlant>
void RecursionKernel<Observer, isPlant>::countDeliveries(const SimTime* oldestTakes, const SimTime* completions,
                                                         std::size_t count) requires(!Observer::keepsHistory)
{
    std::array<SimTime, longestBlock> leadTimes;
    SimTime times{};
    SimTime leadTimeSum{};
    for (std::size_t n = 0; n < count; ++n) {
        leadTimes[n] = completions[n] - oldestTakes[n];
        times += completions[n];
        leadTimeSum += leadTimes[n];
    }
    m_deliveryTimes += times.count();
    m_lineTotals.leadTimeSum += leadTimeSum.count();
    if constexpr (Observer::keepsLeadTimes)
        m_leadTimes.add(std::span(leadTimes).first(count));
}

} // namespace linetwin

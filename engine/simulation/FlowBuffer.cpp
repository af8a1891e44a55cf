// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/FlowBuffer.h"

#include "engine/simulation/BlockArithmetic.h"

#include <bit>

namespace linetwin {

namespace {

constexpr std::uint32_t firstReach = 63;

} // namespace

FlowBuffer::FlowBuffer(std::int64_t capacity) : m_capacity(static_cast<std::uint32_t>(capacity))
{
    if (capacity == 0)
        return;
    m_reach = std::min(firstReach, m_capacity);
    m_mask = std::bit_ceil(m_reach + 1) - 1;
    m_ring = std::make_unique<SimTime[]>(std::size_t{m_mask} + 1);
    m_taken = m_ring.get();
}

void FlowBuffer::grow()
{
    // Take times that have left the ring lie before every completion to come, and 0 stands for them as well.
    const std::uint32_t reach = std::min(m_capacity, 2 * m_reach + 1);
    const std::uint32_t mask = std::bit_ceil(reach + 1) - 1;
    auto ring = std::make_unique<SimTime[]>(std::size_t{mask} + 1);
    const std::uint64_t known = std::min<std::uint64_t>(m_puts, m_reach);
    for (std::uint64_t n = m_puts - known; n < m_puts; ++n)
        ring[n & mask] = m_taken[n & m_mask];
    m_ring = std::move(ring);
    m_taken = m_ring.get();
    m_mask = mask;
    m_reach = reach;
    m_full = SimTime{};
}

void FlowBuffer::raiseHighest(SimTime until, SimTime put, const Window& window)
{
    if (until > std::max(put, window.begin) && put < window.end)
        ++m_highest;
}

void FlowBuffer::endWarmup(const Window& window)
{
    m_lastPut = std::max(m_lastPut, window.begin);
    if (m_capacity == 0)
        return;
    SimTime& lastTake = m_taken[(m_puts - 1) & m_mask];
    lastTake = std::max(lastTake, window.begin);
}

void FlowBuffer::addFigures(StationTotals& totals, const Window& window) const
{
    if (m_capacity == 0)
        return;
    totals.bufferLevelTime = m_levelTime;
    totals.bufferMaximum = m_highest;
    const SimTime lastTake = m_taken[(m_puts - 1) & m_mask];
    totals.bufferEmpty = m_empty + window.overlap(lastTake, window.end);
    if (m_reach == m_capacity)
        totals.bufferFull = m_full + window.overlap(m_lastPut, m_taken[(m_puts - m_reach) & m_mask]);
}

void FlowBuffer::copyTakes(SimTime* takes) const
{
    for (std::uint64_t n = 0; n < m_reach; ++n)
        takes[n] = m_taken[(m_puts - m_reach + n) & m_mask];
}

void FlowBuffer::reachTo(std::uint32_t reach)
{
    if (reach > m_reach)
        m_full = SimTime{};
    m_reach = reach;
}

void FlowBuffer::passBlock(const SimTime* puts, const SimTime* takes, std::size_t count, std::uint32_t reach,
                           const Window& window)
{
    reachTo(reach);
    const PassedLevels levels = blockArithmetic.levelsOf(
        {.rooms = takes - reach, .puts = puts, .takes = takes, .highest = m_highest, .count = count});
    m_full += levels.full;
    m_empty += levels.empty;
    m_levelTime += levels.levelTime.count();
    m_lastPut = puts[count - 1];
    for (std::size_t n = 0; levels.isHigher && n < count; ++n)
        raiseHighest(*(takes + n - m_highest), puts[n], window);
}

void FlowBuffer::passBlockToNobody(const SimTime* put, const SimTime* take, std::uint32_t reach, const Window& window)
{
    passBlock(put, take, 1, reach, window);
    m_levelTime -= (*take - window.end).count();
}

void FlowBuffer::endBlocks(const SimTime* next, std::uint32_t reach)
{
    reachTo(reach);
    m_mask = std::bit_ceil(m_reach + 1) - 1;
    m_ring = std::make_unique<SimTime[]>(std::size_t{m_mask} + 1);
    m_taken = m_ring.get();
    for (std::uint64_t n = 0; n < m_reach; ++n)
        m_taken[(m_puts - m_reach + n) & m_mask] = next[static_cast<std::ptrdiff_t>(n) - std::ptrdiff_t{m_reach}];
}

} // namespace linetwin

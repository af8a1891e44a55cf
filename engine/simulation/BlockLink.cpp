// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/BlockLink.h"

#include <algorithm>

namespace linetwin {

BlockLink::BlockLink(const FlowBuffer& buffer, SimTime transit, std::optional<std::uint32_t> restartLevel)
    : m_transit(transit), m_restartLevel(restartLevel), m_capacity(buffer.capacity())
{
    setReach(buffer.reach());
    buffer.copyTakes(nextTakes() - m_reach);
    m_puts[firstPut - 1] = buffer.lastPut();
}

void BlockLink::setReach(std::uint32_t reach)
{
    m_reach = reach;
    m_most = std::min<std::size_t>(longestBlock, reach);
    if (m_restartLevel) // also while it is out of reach: then items may wait that it will matter to
        m_most = std::min<std::size_t>(m_most, *m_restartLevel + std::size_t{1});
    // Taken times move to the front so seldom that it costs each of them one step.
    m_takes.assign(reach + 2 * longestBlock + std::max<std::size_t>(longestBlock, reach), SimTime{});
    m_next = reach;
}

void BlockLink::grow()
{
    // As in FlowBuffer, 0 stands for take times that are not kept.
    const std::vector<SimTime> takes(nextTakes() - m_reach, nextTakes());
    setReach(std::min(m_capacity, 2 * m_reach + 1));
    std::ranges::copy(takes, nextTakes() - takes.size());
}

SimTime BlockLink::roomFor(SimTime completion)
{
    while (*rooms() > completion && mustGrow())
        grow();
    return *rooms();
}

/// With no item waiting.
void BlockLink::beginAnew()
{
    m_puts[firstPut - 1] = *(nextPuts() - 1);
    m_begin = m_end = 0;
    m_defective.clear();
    m_firstDefective = 0;
    if (m_next + longestBlock <= m_takes.size())
        return;
    std::copy(nextTakes() - m_reach, nextTakes(), m_takes.data());
    m_next = m_reach;
}

void BlockLink::put(const FlowItem& item, SimTime time)
{
    *nextPuts() = time;
    m_oldestTakes[m_end] = item.oldestTake;
    if (item.isDefective)
        m_defective.push_back({m_end, item});
    ++m_end;
}

void BlockLink::take(std::size_t count)
{
    m_begin += count;
    m_next += count;
    if (m_begin == m_end)
        beginAnew();
}

FlowItem BlockLink::take(SimTime time)
{
    FlowItem item{*oldestTakes()};
    if (waitingWithoutDefect() == 0)
        item = m_defective[m_firstDefective++].item;
    *nextTakes() = time;
    take(std::size_t{1});
    return item;
}

} // namespace linetwin

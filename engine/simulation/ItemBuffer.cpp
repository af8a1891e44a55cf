// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/ItemBuffer.h"

#include <bit>

namespace linetwin {

void ItemBuffer::grow()
{
    constexpr std::int64_t smallest = 16;
    const std::int64_t places = std::min(m_capacity, std::max(smallest, 2 * m_room));
    // One place more than the capacity is never needed for the items, but lets replaceFront() write before it moves.
    std::vector<Item> ring(std::bit_ceil(static_cast<std::size_t>(places) + 1));
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_level); ++i)
        ring[i] = m_ring[(m_head + i) & m_mask];
    m_ring = std::move(ring);
    m_head = 0;
    m_mask = m_ring.size() - 1;
    m_room = places;
}

std::int64_t ItemBuffer::defectiveRawItems() const
{
    std::int64_t raw = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_level); ++i)
        raw += m_ring[(m_head + i) & m_mask].defectiveRawItems();
    return raw;
}

std::int64_t ItemBuffer::defectiveUnits() const
{
    std::int64_t units = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_level); ++i)
        units += m_ring[(m_head + i) & m_mask].defectiveUnits;
    return units;
}

void ItemBuffer::addFigures(StationTotals& totals, SimTime now) const
{
    totals.bufferLevelTime += m_levelTime + Int128{m_level} * now.count();
    totals.bufferMaximum = m_level > m_highest && now > m_since ? m_level : m_highest;
    if (m_capacity == 0)
        return;
    totals.bufferFull += m_fullTime + (m_level == m_capacity ? now - m_fullSince : SimTime{});
    totals.bufferEmpty += m_emptyTime + (m_level == 0 ? now - m_emptySince : SimTime{});
}

} // namespace linetwin

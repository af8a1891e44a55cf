// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/RunTotals.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace linetwin {

namespace {

constexpr std::uint64_t classesPerOctave = 1024;
constexpr int classBits = std::countr_zero(classesPerOctave);

std::size_t classOf(SimTime leadTime)
{
    const auto value = static_cast<std::uint64_t>(leadTime.count());
    const int shift = static_cast<int>(std::bit_width(value)) - 1 - classBits;
    if (shift < 0)
        return static_cast<std::size_t>(value);
    return static_cast<std::size_t>(classesPerOctave * static_cast<std::uint64_t>(shift) + (value >> shift));
}

std::uint64_t middleOf(std::uint64_t index)
{
    if (index < 2 * classesPerOctave)
        return index;
    const std::uint64_t shift = index / classesPerOctave - 1;
    const std::uint64_t lowest = (index - classesPerOctave * shift) << shift;
    return lowest + (std::uint64_t{1} << shift) / 2;
}

} // namespace

void LeadTimeHistogram::add(SimTime leadTime)
{
    assert(leadTime.count() >= 0);
    const std::size_t index = classOf(leadTime);
    makeRoomFor(index);
    ++m_classes[index - m_lowest];
    ++m_count;
}

void LeadTimeHistogram::add(std::span<const SimTime> leadTimes)
{
    const auto [least, greatest] = std::ranges::minmax(leadTimes);
    assert(least.count() >= 0);
    makeRoomFor(classOf(least));
    makeRoomFor(classOf(greatest));
    std::int64_t* const classes = m_classes.data();
    const std::size_t lowest = m_lowest;
    for (const SimTime leadTime : leadTimes)
        ++classes[classOf(leadTime) - lowest];
    m_count += static_cast<std::int64_t>(leadTimes.size());
}

void LeadTimeHistogram::makeRoomFor(std::size_t index)
{
    if (m_classes.empty())
        m_lowest = index;
    if (index < m_lowest) {
        m_classes.insert(m_classes.begin(), m_lowest - index, 0);
        m_lowest = index;
    }
    if (index - m_lowest >= m_classes.size())
        m_classes.resize(index - m_lowest + 1);
}

SimTime LeadTimeHistogram::valueOfRank(std::int64_t rank) const
{
    assert(rank >= 1 && rank <= m_count);
    std::size_t index = 0;
    for (std::int64_t below = m_classes[0]; below < rank; below += m_classes[index])
        ++index;
    return SimTime{static_cast<std::int64_t>(middleOf(m_lowest + index))};
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/ItemBuffer.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace linetwin {

/// The store after a station with a way to go and a level at which it takes items again after it was found full (MODEL
/// 5). What is under way counts in the level. A capacity of 0 is no store but hand-over: nothing is ever in it.
class TransitBuffer {
public:
    static constexpr SimTime never{std::numeric_limits<std::int64_t>::max()};

    explicit TransitBuffer(const ResolvedBuffer& buffer)
        : m_items(buffer.places), m_capacity(buffer.places), m_transit(buffer.transit),
          m_restartLevel(buffer.restartLevel.value_or(buffer.places - 1))
    {
    }

    bool isHandOver() const { return m_capacity == 0; }
    bool isFull() const { return m_items.level() == m_capacity; }
    /// Whether it takes items although it was found full.
    bool isAtRestartLevel() const { return m_items.level() <= m_restartLevel; }
    std::int64_t level() const { return m_items.level(); }

    /// Only while it is not full.
    void put(const Item& item, SimTime now)
    {
        m_items.push(item, now);
        if (m_transit.count() > 0)
            m_arrivals.push_back(now + m_transit);
    }
    /// When the first item can be taken; never while it is empty.
    SimTime arrival() const
    {
        if (m_items.isEmpty())
            return never;
        return m_transit.count() > 0 ? m_arrivals[m_nextArrival] : SimTime{};
    }
    /// Only while it is not empty.
    Item take(SimTime now)
    {
        const Item item = m_items.front();
        m_items.pop(now);
        if (m_transit.count() > 0)
            forgetArrival();
        return item;
    }

    void addFigures(StationTotals& totals, SimTime now) const { m_items.addFigures(totals, now); }
    std::int64_t defectiveRawItems() const { return m_items.defectiveRawItems(); }
    std::int64_t defectiveUnits() const { return m_items.defectiveUnits(); }
    void forgetHighest(SimTime now) { m_items.forgetHighest(now); }

private:
    void forgetArrival()
    {
        // What is left is moved once for each that goes.
        if (2 * ++m_nextArrival < m_arrivals.size())
            return;
        m_arrivals.erase(m_arrivals.begin(), m_arrivals.begin() + static_cast<std::ptrdiff_t>(m_nextArrival));
        m_nextArrival = 0;
    }

    ItemBuffer m_items;
    std::vector<SimTime> m_arrivals; ///< from m_nextArrival on those of the items in it; without transit none
    std::size_t m_nextArrival = 0;
    std::int64_t m_capacity;
    SimTime m_transit;
    std::int64_t m_restartLevel;
};

} // namespace linetwin

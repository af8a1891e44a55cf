// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/RunTotals.h"
#include "engine/support/SimTime.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// What a run knows of an item.
struct Item {
    SimTime oldestTake{};                ///< when the oldest of its contents was taken from the source
    bool isDefective : 1 = false;        ///< its own flag
    bool isNewDefect : 1 = false;        ///< in a station: the defect trial of the cycle it is in succeeds
    std::uint64_t origin : 16 = 0;       ///< of a defective one: the station at which it became so first
    std::uint64_t defectiveRaw : 46 = 0; ///< defective base units in it, in raw items
    std::int64_t defectiveUnits = 0;     ///< defective units of the product in it

    std::int64_t defectiveRawItems() const { return static_cast<std::int64_t>(defectiveRaw); }
    void setDefectiveRaw(std::int64_t raw)
    {
        defectiveRaw = static_cast<std::uint64_t>(raw) & ((std::uint64_t{1} << 46) - 1);
    }
    void setOrigin(std::size_t station) { origin = station & 0xffff; }
    /// What it is made from, beside what it is made from already, includes `other`.
    void include(const Item& other)
    {
        if (!isDefective && other.isDefective)
            setOrigin(other.origin);
        isDefective = isDefective || other.isDefective;
        setDefectiveRaw(defectiveRawItems() + other.defectiveRawItems());
        defectiveUnits += other.defectiveUnits;
    }
};

/// The finite store between two stations, with its figures since t = 0. First in, first out. Its memory follows the
/// highest level, not the capacity.
class ItemBuffer {
public:
    explicit ItemBuffer(std::int64_t capacity) : m_capacity(capacity) {}

    std::int64_t level() const { return m_level; }
    bool isEmpty() const { return m_level == 0; }

    /// False, and nothing happens, if it is full.
    bool push(const Item& item, SimTime now)
    {
        if (m_level == m_room) [[unlikely]] {
            if (m_room == m_capacity)
                return false;
            grow();
        }
        noteHighest(now);
        m_levelTime -= now.count();
        if (m_level == 0)
            m_emptyTime += now - m_emptySince;
        m_ring[(m_head + static_cast<std::size_t>(m_level)) & m_mask] = item;
        if (++m_level == m_capacity)
            m_fullSince = now;
        return true;
    }
    const Item& front() const { return m_ring[m_head]; }
    void pop(SimTime now)
    {
        noteHighest(now);
        m_levelTime += now.count();
        if (m_level == m_capacity)
            m_fullTime += now - m_fullSince;
        m_head = (m_head + 1) & m_mask;
        if (--m_level == 0)
            m_emptySince = now;
    }
    /// Pop and push at one instant, which the level does not feel. Only while full.
    void replaceFront(const Item& item)
    {
        assert(m_level == m_capacity);
        m_ring[(m_head + static_cast<std::size_t>(m_level)) & m_mask] = item;
        m_head = (m_head + 1) & m_mask;
    }

    /// Defective base units in the items, in raw items. O(level).
    std::int64_t defectiveRawItems() const;
    /// Likewise defective units of the product.
    std::int64_t defectiveUnits() const;
    /// Starts the search for the highest level anew at the start of the window.
    void forgetHighest(SimTime now)
    {
        m_highest = m_level;
        m_since = now;
    }
    /// Level time, full and empty time from t = 0 and the highest level that held before `now`; nothing happens after.
    void addFigures(StationTotals& totals, SimTime now) const;

private:
    void grow();
    void noteHighest(SimTime now)
    {
        if (m_level > m_highest) [[unlikely]]
            m_highest = now > m_since ? m_level : m_highest;
        m_since = now;
    }

    std::vector<Item> m_ring;
    std::size_t m_head = 0;
    std::size_t m_mask = 0;
    std::int64_t m_level = 0;
    std::int64_t m_room = 0; ///< places there are now, at most the capacity
    std::int64_t m_capacity;
    std::int64_t m_highest = 0;
    SimTime m_since{}; ///< latest change of level
    SimTime m_fullTime{};
    SimTime m_fullSince{};
    SimTime m_emptyTime{};
    SimTime m_emptySince{};
    Int128 m_levelTime = 0; ///< Σ times of pops − Σ times of pushes
};

} // namespace linetwin

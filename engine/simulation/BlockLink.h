// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/FlowBuffer.h"
#include "engine/simulation/FlowItem.h"
#include "engine/support/SimTime.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace linetwin {

/// Cycles of a station that are computed together, at most.
inline constexpr std::size_t longestBlock = 64;

/// The buffer between two stations while cycles are computed in blocks: items whose put is known and whose take is not
/// yet, and the take times that tell later items when there is room. As `FlowBuffer`, it keeps of those as many as have
/// mattered so far, but one after the other in memory.
///
/// Nothing may be put before all that waits has been taken, unless there is space().
class BlockLink {
public:
    /// Goes on from `buffer`, of which all items have been taken. `restartLevel` is below its capacity; with
    /// none, items are handed over and none goes through here.
    BlockLink(const FlowBuffer& buffer, SimTime transit, std::optional<std::uint32_t> restartLevel);

    SimTime transit() const { return m_transit; }

    // For the station before it.

    /// So many items can be put before the next one is taken.
    std::size_t space() const { return m_most - waiting(); }
    bool hasRestartLevel() const { return m_restartLevel && isWhole(); }
    /// When there is room for the next items, as many as there is space for; right unless mustGrow().
    const SimTime* rooms() const { return nextTakes() + waiting() - m_reach; }
    /// When the level falls to the restart level for each, if they find no room. With hasRestartLevel() only.
    const SimTime* falls() const { return nextTakes() + waiting() - 1 - *m_restartLevel; }
    /// Whether the take times that are kept are too few as soon as one of rooms() is after a completion.
    bool mustGrow() const { return !isWhole(); }
    void grow();
    /// Of one item, growing if need be; any time before the completion stands for "already".
    SimTime roomFor(SimTime completion);
    SimTime* nextPuts() { return m_puts.data() + firstPut + m_end; }
    SimTime* nextOldestTakes() { return m_oldestTakes.data() + m_end; }
    /// Items without defect, whose times have been filled in.
    void put(std::size_t count) { m_end += count; }
    void put(const FlowItem& item, SimTime time);

    // For the station after it.

    std::size_t waiting() const { return m_end - m_begin; }
    /// So many of them up to the first defective one.
    std::size_t waitingWithoutDefect() const
    {
        return m_firstDefective == m_defective.size() ? waiting() : m_defective[m_firstDefective].place - m_begin;
    }
    /// Before them lies that of the item before.
    const SimTime* puts() const { return m_puts.data() + firstPut + m_begin; }
    const SimTime* oldestTakes() const { return m_oldestTakes.data() + m_begin; }
    SimTime* nextTakes() { return m_takes.data() + m_next; }
    const SimTime* nextTakes() const { return m_takes.data() + m_next; }
    /// The first items without defect; their take times have been filled in.
    void take(std::size_t count);
    /// The first item.
    FlowItem take(SimTime time);

    std::uint32_t reach() const { return m_reach; }

private:
    struct Defective {
        std::size_t place = 0; ///< as m_begin
        FlowItem item;
    };

    static constexpr std::size_t firstPut = 8;

    bool isWhole() const { return m_reach == m_capacity; }
    void setReach(std::uint32_t reach);
    void beginAnew();

    SimTime m_transit;
    std::optional<std::uint32_t> m_restartLevel;
    std::uint32_t m_capacity;
    std::uint32_t m_reach = 0; ///< min(capacity, what has mattered so far)
    std::size_t m_most = 0;
    std::vector<SimTime> m_takes; ///< 0 for those before the first item
    std::size_t m_next = 0;       ///< in it, the first that is not known
    std::size_t m_begin = 0;      ///< the waiting items, in the following
    std::size_t m_end = 0;
    /// Of the item before them, and from firstPut on theirs, where a cache line begins.
    alignas(64) std::array<SimTime, firstPut + longestBlock> m_puts{};
    alignas(64) std::array<SimTime, longestBlock> m_oldestTakes{};
    std::vector<Defective> m_defective;
    std::size_t m_firstDefective = 0;
};

} // namespace linetwin

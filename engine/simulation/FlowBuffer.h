// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/RunTotals.h"
#include "engine/simulation/Window.h"
#include "engine/support/SimTime.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace linetwin {

/// A time that never comes: after any horizon and the cycle that runs over its end, and so small that a cycle may be
/// added to it.
inline constexpr SimTime neverTime{4'000'000'000'000'000'000};

/// A finite first-in-first-out buffer, known only by the times at which its items were put, p_n, and taken, τ_n.
///
/// With capacity C the n-th item finds room when item n − C has been taken, so p_n = max(completion, τ_{n−C}). All
/// figures follow from these times, clipped to the window:
/// - the level's integral is Σ (τ_n − p_n);
/// - after put n the buffer is full until τ_{n+1−C}: full time = Σ max(0, τ_{n+1−C} − p_n);
/// - after take n it is empty until p_{n+1}: empty time = Σ max(0, p_{n+1} − τ_n), with τ_0 = 0;
/// - after put n the level is above M if τ_{n−M} > p_n, so a maximum grows by at most one per put and costs a compare.
///
/// Of all take times only the last C are kept, and of those only as many as have mattered so far (`reach`): while
/// τ_{n−reach} lies before each completion, older ones do too. So the memory follows the highest level, and an endless
/// capacity costs nothing.
///
/// With a restart level r the n-th item, if it does not find room at its completion, goes in when item n − 1 − r has
/// been taken; all figures follow as before. An item under way (MODEL 5) counts as in the buffer.
///
/// Capacity 0 is hand-over: room is there when the next station is free to collect. Its ring is that single time.
class FlowBuffer {
public:
    explicit FlowBuffer(std::int64_t capacity);

    /// Where the next station keeps the time from which on it can take an item; matters with capacity 0 only.
    void linkTo(SimTime& nextFree)
    {
        if (m_capacity == 0)
            m_taken = &nextFree;
    }

    /// When there is room for the next item, whose cycle ends at `completion`; any time before it stands for "already".
    SimTime roomFor(SimTime completion)
    {
        const SimTime room = m_taken[(m_puts - m_reach) & m_mask];
        if ((room > completion) & (m_reach < m_capacity)) [[unlikely]] {
            grow();
            return SimTime{};
        }
        return room;
    }

    /// When the level falls to `level`, which is below the capacity, if the buffer is full now (MODEL 5).
    SimTime fallsTo(std::uint32_t level) const { return m_taken[(m_puts - 1 - level) & m_mask]; }

    /// The next item goes in at `put`, when `room` was there, and is taken at `take`. `isWarm` tells that these times
    /// may lie before the window's start. Without `keepsLevels` it leaves no figures.
    template <bool isWarm, bool keepsLevels>
    [[gnu::always_inline]] void pass(SimTime room, SimTime put, SimTime take, const Window& window)
    {
        if constexpr (!keepsLevels) {
            m_taken[m_puts++ & m_mask] = take;
            return;
        }
        const auto clipped = [&window](SimTime time) { return isWarm ? std::max(time, window.begin) : time; };
        m_full += std::max(clipped(room) - clipped(m_lastPut), SimTime{});
        m_empty += std::max(clipped(put) - clipped(m_taken[(m_puts - 1) & m_mask]), SimTime{});
        m_levelTime += (clipped(take) - clipped(put)).count();
        m_taken[m_puts & m_mask] = take;
        if (const SimTime until = m_taken[(m_puts - m_highest) & m_mask]; until > put) [[unlikely]]
            raiseHighest(until, put, window);
        ++m_puts;
        m_lastPut = put;
    }
    /// Likewise for an item that nobody takes in this run.
    template <bool isWarm, bool keepsLevels> void passToNobody(SimTime room, SimTime put, const Window& window)
    {
        pass<isWarm, keepsLevels>(room, put, neverTime, window);
        if constexpr (keepsLevels)
            m_levelTime -= (neverTime - window.end).count();
    }

    /// Behind the last station items leave the line, and are only counted.
    void passOut(std::size_t count = 1) { m_puts += count; }

    // For a buffer that goes on as a BlockLink, which it counts for from then on: each item with passOut() when it is
    // put, and in the order in which they are taken with passBlock().

    std::uint32_t capacity() const { return m_capacity; }
    /// So many take times are kept.
    std::uint32_t reach() const { return m_reach; }
    /// Those, the latest one last.
    void copyTakes(SimTime* takes) const;
    SimTime lastPut() const { return m_lastPut; }
    /// Figures of items that follow each other; before their times lie that of the put before, and `reach` takes.
    void passBlock(const SimTime* puts, const SimTime* takes, std::size_t count, std::uint32_t reach,
                   const Window& window);
    /// Likewise of one that nobody takes in this run.
    void passBlockToNobody(const SimTime* put, const SimTime* take, std::uint32_t reach, const Window& window);
    /// After the last item; before `next` lie `reach` take times.
    void endBlocks(const SimTime* next, std::uint32_t reach);

    /// From now on all times are after the window's start.
    void endWarmup(const Window& window);

    /// All items put since the start of the run.
    std::int64_t puts() const { return static_cast<std::int64_t>(m_puts); }
    /// Adds the figures of the window, after all that happens in it. They mean nothing where an item passed without.
    void addFigures(StationTotals& totals, const Window& window) const;

private:
    void grow();
    void reachTo(std::uint32_t reach);
    /// If the level stays above the highest so far until then.
    void raiseHighest(SimTime until, SimTime put, const Window& window);

    Int128 m_levelTime = 0;
    SimTime m_full{}; ///< meaningless while m_reach < m_capacity
    SimTime m_empty{};
    SimTime m_lastPut{};
    std::uint64_t m_puts = 0;
    SimTime* m_taken = nullptr; ///< τ_n at n & m_mask; 0 for those before the first
    std::uint32_t m_mask = 0;
    std::uint32_t m_reach = 0;   ///< min(capacity, what has mattered so far)
    std::uint32_t m_highest = 0; ///< highest level in the window so far
    std::uint32_t m_capacity;
    std::unique_ptr<SimTime[]> m_ring;
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/ClosureSource.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/Window.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace linetwin {

/// When a station is closed in one replication (MODEL 3): the union of what its sources say, as pieces that each have
/// one state and one reason. They are found only as far as is asked for, and not after the end of the run: time that
/// lies beyond it counts as open.
///
/// Times are since the start of the run. What lies before the latest forget() is not asked for any more.
class Closures {
public:
    using Sources = std::vector<std::unique_ptr<ClosureSource>>;

    /// Never closed without any.
    Closures(Sources sources, const Window& window);
    Closures(const Closures&) = delete;
    Closures& operator=(const Closures&) = delete;
    Closures(Closures&&) noexcept = default;
    Closures& operator=(Closures&&) noexcept = default;
    ~Closures() = default;

    bool isEmpty() const { return m_sources.empty(); }
    /// From the latest forget() until then it is open.
    SimTime closesAt() const { return m_closesAt; }
    /// The first open instant at or after `time`.
    SimTime open(SimTime time) { return time < m_closesAt ? time : openAfter(time); }
    /// When work of that length that starts at `time` is done: the first instant until which it has had as much open
    /// time. After the end of the run anything stands for "later".
    SimTime advance(SimTime time, SimTime length)
    {
        return time <= m_closesAt - length ? time + length : advanceAfter(time, length, false);
    }
    /// Likewise of a stop in that state; DOWN and JAMMED go on in closures that do not pause repairs.
    SimTime advance(SimTime time, SimTime length, State state)
    {
        const bool isRepair = state == State::Down || state == State::Jammed;
        return time <= m_closesAt - length ? time + length : advanceAfter(time, length, isRepair);
    }
    /// How much of [from, to), which lies in the run, is open.
    SimTime openTime(SimTime from, SimTime to) { return to <= m_closesAt ? to - from : openTimeAfter(from, to); }
    /// The closure in force at `time`, which is not after the end of the run; null if it is open then.
    const Closure* at(SimTime time);
    /// The first closing at or after `time`, which is open; after the end of the run if there is none.
    SimTime nextClosing(SimTime time);
    /// The pieces of [from, to), in their order: visit(const Closure*, from, to) with null for open ones. Pieces that
    /// follow each other may have the same state and reason. `to` is cut to the end of the run.
    template <class Visit> void walk(SimTime from, SimTime to, const Visit& visit);
    void forget(SimTime time)
    {
        if (time > m_closesAt)
            drop(time);
    }

    /// Adds the number of the window's stops of each source to its reason. Once, after all else but addTimes().
    void addStops(std::vector<ReasonTotals>& reasons);
    /// Adds the window's times of each source to its reason, and to the states. Likewise.
    void addTimes(std::vector<ReasonTotals>& reasons, StationTotals& station);

private:
    static constexpr SimTime never{std::numeric_limits<std::int64_t>::max()};

    SimTime openAfter(SimTime time);
    SimTime advanceAfter(SimTime time, SimTime length, bool isRepair);
    SimTime openTimeAfter(SimTime from, SimTime to);
    void drop(SimTime time);
    /// The piece of that index; null if the run has none.
    const Closure* piece(std::size_t index)
    {
        while (index >= m_pieces.size()) {
            if (!findPiece())
                return nullptr;
        }
        return &m_pieces[index];
    }
    bool findPiece();
    void findAll();

    SimTime m_closesAt = never;
    Sources m_sources;            ///< ascending by name
    std::vector<Closure> m_comes; ///< of each source the first that ends after m_known
    Window m_window;
    SimTime m_known{};                 ///< until then all pieces have been found
    std::vector<Closure> m_pieces;     ///< ascending
    std::size_t m_first = 0;           ///< those before it have been dropped
    std::vector<ReasonTotals> m_times; ///< of each source, as far as known
    std::array<SimTime, stateCount> m_stateTimes{};
};

template <class Visit> void Closures::walk(SimTime from, SimTime to, const Visit& visit)
{
    to = std::min(to, m_window.end);
    for (std::size_t i = m_first; from < to && to > m_closesAt; ++i) {
        const Closure* next = piece(i);
        if (!next || next->begin >= to)
            break;
        if (next->end <= from)
            continue;
        // A visitor may not keep it.
        const Closure closure = *next;
        if (closure.begin > from)
            visit(nullptr, from, closure.begin);
        visit(&closure, std::max(from, closure.begin), std::min(closure.end, to));
        from = std::min(closure.end, to);
    }
    if (from < to)
        visit(nullptr, from, to);
}

} // namespace linetwin

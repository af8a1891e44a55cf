// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"
#include "engine/model/State.h"
#include "engine/support/SimTime.h"

#include <cassert>
#include <cstddef>
#include <vector>

namespace linetwin {

/// When a station changed its state or its reason, ascending. Visits that follow each other in the same are one here,
/// so that a station that never waits writes next to nothing. Before the run it is STARVED.
///
/// Changes that are not needed any more can be dropped at the front; the others keep their index.
class VisitColumn {
public:
    struct Change {
        SimTime time{};
        State state = State::Starved;
        ReasonId reason = noReason; ///< where the line has more than breakdowns and jams
    };

    /// A visit of positive length begins where the latest one ends. Of a state that never has a reason.
    void add(State state, SimTime start)
    {
        if (m_changes.back().state != state)
            m_changes.push_back({start, state});
    }
    void add(State state, SimTime start, ReasonId reason)
    {
        if (m_changes.back().state != state || m_changes.back().reason != reason)
            m_changes.push_back({start, state, reason});
    }

    std::size_t first() const { return m_dropped + m_front; }
    std::size_t end() const { return m_dropped + m_changes.size(); }
    const Change& operator[](std::size_t index) const
    {
        assert(index >= first() && index < end());
        return m_changes[index - m_dropped];
    }

    /// The change in force at `time`: the last one at or before it. `from` is at or before that; the search costs the
    /// logarithm of the distance.
    std::size_t indexAt(SimTime time, std::size_t from) const;
    /// When the active period began that the active visit at `index` belongs to, as far as is known: a maximal span of
    /// EXECUTE, DOWN, JAMMED and SETUP.
    SimTime activeSince(std::size_t index) const;
    /// Drops the changes before the one in force at `time`.
    void dropUntil(SimTime time);

private:
    std::vector<Change> m_changes{{SimTime{-1}, State::Starved}};
    std::size_t m_front = 0;      ///< changes before it have been dropped, but are still there
    std::size_t m_dropped = 0;    ///< changes that are gone
    SimTime m_frontActiveSince{}; ///< if the first change left is active: start of its active period
};

} // namespace linetwin

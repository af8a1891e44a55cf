// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/VisitColumn.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace linetwin {

/// Why the constraint waits (SPEC 6, MODEL 5). At each instant that it is starved, the cause is the nearest station
/// upstream that is not, each looked at as it was when that set out which would arrive now: one transit ago from
/// station to station, or as it was at the start of the run. One that was blocked then held what was under way: that is
/// the transit's doing. At each instant that the constraint is blocked, the cause is the nearest station downstream
/// that is not. What is closed or stopped is a cause with its reason.
///
/// Each of the constraint's waits is followed through the neighbours' columns, which are only ever read onwards.
class WaitingCauses {
public:
    explicit WaitingCauses(const ResolvedLine& line);

    /// Adds the waits of the constraint in [from, until) to the roles of their causes. All stations' states are known
    /// until then; what lies before neededFrom(station, until) may then be dropped from the columns.
    void settle(const std::vector<VisitColumn>& columns, SimTime from, SimTime until, std::vector<StationRole>& roles);
    SimTime neededFrom(std::size_t station, SimTime until) const { return agoAt(station, until); }

private:
    struct Task {
        const std::vector<VisitColumn>& columns;
        State waiting;
        std::vector<StationRole>& roles;
    };
    void attribute(const Task& task, std::size_t waiter, SimTime from, SimTime to);
    void add(const Task& task, std::size_t cause, const VisitColumn::Change& change, SimTime length) const;
    std::size_t seek(const VisitColumn& column, std::size_t station, SimTime time);
    SimTime agoAt(std::size_t station, SimTime time) const { return std::max(time - m_ago[station], SimTime{}); }

    std::size_t m_constraint;
    std::vector<SimTime> m_ago;         ///< per station: all transits from it to the constraint, 0 for those after that
    std::vector<std::size_t> m_cursors; ///< per station: a change at or before the next time that is asked for
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/RunTotals.h"
#include "engine/simulation/VisitColumn.h"

#include <cstddef>
#include <vector>

namespace linetwin {

/// Why the constraint waits (SPEC 6). At each instant that it is starved, the cause is the nearest station upstream
/// that is not; it is active, as the first station never starves and a blocked one would hand over. At each instant
/// that it is blocked, the cause is likewise the nearest station downstream that is not.
///
/// Each of the constraint's waits is followed through the neighbours' columns, which are only ever read onwards.
class WaitingCauses {
public:
    WaitingCauses(std::size_t constraint, std::size_t stations) : m_constraint(constraint), m_cursors(stations, 0) {}

    /// Adds the waits of the constraint in [from, until) to the roles of their causes. All stations' states are known
    /// until then; what has been asked for once may be dropped from the columns.
    void settle(const std::vector<VisitColumn>& columns, SimTime from, SimTime until, std::vector<StationRole>& roles);

private:
    struct Task {
        const std::vector<VisitColumn>& columns;
        State waiting;
        std::vector<StationRole>& roles;
    };
    void attribute(const Task& task, std::size_t waiter, SimTime from, SimTime to);
    std::size_t seek(const VisitColumn& column, std::size_t station, SimTime time);

    std::size_t m_constraint;
    std::vector<std::size_t> m_cursors; ///< per station: a change at or before the next time that is asked for
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/WaitingCauses.h"

#include <algorithm>
#include <cassert>

namespace linetwin {

void WaitingCauses::settle(const std::vector<VisitColumn>& columns, SimTime from, SimTime until,
                           std::vector<StationRole>& roles)
{
    const VisitColumn& column = columns[m_constraint];
    for (std::size_t i = seek(column, m_constraint, from); i < column.end() && column[i].time < until; ++i) {
        const State state = column[i].state;
        if (isActive(state))
            continue;
        const SimTime end = i + 1 < column.end() ? std::min(column[i + 1].time, until) : until;
        attribute({columns, state, roles}, m_constraint, std::max(column[i].time, from), end);
    }
}

/// The waiter's state in [from, to) is the one of the task; looks for its cause one station further.
void WaitingCauses::attribute(const Task& task, std::size_t waiter, SimTime from, SimTime to)
{
    assert(task.waiting == State::Starved ? waiter > 0 : waiter + 1 < task.columns.size());
    const std::size_t neighbour = task.waiting == State::Starved ? waiter - 1 : waiter + 1;
    const VisitColumn& column = task.columns[neighbour];
    for (std::size_t i = seek(column, neighbour, from); from < to; ++i) {
        const State state = column[i].state;
        const SimTime end = i + 1 < column.end() ? std::min(column[i + 1].time, to) : to;
        if (state == task.waiting)
            attribute(task, neighbour, from, end);
        else
            task.roles[neighbour].constraintWaits[static_cast<std::size_t>(state)] += end - from;
        from = end;
    }
}

std::size_t WaitingCauses::seek(const VisitColumn& column, std::size_t station, SimTime time)
{
    return m_cursors[station] = column.indexAt(time, std::max(m_cursors[station], column.first()));
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/WaitingCauses.h"

#include <algorithm>
#include <cassert>

namespace linetwin {

WaitingCauses::WaitingCauses(const ResolvedLine& line)
    : m_constraint(line.yardstick.constraint), m_ago(line.stations.size()), m_cursors(line.stations.size(), 0)
{
    for (std::size_t i = m_constraint; i-- > 0;)
        m_ago[i] = m_ago[i + 1] + line.bufferAfter(i).transit;
}

void WaitingCauses::settle(const std::vector<VisitColumn>& columns, SimTime from, SimTime until,
                           std::vector<StationRole>& roles)
{
    const VisitColumn& column = columns[m_constraint];
    for (std::size_t i = seek(column, m_constraint, from); i < column.end() && column[i].time < until; ++i) {
        const State state = column[i].state;
        if (state != State::Starved && state != State::Blocked)
            continue;
        const SimTime end = i + 1 < column.end() ? std::min(column[i + 1].time, until) : until;
        attribute({columns, state, roles}, m_constraint, std::max(column[i].time, from), end);
    }
}

/// The waiter's state, as it matters in [from, to), is the one of the task; looks for its cause one station further.
void WaitingCauses::attribute(const Task& task, std::size_t waiter, SimTime from, SimTime to)
{
    assert(task.waiting == State::Starved ? waiter > 0 : waiter + 1 < task.columns.size());
    const std::size_t neighbour = task.waiting == State::Starved ? waiter - 1 : waiter + 1;
    const VisitColumn& column = task.columns[neighbour];
    for (std::size_t i = seek(column, neighbour, agoAt(neighbour, from)); from < to; ++i) {
        const SimTime end = i + 1 < column.end() ? std::min(column[i + 1].time + m_ago[neighbour], to) : to;
        if (column[i].state == task.waiting)
            attribute(task, neighbour, from, end);
        else
            add(task, neighbour, column[i], end - from);
        from = end;
    }
}

void WaitingCauses::add(const Task& task, std::size_t cause, const VisitColumn::Change& change, SimTime length) const
{
    StationRole& role = task.roles[cause];
    role.constraintWaits[static_cast<std::size_t>(change.state)] += length;
    if (change.state == State::Blocked)
        role.constraintWaitsInTransit += length;
    if (change.reason != noReason)
        role.constraintWaitsByReason[change.reason] += length;
}

std::size_t WaitingCauses::seek(const VisitColumn& column, std::size_t station, SimTime time)
{
    return m_cursors[station] = column.indexAt(time, std::max(m_cursors[station], column.first()));
}

} // namespace linetwin

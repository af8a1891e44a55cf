// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/BottleneckWalk.h"

#include <algorithm>
#include <cassert>

namespace linetwin {

void BottleneckWalk::settle(const std::vector<VisitColumn>& columns, SimTime until)
{
    m_until = until;
    for (std::size_t i = 0; i < m_met.size(); ++i) {
        if (m_met[i])
            extend(columns[i], *m_met[i]);
    }
    if (!m_hasBegun && until > m_window.begin) {
        m_hasBegun = true;
        meet(columns, m_window.begin);
    }
    while (m_hasBegun && hasReignEnded(columns) && m_reign.end < m_window.end && skipIdleness(columns)) {
        const std::optional<std::size_t> next = successor();
        if (!next)
            return;
        const Period& period = *m_met[*next];
        m_reign = {*next, period.start, period.end};
        m_isReignOver = false;
    }
}

/// If the reign is over, its successors have been met.
bool BottleneckWalk::hasReignEnded(const std::vector<VisitColumn>& columns)
{
    if (m_isReignOver)
        return true;
    const Period& period = *m_met[m_reign.station];
    if (!period.isOver || !isKnownAt(period.end))
        return false;
    m_reign.end = period.end;
    m_isReignOver = true;
    m_report(m_reign);
    if (m_reign.end < m_window.end)
        meet(columns, m_reign.end);
    return true;
}

void BottleneckWalk::meet(const std::vector<VisitColumn>& columns, SimTime time)
{
    for (std::size_t i = 0; i < m_met.size(); ++i)
        m_met[i] = periodAt(columns, i, time);
}

std::optional<BottleneckWalk::Period> BottleneckWalk::periodAt(const std::vector<VisitColumn>& columns,
                                                               std::size_t station, SimTime time)
{
    if (m_met[station] && m_met[station]->goesOnAt(time))
        return m_met[station];
    const VisitColumn& column = columns[station];
    const bool isDropped = column[column.first()].time > time;
    const std::size_t from = std::max(m_cursors[station], column.first());
    const std::size_t index = isDropped ? column.first() : column.indexAt(time, from);
    m_cursors[station] = index;
    if (!isActive(column[index].state))
        return std::nullopt;
    Period period{.start = std::max(column.activeSince(index), m_window.begin), .next = index + 1};
    if (period.start > time)
        return std::nullopt;
    extend(column, period);
    return period;
}

void BottleneckWalk::extend(const VisitColumn& column, Period& period) const
{
    if (period.isOver)
        return;
    period.end = m_until;
    for (; period.next < column.end() && column[period.next].time <= m_until; ++period.next) {
        if (!isActive(column[period.next].state)) {
            period.end = column[period.next].time;
            period.isOver = true;
            return;
        }
    }
    period.isOver = m_until == m_window.end;
}

/// Where no station is active at the end of the reign, the time until one is. False if that is not known yet.
bool BottleneckWalk::skipIdleness(const std::vector<VisitColumn>& columns)
{
    const auto hasMet = [this] {
        return std::ranges::any_of(m_met, [](const std::optional<Period>& period) { return period.has_value(); });
    };
    if (hasMet())
        return true;
    meet(columns, m_reign.end); // what begins there may not have been known
    if (hasMet())
        return true;
    SimTime nearest = m_window.end;
    for (std::size_t i = 0; i < columns.size(); ++i)
        nearest = std::min(nearest, nextActivity(columns, i, m_reign.end).value_or(nearest));
    if (!isKnownAt(nearest) || nearest == m_window.end) {
        // All are idle until then, so that what lies before it is not needed any more.
        m_reign = {columns.size(), m_until, m_until};
        return false;
    }
    m_reign = {columns.size(), nearest, nearest};
    meet(columns, nearest);
    return true;
}

/// When the station, which is not active at `time`, becomes so.
std::optional<SimTime> BottleneckWalk::nextActivity(const std::vector<VisitColumn>& columns, std::size_t station,
                                                    SimTime time)
{
    const VisitColumn& column = columns[station];
    std::size_t i = column.indexAt(time, std::max(m_cursors[station], column.first()));
    m_cursors[station] = i;
    for (; i < column.end(); ++i) {
        if (column[i].time > time && isActive(column[i].state))
            return column[i].time;
    }
    return std::nullopt;
}

bool BottleneckWalk::beatsReign(std::size_t station) const
{
    const Period& period = *m_met[station];
    return period.length() > m_reign.length() || (period.length() == m_reign.length() && station < m_reign.station);
}

/// The station that reigns next, if that is known already.
std::optional<std::size_t> BottleneckWalk::successor() const
{
    std::optional<std::size_t> usurper; ///< of those that beat the reign the first to begin, of these the longest
    std::optional<std::size_t> heir;    ///< of the others the longest
    SimTime undecidedSince = m_window.end;
    for (std::size_t i = 0; i < m_met.size(); ++i) {
        if (!m_met[i])
            continue;
        const Period& period = *m_met[i];
        if (!beatsReign(i)) {
            if (!period.isOver)
                undecidedSince = std::min(undecidedSince, period.start);
            else if (!heir || period.length() > m_met[*heir]->length())
                heir = i;
            continue;
        }
        const Period* first = usurper ? &*m_met[*usurper] : nullptr;
        if (!first || period.start < first->start) {
            usurper = i;
        } else if (period.start == first->start) {
            const bool mayBecomeLonger = !period.isOver && period.length() == first->length();
            if (mayBecomeLonger)
                undecidedSince = std::min(undecidedSince, period.start);
            else if (period.length() > first->length())
                usurper = i;
        }
    }
    if (usurper)
        return m_met[*usurper]->start < undecidedSince ? usurper : std::nullopt;
    return undecidedSince < m_window.end ? std::nullopt : heir;
}

} // namespace linetwin

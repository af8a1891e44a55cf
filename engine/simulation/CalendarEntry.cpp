// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/CalendarEntry.h"

#include <algorithm>

namespace linetwin {

namespace {

std::int64_t floorOfQuotient(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

} // namespace

CalendarEntry::CalendarEntry(const ResolvedClosure& entry, ReasonId reason, const Window& window)
    : ClosureSource(entry.name), m_entry(entry), m_reason(reason), m_window(window)
{
    if (entry.begins.empty() || entry.period.count() <= 0)
        return;
    // Of this round the last one ends before the start of the run.
    const SimTime lastEnd = window.begin + entry.begins.back() + entry.length;
    m_round = floorOfQuotient(-lastEnd.count(), entry.period.count());
}

void CalendarEntry::step()
{
    if (++m_place < m_entry.begins.size())
        return;
    m_place = 0;
    ++m_round;
}

Closure CalendarEntry::next()
{
    if (m_entry.length.count() == 0)
        return neverAfter(m_window.end);
    while (!isOver()) {
        const SimTime begun = nextBegin();
        const SimTime end = begun + m_entry.length;
        const bool isWanted = end > m_closedUntil && end > begun;
        if (!isWanted && begun > m_window.end)
            break;
        step();
        if (!isWanted)
            continue;
        // Where one begins before the one before it has ended, it goes on from there.
        const SimTime begin = std::max(begun, m_closedUntil);
        m_closedUntil = end;
        return {begin, end, begun, m_entry.state, m_reason, m_entry.pausesRepairs};
    }
    return neverAfter(m_window.end);
}

std::int64_t CalendarEntry::countedBegins() const
{
    std::int64_t count = 0;
    for (const SimTime begin : m_entry.begins) {
        if (m_entry.period.count() <= 0) {
            count += begin.count() >= 0 && begin < m_window.length() ? 1 : 0;
            continue;
        }
        const std::int64_t period = m_entry.period.count();
        count += floorOfQuotient(m_window.length().count() - 1 - begin.count(), period) -
                 floorOfQuotient(-1 - begin.count(), period);
    }
    return count;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/ClockStops.h"

#include <algorithm>
#include <utility>

namespace linetwin {

ClockStops::ClockStops(const ResolvedStop& resolved, ReasonId reason, Closures calendar, const Window& window,
                       std::uint64_t seed, std::uint32_t replication, std::stop_token stop)
    : ClosureSource(resolved.name), m_luck(resolved, seed, replication), m_state(resolved.state), m_reason(reason),
      m_calendar(std::move(calendar)), m_window(window), m_stop(std::move(stop))
{
}

/// False if none begins in the run any more.
bool ClockStops::beginNext()
{
    constexpr std::uint64_t stopsPerLook = 256;
    if (m_begunStops % stopsPerLook == 0 && m_stop.stop_requested())
        m_now = m_window.end + SimTime{1};
    if (m_now > m_window.end)
        return false;
    m_now = m_calendar.open(m_calendar.advance(m_now, SimTime{m_luck.gap(m_begunStops)}));
    if (m_now > m_window.end)
        return false;
    m_calendar.forget(m_now);
    m_begun = m_now;
    m_remaining = m_luck.duration(m_begunStops++);
    m_counted += m_window.countsBegin(m_begun) ? 1 : 0;
    return true;
}

Closure ClockStops::next()
{
    while (m_remaining.count() == 0) {
        if (!beginNext())
            break;
    }
    if (m_remaining.count() == 0 || m_now > m_window.end) {
        return neverAfter(m_window.end);
    }
    const SimTime begin = m_now;
    const SimTime length = std::min(m_remaining, m_calendar.nextClosing(begin) - begin);
    m_remaining -= length;
    m_now = m_remaining.count() > 0 ? m_calendar.open(begin + length) : begin + length;
    m_calendar.forget(begin);
    return {begin, begin + length, m_begun, m_state, m_reason, true};
}

} // namespace linetwin

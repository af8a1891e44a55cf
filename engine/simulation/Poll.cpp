// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Poll.h"

#include <algorithm>

namespace linetwin {

namespace {

constexpr std::chrono::milliseconds reportInterval{50};

} // namespace

Poll::Poll(const std::stop_token& stop, const std::function<void(double)>& progress, SimTime horizon)
    : m_stop(stop), m_progress(progress), m_horizon(horizon), m_nextReport(Clock::now() + reportInterval)
{
}

bool Poll::goesOn(SimTime now)
{
    if (m_stop.stop_requested())
        return false;
    if (!m_progress)
        return true;
    const Clock::time_point wall = Clock::now();
    if (wall >= m_nextReport) {
        m_nextReport = wall + reportInterval;
        m_reported = std::clamp(toSeconds(now) / toSeconds(m_horizon), m_reported, 1.0);
        m_progress(m_reported);
    }
    return true;
}

} // namespace linetwin

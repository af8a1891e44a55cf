// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace linetwin {

/// What a kernel asks every fraction of a millisecond: whether to go on. Reports progress on the way, at a rate that a
/// window can bear.
class Poll {
public:
    /// `progress` may be empty; both outlive it.
    Poll(const std::stop_token& stop, const std::function<void(double)>& progress, SimTime horizon);

    bool goesOn(SimTime now);

private:
    using Clock = std::chrono::steady_clock;

    const std::stop_token& m_stop;
    const std::function<void(double)>& m_progress;
    SimTime m_horizon;
    double m_reported = 0; ///< a run that starts anew does not take back what was reported
    Clock::time_point m_nextReport;
};

} // namespace linetwin

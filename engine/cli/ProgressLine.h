// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ostream>

namespace linetwin {

/// What a ProgressLine is of.
enum class Progress { Replications, Percent, PercentOfHistory };

/// "37 of 100 replications, 4 s left" on one line of a terminal, in the user's language, renewed at most ten times a
/// second and cleared at the end. One thread at a time.
class ProgressLine {
public:
    ProgressLine(std::ostream& err, bool isShown, Progress of, int total = 100);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine();

    void update(int done);
    /// Of the total, once that is one at least.
    void updateShare(double share);

private:
    using Clock = std::chrono::steady_clock;

    std::ostream& m_err;
    bool m_isShown;
    int m_total;
    Progress m_of;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_next;
    bool m_hasText = false;
};

} // namespace linetwin

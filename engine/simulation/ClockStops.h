// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Closures.h"
#include "engine/simulation/StopLuck.h"

#include <stop_token>

namespace linetwin {

/// The stops of a reason by the clock (MODEL 2): in the time that the calendar leaves open a gap, then a stop, then a
/// gap, and so on from the start of the run. While the calendar is closed, gap and stop stand still: then the reason is
/// not in force, and afterwards it goes on as what began before.
class ClockStops : public ClosureSource {
public:
    /// Of a reason whose `every` is set; `calendar` says when the calendar is closed and nothing else. Once `stop` is
    /// requested there are no more: a run may have more of them than can be counted while somebody waits.
    ClockStops(const ResolvedStop& resolved, ReasonId reason, Closures calendar, const Window& window,
               std::uint64_t seed, std::uint32_t replication, std::stop_token stop);

    ReasonId reason() const override { return m_reason; }
    Closure next() override;
    std::int64_t countedBegins() const override { return m_counted; }

private:
    bool beginNext();

    StopLuck m_luck;
    State m_state;
    ReasonId m_reason;
    Closures m_calendar;
    Window m_window;
    std::stop_token m_stop;
    std::uint64_t m_begunStops = 0;
    std::int64_t m_counted = 0;
    SimTime m_begun{};     ///< of the latest stop
    SimTime m_now{};       ///< until then it is known what happens
    SimTime m_remaining{}; ///< of the latest stop
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/ClosureSource.h"
#include "engine/simulation/Window.h"

#include <cstddef>

namespace linetwin {

/// An entry of the calendar as it closes a station, repeating from before the start of the run on.
class CalendarEntry : public ClosureSource {
public:
    /// `entry` outlives it.
    CalendarEntry(const ResolvedClosure& entry, ReasonId reason, const Window& window);

    ReasonId reason() const override { return m_reason; }
    Closure next() override;
    std::int64_t countedBegins() const override;

private:
    bool isOver() const { return m_entry.begins.empty() || (m_entry.period.count() <= 0 && m_round > 0); }
    SimTime nextBegin() const { return m_window.begin + m_entry.begins[m_place] + m_round * m_entry.period; }
    void step();

    const ResolvedClosure& m_entry;
    ReasonId m_reason;
    Window m_window;
    std::int64_t m_round = 0; ///< k of the next one
    std::size_t m_place = 0;  ///< its begin within the period
    SimTime m_closedUntil{};
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/VisitColumn.h"
#include "engine/simulation/Window.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace linetwin {

/// An active period of a station that is a bottleneck period: at some instant no other station's is longer (SPEC 6).
struct BottleneckPeriod {
    std::size_t station = 0;
    SimTime start{};
    SimTime end{};

    SimTime length() const { return end - start; }
    bool operator==(const BottleneckPeriod&) const = default;
};

/// Finds the bottleneck periods of a run (shifting bottleneck; Roser, Nakano and Tanaka) in the order in which they
/// reign, without looking at most of the others. While P reigns, a period that begins later can only be longer than P
/// if it goes on after P. So the next to reign is one of those that contain the end of P, at most one per station: the
/// first to begin of those that beat P, which takes over at its begin; or, if none does, the longest, at the end of P.
/// Hence both begins and ends of bottleneck periods ascend. Together they cover the window, but for the time in which
/// no station is active because of closures and transits: then the walk goes on where the next one becomes active.
///
/// The run need not be over. Where the next to reign depends on how long a period goes on that has not ended yet, the
/// walk waits. Until it has ended, all that begins after it and has ended is contained in it and shorter, so that of
/// what is known only the periods that contain the end of P, and those that still go on, must be kept.
class BottleneckWalk {
public:
    /// `report` is called with each bottleneck period, its times since the start of the run and cut to the window.
    BottleneckWalk(const Window& window, std::size_t stations, std::function<void(const BottleneckPeriod&)> report)
        : m_window(window), m_report(std::move(report)), m_reign{stations, window.begin, window.begin}, m_met(stations),
          m_cursors(stations, 0)
    {
    }

    /// All stations' states are known until `until`, but for what begins just then; at the end of the window all
    /// periods end. What lies before it may then be dropped from the columns.
    void settle(const std::vector<VisitColumn>& columns, SimTime until);

private:
    /// An active period as far as it is known.
    struct Period {
        SimTime start{};
        SimTime end{};        ///< or until when it is known, while it goes on
        std::size_t next = 0; ///< the first change that has not been looked at
        bool isOver = false;

        /// Or more, while it goes on.
        SimTime length() const { return end - start; }
        /// At a time after its start.
        bool goesOnAt(SimTime time) const { return end > time || !isOver; }
    };

    /// Not only what has been so far: also what begins at that time.
    bool isKnownAt(SimTime time) const { return time < m_until || m_until == m_window.end; }
    bool hasReignEnded(const std::vector<VisitColumn>& columns);
    void meet(const std::vector<VisitColumn>& columns, SimTime time);
    std::optional<Period> periodAt(const std::vector<VisitColumn>& columns, std::size_t station, SimTime time);
    void extend(const VisitColumn& column, Period& period) const;
    std::optional<std::size_t> successor() const;
    bool skipIdleness(const std::vector<VisitColumn>& columns);
    std::optional<SimTime> nextActivity(const std::vector<VisitColumn>& columns, std::size_t station, SimTime time);
    bool beatsReign(std::size_t station) const;

    Window m_window;
    std::function<void(const BottleneckPeriod&)> m_report;
    BottleneckPeriod m_reign; ///< of no station and no length before the first
    bool m_isReignOver = true;
    bool m_hasBegun = false;
    std::vector<std::optional<Period>> m_met; ///< per station: its period that contains the end of the reign
    std::vector<std::size_t> m_cursors;       ///< per station: a change at or before the next time that is asked for
    SimTime m_until{};
};

/// Adds up for how long each station is the bottleneck alone and together with others, from the bottleneck periods in
/// their order.
class BottleneckShares {
public:
    template <class Role> void add(const BottleneckPeriod& next, std::vector<Role>& roles)
    {
        settleLatest(next.start, roles);
        m_endBefore = m_latest ? m_latest->end : next.start;
        m_latest = next;
    }
    template <class Role> void finish(std::vector<Role>& roles)
    {
        if (m_latest)
            settleLatest(m_latest->end, roles);
        m_latest.reset();
    }

private:
    template <class Role> void settleLatest(SimTime nextStart, std::vector<Role>& roles)
    {
        if (!m_latest)
            return;
        const SimTime sole =
            std::max(SimTime{}, std::min(m_latest->end, nextStart) - std::max(m_latest->start, m_endBefore));
        roles[m_latest->station].soleBottleneck += sole;
        roles[m_latest->station].shiftingBottleneck += m_latest->length() - sole;
    }

    std::optional<BottleneckPeriod> m_latest;
    SimTime m_endBefore{}; ///< of the period before the latest
};

} // namespace linetwin

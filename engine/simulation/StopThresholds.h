// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/StopLuck.h"
#include "engine/support/SimTime.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace linetwin {

/// A stop before EXECUTE, of zero length or more.
struct Stop {
    State state = State::Down;
    ReasonId reason = breakdownReason;
    SimTime duration{};
};

/// A station's reasons by cycles and by running time (MODEL 2) in one replication. Each has a counter, which every
/// cycle raises, and thresholds, one after each gap: a stop precedes the cycle that takes the counter to its threshold.
/// Also what such a stop makes of the cycles after it: scrap, and a slower EXECUTE.
///
/// Cycles are numbered from 0. Only cycles that are not plain need be told, those that next() names among them.
class StopThresholds {
public:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    /// So many stops of one reason before one cycle stand for all: what comes in between is passed over, so that
    /// extreme values do not fill the memory.
    static constexpr std::size_t mostBeforeOneCycle = 65'536;

    StopThresholds(const ResolvedStation& station, std::uint64_t seed, std::uint32_t replication);

    bool isEmpty() const { return m_reasons.empty(); }
    /// EXECUTE of the cycle that would last `execute` without slow-downs.
    SimTime executeOf(std::int64_t cycle, SimTime execute) const;
    /// Appends the stops before the cycle, in the order in which they come. `running` is the EXECUTE time of all cycles
    /// before it, `execute` that of its own.
    void addStops(std::int64_t cycle, SimTime running, SimTime execute, std::vector<Stop>& stops);
    /// Whether the output of the cycle, whose stops have been added, is defective because of a stop.
    bool isScrap(std::int64_t cycle) const { return cycle < m_scrapUntil; }
    /// The first cycle from `cycle` on that is not plain, if each until then lasts `execute`; `running` is the EXECUTE
    /// time of all cycles before `cycle`.
    std::int64_t next(std::int64_t cycle, SimTime running, SimTime execute) const;

private:
    struct Reason {
        Reason(const ResolvedStop& stop, ReasonId reasonId, std::uint64_t seed, std::uint32_t replication)
            : luck(stop, seed, replication), id(reasonId), state(stop.state),
              isByCycles(stop.trigger == StopTrigger::Cycles), scrapCycles(stop.scrapCycles),
              slowCycles(stop.slowCycles), slowSpeed(stop.slowSpeed)
        {
            advance();
        }

        StopLuck luck;
        ReasonId id;
        State state;
        bool isByCycles;
        std::int64_t scrapCycles;
        std::int64_t slowCycles;
        double slowSpeed;
        std::uint64_t stopsDone = 0;
        std::int64_t nextCycle = never;    ///< by cycles: the one that takes the counter to the threshold
        Int128 cyclesThreshold = 0;        ///< billionths of a cycle
        std::int64_t runningThreshold = 0; ///< ns

        bool isDue(std::int64_t cycle, std::int64_t runningAfter) const
        {
            return isByCycles ? nextCycle <= cycle : runningThreshold <= runningAfter;
        }
        void advance();
        void passOver(std::int64_t cycle, std::int64_t runningAfter);
    };

    std::vector<Reason> m_reasons; ///< ascending by name
    std::int64_t m_scrapUntil = 0;
    std::int64_t m_slowFrom = 0;
    std::int64_t m_slowUntil = 0;
    double m_slowSpeed = 1;
};

} // namespace linetwin

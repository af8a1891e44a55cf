// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/model/State.h"
#include "engine/simulation/Distributions.h"
#include "engine/simulation/RandomStream.h"
#include "engine/simulation/StopThresholds.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace linetwin {

/// All that chance decides at one station in one replication, cycle by cycle, and nothing of its neighbours: whatever
/// computes a run asks here and so has the same luck. Cycles are asked for in order, with beginCycle(). Stops by the
/// clock are not among it, but closures (Closures).
///
/// The trials of a cycle are realised as gaps between successes, and of the stops by cycles and by running time it is
/// known which cycle they precede, so that a cycle of fixed length in which nothing happens costs an increment and a
/// compare.
class StationLuck {
public:
    StationLuck(const ResolvedStation& station, std::uint64_t seed, std::uint32_t replication);

    /// Begins the next cycle. If it returns true, the cycle is plain: no stop, no defect, no false reject, EXECUTE of
    /// fixedExecute(). Otherwise stops(), execute(), makesDefect() and rejectsFalsely() tell what it brings.
    bool beginCycle()
    {
        if (m_begun++ != m_nextEventful) [[likely]]
            return true;
        beginEventfulCycle();
        return false;
    }
    /// So many cycles that follow are plain for certain.
    std::int64_t plainCycles() const { return m_nextEventful - m_begun; }
    /// Begins so many of them.
    void beginPlainCycles(std::int64_t count) { m_begun += count; }
    SimTime fixedExecute() const { return m_fixedExecute; }

    /// Of the cycle begun last, in their order. There may be very many; those after the end of the run change nothing,
    /// and their sum may not fit into a time.
    std::span<const Stop> stops() const
    {
        return isEventful() ? std::span<const Stop>(m_stops) : std::span<const Stop>();
    }
    SimTime execute() const { return isEventful() ? m_execute : m_fixedExecute; }
    /// Whether its output becomes defective here: by its trial, or because it is scrap after a stop. One defect at
    /// most.
    bool makesDefect() const { return isEventful() && m_makesDefect; }
    /// Whether its output is rejected if it is not defective.
    bool rejectsFalsely() const { return isEventful() && m_rejectsFalsely; }

    std::int64_t cyclesBegun() const { return m_begun; }
    /// EXECUTE time of all cycles begun.
    SimTime executeBegun() const { return m_begun * m_fixedExecute + m_executeBeyondFixed; }

    /// Whether the next defective output is detected.
    bool detects();

private:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    /// Of stops that are a trial of each cycle.
    struct StopCause {
        Purpose trigger;
        TrialGaps gaps;
        Purpose durationPurpose;
        DurationDistribution durations;
        State state;
        ReasonId reason;
        std::int64_t nextCycle = never; ///< the cycle of the next stop
        std::uint64_t stopsDone = 0;
    };

    bool isEventful() const { return m_begun == m_eventfulBegun; }
    void beginEventfulCycle();
    void addCause(Purpose trigger, double probability, Purpose durationPurpose, DurationDistribution durations,
                  State state, ReasonId reason);
    std::int64_t addTrialStops(std::int64_t cycle);
    std::int64_t cycleOfSuccess(std::int64_t firstCycle, const TrialGaps& gaps, Purpose purpose, std::uint64_t k) const;

    std::int64_t m_begun = 0;
    std::int64_t m_nextEventful = never;
    SimTime m_fixedExecute;
    std::int64_t m_eventfulBegun = 0; ///< m_begun when the latest eventful cycle began
    SimTime m_execute{};
    SimTime m_executeBeyondFixed{}; ///< Σ (EXECUTE − m_fixedExecute) over the cycles begun
    bool m_makesDefect = false;
    bool m_rejectsFalsely = false;
    std::vector<Stop> m_stops;

    RandomStream m_stream;
    std::vector<StopCause> m_causes;
    StopThresholds m_thresholds;
    DurationDistribution m_cycleTime;
    TrialGaps m_defects;
    std::int64_t m_nextDefect = never;
    std::uint64_t m_defectsDone = 0;
    TrialGaps m_falseRejects;
    std::int64_t m_nextFalseReject = never;
    std::uint64_t m_falseRejectsDone = 0;
    double m_detectionProbability;
    std::uint64_t m_defectiveOutputs = 0;
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"
#include "engine/model/State.h"
#include "engine/support/SimTime.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace linetwin {

/// What is counted at one station in the window (SPEC 3). Integers only, so that two kernels compare bit for bit.
struct StationTotals {
    std::array<SimTime, stateCount> timeInState{}; ///< by State, overlap with the window; sums to its length
    std::int64_t cycles = 0;                       ///< completions at W < t ≤ W + T
    std::int64_t outputs = 0;                      ///< items delivered downstream
    std::int64_t rejects = 0;                      ///< items sent to the reject bin
    std::int64_t defects = 0;         ///< outputs that became defective here: by the trial, or as scrap after a stop
    std::int64_t breakdowns = 0;      ///< begun at W ≤ t < W + T, zero length included
    std::int64_t jams = 0;            ///< likewise
    SimTime executeOfCycles{};        ///< EXECUTE time of the counted cycles, whole, also where it began before W
    Int128 bufferLevelTime = 0;       ///< ∫ level dt of the buffer after this station, item·ns; 0 for the last one
    std::int64_t bufferMaximum = 0;   ///< highest level that held for a positive time
    SimTime bufferFull{};             ///< time with level = capacity; 0 where the capacity is 0
    SimTime bufferEmpty{};            ///< time with level = 0; 0 where the capacity is 0
    std::int64_t falseRejects = 0;    ///< successes of that trial on outputs that were not defective
    std::int64_t rawRejectedFrom = 0; ///< raw items rejected anywhere because they became defective first here

    bool operator==(const StationTotals&) const = default;
};

/// Breakdowns and jams are counted for themselves.
inline void countStop(StationTotals& station, ReasonId reason)
{
    station.breakdowns += reason == breakdownReason ? 1 : 0;
    station.jams += reason == jamReason ? 1 : 0;
}

/// What is counted of one reason at one station in the window (MODEL 2).
struct ReasonTotals {
    std::int64_t stops = 0; ///< begun at W ≤ t < W + T, zero length included; of a calendar entry its closures
    SimTime time{};         ///< in which the reason rules the state

    bool operator==(const ReasonTotals&) const = default;
};

/// What is counted for the line in the window. Base units are counted in whole raw items: a unit is
/// ResolvedLine::rawItemsPerUnit of them.
struct LineTotals {
    std::int64_t finishedItems = 0;
    std::int64_t defectiveFinishedItems = 0; ///< whose own flag is set
    std::int64_t goodRawDelivered = 0;
    std::int64_t defectiveRawDelivered = 0;
    /// Delivered, plus the change over the window of what is in the line and the counting point has collected, each as
    /// it is at that end of the window; what is delivered alone in a line without a counting point.
    std::int64_t goodRawOutput = 0;      ///< O; negative where more turned bad than came
    std::int64_t defectiveRawOutput = 0; ///< E; negative where more was rejected than came
    /// Raw items in outputs that the constraint has completed, the one it holds BLOCKED included, and that are in the
    /// line and not output yet, at both ends of the window. ΔW is their difference.
    std::int64_t rawBeforeOutputAtStart = 0;
    std::int64_t rawBeforeOutputAtEnd = 0;
    /// Units of the product that were sold, less those that were sold and are rejected later (SaleRule); 0 in a run
    /// without money. Negative where more was taken back than came.
    std::int64_t unitsSold = 0;
    Int128 rawInLineTime = 0; ///< ∫ raw items in the line dt, raw item·ns
    Int128 leadTimeSum = 0;   ///< over the finished items, ns

    bool operator==(const LineTotals&) const = default;
};

/// Lead times of finished items in classes of 1/1024 of a power of two, so that a percentile is within 0.1 %.
/// Class c < 1024 is the value c itself (ns); above, octave and top ten bits below the leading one.
class LeadTimeHistogram {
public:
    void add(SimTime leadTime);
    /// Several at a time, which is quicker; at least one.
    void add(std::span<const SimTime> leadTimes);
    std::int64_t count() const { return m_count; }
    /// The middle of the class that holds the value of the given rank, 1 … count().
    SimTime valueOfRank(std::int64_t rank) const;
    bool operator==(const LeadTimeHistogram&) const = default;

private:
    void makeRoomFor(std::size_t index);

    std::vector<std::int64_t> m_classes; ///< from m_lowest to the highest class that holds anything
    std::size_t m_lowest = 0;
    std::int64_t m_count = 0;
};

/// What only the history of all stations tells of one of them (SPEC 6), within the window.
struct StationRole {
    /// By its state meanwhile: for how long the constraint was starved (of a station before it) or blocked (of one
    /// after it) because of this station.
    std::array<SimTime, stateCount> constraintWaits{};
    /// The part of them during which a reason of this station ruled its state, by ReasonId; empty in a line that has
    /// only breakdowns and jams.
    std::vector<SimTime> constraintWaitsByReason;
    SimTime constraintWaitsInTransit{}; ///< part of constraintWaits[Blocked]: what it held was under way (MODEL 5)
    SimTime soleBottleneck{};           ///< alone in a bottleneck period
    SimTime shiftingBottleneck{};       ///< in one together with others

    bool operator==(const StationRole&) const = default;
};

/// Everything that is counted in one replication.
struct RunTotals {
    SimTime duration{}; ///< T
    std::vector<StationTotals> stations;
    /// By station and ReasonId; empty in a line that has only breakdowns and jams.
    std::vector<std::vector<ReasonTotals>> reasons;
    LineTotals line;
    LeadTimeHistogram leadTimes;
    std::vector<StationRole> roles; ///< empty unless the detail was Figures or more
    bool hasLevels = true;          ///< false: those of buffers were not summed up and are 0

    bool operator==(const RunTotals&) const = default;
};

} // namespace linetwin

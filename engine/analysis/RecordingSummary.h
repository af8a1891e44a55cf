// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace linetwin {

/// Time in each state, by State.
using StateTimes = std::array<SimTime, stateCount>;

/// One station's states over a recording, and how long each held in any part of it: made in linear time, asked in
/// logarithmic time. Of a sampled recording every sample holds until the next one. Immutable, so that threads may share
/// it; the recording outlives it.
class StateTimeline {
public:
    StateTimeline(const Recording& recording, std::size_t station);
    StateTimeline(StateTimeline&&) = default;
    StateTimeline& operator=(StateTimeline&&) = default;

    /// Visits as in StationTrack; together they cover [0, T).
    std::size_t visitCount() const { return m_starts.size(); }
    SimTime startOf(std::size_t visit) const { return m_starts[visit]; }
    SimTime endOf(std::size_t visit) const { return visit + 1 < m_starts.size() ? m_starts[visit + 1] : m_duration; }
    State stateOf(std::size_t visit) const { return m_states[visit]; }
    /// The one in force at `time`, cut to [0, T).
    std::size_t visitAt(SimTime time) const;

    /// Of [0, time), cut to the recording.
    StateTimes timesUntil(SimTime time) const;
    /// Of [from, to).
    StateTimes timesIn(SimTime from, SimTime to) const;

    class Walk;

private:
    /// What visits before `last`, which is in force at `time`, and it have taken up to then.
    StateTimes timesUntil(std::size_t last, SimTime time) const;

    SimTime m_duration;
    std::vector<SimTime> m_sampledStarts;
    std::vector<State> m_sampledStates;
    std::span<const SimTime> m_starts;
    std::span<const State> m_states;
    std::vector<StateTimes> m_untilBlock; ///< times before each block of visits
};

/// Asks a timeline for times that ascend: each in a few steps from the last one. The timeline outlives it.
class StateTimeline::Walk {
public:
    explicit Walk(const StateTimeline& timeline) : m_timeline(timeline) {}

    /// As StateTimeline::timesUntil(). `time` is not before that of the last call.
    StateTimes timesUntil(SimTime time);

private:
    const StateTimeline& m_timeline;
    std::size_t m_visit = 0; ///< the last one that was asked for
};

/// How long the buffer after `station` (not the last one) held each number of items: index 0 … the highest level that
/// held for a positive time. Sums to T. Of a sampled recording every sample holds until the next one.
std::vector<SimTime> timeAtLevels(const Recording& recording, std::size_t station);

/// Good base units output since time 0 (Recording::goodRawOutputAt()): goodUnits[i] holds from times[i] on, the first
/// at 0. Falls where units that were output turn defective or are rejected.
struct OutputCurve {
    std::vector<SimTime> times;
    std::vector<double> goodUnits;
};
OutputCurve cumulativeGoodOutput(const Recording& recording);

} // namespace linetwin

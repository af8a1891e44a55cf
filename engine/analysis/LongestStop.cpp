// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/LongestStop.h"

#include <algorithm>

namespace linetwin {

namespace {

std::optional<State> stateOf(Loss loss)
{
    switch (loss) {
    case Loss::Breakdown: return State::Down;
    case Loss::Jam: return State::Jammed;
    case Loss::Starved: return State::Starved;
    case Loss::Blocked: return State::Blocked;
    default: return std::nullopt;
    }
}

class StopSearch {
public:
    StopSearch(const Recording& recording, const LossKey& leaf, State state)
        : m_recording(recording), m_leaf(leaf), m_state(state)
    {
    }

    std::optional<StopSpan> run(std::size_t constraint)
    {
        const StationTrack& track = m_recording.track(constraint);
        for (std::size_t i = 0; i < track.visitState.size(); ++i) {
            if (track.visitState[i] != m_state)
                continue;
            const StopSpan visit{track.visitStart[i], endOf(track, i)};
            if (m_leaf.cause)
                follow(constraint, visit);
            else
                add(visit);
        }
        add(std::nullopt);
        return m_longest;
    }

private:
    SimTime endOf(const StationTrack& track, std::size_t visit) const
    {
        return visit + 1 < track.visitStart.size() ? track.visitStart[visit + 1] : m_recording.duration();
    }

    /// The waiter waits throughout the span; its cause is the nearest station that does not.
    void follow(std::size_t waiter, const StopSpan& span)
    {
        const bool isStarved = m_state == State::Starved;
        if (isStarved ? waiter == 0 : waiter + 1 >= m_recording.stationCount())
            return;
        const std::size_t neighbour = isStarved ? waiter - 1 : waiter + 1;
        const StationTrack& track = m_recording.track(neighbour);
        const auto after = std::ranges::upper_bound(track.visitStart, span.start);
        for (auto i = static_cast<std::size_t>(after - track.visitStart.begin()) - 1;
             i < track.visitStart.size() && track.visitStart[i] < span.end; ++i) {
            const StopSpan part{std::max(span.start, track.visitStart[i]), std::min(span.end, endOf(track, i))};
            if (track.visitState[i] == m_state)
                follow(neighbour, part);
            else if (neighbour == *m_leaf.cause && (!m_leaf.reason || track.visitState[i] == *m_leaf.reason))
                add(part);
        }
    }

    /// Parts that meet are one; null ends the last one.
    void add(std::optional<StopSpan> part)
    {
        if (part && m_open && m_open->end == part->start) {
            m_open->end = part->end;
            return;
        }
        if (m_open && (!m_longest || m_open->end - m_open->start > m_longest->end - m_longest->start))
            m_longest = m_open;
        m_open = part;
    }

    const Recording& m_recording;
    const LossKey& m_leaf;
    State m_state;
    std::optional<StopSpan> m_open;
    std::optional<StopSpan> m_longest;
};

} // namespace

std::optional<StopSpan> longestStop(const Recording& recording, std::size_t constraint, const LossKey& leaf)
{
    const std::optional<State> state = stateOf(leaf.loss);
    if (!state || recording.isSampled())
        return std::nullopt;
    return StopSearch(recording, leaf, *state).run(constraint);
}

} // namespace linetwin

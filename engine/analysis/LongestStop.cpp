// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/LongestStop.h"

#include "engine/analysis/WaitParts.h"

namespace linetwin {

namespace {

std::optional<State> stateOf(Loss loss)
{
    switch (loss) {
    case Loss::Breakdown: return State::Down;
    case Loss::Jam: return State::Jammed;
    case Loss::Starved: return State::Starved;
    case Loss::Blocked: return State::Blocked;
    case Loss::Planned: return State::Planned;
    case Loss::Changeover: return State::Setup;
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
            const StopSpan visit{track.visitStart[i], visitEnd(m_recording, track, i)};
            if (!m_leaf.cause) {
                if (track.reasonName(track.reasonOf(i)) == m_leaf.stop)
                    add(visit);
                continue;
            }
            forEachWaitPart(m_recording, constraint, m_state, visit.start, visit.end, [this](const WaitPart& part) {
                if (isMeant(part))
                    add(StopSpan{part.start, part.end});
            });
        }
        add(std::nullopt);
        return m_longest;
    }

private:
    bool isMeant(const WaitPart& part) const
    {
        return part.cause == *m_leaf.cause && (!m_leaf.reason || part.reason == *m_leaf.reason) &&
               m_recording.track(part.cause).reasonName(part.reasonId) == m_leaf.stop;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace linetwin::test {

struct Visit {
    std::int64_t start; ///< s
    State state;
    ReasonId reason = noReason;
};

/// Reasons of a station as a recording has them: breakdown, jam, then the names, each in its state.
inline std::vector<StationReason> reasonsNamed(const std::vector<std::pair<std::string, State>>& names)
{
    using ReasonKind = StationReason::Kind;
    std::vector<StationReason> reasons{{ReasonKind::Breakdown, 0, "breakdown", State::Down},
                                       {ReasonKind::Jam, 0, "jam", State::Jammed}};
    for (const auto& [name, state] : names)
        reasons.push_back({ReasonKind::Stop, reasons.size() - 2, name, state});
    return reasons;
}

/// A station of no name that is in the nth state from the nth start on.
inline StationTrack trackOf(std::vector<SimTime> starts, std::vector<State> states)
{
    StationTrack result;
    result.visitStart = std::move(starts);
    result.visitState = std::move(states);
    return result;
}

/// A recording of these visits; nothing else is in it. Stations whose visits have reasons all have the same ones;
/// `transit` is of every buffer.
inline Recording recordingOf(SimTime duration, const std::vector<std::vector<Visit>>& stations,
                             const std::vector<StationReason>& reasons = {}, SimTime transit = {})
{
    std::vector<StationTrack> tracks;
    for (const auto& visits : stations) {
        StationTrack track;
        track.name = std::string(1, static_cast<char>('A' + tracks.size()));
        track.transit = transit;
        bool hasReasons = false;
        for (const Visit& visit : visits) {
            track.visitStart.push_back(std::chrono::seconds(visit.start));
            track.visitState.push_back(visit.state);
            hasReasons = hasReasons || visit.reason != noReason;
        }
        for (const Visit& visit : visits) {
            if (hasReasons)
                track.visitReason.push_back(visit.reason);
        }
        if (hasReasons)
            track.reasons = reasons;
        tracks.push_back(std::move(track));
    }
    return {duration, 1, std::move(tracks), {}};
}

} // namespace linetwin::test

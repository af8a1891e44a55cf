// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <chrono>
#include <cstdint>
#include <utility>
#include <vector>

namespace linetwin::test {

struct Visit {
    std::int64_t start; ///< s
    State state;
};

/// A recording of these visits; nothing else is in it.
inline Recording recordingOf(SimTime duration, const std::vector<std::vector<Visit>>& stations)
{
    std::vector<StationTrack> tracks;
    for (const auto& visits : stations) {
        StationTrack track;
        for (const Visit& visit : visits) {
            track.visitStart.push_back(std::chrono::seconds(visit.start));
            track.visitState.push_back(visit.state);
        }
        tracks.push_back(std::move(track));
    }
    return {duration, 1, std::move(tracks), {}};
}

} // namespace linetwin::test

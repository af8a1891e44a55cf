// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/StopFinder.h"

#include <QString>

namespace linetwin::app {

/// What stops have in common: where, what, and for waits the station that caused the longest part of each, whatever it
/// did then.
struct StopKey {
    std::uint32_t station = 0;
    State state = State::Down;
    std::uint32_t cause = Stop::noStation;

    auto operator<=>(const StopKey&) const = default;
};

/// The stops of a key, all together.
struct StopGroup {
    StopKey key;
    SimTime time{};
    int count = 0;
};

StopKey keyOf(const Recording& recording, const Stop& stop);
/// The groups of the stops with those indices, by their keys. The times and numbers sum to those of the stops.
std::vector<StopGroup> groupsOf(const StopList& list, const std::vector<std::uint32_t>& stops);
/// "Packer: starved by Filler".
QString groupName(const Recording& recording, const StopKey& key);
/// "Filler", or that it was the station's own.
QString groupCause(const Recording& recording, const StopKey& key);

} // namespace linetwin::app

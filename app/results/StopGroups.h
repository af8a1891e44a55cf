// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/StopFinder.h"

#include <QString>
#include <QStringList>

namespace linetwin::app {

/// What stops have in common: where, what and why; for waits the station that caused the longest part of each, whatever
/// it did then.
struct StopKey {
    std::uint32_t station = 0;
    State state = State::Down;
    std::uint32_t cause = Stop::noStation;
    ReasonId reason = noReason; ///< of no wait; noReason for all without a name, as one is as good as the other

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
/// "Packer: starved by Filler", "Packer: glue".
QString groupName(const Recording& recording, const StopKey& key);
/// "Filler", "glue", or that it was the station's own.
QString groupCause(const Recording& recording, const StopKey& key);

/// What a recording's stops can be filtered by beside the usual states.
struct ReasonChoices {
    QStringList names; ///< sorted
    bool hasSetup = false;
    bool hasPlanned = false;
};
ReasonChoices reasonChoices(const Recording& recording);

} // namespace linetwin::app

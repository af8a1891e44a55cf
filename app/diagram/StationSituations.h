// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/StationAppearance.h"
#include "app/text/ShiftClock.h"
#include "engine/analysis/Bottlenecks.h"
#include "engine/simulation/Recording.h"

#include <memory>
#include <optional>
#include <vector>

namespace linetwin::app {

/// What playback knows besides the recording.
struct PlaybackContext {
    ShiftClock clock;
    std::shared_ptr<const Bottlenecks> bottlenecks; ///< of the recording; null where they are not known
};

/// What is shown of each station at `time`; `moment` is the recording's of that time. While it plays at `playSpeed`,
/// states are those that prevail for a glance, and waits that would only flash are not shown; nullopt: it stands.
std::vector<StationSituation> situationsAt(const Recording& recording, const Moment& moment, SimTime time,
                                           std::optional<double> playSpeed, const PlaybackContext& context);

} // namespace linetwin::app

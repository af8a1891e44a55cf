// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/BottleneckWalk.h"
#include "engine/simulation/Recording.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace linetwin {

/// The shifting bottleneck of a recording (SPEC 6), for playback; times are those of the recording. A sampled recording
/// does not tell active periods, so that it has none here.
class Bottlenecks {
public:
    /// Linear in the recording's visits.
    explicit Bottlenecks(const Recording& recording);

    /// The bottleneck periods: starts and ends ascend, and together they cover [0, T) but for the instants at which no
    /// station is active.
    std::span<const BottleneckPeriod> periods() const { return m_periods; }
    /// Those that contain `time`, cut to [0, T), in the order of their starts: the bottleneck is one station alone, or
    /// shifts between several.
    std::span<const BottleneckPeriod> periodsAt(SimTime time) const;
    /// The momentary bottleneck: the station whose active period is the longest at `time`, cut to [0, T); ties:
    /// upstream.
    std::optional<std::size_t> stationAt(SimTime time) const;

private:
    SimTime m_duration;
    std::vector<BottleneckPeriod> m_periods;
};

} // namespace linetwin

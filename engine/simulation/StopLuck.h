// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"
#include "engine/simulation/Distributions.h"
#include "engine/simulation/RandomStream.h"

#include <cstdint>

namespace linetwin {

/// The gaps and lengths of a reason's stops in one replication (MODEL 2). Gap k lies before stop k. Holds no state.
class StopLuck {
public:
    /// Of a reason whose `every` is set.
    StopLuck(const ResolvedStop& stop, std::uint64_t seed, std::uint32_t replication);

    /// Whole ns, or whole billionths of a cycle; 0 or more, at most that of longestDuration. Gap 0 is what is left at
    /// the start of the run of the gap in which it falls, unless the reason starts new.
    std::int64_t gap(std::uint64_t k) const;
    SimTime duration(std::uint64_t k) const { return m_durations.draw(m_stream, Purpose::StopTime, k); }

private:
    RandomStream m_stream;
    DurationDistribution m_gaps;
    DurationDistribution m_gapsMet; ///< of the gaps that a moment falls into: the longer, the more often
    DurationDistribution m_durations;
    bool m_startsNew;
};

} // namespace linetwin

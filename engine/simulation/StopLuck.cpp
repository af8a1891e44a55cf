// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/StopLuck.h"

#include <cmath>

namespace linetwin {

namespace {

/// Mean gap in ns or in billionths of a cycle.
double meanGap(const ResolvedStop& stop)
{
    return stop.every.value() * (stop.trigger == StopTrigger::Cycles ? 1e9 : 60e9);
}

} // namespace

StopLuck::StopLuck(const ResolvedStop& stop, std::uint64_t seed, std::uint32_t replication)
    : m_stream(seed, replication, stop.stream), m_gaps(meanGap(stop), stop.everyCv),
      m_gapsMet(meanGap(stop) * (1 + stop.everyCv * stop.everyCv),
                stop.everyCv / std::sqrt(1 + stop.everyCv * stop.everyCv)),
      m_durations(stop.timeMin * 60e9, stop.timeCv, stop.family), m_startsNew(stop.startsNew)
{
}

std::int64_t StopLuck::gap(std::uint64_t k) const
{
    if (k > 0 || m_startsNew)
        return m_gaps.draw(m_stream, Purpose::StopGap, k).count();
    const double share = m_stream.uniform(Purpose::FirstGapShare, 0);
    return wholeNanoseconds(share * m_gapsMet.drawUnrounded(m_stream, Purpose::StopGap, 0)).count();
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/StopThresholds.h"

#include "engine/simulation/ReasonIds.h"

#include <algorithm>

namespace linetwin {

namespace {

constexpr std::int64_t oneCycle = 1'000'000'000;

/// Whole cycles that take a counter at 0 to just before the threshold: the number of the cycle that takes it there.
std::int64_t cycleOf(Int128 threshold, std::int64_t perCycle)
{
    return threshold <= 0 ? 0 : static_cast<std::int64_t>((threshold - 1) / perCycle);
}

} // namespace

StopThresholds::StopThresholds(const ResolvedStation& station, std::uint64_t seed, std::uint32_t replication)
{
    for (std::size_t i = 0; i < station.stops.size(); ++i) {
        const ResolvedStop& stop = station.stops[i];
        if (stop.every && stop.trigger != StopTrigger::Clock)
            m_reasons.emplace_back(stop, ReasonIds::stop(i), seed, replication);
    }
}

/// To the next threshold.
void StopThresholds::Reason::advance()
{
    const std::int64_t gap = luck.gap(stopsDone);
    if (!isByCycles) {
        runningThreshold += gap;
        return;
    }
    cyclesThreshold += gap;
    nextCycle = cycleOf(cyclesThreshold, oneCycle);
}

/// Of all thresholds up to the end of the cycle.
void StopThresholds::Reason::passOver(std::int64_t cycle, std::int64_t runningAfter)
{
    runningThreshold = runningAfter + 1;
    cyclesThreshold = Int128{cycle + 1} * oneCycle + 1;
    advance();
}

SimTime StopThresholds::executeOf(std::int64_t cycle, SimTime execute) const
{
    const bool isSlow = cycle >= m_slowFrom && cycle < m_slowUntil && m_slowSpeed != 1;
    return isSlow ? wholeNanoseconds(static_cast<double>(execute.count()) / m_slowSpeed) : execute;
}

void StopThresholds::addStops(std::int64_t cycle, SimTime running, SimTime execute, std::vector<Stop>& stops)
{
    const std::int64_t runningAfter = (running + execute).count();
    for (Reason& reason : m_reasons) {
        if (!reason.isDue(cycle, runningAfter))
            continue;
        const std::size_t before = stops.size();
        while (reason.isDue(cycle, runningAfter)) {
            if (stops.size() - before == mostBeforeOneCycle) {
                reason.passOver(cycle, runningAfter);
                break;
            }
            stops.push_back({reason.state, reason.id, reason.luck.duration(reason.stopsDone)});
            ++reason.stopsDone;
            reason.advance();
        }
        m_scrapUntil = std::max(m_scrapUntil, cycle + reason.scrapCycles);
        if (reason.slowCycles > 0) {
            m_slowFrom = cycle + 1;
            m_slowUntil = m_slowFrom + reason.slowCycles;
            m_slowSpeed = reason.slowSpeed;
        }
    }
}

std::int64_t StopThresholds::next(std::int64_t cycle, SimTime running, SimTime execute) const
{
    if (cycle < m_scrapUntil || (cycle < m_slowUntil && cycle >= m_slowFrom))
        return cycle;
    std::int64_t next = never;
    for (const Reason& reason : m_reasons)
        next = std::min(next, reason.isByCycles
                                  ? reason.nextCycle
                                  : cycle + cycleOf(reason.runningThreshold - running.count(), execute.count()));
    return next;
}

} // namespace linetwin

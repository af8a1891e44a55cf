// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/StationLuck.h"

#include <algorithm>

namespace linetwin {

StationLuck::StationLuck(const ResolvedStation& station, std::uint64_t seed, std::uint32_t replication)
    : m_fixedExecute(station.cycleTime), m_stream(seed, replication, station.stream),
      m_thresholds(station, seed, replication),
      m_cycleTime(static_cast<double>(station.cycleTime.count()), station.parameters.cycleTimeCv),
      m_defects(station.parameters.defectRate), m_falseRejects(station.parameters.falseRejectProb),
      m_detectionProbability(station.parameters.detectionProb)
{
    const StationParameters& parameters = station.parameters;
    addCause(Purpose::Breakdown, station.breakdownProbability, Purpose::Repair,
             {parameters.mttrMin * 60e9, parameters.repairCv}, State::Down, breakdownReason);
    addCause(Purpose::Jam, parameters.jamProb, Purpose::JamTime, {parameters.jamTimeSec * 1e9, parameters.jamTimeCv},
             State::Jammed, jamReason);
    m_stops.reserve(m_causes.size());
    if (parameters.defectRate > 0)
        m_nextDefect = cycleOfSuccess(0, m_defects, Purpose::Defect, 0);
    if (station.parameters.falseRejectProb > 0)
        m_nextFalseReject = cycleOfSuccess(0, m_falseRejects, Purpose::FalseReject, 0);
    m_nextEventful = m_thresholds.next(0, SimTime{}, m_fixedExecute);
    for (const StopCause& cause : m_causes)
        m_nextEventful = std::min(m_nextEventful, cause.nextCycle);
    m_nextEventful = std::min({m_nextEventful, m_nextDefect, m_nextFalseReject});
    if (!m_cycleTime.isConstant())
        m_nextEventful = 0;
}

void StationLuck::addCause(Purpose trigger, double probability, Purpose durationPurpose, DurationDistribution durations,
                           State state, ReasonId reason)
{
    if (probability <= 0)
        return;
    StopCause cause{trigger, TrialGaps(probability), durationPurpose, durations, state, reason};
    cause.nextCycle = cycleOfSuccess(0, cause.gaps, trigger, 0);
    m_causes.push_back(cause);
}

std::int64_t StationLuck::cycleOfSuccess(std::int64_t firstCycle, const TrialGaps& gaps, Purpose purpose,
                                         std::uint64_t k) const
{
    return firstCycle + gaps.gap(m_stream, purpose, k);
}

/// Appends the stops that are trials of the cycle. Returns the first cycle after it that is not plain because of a
/// trial.
std::int64_t StationLuck::addTrialStops(std::int64_t cycle)
{
    std::int64_t next = std::min(m_nextDefect, m_nextFalseReject);
    for (StopCause& cause : m_causes) {
        if (cause.nextCycle == cycle) {
            const SimTime duration = cause.durations.draw(m_stream, cause.durationPurpose, cause.stopsDone);
            m_stops.push_back({cause.state, cause.reason, duration});
            cause.nextCycle = cycleOfSuccess(cycle + 1, cause.gaps, cause.trigger, ++cause.stopsDone);
        }
        next = std::min(next, cause.nextCycle);
    }
    return next;
}

void StationLuck::beginEventfulCycle()
{
    const std::int64_t cycle = m_begun - 1;
    m_eventfulBegun = m_begun;
    m_stops.clear();
    m_makesDefect = cycle == m_nextDefect;
    if (m_makesDefect)
        m_nextDefect = cycleOfSuccess(m_begun, m_defects, Purpose::Defect, ++m_defectsDone);
    m_rejectsFalsely = cycle == m_nextFalseReject;
    if (m_rejectsFalsely)
        m_nextFalseReject = cycleOfSuccess(m_begun, m_falseRejects, Purpose::FalseReject, ++m_falseRejectsDone);
    m_nextEventful = addTrialStops(cycle);
    m_execute = m_cycleTime.isConstant()
                    ? m_fixedExecute
                    : m_cycleTime.draw(m_stream, Purpose::CycleTime, static_cast<std::uint64_t>(cycle));
    if (!m_thresholds.isEmpty()) {
        const SimTime running = cycle * m_fixedExecute + m_executeBeyondFixed;
        m_execute = m_thresholds.executeOf(cycle, m_execute);
        m_thresholds.addStops(cycle, running, m_execute, m_stops);
        m_makesDefect = m_makesDefect || m_thresholds.isScrap(cycle);
    }
    m_executeBeyondFixed += m_execute - m_fixedExecute;
    if (!m_cycleTime.isConstant())
        m_nextEventful = m_begun;
    else if (!m_thresholds.isEmpty())
        m_nextEventful =
            std::min(m_nextEventful,
                     m_thresholds.next(m_begun, m_begun * m_fixedExecute + m_executeBeyondFixed, m_fixedExecute));
}

bool StationLuck::detects()
{
    const std::uint64_t k = m_defectiveOutputs++;
    if (m_detectionProbability <= 0 || m_detectionProbability >= 1)
        return m_detectionProbability >= 1;
    return m_stream.uniform(Purpose::Detection, k) < m_detectionProbability;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/RecordingSummary.h"

#include <algorithm>

namespace linetwin {

namespace {

constexpr std::size_t blockSize = 32;

/// Calls visit(time of the sample, until when it holds) for all samples of a sampled recording.
template <class Visit> void forEachSample(const Recording& recording, const Visit& visit)
{
    for (SimTime time{}; time < recording.duration(); time += recording.sampleInterval())
        visit(time, std::min(time + recording.sampleInterval(), recording.duration()));
}

void addTime(std::vector<SimTime>& times, std::int64_t level, SimTime time)
{
    const auto index = static_cast<std::size_t>(level);
    if (time <= SimTime{})
        return;
    if (times.size() <= index)
        times.resize(index + 1);
    times[index] += time;
}

/// Calls visit(time, good raw items output until then) for every instant at which the counting point takes or loses
/// any.
template <class Visit>
void forEachOutputChange(const std::vector<SimTime>& takes, const OutputTrack& output, const Visit& visit)
{
    std::int64_t lost = 0;
    std::size_t taken = 0;
    std::size_t loss = 0;
    while (taken < takes.size() || loss < output.losses.size()) {
        const bool isLoss =
            taken >= takes.size() || (loss < output.losses.size() && output.losses[loss].time < takes[taken]);
        const SimTime now = isLoss ? output.losses[loss].time : takes[taken];
        for (; taken < takes.size() && takes[taken] == now; ++taken) {
        }
        while (loss < output.losses.size() && output.losses[loss].time == now)
            lost = output.losses[loss++].goodRawUntil;
        visit(now, static_cast<std::int64_t>(taken) * output.rawPerTake - lost);
    }
}

} // namespace

StateTimeline::StateTimeline(const Recording& recording, std::size_t station) : m_duration(recording.duration())
{
    if (recording.isSampled()) {
        forEachSample(recording, [&](SimTime time, SimTime) {
            const State state = recording.stateAt(station, time);
            if (!m_sampledStates.empty() && m_sampledStates.back() == state)
                return;
            m_sampledStarts.push_back(time);
            m_sampledStates.push_back(state);
        });
        m_starts = m_sampledStarts;
        m_states = m_sampledStates;
    } else {
        m_starts = recording.track(station).visitStart;
        m_states = recording.track(station).visitState;
    }
    StateTimes until{};
    m_untilBlock.reserve(m_starts.size() / blockSize + 1);
    for (std::size_t visit = 0; visit < m_starts.size(); ++visit) {
        if (visit % blockSize == 0)
            m_untilBlock.push_back(until);
        until[static_cast<std::size_t>(m_states[visit])] += endOf(visit) - startOf(visit);
    }
}

std::size_t StateTimeline::visitAt(SimTime time) const
{
    const auto next = std::ranges::upper_bound(m_starts, std::max(time, SimTime{}));
    return static_cast<std::size_t>(next - m_starts.begin()) - 1;
}

StateTimes StateTimeline::timesUntil(SimTime time) const
{
    time = std::clamp(time, SimTime{}, m_duration);
    return m_starts.empty() ? StateTimes{} : timesUntil(visitAt(time), time);
}

StateTimes StateTimeline::timesUntil(std::size_t last, SimTime time) const
{
    StateTimes times = m_untilBlock[last / blockSize];
    for (std::size_t visit = last / blockSize * blockSize; visit < last; ++visit)
        times[static_cast<std::size_t>(m_states[visit])] += m_starts[visit + 1] - m_starts[visit];
    times[static_cast<std::size_t>(m_states[last])] += time - m_starts[last];
    return times;
}

StateTimes StateTimeline::Walk::timesUntil(SimTime time)
{
    const auto& starts = m_timeline.m_starts;
    if (starts.empty())
        return {};
    time = std::clamp(time, SimTime{}, m_timeline.m_duration);
    for (std::size_t block = m_visit / blockSize + 1;
         block * blockSize < starts.size() && starts[block * blockSize] <= time; ++block)
        m_visit = block * blockSize;
    while (m_visit + 1 < starts.size() && starts[m_visit + 1] <= time)
        ++m_visit;
    return m_timeline.timesUntil(m_visit, time);
}

StateTimes StateTimeline::timesIn(SimTime from, SimTime to) const
{
    const StateTimes before = timesUntil(from);
    StateTimes times = timesUntil(std::max(from, to));
    for (std::size_t state = 0; state < stateCount; ++state)
        times[state] -= before[state];
    return times;
}

std::vector<SimTime> timeAtLevels(const Recording& recording, std::size_t station)
{
    std::vector<SimTime> times;
    if (recording.isSampled()) {
        forEachSample(recording, [&](SimTime time, SimTime until) {
            addTime(times, recording.bufferLevelAt(station, time), until - time);
        });
        return times;
    }
    const auto& in = recording.track(station).outputs;
    const auto& out = recording.track(station + 1).takes;
    std::int64_t level = recording.track(station).bufferAtStart;
    SimTime since{};
    std::size_t i = 0;
    std::size_t o = 0;
    while (i < in.size() || o < out.size()) {
        const SimTime now = o >= out.size() || (i < in.size() && in[i] < out[o]) ? in[i] : out[o];
        addTime(times, level, now - since);
        since = now;
        for (; i < in.size() && in[i] == now; ++i)
            ++level;
        for (; o < out.size() && out[o] == now; ++o)
            --level;
    }
    addTime(times, level, recording.duration() - since);
    return times;
}

OutputCurve cumulativeGoodOutput(const Recording& recording)
{
    const auto rawPerUnit = static_cast<double>(recording.rawItemsPerUnit());
    OutputCurve curve{{SimTime{}}, {0.0}};
    std::int64_t raw = 0;
    const auto add = [&](SimTime time, std::int64_t rawUntil) {
        if (rawUntil == raw)
            return;
        raw = rawUntil;
        curve.times.push_back(time);
        curve.goodUnits.push_back(static_cast<double>(raw) / rawPerUnit);
    };
    if (recording.isSampled()) {
        for (SimTime time{}; time <= recording.duration(); time += recording.sampleInterval())
            add(time, recording.goodRawOutputAt(time));
        return curve;
    }
    const OutputTrack& output = recording.outputTrack();
    if (output.countingPoint) {
        forEachOutputChange(recording.track(*output.countingPoint).takes, output, add);
        return curve;
    }
    for (const FinishedItem& item : recording.finishedItems())
        add(item.time, raw + item.goodRaw);
    return curve;
}

} // namespace linetwin

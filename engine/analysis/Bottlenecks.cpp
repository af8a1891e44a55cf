// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Bottlenecks.h"

#include "engine/simulation/VisitColumn.h"

#include <algorithm>

namespace linetwin {

namespace {

std::vector<VisitColumn> columnsOf(const Recording& recording)
{
    std::vector<VisitColumn> columns(recording.stationCount());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const StationTrack& track = recording.track(i);
        for (std::size_t visit = 0; visit < track.visitStart.size(); ++visit)
            columns[i].add(track.visitState[visit], track.visitStart[visit]);
    }
    return columns;
}

} // namespace

Bottlenecks::Bottlenecks(const Recording& recording) : m_duration(recording.duration())
{
    if (recording.isSampled())
        return;
    BottleneckWalk walk({SimTime{}, m_duration}, recording.stationCount(),
                        [this](const BottleneckPeriod& period) { m_periods.push_back(period); });
    walk.settle(columnsOf(recording), m_duration);
}

std::span<const BottleneckPeriod> Bottlenecks::periodsAt(SimTime time) const
{
    time = std::clamp(time, SimTime{}, std::max(m_duration - SimTime{1}, SimTime{}));
    const auto first = std::ranges::upper_bound(m_periods, time, {}, &BottleneckPeriod::end);
    const auto end = std::ranges::upper_bound(first, m_periods.end(), time, {}, &BottleneckPeriod::start);
    return {first, end};
}

std::optional<std::size_t> Bottlenecks::stationAt(SimTime time) const
{
    const auto periods = periodsAt(time);
    if (periods.empty())
        return std::nullopt;
    // A tie is between periods that overlap in part: the station decides.
    return std::ranges::max_element(periods,
                                    [](const BottleneckPeriod& a, const BottleneckPeriod& b) {
                                        return a.length() < b.length() ||
                                               (a.length() == b.length() && a.station > b.station);
                                    })
        ->station;
}

} // namespace linetwin

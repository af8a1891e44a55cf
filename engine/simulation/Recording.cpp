// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Recording.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace linetwin {

namespace {

/// How many of the ascending times are at or before `time`.
std::int64_t countUntil(const std::vector<SimTime>& times, SimTime time)
{
    return std::ranges::upper_bound(times, time) - times.begin();
}

/// Index of the visit in force at a time before the end.
std::size_t visitAt(const StationTrack& track, SimTime time)
{
    const std::int64_t begun = countUntil(track.visitStart, time);
    assert(begun > 0);
    return static_cast<std::size_t>(begun - 1);
}

/// Whether the station changes state at the very end of the recording.
bool changesAtEnd(const StationTrack& track)
{
    return !track.visitState.empty() && (track.visitState.back() != track.stateAtEnd ||
                                         track.reasonOf(track.visitState.size() - 1) != track.reasonAtEnd);
}

std::int64_t levelAfter(const StationTrack& track, const StationTrack& next, SimTime time)
{
    return track.bufferAtStart + countUntil(track.outputs, time) - countUntil(next.takes, time);
}

bool hasSameStates(const Moment& a, const Moment& b)
{
    return std::ranges::equal(a.stations, b.stations, [](const StationMoment& one, const StationMoment& other) {
        return one.state == other.state && one.reason == other.reason;
    });
}

template <class T> std::size_t bytesOf(const std::vector<T>& column)
{
    return column.size() * sizeof(T);
}

} // namespace

OutputTrack outputTrackOf(const ResolvedLine& line)
{
    OutputTrack output;
    output.countingPoint = line.countingPoint();
    if (output.countingPoint) {
        const ResolvedStation& station = line.stations[*output.countingPoint];
        output.rawPerTake = station.rawItemsPerOutput / station.batchIn;
    }
    return output;
}

Recording::Recording(SimTime duration, std::int64_t rawItemsPerUnit, std::vector<StationTrack> tracks,
                     std::vector<FinishedItem> finished, OutputTrack output, SaleTrack sales)
    : m_duration(duration), m_rawItemsPerUnit(rawItemsPerUnit), m_tracks(std::move(tracks)),
      m_finished(std::move(finished)), m_output(std::move(output)), m_sales(std::move(sales))
{
    m_goodRawUntil.reserve(m_finished.size());
    m_defectiveRawUntil.reserve(m_finished.size());
    std::int64_t good = 0;
    std::int64_t defective = 0;
    for (const FinishedItem& item : m_finished) {
        m_goodRawUntil.push_back(good += item.goodRaw);
        m_defectiveRawUntil.push_back(defective += item.defectiveRaw);
    }
    indexStops();
}

Recording::Recording(SimTime duration, std::int64_t rawItemsPerUnit, std::vector<StationTrack> tracks, SimTime interval,
                     std::vector<Moment> samples, OutputTrack output, SaleTrack sales)
    : m_duration(duration), m_rawItemsPerUnit(rawItemsPerUnit), m_tracks(std::move(tracks)),
      m_output(std::move(output)), m_sales(std::move(sales)), m_interval(interval), m_samples(std::move(samples))
{
    assert(interval.count() > 0 && !m_samples.empty());
    indexStops();
}

const Moment& Recording::sampleAt(SimTime time) const
{
    return m_samples[std::min(static_cast<std::size_t>(time / m_interval), m_samples.size() - 1)];
}

SimTime Recording::cut(SimTime time) const
{
    return std::clamp(time, SimTime{}, m_duration);
}

Moment Recording::momentAt(SimTime time) const
{
    time = cut(time);
    if (isSampled())
        return sampleAt(time);
    Moment moment;
    moment.time = time;
    moment.stations.reserve(m_tracks.size());
    for (std::size_t i = 0; i < m_tracks.size(); ++i)
        moment.stations.push_back(stationAt(i, time));
    const std::int64_t finished =
        std::ranges::upper_bound(m_finished, time, {}, &FinishedItem::time) - m_finished.begin();
    moment.finishedItems = finished;
    if (finished > 0) {
        moment.goodRawDelivered = m_goodRawUntil[static_cast<std::size_t>(finished - 1)];
        moment.defectiveRawDelivered = m_defectiveRawUntil[static_cast<std::size_t>(finished - 1)];
    }
    return moment;
}

StationMoment Recording::stationAt(std::size_t station, SimTime time) const
{
    time = cut(time);
    if (isSampled())
        return sampleAt(time).stations[station];
    const StationTrack& track = m_tracks[station];
    StationMoment moment;
    const std::size_t visit = visitAt(track, time);
    moment.state = track.visitState[visit];
    moment.reason = track.reasonOf(visit);
    moment.visitStart = track.visitStart[visit];
    moment.visitEnd = visit + 1 < track.visitStart.size() ? track.visitStart[visit + 1] : m_duration;
    if (time == m_duration && changesAtEnd(track)) {
        moment.state = track.stateAtEnd;
        moment.reason = track.reasonAtEnd;
        moment.visitStart = m_duration;
    }
    moment.outputs = countUntil(track.outputs, time);
    moment.rejects = countUntil(track.rejects, time);
    moment.takes = track.itemsPerTake * countUntil(track.takes, time);
    moment.held = track.heldAtStart + moment.takes - track.batchIn * (moment.outputs + moment.rejects);
    if (station + 1 < m_tracks.size())
        moment.bufferLevel = levelAfter(track, m_tracks[station + 1], time);
    return moment;
}

const std::string& Recording::reasonNameAt(std::size_t station, SimTime time) const
{
    return m_tracks[station].reasonName(stationAt(station, time).reason);
}

State Recording::stateAt(std::size_t station, SimTime time) const
{
    time = cut(time);
    if (isSampled())
        return sampleAt(time).stations[station].state;
    const StationTrack& track = m_tracks[station];
    return time == m_duration ? track.stateAtEnd : track.visitState[visitAt(track, time)];
}

std::int64_t Recording::bufferLevelAt(std::size_t station, SimTime time) const
{
    time = cut(time);
    if (isSampled())
        return sampleAt(time).stations[station].bufferLevel;
    return station + 1 < m_tracks.size() ? levelAfter(m_tracks[station], m_tracks[station + 1], time) : 0;
}

std::int64_t Recording::goodRawOutputAt(SimTime time) const
{
    time = cut(time);
    if (isSampled())
        time = sampleAt(time).time;
    if (!m_output.countingPoint)
        return goodRawDeliveredAt(time);
    const std::int64_t takes = isSampled() ? sampleAt(time).stations[*m_output.countingPoint].takes
                                           : countUntil(m_tracks[*m_output.countingPoint].takes, time);
    const auto next = std::ranges::upper_bound(m_output.losses, time, {}, &OutputLoss::time);
    const std::int64_t lost = next == m_output.losses.begin() ? 0 : std::prev(next)->goodRawUntil;
    return takes * m_output.rawPerTake - lost;
}

std::int64_t Recording::goodRawDeliveredAt(SimTime time) const
{
    if (isSampled())
        return sampleAt(time).goodRawDelivered;
    const auto next = std::ranges::upper_bound(m_finished, time, {}, &FinishedItem::time);
    const auto finished = static_cast<std::size_t>(next - m_finished.begin());
    return finished > 0 ? m_goodRawUntil[finished - 1] : 0;
}

std::optional<SimTime> Recording::nextEvent(SimTime time) const
{
    if (isSampled())
        return nextSampledChange(time);
    std::optional<SimTime> nearest;
    const auto consider = [&](SimTime candidate) {
        if (candidate > time && candidate.count() > 0 && (!nearest || candidate < *nearest))
            nearest = candidate;
    };
    for (const StationTrack& track : m_tracks) {
        const auto next = std::ranges::upper_bound(track.visitStart, std::max(time, SimTime{}));
        if (next != track.visitStart.end())
            consider(*next);
        else if (changesAtEnd(track))
            consider(m_duration);
    }
    return nearest;
}

std::optional<SimTime> Recording::previousEvent(SimTime time) const
{
    if (isSampled())
        return previousSampledChange(time);
    std::optional<SimTime> nearest;
    const auto consider = [&](SimTime candidate) {
        if (candidate < time && candidate.count() > 0 && (!nearest || candidate > *nearest))
            nearest = candidate;
    };
    for (const StationTrack& track : m_tracks) {
        const auto next = std::ranges::lower_bound(track.visitStart, time);
        if (next != track.visitStart.begin())
            consider(*std::prev(next));
        if (changesAtEnd(track))
            consider(m_duration);
    }
    return nearest;
}

std::optional<SimTime> Recording::nextSampledChange(SimTime time) const
{
    const std::int64_t first = time.count() < 0 ? 1 : time / m_interval + 1;
    for (auto i = static_cast<std::size_t>(first); i < m_samples.size(); ++i)
        if (!hasSameStates(m_samples[i], m_samples[i - 1]))
            return m_samples[i].time;
    return std::nullopt;
}

std::optional<SimTime> Recording::previousSampledChange(SimTime time) const
{
    if (time.count() <= 0)
        return std::nullopt;
    const std::int64_t before = (time.count() - 1) / m_interval.count();
    for (std::size_t i = std::min(static_cast<std::size_t>(before), m_samples.size() - 1); i > 0; --i)
        if (!hasSameStates(m_samples[i], m_samples[i - 1]))
            return m_samples[i].time;
    return std::nullopt;
}

const std::string& StationTrack::reasonName(ReasonId reason) const
{
    static const std::string none;
    return reason <= jamReason || reason >= reasons.size() ? none : reasons[reason].name;
}

std::size_t StationTrack::byteSize() const
{
    return bytesOf(visitStart) + bytesOf(visitState) + bytesOf(visitReason) + bytesOf(takes) + bytesOf(outputs) +
           bytesOf(rejects) + bytesOf(defectiveOutputs);
}

std::size_t Recording::sampleByteSize(std::size_t stations, bool hasMoney)
{
    return sizeof(Moment) + stations * sizeof(StationMoment) + sizeof(OutputLoss) +
           (hasMoney ? sizeof(SaleLoss) + sizeof(std::int64_t) : 0);
}

std::size_t Recording::byteSize() const
{
    std::size_t bytes = bytesOf(m_finished) + bytesOf(m_goodRawUntil) + bytesOf(m_defectiveRawUntil) +
                        m_samples.size() * sampleByteSize(m_tracks.size(), m_sales.hasMoney);
    if (!isSampled())
        bytes += bytesOf(m_output.losses) + bytesOf(m_sales.made) + bytesOf(m_sales.losses);
    for (const StationTrack& track : m_tracks)
        bytes += track.byteSize();
    return bytes;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/SampledRecorder.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

/// The shortest of 1, 2, 5, 10 … seconds that gives at most `samples` samples.
SimTime intervalFor(SimTime duration, std::size_t samples)
{
    const auto most = static_cast<std::int64_t>(std::max(samples, std::size_t{1}));
    for (SimTime decade = std::chrono::seconds(1);; decade *= 10)
        for (const int factor : {1, 2, 5})
            if (duration / (decade * factor) + 1 <= most)
                return decade * factor;
}

} // namespace

SampledRecorder::SampledRecorder(const ResolvedLine& line, const Window& window, std::size_t byteLimit)
    : m_window(window), m_rawItemsPerUnit(line.rawItemsPerUnit),
      m_interval(
          intervalFor(window.length(), byteLimit / Recording::sampleByteSize(line.stations.size(), line.hasMoney()))),
      m_tracks(line.stations.size()), m_samples(static_cast<std::size_t>(window.length() / m_interval) + 1),
      m_columns(line.stations.size()), m_output(outputTrackOf(line)), m_sales(saleTrackOf(line))
{
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        m_tracks[i].name = station.name;
        m_tracks[i].batchIn = station.batchIn;
        const ResolvedBuffer buffer = line.bufferAfter(i);
        m_tracks[i].capacity = buffer.places;
        m_tracks[i].transit = buffer.transit;
        if (line.hasReasons())
            m_tracks[i].reasons = station.reasons;
    }
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        m_samples[i].time = m_interval * static_cast<std::int64_t>(i);
        m_samples[i].stations.resize(m_tracks.size());
    }
    if (m_output.countingPoint) {
        m_output.losses.reserve(m_samples.size());
        for (const Moment& sample : m_samples)
            m_output.losses.push_back({sample.time, 0});
    }
    if (m_sales.hasMoney) {
        m_sales.madeUntil.resize(m_samples.size());
        for (const Moment& sample : m_samples)
            m_sales.losses.push_back({sample.time, 0});
    }
}

template <class Field> void SampledRecorder::fillUntil(Column& column, SimTime time, const Field& field)
{
    for (; column.next < m_samples.size() && m_samples[column.next].time < time; ++column.next)
        field(m_samples[column.next]) = column.value;
}

template <class Field> void SampledRecorder::add(Column& column, SimTime time, std::int64_t count, const Field& field)
{
    if (time <= m_window.begin)
        return;
    fillUntil(column, time - m_window.begin, field);
    column.value += count;
}

void SampledRecorder::take(std::size_t station, SimTime time, std::int64_t count)
{
    add(m_columns[station].takes, time, count, [=](Moment& m) -> std::int64_t& { return m.stations[station].takes; });
}

void SampledRecorder::output(std::size_t station, SimTime time, std::int64_t)
{
    add(m_columns[station].outputs, time, 1, [=](Moment& m) -> std::int64_t& { return m.stations[station].outputs; });
}

void SampledRecorder::reject(std::size_t station, SimTime time)
{
    add(m_columns[station].rejects, time, 1, [=](Moment& m) -> std::int64_t& { return m.stations[station].rejects; });
}

/// Stations report in times of their own, so that this has no order.
void SampledRecorder::outputLoss(SimTime time, std::int64_t goodRaw)
{
    const std::size_t sample = firstSampleAt(time);
    if (sample < m_output.losses.size())
        m_output.losses[sample].goodRawUntil += goodRaw;
}

/// The first that shows what happens then; beyond them for what none shows, and for the warm-up.
std::size_t SampledRecorder::firstSampleAt(SimTime time) const
{
    if (time <= m_window.begin)
        return m_samples.size();
    return static_cast<std::size_t>((time - m_window.begin + m_interval - SimTime{1}) / m_interval);
}

void SampledRecorder::made(SimTime time)
{
    const std::size_t sample = firstSampleAt(time);
    if (sample < m_sales.madeUntil.size())
        ++m_sales.madeUntil[sample];
}

void SampledRecorder::saleLoss(SimTime time, std::int64_t units)
{
    const std::size_t sample = firstSampleAt(time);
    if (sample < m_sales.losses.size())
        m_sales.losses[sample].unitsUntil += units;
}

void SampledRecorder::finish(const FinishedItem& item)
{
    add(m_finished, item.time, 1, [](Moment& m) -> std::int64_t& { return m.finishedItems; });
    add(m_goodRaw, item.time, item.goodRaw, [](Moment& m) -> std::int64_t& { return m.goodRawDelivered; });
    add(m_defectiveRaw, item.time, item.defectiveRaw,
        [](Moment& m) -> std::int64_t& { return m.defectiveRawDelivered; });
}

void SampledRecorder::visit(std::size_t station, State state, SimTime start, ReasonId reason)
{
    Columns& columns = m_columns[station];
    const bool goesOn = state == columns.state && reason == columns.reason && state != State::Execute;
    if (start >= m_window.end || goesOn)
        return;
    const SimTime time = std::max(start - m_window.begin, SimTime{});
    fillVisitUntil(station, time);
    columns.state = state;
    columns.reason = reason;
    columns.visitStart = time;
}

/// The visit in force ends at `end`.
void SampledRecorder::fillVisitUntil(std::size_t station, SimTime end)
{
    Columns& columns = m_columns[station];
    for (; columns.nextVisit < m_samples.size() && m_samples[columns.nextVisit].time < end; ++columns.nextVisit) {
        StationMoment& moment = m_samples[columns.nextVisit].stations[station];
        moment.state = columns.state;
        moment.reason = columns.reason;
        moment.visitStart = columns.visitStart;
        moment.visitEnd = end;
    }
}

void SampledRecorder::open(std::size_t station, std::int64_t held, std::int64_t bufferLevel)
{
    m_tracks[station].heldAtStart = held;
    m_tracks[station].bufferAtStart = bufferLevel;
}

void SampledRecorder::close(std::size_t station, State stateAtEnd, ReasonId reason)
{
    const SimTime end = m_window.length();
    Columns& columns = m_columns[station];
    m_tracks[station].stateAtEnd = stateAtEnd;
    m_tracks[station].reasonAtEnd = reason;
    fillVisitUntil(station, end);
    if (columns.nextVisit == m_samples.size())
        return;
    StationMoment& last = m_samples[columns.nextVisit].stations[station];
    const bool goesOn = stateAtEnd == columns.state && reason == columns.reason;
    last.state = stateAtEnd;
    last.reason = reason;
    last.visitStart = goesOn ? columns.visitStart : end;
    last.visitEnd = end;
}

/// Levels follow from what was taken and delivered, so that every sample shows the net result of its instant.
void SampledRecorder::fillLevels()
{
    for (Moment& sample : m_samples)
        for (std::size_t i = 0; i < m_tracks.size(); ++i) {
            StationMoment& station = sample.stations[i];
            const StationTrack& track = m_tracks[i];
            station.held = track.heldAtStart + station.takes - track.batchIn * (station.outputs + station.rejects);
            if (i + 1 < m_tracks.size())
                station.bufferLevel = track.bufferAtStart + station.outputs - sample.stations[i + 1].takes;
        }
}

void SampledRecorder::addUpLosses()
{
    std::int64_t sum = 0;
    for (OutputLoss& loss : m_output.losses)
        loss.goodRawUntil = sum += loss.goodRawUntil;
    sum = 0;
    for (SaleLoss& loss : m_sales.losses)
        loss.unitsUntil = sum += loss.unitsUntil;
    sum = 0;
    for (std::int64_t& made : m_sales.madeUntil)
        made = sum += made;
}

Recording SampledRecorder::finishRecording()
{
    // Whatever would come after the end fills the samples until the end.
    const SimTime afterEnd = m_window.end + SimTime{1};
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        take(i, afterEnd, 0);
        output(i, afterEnd, 0);
        reject(i, afterEnd);
    }
    finish({.time = afterEnd});
    fillLevels();
    addUpLosses();
    return Recording(m_window.length(), m_rawItemsPerUnit, std::move(m_tracks), m_interval, std::move(m_samples),
                     std::move(m_output), std::move(m_sales));
}

} // namespace linetwin

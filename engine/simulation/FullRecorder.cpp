// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/FullRecorder.h"

#include <tuple>
#include <utility>

namespace linetwin {

namespace {

constexpr std::size_t visitsPerCycle = 3; ///< at most, but for stops
/// A finished item and its share of the running sums.
constexpr std::size_t finishedBytes = sizeof(FinishedItem) + 2 * sizeof(std::int64_t);

/// So many entries are made at a time, ahead of what is written.
constexpr std::size_t stride = 512;

template <class T> void cutTo(std::vector<T>& column, std::size_t size)
{
    column.resize(size);
    if (column.capacity() > 2 * column.size())
        column.shrink_to_fit();
}

/// From losses one by one, in any order, to running sums that do not depend on it.
template <class Loss> void addUp(std::vector<Loss>& losses, std::int64_t Loss::*until)
{
    std::ranges::sort(losses, [until](const Loss& a, const Loss& b) {
        return std::tie(a.time, a.*until) < std::tie(b.time, b.*until);
    });
    std::int64_t sum = 0;
    for (Loss& loss : losses)
        loss.*until = sum += loss.*until;
}

} // namespace

FullRecorder::FullRecorder(const ResolvedLine& line, const Window& window, std::size_t byteLimit)
    : m_window(window), m_byteLimit(byteLimit), m_rawItemsPerUnit(line.rawItemsPerUnit),
      m_visitBytes(sizeof(SimTime) + sizeof(State) + (line.hasReasons() ? sizeof(ReasonId) : 0)),
      m_keepsReasons(line.hasReasons()), m_tracks(line.stations.size())
{
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        StationTrack& columns = m_tracks[i].columns;
        columns.name = station.name;
        columns.batchIn = station.batchIn;
        columns.itemsPerTake = i == 0 ? station.batchIn : 1;
        const ResolvedBuffer buffer = line.bufferAfter(i);
        columns.capacity = buffer.places;
        columns.transit = buffer.transit;
        if (m_keepsReasons)
            columns.reasons = station.reasons;
    }
    m_output = outputTrackOf(line);
    m_sales = saleTrackOf(line);
    reserveColumns(line);
}

/// For what a line makes at its rated pace, several times the limit at most: pages that are never written cost nothing,
/// while a column that has to grow is copied.
void FullRecorder::reserveColumns(const ResolvedLine& line)
{
    constexpr double usualVisitsPerCycle = 2.1;
    constexpr double reservedOfLimit = 4;
    double rawItems = 1e18;
    std::vector<double> cycles;
    std::vector<double> takes;
    double bytes = 0;
    for (const ResolvedStation& station : line.stations) {
        const double raw = static_cast<double>(station.rawItemsPerOutput);
        rawItems = std::min(rawItems, toSeconds(m_window.length()) / toSeconds(station.cycleTime) * raw);
        cycles.push_back(rawItems / raw + 2);
        const bool isFirst = cycles.size() == 1;
        takes.push_back(cycles.back() * (isFirst ? 1 : static_cast<double>(station.batchIn)));
        bytes += 8 * takes.back() + cycles.back() * (8 + 9 * usualVisitsPerCycle);
    }
    bytes += cycles.back() * static_cast<double>(finishedBytes);
    const double share = std::min(1.0, reservedOfLimit * static_cast<double>(m_byteLimit) / bytes);
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const double expected = cycles[i] * share;
        StationTrack& columns = m_tracks[i].columns;
        columns.takes.reserve(static_cast<std::size_t>(takes[i] * share));
        columns.outputs.reserve(static_cast<std::size_t>(expected));
        columns.visitStart.reserve(static_cast<std::size_t>(expected * usualVisitsPerCycle));
        columns.visitState.reserve(static_cast<std::size_t>(expected * usualVisitsPerCycle));
        m_tracks[i].takes = {columns.takes.data(), columns.takes.data()};
        m_tracks[i].outputs = {columns.outputs.data(), columns.outputs.data()};
    }
    m_finished.reserve(static_cast<std::size_t>(cycles.back() * share));
}

ReasonId FullRecorder::reasonOf(const Track& track, std::size_t visit)
{
    const std::vector<ReasonId>& reasons = track.columns.visitReason;
    return visit < reasons.size() ? reasons[visit] : noReason;
}

/// The column reaches only as far as there are reasons.
void FullRecorder::noteReason(Track& track, std::size_t visit, ReasonId reason)
{
    if (reasonOf(track, visit) == reason)
        return;
    std::vector<ReasonId>& reasons = track.columns.visitReason;
    reasons.resize(std::max(reasons.size(), visit + 1), noReason);
    reasons[visit] = reason;
}

void FullRecorder::visit(std::size_t station, State state, SimTime start, ReasonId reason)
{
    Track& track = m_tracks[station];
    if (start >= m_window.end)
        return;
    const SimTime time = std::max(start - m_window.begin, SimTime{});
    if (track.visits > 0) {
        State& latest = track.states[track.visits - 1];
        if (track.starts[track.visits - 1] == time) { // the one before ended in the warm-up
            latest = state;
            noteReason(track, track.visits - 1, reason);
            return;
        }
        if (state != State::Execute && latest == state && reasonOf(track, track.visits - 1) == reason)
            return;
    }
    if (track.visits == track.columns.visitStart.size()) {
        if (!fits(m_visitBytes)) {
            m_isOverflowing = true;
            return;
        }
        extendVisits(track);
    }
    track.starts[track.visits] = time;
    track.states[track.visits] = state;
    noteReason(track, track.visits, reason);
    ++track.visits;
}

void FullRecorder::cycleOneByOne(std::size_t station, const Cycle& cycle)
{
    reportVisits(*this, station, cycle);
    Track& track = m_tracks[station];
    if (track.visits == 0 || track.starts[track.visits - 1].count() == 0)
        return;
    if (track.visits + visitsPerCycle > track.columns.visitStart.size() && fits(visitsPerCycle * m_visitBytes))
        extendVisits(track);
    if (track.visits + visitsPerCycle <= track.columns.visitStart.size())
        track.quickVisits = track.columns.visitStart.size() - visitsPerCycle + 1;
}

/// Of the output appended last.
void FullRecorder::noteDefects(Track& track, std::int64_t defectiveRaw)
{
    const std::int64_t output = track.outputs.next - track.columns.outputs.data() - 1;
    addTo(track.columns.defectiveOutputs, DefectiveOutput{output, defectiveRaw}, sizeof(DefectiveOutput));
}

void FullRecorder::finish(FinishedItem item)
{
    if (item.time <= m_window.begin)
        return;
    item.time -= m_window.begin;
    addTo(m_finished, item, finishedBytes);
}

void FullRecorder::outputLoss(SimTime time, std::int64_t goodRaw)
{
    if (time > m_window.begin)
        addTo(m_output.losses, OutputLoss{time - m_window.begin, goodRaw}, sizeof(OutputLoss));
}

void FullRecorder::open(std::size_t station, std::int64_t held, std::int64_t bufferLevel)
{
    if (m_isOpened)
        return;
    m_isOpened = station + 1 == m_tracks.size();
    m_tracks[station].columns.heldAtStart = held;
    m_tracks[station].columns.bufferAtStart = bufferLevel;
}

/// So that another entry, which is sure to come, can be written; false if it does not fit.
bool FullRecorder::extend(Cursor& cursor, std::vector<SimTime>& column)
{
    const auto used = static_cast<std::size_t>(cursor.next - column.data());
    if (used == column.capacity()) {
        if (!fits(sizeof(SimTime))) {
            m_isOverflowing = true;
            return false;
        }
        column.reserve(roomFor(used, 1, sizeof(SimTime)));
    }
    column.resize(std::min(used + stride, column.capacity()));
    cursor = {column.data() + used, column.data() + column.size()};
    return true;
}

/// By a cycle's visits or more.
void FullRecorder::extendVisits(Track& track)
{
    std::vector<SimTime>& starts = track.columns.visitStart;
    std::vector<State>& states = track.columns.visitState;
    if (track.visits + visitsPerCycle > starts.capacity()) {
        starts.reserve(roomFor(track.visits, visitsPerCycle, m_visitBytes));
        states.reserve(starts.capacity());
    }
    starts.resize(std::min(track.visits + stride, starts.capacity()));
    states.resize(starts.size());
    track.starts = starts.data();
    track.states = states.data();
}

/// How large a column becomes that has to grow: twice as large, where that is affordable.
std::size_t FullRecorder::roomFor(std::size_t used, std::size_t count, std::size_t bytesEach) const
{
    const std::size_t affordable = (m_byteLimit - std::min(m_byteLimit, usedBytes())) / bytesEach;
    return used + std::max(count, std::min(std::max(used, stride), affordable));
}

bool FullRecorder::fits(std::size_t bytes) const
{
    return !m_isOverflowing && usedBytes() + bytes <= m_byteLimit;
}

std::size_t FullRecorder::usedBytes() const
{
    std::size_t bytes = m_finished.size() * finishedBytes + m_output.losses.size() * sizeof(OutputLoss) +
                        m_sales.made.size() * sizeof(SimTime) + m_sales.losses.size() * sizeof(SaleLoss);
    for (const Track& track : m_tracks) {
        bytes += track.visits * m_visitBytes + track.columns.defectiveOutputs.size() * sizeof(DefectiveOutput);
        for (const auto& [cursor, column] :
             {std::pair(&track.takes, &track.columns.takes), std::pair(&track.outputs, &track.columns.outputs),
              std::pair(&track.rejects, &track.columns.rejects)})
            bytes += static_cast<std::size_t>(cursor->next - column->data()) * sizeof(SimTime);
    }
    return bytes;
}

bool FullRecorder::isOverflowing()
{
    m_isOverflowing = m_isOverflowing || usedBytes() > m_byteLimit;
    return m_isOverflowing;
}

/// To what is written of them.
void FullRecorder::closeColumns(Track& track)
{
    StationTrack& columns = track.columns;
    columns.visitStart.resize(track.visits);
    columns.visitState.resize(track.visits);
    if (m_keepsReasons)
        columns.visitReason.resize(track.visits, noReason);
    columns.takes.resize(static_cast<std::size_t>(track.takes.next - columns.takes.data()));
    columns.outputs.resize(static_cast<std::size_t>(track.outputs.next - columns.outputs.data()));
    columns.rejects.resize(static_cast<std::size_t>(track.rejects.next - columns.rejects.data()));
    track.takes.end = track.takes.next;
    track.outputs.end = track.outputs.next;
    track.rejects.end = track.rejects.next;
}

Recording FullRecorder::finishRecording()
{
    for (Track& track : m_tracks) {
        StationTrack& columns = track.columns;
        closeColumns(track);
        cutTo(columns.visitStart, track.visits);
        cutTo(columns.visitState, track.visits);
        cutTo(columns.takes, columns.takes.size());
        cutTo(columns.outputs, columns.outputs.size());
        cutTo(columns.rejects, columns.rejects.size());
        cutTo(columns.defectiveOutputs, columns.defectiveOutputs.size());
    }
    Recording recording = makeRecording();
    m_tracks.clear();
    return recording;
}

/// From the columns, which it takes.
Recording FullRecorder::makeRecording()
{
    std::vector<StationTrack> tracks;
    for (Track& track : m_tracks)
        tracks.push_back(std::move(track.columns));
    cutTo(m_finished, m_finished.size());
    addUp(m_output.losses, &OutputLoss::goodRawUntil);
    addUp(m_sales.losses, &SaleLoss::unitsUntil);
    cutTo(m_output.losses, m_output.losses.size());
    cutTo(m_sales.made, m_sales.made.size());
    cutTo(m_sales.losses, m_sales.losses.size());
    return Recording(m_window.length(), m_rawItemsPerUnit, std::move(tracks), std::move(m_finished),
                     std::move(m_output), std::move(m_sales));
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/FullRecorder.h"

#include <utility>

namespace linetwin {

namespace {

/// A finished item and its share of the running sums.
constexpr std::size_t finishedBytes = sizeof(FinishedItem) + 2 * sizeof(std::int64_t);

template <class T> void shrink(std::vector<T>& column)
{
    if (column.capacity() > 2 * column.size())
        column.shrink_to_fit();
}

} // namespace

FullRecorder::FullRecorder(const ResolvedLine& line, const Window& window, std::size_t byteLimit)
    : m_window(window), m_byteLimit(byteLimit), m_rawItemsPerUnit(line.rawItemsPerUnit), m_tracks(line.stations.size())
{
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        m_tracks[i].name = station.name;
        m_tracks[i].batchIn = station.batchIn;
        m_tracks[i].capacity = i + 1 < m_tracks.size() ? station.parameters.bufferCapacity : 0;
    }
    reserveColumns(line);
}

/// For what a line makes at its rated pace, several times the limit at most: pages that are never written cost nothing,
/// while a column that has to grow is copied.
void FullRecorder::reserveColumns(const ResolvedLine& line)
{
    constexpr double visitsPerCycle = 2.1;
    constexpr double reservedOfLimit = 4;
    double rawItems = 1e18;
    std::vector<double> cycles;
    double bytes = 0;
    for (const ResolvedStation& station : line.stations) {
        const double raw = static_cast<double>(station.rawItemsPerOutput);
        rawItems = std::min(rawItems, toSeconds(m_window.length()) / toSeconds(station.cycleTime) * raw);
        cycles.push_back(rawItems / raw + 2);
        bytes += cycles.back() * (8.0 * static_cast<double>(station.batchIn) + 8 + 9 * visitsPerCycle);
    }
    bytes += cycles.back() * static_cast<double>(finishedBytes);
    const double share = std::min(1.0, reservedOfLimit * static_cast<double>(m_byteLimit) / bytes);
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const double expected = cycles[i] * share;
        m_tracks[i].takes.reserve(static_cast<std::size_t>(expected * static_cast<double>(m_tracks[i].batchIn)));
        m_tracks[i].outputs.reserve(static_cast<std::size_t>(expected));
        m_tracks[i].visitStart.reserve(static_cast<std::size_t>(expected * visitsPerCycle));
        m_tracks[i].visitState.reserve(static_cast<std::size_t>(expected * visitsPerCycle));
    }
    m_finished.reserve(static_cast<std::size_t>(cycles.back() * share));
}

void FullRecorder::open(std::size_t station, std::int64_t held, std::int64_t bufferLevel)
{
    m_tracks[station].heldAtStart = held;
    m_tracks[station].bufferAtStart = bufferLevel;
}

std::size_t FullRecorder::usedBytes() const
{
    std::size_t bytes = m_finished.size() * finishedBytes;
    for (const StationTrack& track : m_tracks)
        bytes += track.byteSize();
    return bytes;
}

/// Growing needs the old and the new column at once.
template <class T> bool FullRecorder::makeRoom(std::vector<T>& column, std::size_t count)
{
    constexpr std::size_t least = 64;
    const std::size_t used = usedBytes();
    const std::size_t needed = (column.size() + count) * sizeof(T);
    if (m_isOverflowing || used > m_byteLimit || needed > m_byteLimit - used) {
        m_isOverflowing = true;
        return false;
    }
    const std::size_t affordable = (m_byteLimit - used) / sizeof(T);
    column.reserve(std::max(column.size() + count, std::min(std::max(least, 2 * column.size()), affordable)));
    return true;
}
template bool FullRecorder::makeRoom(std::vector<SimTime>&, std::size_t);
template bool FullRecorder::makeRoom(std::vector<State>&, std::size_t);
template bool FullRecorder::makeRoom(std::vector<FinishedItem>&, std::size_t);

void FullRecorder::appendMany(std::vector<SimTime>& column, SimTime time, std::int64_t count)
{
    const auto added = static_cast<std::size_t>(count);
    if (added > column.capacity() - column.size() && !makeRoom(column, added))
        return;
    column.insert(column.end(), added, time);
}

bool FullRecorder::isOverflowing()
{
    m_isOverflowing = m_isOverflowing || usedBytes() > m_byteLimit;
    return m_isOverflowing;
}

Recording FullRecorder::finishRecording()
{
    for (StationTrack& track : m_tracks) {
        shrink(track.visitStart);
        shrink(track.visitState);
        shrink(track.takes);
        shrink(track.outputs);
        shrink(track.rejects);
    }
    shrink(m_finished);
    return Recording(m_window.length(), m_rawItemsPerUnit, std::move(m_tracks), std::move(m_finished));
}

} // namespace linetwin

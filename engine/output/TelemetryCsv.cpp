// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/TelemetryCsv.h"

#include <cassert>

namespace linetwin {

namespace {

/// The number of moments up to and including `time`, of which `known` are known to be.
std::size_t countUntil(const std::vector<SimTime>& moments, SimTime time, std::size_t known)
{
    while (known < moments.size() && moments[known] <= time)
        ++known;
    return known;
}

} // namespace

TelemetryCsv::TelemetryCsv(std::ostream& out, const ResolvedLine& line, SimTime interval, const CsvStyle& style)
    : m_text(out, style), m_interval(interval), m_outputsBefore(line.stations.size(), 0)
{
    assert(interval.count() > 0);
    m_text.add("time");
    for (std::size_t i = 0; i + 1 < line.stations.size(); ++i) {
        const std::string buffer = "Buf_" + line.stations[i].name;
        for (const char* suffix : {"_level", "_cap"})
            m_text.add(m_text.quoted(buffer + suffix));
    }
    for (const ResolvedStation& station : line.stations) {
        for (const char* suffix : {"_state", "_output"})
            m_text.add(m_text.quoted(station.name + suffix));
    }
    m_text.endRow();
}

void TelemetryCsv::append(const Recording& recording, SimTime start, SimTime end)
{
    assert(!recording.isSampled() && recording.stationCount() == m_outputsBefore.size());
    for (std::size_t i = 0; i < m_cursors.size(); ++i)
        m_outputsBefore[i] += static_cast<std::int64_t>(m_cursors[i].outputs);
    m_cursors.assign(recording.stationCount(), {});
    while (m_nextRow < end) {
        advance(recording, m_nextRow - start);
        writeRow(recording, m_nextRow, false);
        m_nextRow += m_interval;
    }
    advance(recording, end - start);
}

void TelemetryCsv::finish(const Recording& recording, SimTime end)
{
    if (m_nextRow == end)
        writeRow(recording, end, true);
    m_text.flush();
}

void TelemetryCsv::advance(const Recording& recording, SimTime time)
{
    for (std::size_t i = 0; i < m_cursors.size(); ++i) {
        const StationTrack& track = recording.track(i);
        Cursor& cursor = m_cursors[i];
        cursor.takes = countUntil(track.takes, time, cursor.takes);
        cursor.outputs = countUntil(track.outputs, time, cursor.outputs);
        while (cursor.visit + 1 < track.visitStart.size() && track.visitStart[cursor.visit + 1] <= time)
            ++cursor.visit;
    }
}

void TelemetryCsv::writeRow(const Recording& recording, SimTime time, bool isEnd)
{
    m_text.add(time);
    for (std::size_t i = 0; i + 1 < m_cursors.size(); ++i) {
        const StationTrack& track = recording.track(i);
        const std::int64_t level = track.bufferAtStart + static_cast<std::int64_t>(m_cursors[i].outputs) -
                                   static_cast<std::int64_t>(m_cursors[i + 1].takes);
        m_text.add(level);
        m_text.add(track.capacity);
    }
    for (std::size_t i = 0; i < m_cursors.size(); ++i) {
        const StationTrack& track = recording.track(i);
        const State state = isEnd ? track.stateAtEnd : track.visitState[m_cursors[i].visit];
        m_text.add(nameOf(state));
        m_text.add(m_outputsBefore[i] + static_cast<std::int64_t>(m_cursors[i].outputs));
    }
    m_text.endRow();
}

} // namespace linetwin

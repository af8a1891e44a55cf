// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"
#include "engine/simulation/Window.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// Keeps every change of a run, as long as that fits into a limit. A kernel reports here in its own time, since the
/// start of the run, also during the warm-up; for each station in ascending time.
class FullRecorder {
public:
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = true;

    FullRecorder(const ResolvedLine& line, const Window& window, std::size_t byteLimit);

    /// A visit of positive length begins; it ends where the station's next one does.
    void visit(std::size_t station, State state, SimTime start)
    {
        StationTrack& track = m_tracks[station];
        const SimTime time = std::max(start - m_window.begin, SimTime{});
        if (start >= m_window.end)
            return;
        if (!track.visitStart.empty()) {
            if (track.visitStart.back() == time) { // the one before ended in the warm-up
                track.visitState.back() = state;
                return;
            }
            if (state != State::Execute && track.visitState.back() == state)
                return;
        }
        append(track.visitStart, time);
        append(track.visitState, state);
    }
    void take(std::size_t station, SimTime time, std::int64_t count)
    {
        if (time <= m_window.begin)
            return;
        if (count == 1)
            append(m_tracks[station].takes, time - m_window.begin);
        else
            appendMany(m_tracks[station].takes, time - m_window.begin, count);
    }
    void output(std::size_t station, SimTime time)
    {
        if (time > m_window.begin)
            append(m_tracks[station].outputs, time - m_window.begin);
    }
    void reject(std::size_t station, SimTime time)
    {
        if (time > m_window.begin)
            append(m_tracks[station].rejects, time - m_window.begin);
    }
    void finish(FinishedItem item)
    {
        if (item.time <= m_window.begin)
            return;
        item.time -= m_window.begin;
        append(m_finished, item);
    }
    /// What is in the station and in the buffer after it at the end of the warm-up.
    void open(std::size_t station, std::int64_t held, std::int64_t bufferLevel);
    void close(std::size_t station, State stateAtEnd) { m_tracks[station].stateAtEnd = stateAtEnd; }

    /// Whether more has come than fits; then there is no recording. Asked now and then on the way.
    bool isOverflowing();
    /// Once, after the run.
    Recording finishRecording();

private:
    template <class T> void append(std::vector<T>& column, const T& value)
    {
        if (column.size() == column.capacity() && !makeRoom(column, 1)) [[unlikely]]
            return;
        column.push_back(value);
    }
    void appendMany(std::vector<SimTime>& column, SimTime time, std::int64_t count);
    template <class T> bool makeRoom(std::vector<T>& column, std::size_t count);
    void reserveColumns(const ResolvedLine& line);
    std::size_t usedBytes() const;

    Window m_window;
    std::size_t m_byteLimit;
    std::int64_t m_rawItemsPerUnit;
    bool m_isOverflowing = false;
    std::vector<StationTrack> m_tracks;
    std::vector<FinishedItem> m_finished;
};

} // namespace linetwin

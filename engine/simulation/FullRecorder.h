// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Cycle.h"
#include "engine/simulation/Recording.h"
#include "engine/simulation/RecordingSlice.h"
#include "engine/simulation/Window.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// Keeps every change of a run, as long as that fits into a limit. A kernel reports here in its own time, since the
/// start of the run, also during the warm-up; for each station in ascending time.
///
/// Columns are sized ahead of what is written, so that an entry costs a compare and a store.
class FullRecorder {
public:
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = true;
    static constexpr bool keepsLevels = true;

    FullRecorder(const ResolvedLine& line, const Window& window, std::size_t byteLimit);
    /// Instead of growing beyond the limit it hands out what is known for good, on the simulating thread, and forgets
    /// it. The last slice is what finishRecording() leaves, from sliceStart() on. For a kernel that opens the window
    /// early and says how far all is known.
    void handOutSlices(SliceVisitor visit);
    bool handsOutSlices() const { return m_visitor != nullptr; }
    /// Since the end of the warm-up.
    SimTime sliceStart() const { return m_sliceStart; }

    /// A visit of positive length begins; it ends where the station's next one does. Reasons are kept for lines that
    /// have more than breakdowns and jams.
    void visit(std::size_t station, State state, SimTime start, ReasonId reason = noReason);
    /// The visits of a whole cycle that ends in the window; the same as reporting them one by one.
    void cycle(std::size_t station, const Cycle& cycle)
    {
        Track& track = m_tracks[station];
        std::size_t n = track.visits;
        if (n >= track.quickVisits) [[unlikely]] {
            cycleOneByOne(station, cycle);
            return;
        }
        const auto write = [&](SimTime start, State state) {
            track.starts[n] = start - m_window.begin;
            track.states[n] = state;
            ++n;
        };
        if (cycle.hasStarved() && track.states[n - 1] != State::Starved)
            write(cycle.idleSince, State::Starved);
        if (cycle.hasExecuted()) [[likely]]
            write(cycle.executeFrom, State::Execute);
        if (cycle.wasBlocked() && track.states[n - 1] != State::Blocked)
            write(cycle.completion, State::Blocked);
        track.visits = n;
    }
    void take(std::size_t station, SimTime time, [[maybe_unused]] std::int64_t count)
    {
        if (time <= m_window.begin)
            return;
        assert(count == m_tracks[station].columns.itemsPerTake);
        append(m_tracks[station].takes, m_tracks[station].columns.takes, time);
    }
    /// `defectiveRaw`: defective base units in the output, in raw items.
    void output(std::size_t station, SimTime time, std::int64_t defectiveRaw)
    {
        if (time <= m_window.begin)
            return;
        append(m_tracks[station].outputs, m_tracks[station].columns.outputs, time);
        if (defectiveRaw > 0) [[unlikely]]
            noteDefects(m_tracks[station], defectiveRaw);
    }
    void reject(std::size_t station, SimTime time)
    {
        if (time > m_window.begin)
            append(m_tracks[station].rejects, m_tracks[station].columns.rejects, time);
    }
    /// So many good raw items that the counting point takes or has taken at `time` or before are not output, after all.
    void outputLoss(SimTime time, std::int64_t goodRaw);
    /// A unit of the product is made.
    void made(SimTime time)
    {
        if (time > m_window.begin)
            addTo(m_sales.made, time - m_window.begin, sizeof(SimTime));
    }
    /// So many units of the product that would be sold at `time`, or were before, are not sold, after all.
    void saleLoss(SimTime time, std::int64_t units)
    {
        if (time > m_window.begin)
            addTo(m_sales.losses, SaleLoss{time - m_window.begin, units}, sizeof(SaleLoss));
    }
    void finish(FinishedItem item);
    /// What is in the station and in the buffer after it at the end of the warm-up. At the run's end, or before.
    void open(std::size_t station, std::int64_t held, std::int64_t bufferLevel);
    void close(std::size_t station, State stateAtEnd, ReasonId reason = noReason)
    {
        m_tracks[station].columns.stateAtEnd = stateAtEnd;
        m_tracks[station].columns.reasonAtEnd = reason;
    }
    /// All that begins or happens before then has been reported.
    void settleUntil(SimTime until)
    {
        if (m_isOpened && handsOutSlices() && until < m_window.end && usedBytes() >= m_sliceBytes)
            handOut(until);
    }

    /// Whether more has come than fits; then there is no recording. The same for any order of the same reports. Asked
    /// now and then on the way, too.
    bool isOverflowing();
    /// Once, after the run.
    Recording finishRecording();

private:
    /// The open end of a column.
    struct Cursor {
        SimTime* next = nullptr;
        SimTime* end = nullptr;
    };
    /// What every cycle touches comes first.
    struct alignas(64) Track {
        SimTime* starts = nullptr;
        State* states = nullptr;
        std::size_t visits = 0;
        std::size_t quickVisits = 0; ///< with fewer there is room for a cycle's, and the latest began after 0
        Cursor takes;
        Cursor outputs;
        Cursor rejects;
        StationTrack columns;
    };

    void append(Cursor& cursor, std::vector<SimTime>& column, SimTime time)
    {
        if (cursor.next == cursor.end && !extend(cursor, column)) [[unlikely]]
            return;
        *cursor.next++ = time - m_window.begin;
    }
    /// Where it fits.
    template <class T> void addTo(std::vector<T>& column, const T& entry, std::size_t bytesEach);
    void noteDefects(Track& track, std::int64_t defectiveRaw);
    static ReasonId reasonOf(const Track& track, std::size_t visit);
    static void noteReason(Track& track, std::size_t visit, ReasonId reason);
    void cycleOneByOne(std::size_t station, const Cycle& cycle);
    bool extend(Cursor& cursor, std::vector<SimTime>& column);
    void extendVisits(Track& track);
    bool fits(std::size_t bytes) const;
    std::size_t roomFor(std::size_t used, std::size_t count, std::size_t bytesEach) const;
    void reserveColumns(const ResolvedLine& line);
    std::size_t usedBytes() const;
    void closeColumns(Track& track);
    Recording makeRecording();
    SimTime sliceEnd(SimTime until) const;
    void handOut(SimTime until);
    StationTrack restAfter(Track& track, SimTime end);
    static void goOnWith(Track& track, StationTrack rest, const StationTrack& before);

    Window m_window; ///< of the slice, where they are handed out: what comes before is known
    std::size_t m_byteLimit;
    std::int64_t m_rawItemsPerUnit;
    std::size_t m_visitBytes;
    bool m_keepsReasons;
    bool m_isOverflowing = false;
    std::vector<Track> m_tracks;
    std::vector<FinishedItem> m_finished;
    OutputTrack m_output; ///< its losses one by one, as they are reported
    SaleTrack m_sales;    ///< likewise
    SliceVisitor m_visitor;
    std::size_t m_sliceBytes = 0;
    SimTime m_sliceStart{};
    bool m_isOpened = false;
};

template <class T> void FullRecorder::addTo(std::vector<T>& column, const T& entry, std::size_t bytesEach)
{
    if (column.size() == column.capacity()) {
        if (!fits(bytesEach)) {
            m_isOverflowing = true;
            return;
        }
        column.reserve(roomFor(column.size(), 1, bytesEach));
    }
    column.push_back(entry);
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/FullRecorder.h"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace linetwin {

namespace {

/// What of the column comes after the moment, counted from there; the column loses it.
std::vector<SimTime> takeAfter(std::vector<SimTime>& column, SimTime moment)
{
    const auto first = std::ranges::upper_bound(column, moment);
    std::vector<SimTime> rest(first, column.end());
    for (SimTime& time : rest)
        time -= moment;
    column.erase(first, column.end());
    return rest;
}

/// Likewise of entries with a time, in any order.
template <class Entry> std::vector<Entry> takeEntriesAfter(std::vector<Entry>& column, SimTime moment)
{
    const auto first = std::stable_partition(column.begin(), column.end(),
                                             [moment](const Entry& each) { return each.time <= moment; });
    std::vector<Entry> rest(first, column.end());
    for (Entry& each : rest)
        each.time -= moment;
    column.erase(first, column.end());
    return rest;
}

/// All of the track but its columns.
StationTrack withoutColumns(const StationTrack& track)
{
    StationTrack next;
    next.capacity = track.capacity;
    next.batchIn = track.batchIn;
    next.itemsPerTake = track.itemsPerTake;
    next.name = track.name;
    next.reasons = track.reasons;
    next.transit = track.transit;
    return next;
}

} // namespace

void FullRecorder::handOutSlices(SliceVisitor visit)
{
    m_visitor = std::move(visit);
    m_sliceBytes = std::exchange(m_byteLimit, std::numeric_limits<std::size_t>::max());
}

/// The latest moment before `until` at which no visit begins; times of the slice.
SimTime FullRecorder::sliceEnd(SimTime until) const
{
    SimTime end = until;
    const auto begins = [&end](const Track& track) {
        return std::ranges::binary_search(std::span(track.starts, track.visits), end);
    };
    do
        --end;
    while (std::ranges::any_of(m_tracks, begins));
    return end;
}

void FullRecorder::handOut(SimTime until)
{
    const SimTime end = sliceEnd(until - m_window.begin);
    if (end <= SimTime{})
        return;
    std::vector<StationTrack> rests;
    for (Track& track : m_tracks)
        rests.push_back(restAfter(track, end));
    std::vector<FinishedItem> finished = takeEntriesAfter(m_finished, end);
    OutputTrack output{m_output.countingPoint, m_output.rawPerTake, takeEntriesAfter(m_output.losses, end)};
    SaleTrack sales{m_sales.hasMoney,
                    m_sales.point,
                    m_sales.unitsPerItem,
                    takeAfter(m_sales.made, end),
                    {},
                    takeEntriesAfter(m_sales.losses, end)};

    const Window window = m_window;
    m_window.end = m_window.begin + end;
    const Recording recording = makeRecording();
    m_window = window;
    const SimTime start = std::exchange(m_sliceStart, m_sliceStart + end);
    m_visitor({recording, start, start + end, false});

    m_window.begin += end;
    m_finished = std::move(finished);
    m_output = std::move(output);
    m_sales = std::move(sales);
    for (std::size_t i = 0; i < m_tracks.size(); ++i) {
        const StationMoment moment = recording.stationAt(i, end);
        rests[i].heldAtStart = moment.held;
        rests[i].bufferAtStart = moment.bufferLevel;
        goOnWith(m_tracks[i], std::move(rests[i]), recording.track(i));
    }
}

/// With the visit in force then. The track's columns keep what comes before, and lose the room that is open.
StationTrack FullRecorder::restAfter(Track& track, SimTime end)
{
    StationTrack& columns = track.columns;
    closeColumns(track);
    StationTrack rest = withoutColumns(columns);
    const auto first = std::ranges::lower_bound(columns.visitStart, end) - columns.visitStart.begin() - 1;
    for (std::size_t i = static_cast<std::size_t>(first); i < track.visits; ++i) {
        rest.visitStart.push_back(std::max(columns.visitStart[i] - end, SimTime{}));
        rest.visitState.push_back(columns.visitState[i]);
        if (m_keepsReasons)
            rest.visitReason.push_back(columns.visitReason[i]);
    }
    track.visits = static_cast<std::size_t>(first) + 1;
    closeColumns(track);
    rest.takes = takeAfter(columns.takes, end);
    rest.outputs = takeAfter(columns.outputs, end);
    rest.rejects = takeAfter(columns.rejects, end);
    const auto delivered = static_cast<std::int64_t>(columns.outputs.size());
    while (!columns.defectiveOutputs.empty() && columns.defectiveOutputs.back().output >= delivered) {
        DefectiveOutput moved = columns.defectiveOutputs.back();
        columns.defectiveOutputs.pop_back();
        moved.output -= delivered;
        rest.defectiveOutputs.insert(rest.defectiveOutputs.begin(), moved);
    }
    track.takes.next = columns.takes.data() + columns.takes.size();
    track.outputs.next = columns.outputs.data() + columns.outputs.size();
    track.rejects.next = columns.rejects.data() + columns.rejects.size();
    return rest;
}

/// The columns get as much room as those of the slice before needed.
void FullRecorder::goOnWith(Track& track, StationTrack rest, const StationTrack& before)
{
    StationTrack& columns = track.columns;
    columns = std::move(rest);
    track.visits = columns.visitStart.size();
    columns.visitStart.reserve(before.visitStart.size());
    columns.visitState.reserve(columns.visitStart.capacity());
    track.starts = columns.visitStart.data();
    track.states = columns.visitState.data();
    track.quickVisits = 0;
    for (const auto& [cursor, column, size] : {std::tuple(&track.takes, &columns.takes, before.takes.size()),
                                               std::tuple(&track.outputs, &columns.outputs, before.outputs.size()),
                                               std::tuple(&track.rejects, &columns.rejects, before.rejects.size())}) {
        column->reserve(size);
        *cursor = {column->data() + column->size(), column->data() + column->size()};
    }
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/model/ResolvedStops.h"
#include "engine/model/State.h"
#include "engine/support/SimTime.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace linetwin {

/// A delivery that brought defective base units.
struct DefectiveOutput {
    std::int64_t output = 0; ///< index in StationTrack::outputs
    std::int64_t raw = 0;    ///< defective base units in it, in raw items

    bool operator==(const DefectiveOutput&) const = default;
};

/// One station's full history in flat columns. Times are since the end of the warm-up, ascending, within (0, T] but for
/// `visitStart`, which is within [0, T). Levels are never stored: they follow from the moments at which items were
/// taken and delivered, so that every instant shows its net result.
struct StationTrack {
    std::vector<SimTime> visitStart; ///< start of each visit of positive length, the first at 0; consecutive cycles are
                                     ///< separate EXECUTE visits; ends where the next starts, the last at T
    std::vector<State> visitState;   ///< same length
    /// Likewise, noReason for EXECUTE and for waiting; empty in a line that has only breakdowns and jams.
    std::vector<ReasonId> visitReason;
    std::vector<SimTime> takes;                    ///< of `itemsPerTake` items from upstream
    std::vector<SimTime> outputs;                  ///< each item delivered downstream
    std::vector<SimTime> rejects;                  ///< each item sent to the reject bin
    std::vector<DefectiveOutput> defectiveOutputs; ///< ascending
    std::int64_t heldAtStart = 0; ///< items in the station at time 0 (inputs; an output held BLOCKED counts its inputs)
    std::int64_t bufferAtStart = 0; ///< level of the buffer after it at time 0
    std::int64_t capacity = 0;      ///< of the buffer after it; 0 for the last station
    std::int64_t batchIn = 1;
    std::int64_t itemsPerTake = 1; ///< the batch at the first station, which always finds as many raw items as it wants
    State stateAtEnd = State::Starved; ///< in force at T itself, after all that happens then
    ReasonId reasonAtEnd = noReason;   ///< likewise
    std::string name;
    std::vector<StationReason> reasons; ///< by ReasonId; empty in a line that has only breakdowns and jams
    SimTime transit{};                  ///< of the buffer after it

    ReasonId reasonOf(std::size_t visit) const { return visitReason.empty() ? noReason : visitReason[visit]; }
    /// The name that the user gave; empty for breakdowns, jams and noReason.
    const std::string& reasonName(ReasonId reason) const;
    std::size_t byteSize() const; ///< of the columns
    bool operator==(const StationTrack&) const = default;
};

/// How many good base units were output (SPEC 6) and are not any more, or never were: defective when the counting point
/// collected them, defective or rejected afterwards.
struct OutputLoss {
    SimTime time{};
    std::int64_t goodRawUntil = 0; ///< since time 0 until `time`, in raw items

    bool operator==(const OutputLoss&) const = default;
};

/// What tells of the line's output beside what the stations took and delivered.
struct OutputTrack {
    std::optional<std::size_t> countingPoint; ///< without one, output is what is delivered
    std::int64_t rawPerTake = 0;              ///< raw items in each item that the counting point collects
    std::vector<OutputLoss> losses;           ///< ascending, the last of an instant counts; when sampled one per sample

    bool operator==(const OutputTrack&) const = default;
};

/// Without any losses yet.
OutputTrack outputTrackOf(const ResolvedLine& line);

/// How many units of the product were sold (SaleRule) and are not any more, or never were: defective when they would
/// have been sold, or rejected afterwards.
struct SaleLoss {
    SimTime time{};
    std::int64_t unitsUntil = 0; ///< since time 0 until `time`

    bool operator==(const SaleLoss&) const = default;
};

/// What tells of the product's units beside what the stations took and delivered. Empty columns in a run without money.
struct SaleTrack {
    bool hasMoney = false;
    std::optional<std::size_t> point;    ///< what this station takes is sold; without one, what is delivered
    std::int64_t unitsPerItem = 0;       ///< units in each item that is taken or delivered then
    std::vector<SimTime> made;           ///< each unit, ascending; in a sampled recording none
    std::vector<std::int64_t> madeUntil; ///< of a sampled recording, by sample
    std::vector<SaleLoss> losses;        ///< ascending, the last of an instant counts; when sampled one per sample

    bool operator==(const SaleTrack&) const = default;
};

/// Without anything made or lost yet.
SaleTrack saleTrackOf(const ResolvedLine& line);

/// A finished item: one delivery of the last station.
struct FinishedItem {
    SimTime time{};
    SimTime leadTime{};
    std::int64_t goodRaw = 0; ///< good base units in it, in raw items
    std::int64_t defectiveRaw = 0;
    bool isDefective = false; ///< its own flag

    bool operator==(const FinishedItem&) const = default;
};

/// Everything at one moment.
struct StationMoment {
    State state = State::Starved;
    ReasonId reason = noReason; ///< noReason for EXECUTE, for waiting, and in a line that has only breakdowns and jams
    SimTime visitStart{};       ///< of the visit in force
    SimTime visitEnd{};
    std::int64_t held = 0;        ///< inputs in the station
    std::int64_t bufferLevel = 0; ///< after it; 0 for the last station
    std::int64_t outputs = 0;     ///< cumulative since time 0
    std::int64_t rejects = 0;
    std::int64_t takes = 0;

    bool operator==(const StationMoment&) const = default;
};
struct Moment {
    SimTime time{};
    std::vector<StationMoment> stations;
    std::int64_t finishedItems = 0;
    std::int64_t goodRawDelivered = 0;
    std::int64_t defectiveRawDelivered = 0;

    bool operator==(const Moment&) const = default;
};

/// A visit of a station to DOWN, JAMMED, SETUP or PLANNED.
struct RecordedStop {
    std::size_t station = 0;
    State state = State::Down;
    SimTime start{};
    SimTime end{};
    ReasonId reason = noReason; ///< noReason in a line that has only breakdowns and jams

    bool operator==(const RecordedStop&) const = default;
};

/// What a run left for playback and charts: immutable, shared between threads by const pointer. Either full, with every
/// change, or sampled at a fixed interval where a full one would not fit (SPEC 5).
class Recording {
public:
    /// A full recording.
    Recording(SimTime duration, std::int64_t rawItemsPerUnit, std::vector<StationTrack> tracks,
              std::vector<FinishedItem> finished, OutputTrack output = {}, SaleTrack sales = {});
    /// A sampled one: samples at 0, interval, 2·interval … ≤ duration; `tracks` holds names, capacities and batches.
    Recording(SimTime duration, std::int64_t rawItemsPerUnit, std::vector<StationTrack> tracks, SimTime interval,
              std::vector<Moment> samples, OutputTrack output = {}, SaleTrack sales = {});

    SimTime duration() const { return m_duration; }
    std::int64_t rawItemsPerUnit() const { return m_rawItemsPerUnit; }
    std::size_t stationCount() const { return m_tracks.size(); }
    bool isSampled() const { return m_interval.count() > 0; }
    /// 0 for a full recording.
    SimTime sampleInterval() const { return m_interval; }
    /// Columns of a full recording; a sampled one has none in them.
    const StationTrack& track(std::size_t station) const { return m_tracks[station]; }
    const std::vector<FinishedItem>& finishedItems() const { return m_finished; }
    const OutputTrack& outputTrack() const { return m_output; }
    const SaleTrack& saleTrack() const { return m_sales; }

    /// State of everything at `time`, cut to [0, T], after all that happens at that time. O(stations · log changes).
    /// In a sampled one: the last sample at or before it.
    Moment momentAt(SimTime time) const;
    /// The same of one station. O(log changes).
    StationMoment stationAt(std::size_t station, SimTime time) const;
    State stateAt(std::size_t station, SimTime time) const;
    /// Name of what rules the state then; empty as StationTrack::reasonName() is.
    const std::string& reasonNameAt(std::size_t station, SimTime time) const;
    std::int64_t bufferLevelAt(std::size_t station, SimTime time) const;
    /// Good base units output since time 0, in raw items (rawItemsPerUnit() to a unit): O of the window until `time`,
    /// cut to [0, T]; at T LineTotals::goodRawOutput. Falls where units that were output turn defective or are
    /// rejected, also below 0. O(log changes). In a sampled one: that of the last sample at or before `time`.
    std::int64_t goodRawOutputAt(SimTime time) const;
    /// Units of the product made, and sold less those taken back, since time 0 until `time`, cut to [0, T]; at T what
    /// RunTotals tells. 0 in a run without money. O(log changes). In a sampled one: at the last sample at or before it.
    std::int64_t unitsMadeAt(SimTime time) const;
    std::int64_t unitsSoldAt(SimTime time) const;
    /// The nearest moment after (before) `time` at which any station changes state or begins a new cycle, or nullopt.
    /// In a sampled one: the nearest sample that shows other states than the one before it.
    std::optional<SimTime> nextEvent(SimTime time) const;
    std::optional<SimTime> previousEvent(SimTime time) const;

    /// Breakdowns, jams, other stops and closures of a station, ascending; one that begins at the very end has no
    /// length. In a sampled recording as far as the samples tell: from the first that shows it to the first that shows
    /// another state.
    std::size_t stopCount(std::size_t station) const { return m_stops[station].size(); }
    RecordedStop stop(std::size_t station, std::size_t number) const;
    /// Those that have a part in [from, to), ascending. O(log stops + what is found).
    std::vector<RecordedStop> stopsBetween(std::size_t station, SimTime from, SimTime to) const;
    /// The nearest start after (before) `time` of a stop of any of the stations, without any named of all of them, or
    /// nullopt. O(stations · log stops).
    std::optional<SimTime> nextStop(SimTime time, std::span<const std::size_t> stations = {}) const;
    std::optional<SimTime> previousStop(SimTime time, std::span<const std::size_t> stations = {}) const;
    /// Of what a recorder has reported; the index of stops, four bytes each beside nine or more for the visit, is not
    /// in it, so that a limit cuts where the recorder sees it.
    std::size_t byteSize() const;
    /// What a sample of so many stations takes.
    static std::size_t sampleByteSize(std::size_t stations, bool hasMoney = false);

    bool operator==(const Recording&) const = default;

private:
    using StopColumn = std::vector<std::uint32_t>; ///< indices of visits, or of samples

    void indexStops();
    SimTime stopStart(std::size_t station, std::uint32_t index) const;
    StopColumn::const_iterator firstStopAfter(std::size_t station, SimTime time) const;
    SimTime cut(SimTime time) const;
    std::int64_t goodRawDeliveredAt(SimTime time) const;
    const Moment& sampleAt(SimTime time) const;
    std::optional<SimTime> nextSampledChange(SimTime time) const;
    std::optional<SimTime> previousSampledChange(SimTime time) const;

    SimTime m_duration;
    std::int64_t m_rawItemsPerUnit;
    std::vector<StationTrack> m_tracks;
    std::vector<FinishedItem> m_finished;
    std::vector<std::int64_t> m_goodRawUntil; ///< running sums over m_finished
    std::vector<std::int64_t> m_defectiveRawUntil;
    OutputTrack m_output;
    SaleTrack m_sales;
    SimTime m_interval{};
    std::vector<Moment> m_samples;
    std::vector<StopColumn> m_stops; ///< per station, so that a stop is found without walking through cycles
};

} // namespace linetwin

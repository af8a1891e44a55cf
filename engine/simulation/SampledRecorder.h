// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Cycle.h"
#include "engine/simulation/Recording.h"
#include "engine/simulation/Window.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// Keeps what holds at 0, Δ, 2Δ … ≤ T, after all that happens then, for runs whose every change would not fit. Takes
/// the same reports as FullRecorder; each station's may come in ascending time of their own.
class SampledRecorder {
public:
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = true;
    static constexpr bool keepsLevels = true;

    /// Δ is the shortest of 1, 2, 5, 10 … seconds whose samples fit into the limit.
    SampledRecorder(const ResolvedLine& line, const Window& window, std::size_t byteLimit);

    void visit(std::size_t station, State state, SimTime start, ReasonId reason = noReason);
    void cycle(std::size_t station, const Cycle& cycle) { reportVisits(*this, station, cycle); }
    void take(std::size_t station, SimTime time, std::int64_t count);
    void output(std::size_t station, SimTime time, std::int64_t defectiveRaw);
    void reject(std::size_t station, SimTime time);
    void outputLoss(SimTime time, std::int64_t goodRaw);
    void made(SimTime time);
    void saleLoss(SimTime time, std::int64_t units);
    void finish(const FinishedItem& item);
    void open(std::size_t station, std::int64_t held, std::int64_t bufferLevel);
    void close(std::size_t station, State stateAtEnd, ReasonId reason = noReason);
    void settleUntil(SimTime) {}

    bool isOverflowing() const { return false; }
    /// Once, after the run.
    Recording finishRecording();

private:
    /// How far one column of the samples is filled, and with what it goes on.
    struct Column {
        std::size_t next = 0;
        std::int64_t value = 0;
    };
    struct Columns {
        State state = State::Starved;
        ReasonId reason = noReason;
        SimTime visitStart{};
        std::size_t nextVisit = 0;
        Column takes;
        Column outputs;
        Column rejects;
    };

    /// Fills the samples before `time` and then adds to the column's value. Nothing happens in the warm-up.
    template <class Field> void add(Column& column, SimTime time, std::int64_t count, const Field& field);
    template <class Field> void fillUntil(Column& column, SimTime time, const Field& field);
    void fillVisitUntil(std::size_t station, SimTime end);
    void fillLevels();
    std::size_t firstSampleAt(SimTime time) const;
    void addUpLosses();

    Window m_window;
    std::int64_t m_rawItemsPerUnit;
    SimTime m_interval;
    std::vector<StationTrack> m_tracks;
    std::vector<Moment> m_samples;
    std::vector<Columns> m_columns;
    OutputTrack m_output; ///< its losses by sample, each with those after the sample before it
    SaleTrack m_sales;    ///< likewise
    Column m_finished;
    Column m_goodRaw;
    Column m_defectiveRaw;
};

} // namespace linetwin

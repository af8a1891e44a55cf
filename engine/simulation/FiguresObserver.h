// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/BottleneckWalk.h"
#include "engine/simulation/Completion.h"
#include "engine/simulation/Cycle.h"
#include "engine/simulation/FullRecorder.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/VisitColumn.h"
#include "engine/simulation/WaitingCauses.h"
#include "engine/simulation/Window.h"

#include <cstddef>
#include <vector>

namespace linetwin {

/// Finds what only the history of all stations tells: why the constraint waits, and the shifting bottleneck. It takes
/// the reports of a kernel as FullRecorder does, and forgets them as soon as all stations' states are known, so that
/// memory does not grow with time.
class FiguresObserver {
public:
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = true;
    static constexpr bool keepsLevels = true;

    FiguresObserver(const ResolvedLine& line, const Window& window);
    FiguresObserver(const FiguresObserver&) = delete; ///< its parts refer to each other
    FiguresObserver& operator=(const FiguresObserver&) = delete;

    void visit(std::size_t station, State state, SimTime start, ReasonId reason = noReason)
    {
        m_columns[station].add(state, start, reason);
    }
    /// Nearly all that a run with figures costs beyond its totals; compilers that weigh its size leave it out of line.
    [[gnu::always_inline]] void cycle(std::size_t station, const Cycle& cycle)
    {
        VisitColumn& column = m_columns[station];
        if (cycle.hasStarved())
            column.add(State::Starved, cycle.idleSince);
        if (cycle.hasExecuted()) [[likely]]
            column.add(State::Execute, cycle.executeFrom);
        if (cycle.wasBlocked())
            column.add(State::Blocked, cycle.completion);
    }
    void take(std::size_t, SimTime, std::int64_t) {}
    void output(std::size_t, SimTime, std::int64_t) {}
    void reject(std::size_t, SimTime) {}
    void outputLoss(SimTime, std::int64_t) {}
    void made(SimTime) {}
    void saleLoss(SimTime, std::int64_t) {}
    void finish(const FinishedItem&) {}
    void open(std::size_t, std::int64_t, std::int64_t) {}
    void close(std::size_t, State, ReasonId = noReason) {}
    static constexpr bool isOverflowing() { return false; }

    /// All stations' states are known until `until`, where one has been reported for as long.
    void settleUntil(SimTime until);
    /// Once, after the run.
    std::vector<StationRole> finishRoles();

private:
    Window m_window;
    std::vector<VisitColumn> m_columns;
    std::vector<StationRole> m_roles;
    WaitingCauses m_causes;
    BottleneckShares m_shares;
    BottleneckWalk m_bottlenecks;
    SimTime m_settled;
};

/// Hands on every completion as well.
class TraceObserver : public FiguresObserver {
public:
    /// `sink` outlives it.
    TraceObserver(const ResolvedLine& line, const Window& window, const CompletionSink& sink)
        : FiguresObserver(line, window), m_sink(sink), m_windowBegin(window.begin)
    {
    }

    void completion(std::size_t station, SimTime time, bool makesDefect, bool isRejected)
    {
        m_sink({station, time - m_windowBegin, makesDefect, isRejected});
    }

private:
    const CompletionSink& m_sink;
    SimTime m_windowBegin;
};

/// Passes all reports on to a recorder as well.
template <class Recorder> class RecordingObserver {
public:
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = true;
    static constexpr bool keepsLevels = true;

    /// Both outlive it.
    RecordingObserver(Recorder& recorder, FiguresObserver& figures) : m_recorder(recorder), m_figures(figures) {}

    void visit(std::size_t station, State state, SimTime start, ReasonId reason = noReason)
    {
        m_recorder.visit(station, state, start, reason);
        m_figures.visit(station, state, start, reason);
    }
    void cycle(std::size_t station, const Cycle& cycle)
    {
        m_recorder.cycle(station, cycle);
        m_figures.cycle(station, cycle);
    }
    void take(std::size_t station, SimTime time, std::int64_t count) { m_recorder.take(station, time, count); }
    void output(std::size_t station, SimTime time, std::int64_t defectiveRaw)
    {
        m_recorder.output(station, time, defectiveRaw);
    }
    void reject(std::size_t station, SimTime time) { m_recorder.reject(station, time); }
    void outputLoss(SimTime time, std::int64_t goodRaw) { m_recorder.outputLoss(time, goodRaw); }
    void made(SimTime time) { m_recorder.made(time); }
    void saleLoss(SimTime time, std::int64_t units) { m_recorder.saleLoss(time, units); }
    void finish(const FinishedItem& item) { m_recorder.finish(item); }
    void open(std::size_t station, std::int64_t held, std::int64_t bufferLevel)
    {
        m_recorder.open(station, held, bufferLevel);
    }
    void close(std::size_t station, State stateAtEnd, ReasonId reason = noReason)
    {
        m_recorder.close(station, stateAtEnd, reason);
    }
    bool isOverflowing() { return m_recorder.isOverflowing(); }
    /// The states of a run that was broken off are not known.
    void settleUntil(SimTime until)
    {
        if (!isOverflowing())
            m_figures.settleUntil(until);
    }

private:
    Recorder& m_recorder;
    FiguresObserver& m_figures;
};

} // namespace linetwin

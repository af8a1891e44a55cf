// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveResult.h"
#include "app/run/ShiftChoice.h"
#include "engine/simulation/Simulate.h"
#include "engine/study/Replications.h"
#include "engine/study/StudyPlan.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace linetwin::app {

/// The engine's entry points; a test may put others in their place.
struct EngineFunctions {
    std::function<RunResult(const ResolvedLine&, const RunRequest&)> simulate = &linetwin::simulate;
    std::function<std::optional<ReplicationSet>(const ResolvedLine&, const ReplicationsRequest&)> runReplications =
        &linetwin::runReplications;
};

/// One state of the document, to be answered.
struct EngineRequest {
    std::uint64_t number = 0;
    std::uint64_t revision = 0;
    ResultEntry entry;
    std::shared_ptr<const ResolvedLine> line;
    std::shared_ptr<const ResolvedLine> baseline;
    bool isBaseline = false;     ///< the Baseline itself is shown
    bool sharesYardstick = true; ///< see LiveResult
    bool runsAsBaseline = false; ///< the line runs exactly as the baseline: no override, or the Baseline itself
    RunSettings settings;
    RunSettings ofBaseline; ///< those that the Baseline itself has
    std::uint64_t seed = 0;
    std::uint64_t baselineVersion = 0;                ///< equal versions: the baseline's replications are the same
    Look look;                                        ///< how often the planned replications are doubled
    LiveResultPointer previous;                       ///< an answer to the same state that is gone on with; may be null
    std::shared_ptr<const Confirmation> confirmation; ///< of the same state, kept and added to; may be null
    ShiftChoice choice;                               ///< which shift is recorded for playback
    int confirmLook = 0;                              ///< the look that Confirm goes on to; 0: not asked for
};

/// The baseline's replications from 0, kept from one request to the next.
struct BaselineCache {
    std::uint64_t version = 0;
    ReplicationSet set;
};

/// Answers one request: first replication 0 in full, then more replications of line and baseline with the same luck, in
/// growing portions, then the shift that is to be played in full where it is another, then their loss causes and
/// bottleneck, which take longer than all other figures together, then the replications of Confirm where it is asked
/// for. Of a long run replication 0 has its figures before its recording.
class LiveWork {
public:
    LiveWork(const EngineFunctions& functions, const EngineRequest& request, BaselineCache& cache,
             std::stop_token stop);

    std::function<void(LiveResultPointer)> publish;
    std::function<void(double)> report; ///< share of the whole work done

    /// False if it was stopped. Passes the engine's exceptions on.
    bool run();

private:
    bool runFirst();
    bool foretell();
    bool goOn();
    bool explore();
    bool explain();
    bool recordChosen();
    bool record(std::uint32_t replication);
    bool confirm();
    bool extend(ReplicationSet& set, const ResolvedLine& line, int count, Detail detail);
    bool addCauses(ReplicationSet& set, const ResolvedLine& line, int count);
    std::optional<ReplicationSet> replications(const ResolvedLine& line, std::uint32_t first, int count, Detail detail);
    void publishPortion(bool isLast);
    void publishResult();
    void reportShare(double replicationsDone) const;

    const EngineFunctions& m_functions;
    const EngineRequest& m_request;
    BaselineCache& m_cache;
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_published{};
    double m_workDone = 0; ///< in replications
    double m_workTotal = 0;
    int m_planned = 0;
    std::shared_ptr<const Recording> m_recording;
    std::shared_ptr<const Bottlenecks> m_bottlenecks;
    ShiftFigures m_shift;
    std::uint32_t m_playedShift = 0;
    ReplicationSet m_set;
    std::shared_ptr<const Confirmation> m_confirmation;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/LiveWork.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace linetwin::app {

namespace {

/// Portions after the first replication: 4, 10, 25, 62 … The first answers come at once, and later ones do not spend
/// their time on being published.
constexpr double firstPortion = 4;
constexpr double portionGrowth = 2.5;

constexpr int confirmPortion = 50;

int plannedConfirmations(const EngineRequest& request)
{
    const Look look{.number = request.confirmLook};
    return look.plannedRuns(std::max(fewestConfirming, request.settings.replications));
}

ReplicationSet firstOf(const ReplicationSet& set, std::size_t count)
{
    const auto end = set.shifts.begin() + static_cast<std::ptrdiff_t>(std::min(count, set.shifts.size()));
    return ReplicationSet{set.firstReplication, {set.shifts.begin(), end}};
}

} // namespace

LiveWork::LiveWork(const EngineFunctions& functions, const EngineRequest& request, BaselineCache& cache,
                   std::stop_token stop)
    : m_functions(functions), m_request(request), m_cache(cache), m_stop(std::move(stop))
{
    if (m_cache.version != request.baselineVersion)
        m_cache = BaselineCache{request.baselineVersion, {}};
    m_planned = request.look.plannedRuns(request.settings.replications);
    m_confirmation = request.confirmation;
    const auto missing = [](double planned, const ReplicationSet& set) {
        return std::max(0.0, planned - static_cast<double>(set.shifts.size()));
    };
    const ReplicationSet none;
    const ReplicationSet& have = request.previous ? *request.previous->scenario : none;
    m_workTotal = missing(m_planned, m_cache.set) + (request.runsAsBaseline ? 1 : missing(m_planned, have)) +
                  (request.choice == ShiftChoice() ? 0 : 1);
    if (request.confirmLook > 0) {
        const double planned = plannedConfirmations(request);
        m_workTotal += missing(planned, m_confirmation ? m_confirmation->scenario : none) +
                       missing(planned, m_confirmation ? m_confirmation->reference : none);
    }
}

bool LiveWork::run()
{
    return goOn() && explore() && recordChosen() && (m_request.confirmLook == 0 || confirm());
}

bool LiveWork::goOn()
{
    if (!m_request.previous)
        return runFirst();
    m_recording = m_request.previous->recording;
    m_bottlenecks = m_request.previous->bottlenecks;
    m_shift = m_request.previous->shift;
    m_playedShift = m_request.previous->playedShift;
    m_set = *m_request.previous->scenario;
    publishResult();
    return true;
}

bool LiveWork::explore()
{
    int done = static_cast<int>(m_set.shifts.size());
    for (double portion = std::max<double>(firstPortion, done / 2); done < m_planned; portion *= portionGrowth) {
        done = static_cast<int>(std::min<double>(m_planned, done + std::floor(portion)));
        if (!extend(m_cache.set, *m_request.baseline, done))
            return false;
        if (!m_request.runsAsBaseline && !extend(m_set, *m_request.line, done))
            return false;
        if (m_request.runsAsBaseline)
            m_set = firstOf(m_cache.set, static_cast<std::size_t>(done));
        publishResult();
    }
    return true;
}

bool LiveWork::confirm()
{
    Confirmation next = m_confirmation ? *m_confirmation : Confirmation();
    for (ReplicationSet* set : {&next.scenario, &next.reference})
        set->firstReplication = firstConfirming;
    next.look.number = m_request.confirmLook;
    next.plannedReplications = plannedConfirmations(m_request);
    while (!next.isFinal()) {
        const int done = std::min(next.plannedReplications, next.replicationCount() + confirmPortion);
        if (!extend(next.scenario, *m_request.line, done) || !extend(next.reference, *m_request.baseline, done))
            return false;
        m_confirmation = std::make_shared<const Confirmation>(next);
        publishResult();
    }
    return true;
}

bool LiveWork::record(std::uint32_t replication)
{
    RunRequest request = requestFor(m_request.settings, m_request.seed, replication, Detail::Full);
    request.stop = m_stop;
    request.progress = [this](double share) { reportShare(share); };
    const RunResult result = m_functions.simulate(*m_request.line, request);
    if (!result.isComplete || m_stop.stop_requested())
        return false;
    m_workDone += 1;
    m_recording = result.recording;
    m_bottlenecks = std::make_shared<const Bottlenecks>(*m_recording);
    m_shift = computeFigures(*m_request.line, result.totals);
    m_playedShift = replication;
    return true;
}

bool LiveWork::recordChosen()
{
    const auto chosen = chosenShift(m_request.choice, m_set);
    if (!chosen || *chosen == m_playedShift)
        return true;
    if (!record(*chosen))
        return false;
    publishResult();
    return true;
}

bool LiveWork::runFirst()
{
    if (!record(0))
        return false;
    m_set.shifts = {m_shift};
    if (m_request.runsAsBaseline && m_cache.set.shifts.empty())
        m_cache.set.shifts = {m_shift};
    if (!extend(m_cache.set, *m_request.baseline, 1))
        return false;
    publishResult();
    return true;
}

bool LiveWork::extend(ReplicationSet& set, const ResolvedLine& line, int count)
{
    const int have = static_cast<int>(set.shifts.size());
    if (have >= count)
        return true;
    ReplicationsRequest more;
    more.settings = m_request.settings;
    more.seed = m_request.seed;
    more.firstReplication = set.firstReplication + static_cast<std::uint32_t>(have);
    more.count = count - have;
    more.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    more.stop = m_stop;
    more.progress = [this](int done) { reportShare(done); };
    auto next = m_functions.runReplications(line, more);
    if (!next || m_stop.stop_requested())
        return false;
    set.shifts.insert(set.shifts.end(), std::make_move_iterator(next->shifts.begin()),
                      std::make_move_iterator(next->shifts.end()));
    m_workDone += more.count;
    return true;
}

void LiveWork::publishResult()
{
    auto result = std::make_shared<LiveResult>();
    result->revision = m_request.revision;
    result->seed = m_request.seed;
    result->settings = m_request.settings;
    result->ofBaseline = m_request.ofBaseline;
    result->warmupHours = m_request.settings.warmupHours;
    result->line = m_request.line;
    result->baseline = m_request.baseline;
    result->isBaseline = m_request.isBaseline;
    result->sharesYardstick = m_request.sharesYardstick;
    result->recording = m_recording;
    result->bottlenecks = m_bottlenecks;
    result->shift = m_shift;
    result->playedShift = m_playedShift;
    result->scenario = std::make_shared<const ReplicationSet>(m_set);
    if (!m_request.isBaseline)
        result->reference = std::make_shared<const ReplicationSet>(firstOf(m_cache.set, m_set.shifts.size()));
    result->plannedReplications = m_planned;
    result->look = m_request.look;
    result->confirmation = m_confirmation;
    publish(std::move(result));
    reportShare(0);
}

void LiveWork::reportShare(double replicationsDone) const
{
    report(m_workTotal > 0 ? std::min(1.0, (m_workDone + replicationsDone) / m_workTotal) : 1);
}

} // namespace linetwin::app

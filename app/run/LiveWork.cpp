// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/LiveWork.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <thread>

namespace linetwin::app {

namespace {

/// Portions after the first replication: 4, 10, 25, 62 … The first answers come at once, and later ones do not spend
/// their time on being published.
constexpr double firstPortion = 4;
constexpr double portionGrowth = 2.5;

/// Between two results of which the next says more of the same: each costs the window a redraw.
constexpr auto resultInterval = std::chrono::milliseconds(50);

constexpr int confirmPortion = 50;

/// Of a replication, beside one with all figures.
constexpr double workOfTotals = 0.5;

/// Station cycles of a run whose recording takes so long that its figures come first.
constexpr double longRunCycles = 1e6;

int plannedConfirmations(const EngineRequest& request)
{
    const Look look{.number = request.confirmLook};
    return look.plannedRuns(std::max(fewestConfirming, request.settings.replications));
}

/// Of the whole run, if nothing ever stopped.
double cyclesOf(const ResolvedLine& line, const RunSettings& settings)
{
    const double hours = settings.durationHours + settings.warmupHours;
    const auto rawItemsOf = [](const ResolvedStation& station) {
        return static_cast<double>(station.rawItemsPerOutput);
    };
    const ResolvedStation& first = line.stations.front();
    double perCycleOfFirst = 0;
    for (const ResolvedStation& station : line.stations)
        perCycleOfFirst += rawItemsOf(first) / rawItemsOf(station);
    return hours * 3600 / toSeconds(first.cycleTime) * perCycleOfFirst;
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
    m_confirmation = atConfidence(request.confirmation, request.look.confidence);
    const auto missing = [](double planned, const ReplicationSet& set) {
        return std::max(0.0, planned - static_cast<double>(set.shifts.size()));
    };
    const auto workOn = [&](const ReplicationSet& set) {
        const double withCauses = std::min<double>(m_planned, static_cast<double>(set.causesCount()));
        return missing(m_planned, set) * workOfTotals + (m_planned - withCauses);
    };
    const ReplicationSet none;
    const ReplicationSet& have = request.previous ? *request.previous->scenario : none;
    m_workTotal =
        workOn(m_cache.set) + (request.runsAsBaseline ? 1 : workOn(have)) + (request.choice == ShiftChoice() ? 0 : 1);
    if (request.confirmLook > 0) {
        const double planned = plannedConfirmations(request);
        m_workTotal += workOfTotals * (missing(planned, m_confirmation ? m_confirmation->scenario : none) +
                                       missing(planned, m_confirmation ? m_confirmation->reference : none));
    }
}

bool LiveWork::run()
{
    return goOn() && explore() && recordChosen() && explain() && (m_request.confirmLook == 0 || confirm());
}

bool LiveWork::goOn()
{
    if (!m_request.previous || !m_request.previous->recording)
        return runFirst();
    m_recording = m_request.previous->recording;
    m_bottlenecks = m_request.previous->bottlenecks;
    m_shift = m_request.previous->shift;
    m_playedShift = m_request.previous->playedShift;
    m_set = *m_request.previous->scenario;
    // After a failure, the baseline's are gone.
    if (!extend(m_cache.set, *m_request.baseline, static_cast<int>(m_set.shifts.size()), Detail::Totals))
        return false;
    publishResult();
    return true;
}

bool LiveWork::explore()
{
    int done = static_cast<int>(m_set.shifts.size());
    for (double portion = std::max<double>(firstPortion, done / 2); done < m_planned; portion *= portionGrowth) {
        done = static_cast<int>(std::min<double>(m_planned, done + std::floor(portion)));
        if (!extend(m_cache.set, *m_request.baseline, done, Detail::Totals))
            return false;
        if (!m_request.runsAsBaseline && !extend(m_set, *m_request.line, done, Detail::Totals))
            return false;
        if (m_request.runsAsBaseline)
            m_set = firstOf(m_cache.set, static_cast<std::size_t>(done));
        publishPortion(done == m_planned);
    }
    return true;
}

/// The loss causes and the bottleneck of what is explored.
bool LiveWork::explain()
{
    const std::size_t own = m_set.causesCount();
    int done = static_cast<int>(m_request.isBaseline ? own : std::min(own, m_cache.set.causesCount()));
    for (double portion = std::max<double>(firstPortion, done / 2); done < m_planned; portion *= portionGrowth) {
        done = static_cast<int>(std::min<double>(m_planned, done + std::floor(portion)));
        if (!addCauses(m_cache.set, *m_request.baseline, done))
            return false;
        if (!m_request.runsAsBaseline && !addCauses(m_set, *m_request.line, done))
            return false;
        if (m_request.runsAsBaseline)
            m_set = firstOf(m_cache.set, m_set.shifts.size());
        publishPortion(done == m_planned);
    }
    return true;
}

bool LiveWork::confirm()
{
    Confirmation next = m_confirmation ? *m_confirmation : Confirmation();
    for (ReplicationSet* set : {&next.scenario, &next.reference})
        set->firstReplication = firstConfirming;
    next.look = {.number = m_request.confirmLook, .confidence = m_request.look.confidence};
    next.plannedReplications = plannedConfirmations(m_request);
    while (!next.isFinal()) {
        const int done = std::min(next.plannedReplications, next.replicationCount() + confirmPortion);
        if (!extend(next.scenario, *m_request.line, done, Detail::LineFigures) ||
            !extend(next.reference, *m_request.baseline, done, Detail::LineFigures))
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
    if (cyclesOf(*m_request.line, m_request.settings) > longRunCycles && !foretell())
        return false;
    if (!record(0))
        return false;
    m_set.shifts = {m_shift};
    if (m_request.runsAsBaseline && m_cache.set.causesCount() == 0) {
        m_cache.set.shifts.resize(std::max<std::size_t>(1, m_cache.set.shifts.size()));
        m_cache.set.shifts.front() = m_shift;
    }
    if (!extend(m_cache.set, *m_request.baseline, 1, Detail::Figures))
        return false;
    publishResult();
    return true;
}

/// The figures of replication 0, before it is recorded.
bool LiveWork::foretell()
{
    if (!extend(m_set, *m_request.line, 1, Detail::Totals))
        return false;
    m_shift = m_set.shifts.front();
    if (m_request.runsAsBaseline && m_cache.set.shifts.empty())
        m_cache.set = m_set;
    if (!extend(m_cache.set, *m_request.baseline, 1, Detail::Totals))
        return false;
    publishResult();
    return true;
}

bool LiveWork::extend(ReplicationSet& set, const ResolvedLine& line, int count, Detail detail)
{
    const int have = static_cast<int>(set.shifts.size());
    if (have >= count)
        return true;
    auto next = replications(line, set.firstReplication + static_cast<std::uint32_t>(have), count - have, detail);
    if (!next)
        return false;
    std::ranges::move(next->shifts, std::back_inserter(set.shifts));
    return true;
}

/// To the first `count` replications, which are there without.
bool LiveWork::addCauses(ReplicationSet& set, const ResolvedLine& line, int count)
{
    const int have = static_cast<int>(set.causesCount());
    if (have >= count)
        return true;
    auto next =
        replications(line, set.firstReplication + static_cast<std::uint32_t>(have), count - have, Detail::Figures);
    if (!next)
        return false;
    std::ranges::move(next->shifts, set.shifts.begin() + have);
    return true;
}

std::optional<ReplicationSet> LiveWork::replications(const ResolvedLine& line, std::uint32_t first, int count,
                                                     Detail detail)
{
    const double workOfOne = detail == Detail::Figures ? 1 : workOfTotals;
    ReplicationsRequest request;
    request.settings = m_request.settings;
    request.seed = m_request.seed;
    request.firstReplication = first;
    request.count = count;
    request.detail = detail;
    request.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    request.stop = m_stop;
    request.progress = [&](int done) { reportShare(workOfOne * done); };
    auto set = m_functions.runReplications(line, request);
    if (!set || m_stop.stop_requested())
        return std::nullopt;
    m_workDone += workOfOne * count;
    return set;
}

void LiveWork::publishPortion(bool isLast)
{
    if (isLast || std::chrono::steady_clock::now() - m_published >= resultInterval)
        publishResult();
}

void LiveWork::publishResult()
{
    m_published = std::chrono::steady_clock::now();
    auto result = std::make_shared<LiveResult>();
    result->revision = m_request.revision;
    result->entry = m_request.entry;
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

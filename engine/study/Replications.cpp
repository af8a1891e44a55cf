// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Replications.h"

#include "engine/simulation/Simulate.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <exception>
#include <mutex>
#include <thread>

namespace linetwin {

namespace {

/// A figure's parts over the replications, in their order.
struct Parts {
    std::vector<double> numerators;
    std::vector<double> denominators;

    std::vector<std::optional<double>> values() const
    {
        std::vector<std::optional<double>> values(numerators.size());
        for (std::size_t r = 0; r < values.size(); ++r)
            values[r] = FigureValue{numerators[r], denominators[r]}.value();
        return values;
    }
};

template <typename FigureOf> Parts partsOf(const ReplicationSet& set, std::size_t count, FigureOf figureOf)
{
    assert(count <= set.shifts.size());
    Parts parts;
    parts.numerators.reserve(count);
    parts.denominators.reserve(count);
    for (std::size_t r = 0; r < count; ++r) {
        const FigureValue& figure = figureOf(set.shifts[r]);
        parts.numerators.push_back(figure.numerator);
        parts.denominators.push_back(figure.denominator);
    }
    return parts;
}

template <typename FigureOf>
FigureStatistics statisticsOf(const ReplicationSet& set, Averaging averaging, double level, FigureOf figureOf)
{
    const Parts parts = partsOf(set, set.shifts.size(), figureOf);
    if (averaging == Averaging::RatioOfSums)
        return ratioStatistics(parts.numerators, parts.denominators, level);
    return meanStatistics(parts.values(), level);
}

template <typename FigureOf>
FigureStatistics differenceOf(const ReplicationSet& scenario, const ReplicationSet& reference, Averaging averaging,
                              double level, FigureOf figureOf)
{
    assert(scenario.firstReplication == reference.firstReplication);
    const std::size_t count = std::min(scenario.shifts.size(), reference.shifts.size());
    const Parts a = partsOf(scenario, count, figureOf);
    const Parts b = partsOf(reference, count, figureOf);
    if (averaging == Averaging::RatioOfSums)
        return pairedRatioDifference(a.numerators, a.denominators, b.numerators, b.denominators, level);
    return pairedDifference(a.values(), b.values(), level);
}

/// The replications of one request, shared by its threads: each takes the next that is left and writes its own place.
class ReplicationRun {
public:
    ReplicationRun(const ResolvedLine& line, const ReplicationsRequest& request)
        : m_line(line), m_request(request), m_shifts(static_cast<std::size_t>(request.count))
    {
    }

    std::optional<std::vector<ShiftFigures>> run()
    {
        const int helpers = std::clamp(m_request.threads, 1, std::max(1, m_request.count)) - 1;
        {
            std::vector<std::jthread> threads;
            threads.reserve(static_cast<std::size_t>(helpers));
            for (int i = 0; i < helpers; ++i)
                threads.emplace_back([this] { work(); });
            work();
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (m_done != m_request.count)
            return std::nullopt;
        return std::move(m_shifts);
    }

private:
    void work()
    {
        try {
            while (!m_isAborted && !m_request.stop.stop_requested()) {
                const int index = m_next++;
                if (index >= m_request.count || !runOne(index))
                    return;
            }
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            m_isAborted = true;
            if (!m_failure)
                m_failure = std::current_exception();
        }
    }

    bool runOne(int index)
    {
        const std::uint32_t replication = m_request.firstReplication + static_cast<std::uint32_t>(index);
        const Detail detail = m_request.withLeadTimePercentile ? Detail::Figures : Detail::Totals;
        RunRequest request = requestFor(m_request.settings, m_request.seed, replication, detail);
        request.stop = m_request.stop;
        const RunResult result = simulate(m_line, request);
        if (!result.isComplete)
            return false;
        m_shifts[static_cast<std::size_t>(index)] = computeFigures(m_line, result.totals);
        const std::scoped_lock lock(m_mutex);
        ++m_done;
        if (m_request.progress)
            m_request.progress(m_done);
        return true;
    }

    const ResolvedLine& m_line;
    const ReplicationsRequest& m_request;
    std::vector<ShiftFigures> m_shifts;
    std::atomic<int> m_next = 0;
    std::atomic<bool> m_isAborted = false;
    std::mutex m_mutex; ///< for the members below, and so that progress comes from one thread at a time
    int m_done = 0;
    std::exception_ptr m_failure;
};

} // namespace

FigureStatistics ReplicationSet::statistics(LineFigure figure, double level) const
{
    return statisticsOf(*this, specOf(figure).averaging, level,
                        [&](const ShiftFigures& shift) -> const FigureValue& { return shift[figure]; });
}

FigureStatistics ReplicationSet::statistics(std::size_t station, StationFigure figure, double level) const
{
    return statisticsOf(*this, specOf(figure).averaging, level,
                        [&](const ShiftFigures& shift) -> const FigureValue& { return shift.at(station, figure); });
}

FigureStatistics difference(const ReplicationSet& scenario, const ReplicationSet& reference, LineFigure figure,
                            double level)
{
    return differenceOf(scenario, reference, specOf(figure).averaging, level,
                        [&](const ShiftFigures& shift) -> const FigureValue& { return shift[figure]; });
}

FigureStatistics difference(const ReplicationSet& scenario, const ReplicationSet& reference, std::size_t station,
                            StationFigure figure, double level)
{
    return differenceOf(scenario, reference, specOf(figure).averaging, level,
                        [&](const ShiftFigures& shift) -> const FigureValue& { return shift.at(station, figure); });
}

std::optional<ReplicationSet> runReplications(const ResolvedLine& line, const ReplicationsRequest& request)
{
    auto shifts = ReplicationRun(line, request).run();
    if (!shifts)
        return std::nullopt;
    return ReplicationSet{.firstReplication = request.firstReplication, .shifts = std::move(*shifts)};
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/VariantRuns.h"

#include "engine/study/LongStops.h"
#include "engine/study/RunEach.h"

#include <chrono>
#include <mutex>

namespace linetwin {

namespace {

using Clock = std::chrono::steady_clock;

/// Between two looks at partial results: often enough for a picture that fills in.
constexpr auto partialInterval = std::chrono::milliseconds(100);

/// The runs of one request: each is written to its own place.
class VariantWork {
public:
    VariantWork(std::span<const ResolvedLine> variants, const VariantsRequest& request)
        : m_variants(variants), m_request(request), m_total(variants.size() * static_cast<std::size_t>(request.count)),
          m_results(m_total), m_isDone(m_total, false), m_stops(variants.size())
    {
    }

    std::optional<std::vector<VariantRuns>> run()
    {
        if (!runEach(m_total, m_request.threads, m_request.stop, [this](std::size_t index) { return runOne(index); }))
            return std::nullopt;
        return collected(static_cast<std::size_t>(m_request.count));
    }

private:
    bool runOne(std::size_t index)
    {
        const ResolvedLine& line = m_variants[index % m_variants.size()];
        const auto replication = static_cast<std::uint32_t>(index / m_variants.size());
        RunRequest request = requestFor(m_request.settings, m_request.seed, m_request.firstReplication + replication,
                                        Detail::LineFigures);
        request.stop = m_request.stop;
        const RunResult result = simulate(line, request);
        if (!result.isComplete)
            return false;
        const ShiftFigures figures = computeFigures(line, result.totals);
        const std::scoped_lock lock(m_mutex);
        if (m_request.observe)
            m_request.observe(index % m_variants.size(), figures);
        m_results[index] = figures.line;
        m_stops[index % m_variants.size()].add(replication, figures);
        m_isDone[index] = true;
        ++m_done;
        report();
        return true;
    }

    void report()
    {
        if (m_request.progress)
            m_request.progress(static_cast<double>(m_done) / static_cast<double>(m_total));
        while (m_doneInOrder < m_total && m_isDone[m_doneInOrder])
            ++m_doneInOrder;
        const std::size_t replications = m_doneInOrder / m_variants.size();
        if (!m_request.partial || replications == m_reported || Clock::now() < m_nextPartial)
            return;
        m_reported = replications;
        m_request.partial(collected(replications));
        m_nextPartial = Clock::now() + partialInterval;
    }

    /// The first replications of every variant.
    std::vector<VariantRuns> collected(std::size_t replications) const
    {
        std::vector<VariantRuns> collected(m_variants.size());
        for (std::size_t v = 0; v < collected.size(); ++v) {
            collected[v].firstReplication = m_request.firstReplication;
            collected[v].runs.reserve(replications);
            for (std::size_t r = 0; r < replications; ++r)
                collected[v].runs.push_back(m_results[r * m_variants.size() + v]);
            collected[v].fewStops = m_stops[v].few(replications);
        }
        return collected;
    }

    std::span<const ResolvedLine> m_variants;
    const VariantsRequest& m_request;
    std::size_t m_total;
    std::mutex m_mutex; ///< for the members below, and so that callbacks come from one thread at a time
    std::vector<LineFigureValues> m_results; ///< replication by replication, all variants of each
    std::vector<bool> m_isDone;
    std::vector<StopCounter> m_stops; ///< of each variant
    std::size_t m_done = 0;
    std::size_t m_doneInOrder = 0;
    std::size_t m_reported = 0;
    Clock::time_point m_nextPartial{};
};

} // namespace

FigureSeries VariantRuns::series(LineFigure figure) const
{
    FigureSeries series;
    series.averaging = specOf(figure).averaging;
    series.reserve(runs.size());
    for (const LineFigureValues& values : runs)
        series.add(values[static_cast<std::size_t>(figure)]);
    leaveRoom(series, figure, [this](LineFigure other) { return this->series(other); });
    return series;
}

std::optional<std::vector<VariantRuns>> runVariants(std::span<const ResolvedLine> variants,
                                                    const VariantsRequest& request)
{
    if (variants.empty())
        return std::vector<VariantRuns>{};
    return VariantWork(variants, request).run();
}

} // namespace linetwin

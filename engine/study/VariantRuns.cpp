// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/VariantRuns.h"

#include "engine/study/LongStops.h"
#include "engine/study/RunEach.h"

#include <algorithm>
#include <chrono>
#include <mutex>

namespace linetwin {

namespace {

using Clock = std::chrono::steady_clock;

/// Between two looks at partial results: often enough for a picture that fills in.
constexpr auto partialInterval = std::chrono::milliseconds(100);
/// Or so many times as long as such a look takes, during which nothing is simulated.
constexpr int timesAsLong = 9;

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
        const auto [variant, replication] = runAt(index);
        const ResolvedLine& line = m_variants[variant];
        RunRequest request =
            requestFor(m_request.settings, m_request.seed,
                       m_request.firstReplication + static_cast<std::uint32_t>(replication), Detail::LineFigures);
        request.stop = m_request.stop;
        const RunResult result = simulate(line, request);
        if (!result.isComplete)
            return false;
        const ShiftFigures figures = computeFigures(line, result.totals);
        const std::scoped_lock lock(m_mutex);
        if (m_request.observe)
            m_request.observe(variant, figures);
        const std::size_t place = replication * m_variants.size() + variant;
        m_results[place] = figures.line;
        m_stops[variant].add(replication, figures);
        m_isDone[place] = true;
        ++m_done;
        report();
        return true;
    }

    struct Run {
        std::size_t variant = 0;
        std::size_t replication = 0;
    };
    /// The run that is taken as the index-th.
    Run runAt(std::size_t index) const
    {
        constexpr std::size_t early = 2; // fewer have no interval
        const std::size_t count = m_variants.size();
        if (m_request.isRagged && m_request.count >= static_cast<int>(early) && index < early * count)
            return {index / early, index % early};
        return {index % count, index / count};
    }

    void report()
    {
        if (m_request.progress)
            m_request.progress(static_cast<double>(m_done) / static_cast<double>(m_total));
        while (m_doneInOrder < m_total && m_isDone[m_doneInOrder])
            ++m_doneInOrder;
        const std::size_t replications = m_doneInOrder / m_variants.size();
        const std::size_t grown = m_request.isRagged ? m_done : replications;
        if (!m_request.partial || grown == m_reported || Clock::now() < m_nextPartial)
            return;
        m_reported = grown;
        const Clock::time_point begun = Clock::now();
        m_request.partial(collected(replications));
        const Clock::time_point ended = Clock::now();
        m_nextPartial = ended + std::max<Clock::duration>(partialInterval, timesAsLong * (ended - begun));
    }

    /// The first replications of every variant, of each by itself from so many on where that is asked for.
    std::vector<VariantRuns> collected(std::size_t replications) const
    {
        std::vector<VariantRuns> collected(m_variants.size());
        for (std::size_t v = 0; v < collected.size(); ++v) {
            std::size_t own = replications;
            const auto all = static_cast<std::size_t>(m_request.count);
            while (m_request.isRagged && own < all && m_isDone[own * m_variants.size() + v])
                ++own;
            collected[v].firstReplication = m_request.firstReplication;
            collected[v].runs.reserve(own);
            for (std::size_t r = 0; r < own; ++r)
                collected[v].runs.push_back(m_results[r * m_variants.size() + v]);
            collected[v].fewStops = m_stops[v].few(own);
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

VariantRuns VariantRuns::first(std::size_t count) const
{
    VariantRuns first;
    first.firstReplication = firstReplication;
    first.runs.assign(runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(std::min(count, runs.size())));
    const auto known = std::ranges::find(earlierStops, count, [](const auto& earlier) { return earlier.first; });
    first.fewStops = known != earlierStops.end() ? known->second : fewStops;
    return first;
}

void VariantRuns::append(const VariantRuns& further)
{
    linetwin::append(fewStops, runs.size(), further.fewStops);
    runs.insert(runs.end(), further.runs.begin(), further.runs.end());
}

std::optional<std::vector<VariantRuns>> runVariants(std::span<const ResolvedLine> variants,
                                                    const VariantsRequest& request)
{
    if (variants.empty())
        return std::vector<VariantRuns>{};
    return VariantWork(variants, request).run();
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/VariantRuns.h"

#include "engine/study/LongStops.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace linetwin {

namespace {

using Clock = std::chrono::steady_clock;

/// Between two looks at partial results: often enough for a picture that fills in.
constexpr auto partialInterval = std::chrono::milliseconds(100);

/// The runs of one request, shared by its threads: each takes the next that is left and writes its own place.
class VariantWork {
public:
    VariantWork(std::span<const ResolvedLine> variants, const VariantsRequest& request)
        : m_variants(variants), m_request(request), m_total(variants.size() * static_cast<std::size_t>(request.count)),
          m_results(m_total), m_isDone(m_total, false)
    {
    }

    std::optional<std::vector<VariantRuns>> run()
    {
        const auto threads = static_cast<std::size_t>(std::max(1, m_request.threads));
        const std::size_t helpers = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(1, m_total)) - 1;
        {
            std::vector<std::jthread> pool;
            pool.reserve(helpers);
            for (std::size_t i = 0; i < helpers; ++i)
                pool.emplace_back([this] { work(); });
            work();
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (m_done != m_total)
            return std::nullopt;
        return collected(static_cast<std::size_t>(m_request.count));
    }

private:
    void work()
    {
        try {
            while (!m_isAborted && !m_request.stop.stop_requested()) {
                const std::size_t index = m_next++;
                if (index >= m_total || !runOne(index))
                    return;
            }
        } catch (...) {
            const std::scoped_lock lock(m_mutex);
            m_isAborted = true;
            if (!m_failure)
                m_failure = std::current_exception();
        }
    }

    bool runOne(std::size_t index)
    {
        const ResolvedLine& line = m_variants[index % m_variants.size()];
        const auto replication = static_cast<std::uint32_t>(index / m_variants.size());
        RunRequest request =
            requestFor(m_request.settings, m_request.seed, m_request.firstReplication + replication, m_request.detail);
        request.stop = m_request.stop;
        const RunResult result = simulate(line, request);
        if (!result.isComplete)
            return false;
        const ShiftFigures figures = computeFigures(line, result.totals);
        const std::scoped_lock lock(m_mutex);
        if (m_request.observe)
            m_request.observe(index % m_variants.size(), figures);
        m_results[index] = figures.line;
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
        }
        return collected;
    }

    std::span<const ResolvedLine> m_variants;
    const VariantsRequest& m_request;
    std::size_t m_total;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_isAborted = false;
    std::mutex m_mutex; ///< for the members below, and so that callbacks come from one thread at a time
    std::vector<LineFigureValues> m_results; ///< replication by replication, all variants of each
    std::vector<bool> m_isDone;
    std::size_t m_done = 0;
    std::size_t m_doneInOrder = 0;
    std::size_t m_reported = 0;
    Clock::time_point m_nextPartial{};
    std::exception_ptr m_failure;
};

} // namespace

FigureSeries VariantRuns::series(LineFigure figure) const
{
    FigureSeries series;
    series.averaging = specOf(figure).averaging;
    series.reserve(runs.size());
    for (const LineFigureValues& values : runs)
        series.add(values[static_cast<std::size_t>(figure)]);
    if (figure == LineFigure::LeadTimeP95Sec)
        series.unseen = unseenLongStops(this->series(LineFigure::Oee), this->series(LineFigure::NotWaiting));
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

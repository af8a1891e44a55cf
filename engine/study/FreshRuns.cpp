// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/FreshRuns.h"

#include "engine/study/RareStops.h"
#include "engine/study/SplitRuns.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

FreshRuns::FreshRuns(const ResolvedLine& line, const BufferSizingRequest& request,
                     std::function<void(std::int64_t)> worked)
    : m_line(line), m_request(request), m_worked(std::move(worked))
{
}

int FreshRuns::count() const
{
    return std::max(m_request.reportRuns, fewestReportRuns);
}

void FreshRuns::add(const std::vector<BufferSplit>& splits)
{
    std::vector<BufferSplit> missing;
    std::vector<ResolvedLine> lines;
    for (const BufferSplit& split : splits) {
        if (m_runs.contains(split) || std::ranges::find(missing, split) != missing.end())
            continue;
        missing.push_back(split);
        lines.push_back(withSplit(m_line, split));
    }
    const std::int64_t before = m_shifts;
    const auto planned = static_cast<double>(missing.size()) * count();
    VariantsRequest request;
    request.settings = m_request.settings;
    request.seed = m_request.seed;
    request.firstReplication = m_request.firstReportReplication;
    request.count = count();
    request.threads = m_request.threads;
    request.stop = m_request.stop;
    request.progress = [&](double share) {
        m_shifts = before + std::llround(share * planned);
        m_worked(m_shifts);
    };
    const auto runs = runVariants(lines, request);
    if (!runs)
        throw SearchStopped{};
    for (std::size_t i = 0; i < missing.size(); ++i)
        m_runs.emplace(missing[i], OfSplit{(*runs)[i].series(m_request.figure), (*runs)[i].fewStops});
}

FigureComparison FreshRuns::compare(const BufferSplit& split, const BufferSplit& reference) const
{
    const OfSplit& of = m_runs.at(split);
    const OfSplit& than = m_runs.at(reference);
    FigureComparison comparison = compareFigure(of.series, than.series, comparedKind(specOf(m_request.figure)),
                                                {.look = {.confidence = m_request.level}});
    comparison.rare = named(rareStops(of.fewStops, than.fewStops, of.series, than.series), m_line);
    return comparison;
}

SplitReport FreshRuns::reportOf(const BufferSplit& split, const BufferSplit& reference) const
{
    const OfSplit& of = m_runs.at(split);
    return {split, compare(split, reference), named(rareStops(of.fewStops, of.series.values()), m_line)};
}

FrontierPoint FreshRuns::pointOf(const BufferSplit& best, const BufferSplit& present) const
{
    FrontierPoint point;
    point.total = totalOf(best);
    const BufferSplit equal = equalSplit(best.size(), point.total);
    point.best = reportOf(best, present);
    point.equal = reportOf(equal, present);
    point.bestOverEqual = compare(best, equal);
    if (!m_request.target)
        return point;
    const FigureStatistics statistics = m_runs.at(best).series.statistics(twoSidedLevel(m_request.level));
    point.oneSidedLimit = point.mostHopedFor = statistics.mean;
    if (statistics.interval) {
        const bool isUpBetter = specOf(m_request.figure).better != Better::Down;
        point.oneSidedLimit = isUpBetter ? statistics.interval->lower : statistics.interval->upper;
        point.mostHopedFor = isUpBetter ? statistics.interval->upper : statistics.interval->lower;
    }
    return point;
}

} // namespace linetwin

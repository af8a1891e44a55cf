// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SplitRuns.h"

#include "engine/study/StudyPlan.h"
#include "engine/study/VariantRuns.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace linetwin {

namespace {

/// What a null figure counts as: worse than anything, with room to square it.
constexpr double worstFigure = -1e100;

/// Whole numbers, so that sums do not depend on the order in which threads come to them.
constexpr double waitsPerShift = 1e9;

void addWaits(StationWaits& waits, const ShiftFigures& figures)
{
    waits.blocked.resize(figures.stations.size());
    waits.starved.resize(figures.stations.size());
    for (std::size_t i = 0; i < figures.stations.size(); ++i) {
        const auto share = [&](StationFigure figure) {
            return std::llround(waitsPerShift * figures.at(i, figure).value().value_or(0));
        };
        waits.blocked[i] += share(StationFigure::ShareBlocked);
        waits.starved[i] += share(StationFigure::ShareStarved);
    }
}

} // namespace

SplitRuns::SplitRuns(ResolvedLine line, const SplitSearchRequest& request)
    : m_line(std::move(line)), m_request(request), m_sign(specOf(request.figure).better == Better::Down ? -1 : 1)
{
}

void SplitRuns::ensure(std::span<const BufferSplit> splits, std::size_t count)
{
    std::map<std::size_t, std::vector<BufferSplit>> missing; // by the replications that there are
    for (const BufferSplit& split : splits) {
        const std::size_t present = m_splits[split].figures.size();
        auto& group = missing[present];
        if (present < count && std::ranges::find(group, split) == group.end())
            group.push_back(split);
    }
    for (const auto& [present, group] : missing) {
        if (!group.empty())
            simulate(group, present, count);
    }
}

void SplitRuns::simulate(const std::vector<BufferSplit>& splits, std::size_t from, std::size_t to)
{
    std::vector<ResolvedLine> lines;
    for (const BufferSplit& split : splits)
        lines.push_back(withSplit(m_line, split));
    VariantsRequest request;
    request.settings = m_request.settings;
    request.seed = m_request.seed;
    request.firstReplication = firstSearchReplication + static_cast<std::uint32_t>(from);
    request.count = static_cast<int>(to - from);
    request.threads = m_request.threads;
    request.stop = m_request.stop;
    request.observe = [&](std::size_t split, const ShiftFigures& figures) {
        addWaits(m_splits.at(splits[split]).waits, figures);
        ++m_shifts;
        if (m_request.worked)
            m_request.worked(m_shifts);
    };
    const auto results = runVariants(lines, request);
    if (!results)
        throw SearchStopped{};
    for (std::size_t i = 0; i < splits.size(); ++i) {
        for (const std::optional<double>& value : (*results)[i].series(m_request.figure).values())
            m_splits.at(splits[i]).figures.push_back(value ? m_sign * *value : worstFigure);
    }
}

double SplitRuns::score(const BufferSplit& split, std::size_t count) const
{
    const std::vector<double>& figures = m_splits.at(split).figures;
    assert(count > 0 && count <= figures.size());
    const auto end = figures.begin() + static_cast<std::ptrdiff_t>(count);
    return std::accumulate(figures.begin(), end, 0.0) / static_cast<double>(count);
}

std::vector<double> SplitRuns::differences(const BufferSplit& a, const BufferSplit& b, std::size_t count) const
{
    const std::vector<double>& first = m_splits.at(a).figures;
    const std::vector<double>& second = m_splits.at(b).figures;
    assert(count <= first.size() && count <= second.size());
    std::vector<double> differences(count);
    for (std::size_t r = 0; r < count; ++r)
        differences[r] = first[r] - second[r];
    return differences;
}

} // namespace linetwin

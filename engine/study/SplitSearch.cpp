// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SplitSearch.h"

#include "engine/statistics/FigureStatistics.h"
#include "engine/study/StudyPlan.h"
#include "engine/study/VariantRuns.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace linetwin {

namespace {

/// Splits that are raced to the end, at most.
constexpr std::size_t mostContenders = 8;
/// A split whose difference to the best is within this share of the figure is as good.
constexpr double indifferentShare = 0.001;
/// Of the interval by which a contender drops out.
constexpr double dropLevel = 0.98;

/// What a null figure counts as: worse than anything, with room to square it.
constexpr double worst = -1e100;

std::int64_t smallestStep(std::int64_t total)
{
    return std::max<std::int64_t>(1, total / 64);
}

} // namespace

SplitSearch::SplitSearch(ResolvedLine line, const SplitSearchRequest& request)
    : m_line(std::move(line)), m_request(request), m_present(splitOf(m_line)),
      m_sign(specOf(request.figure).better == Better::Down ? -1 : 1)
{
}

BufferSplit SplitSearch::best(std::int64_t total)
{
    m_runs.clear();
    std::vector<BufferSplit> ends;
    for (const BufferSplit& start : promisingStarts(total))
        ends.push_back(climb(start));
    const auto top = std::ranges::max_element(ends, {}, [&](const BufferSplit& end) { return firstScore(end); });
    const std::vector<BufferSplit> ties = race(total, *top);
    m_last = ties.front();
    return *std::ranges::min_element(ties, [&](const BufferSplit& a, const BufferSplit& b) {
        return std::pair(distanceBetween(a, m_present), a) < std::pair(distanceBetween(b, m_present), b);
    });
}

double SplitSearch::estimate(const BufferSplit& split)
{
    ensure(std::span(&split, 1), static_cast<std::size_t>(m_request.firstRuns));
    return m_sign * score(split, m_runs.at(split).size());
}

/// The present proportions, the equal split, and the best of a smaller total grown in proportion.
std::vector<BufferSplit> SplitSearch::starts(std::int64_t total) const
{
    std::vector<BufferSplit> starts{scaledSplit(m_present, total)};
    const auto add = [&](const BufferSplit& start) {
        if (std::ranges::find(starts, start) == starts.end())
            starts.push_back(start);
    };
    if (m_last.empty())
        add(equalSplit(m_present.size(), total));
    else
        add(scaledSplit(m_last, total));
    return starts;
}

/// All of them for the first total; later the best of them is good enough, as neighbouring totals have good splits
/// alike.
std::vector<BufferSplit> SplitSearch::promisingStarts(std::int64_t total)
{
    std::vector<BufferSplit> all = starts(total);
    if (m_last.empty())
        return all;
    ensure(all, static_cast<std::size_t>(m_request.firstRuns));
    return {*std::ranges::max_element(all, {}, [&](const BufferSplit& start) { return firstScore(start); })};
}

BufferSplit SplitSearch::climb(BufferSplit split)
{
    const std::int64_t total = totalOf(split);
    const std::int64_t last = smallestStep(total);
    std::int64_t step = std::max<std::int64_t>(last, total / 4);
    ensure(std::span(&split, 1), static_cast<std::size_t>(m_request.firstRuns));
    for (;;) {
        while (improve(split, step)) {
        }
        if (step == last)
            return split;
        step = std::max<std::int64_t>(last, step / 2);
    }
}

/// Moves `step` places once, if that is better. What a buffer gains by a step more and loses by a step less tells which
/// moves are worth trying, so that their number grows with the buffers and not with their pairs.
bool SplitSearch::improve(BufferSplit& split, std::int64_t step)
{
    const std::size_t buffers = split.size();
    std::vector<BufferSplit> probes;
    for (std::size_t i = 0; i < buffers; ++i) {
        for (const std::int64_t change : {step, -std::min(step, split[i])}) {
            probes.push_back(split);
            probes.back()[i] += change;
        }
    }
    const auto runs = static_cast<std::size_t>(m_request.firstRuns);
    ensure(probes, runs);
    struct Move {
        double promise;
        std::size_t from;
        std::size_t to;
    };
    std::vector<Move> moves;
    for (std::size_t from = 0; from < buffers; ++from) {
        for (std::size_t to = 0; to < buffers; ++to) {
            if (from != to && split[from] > 0)
                moves.push_back({score(probes[2 * to], runs) + score(probes[2 * from + 1], runs), from, to});
        }
    }
    std::ranges::stable_sort(moves, std::ranges::greater{}, &Move::promise);
    moves.resize(std::min(moves.size(), buffers + 1));
    std::vector<BufferSplit> tries;
    for (const Move& move : moves) {
        const std::int64_t places = std::min(step, split[move.from]);
        tries.push_back(split);
        tries.back()[move.from] -= places;
        tries.back()[move.to] += places;
    }
    ensure(tries, runs);
    const auto found = std::ranges::max_element(tries, {}, [&](const BufferSplit& t) { return firstScore(t); });
    if (found == tries.end() || firstScore(*found) <= firstScore(split))
        return false;
    split = *found;
    return true;
}

/// Gives the splits near the winner more replications, until those left are clearly the best or as good as each other.
/// Best first.
std::vector<BufferSplit> SplitSearch::race(std::int64_t total, const BufferSplit& winner)
{
    std::vector<BufferSplit> contenders;
    for (const auto& [split, runs] : m_runs) {
        if (totalOf(split) == total)
            contenders.push_back(split);
    }
    std::ranges::stable_sort(contenders, std::ranges::greater{}, [&](const BufferSplit& s) { return firstScore(s); });
    contenders.resize(std::min(contenders.size(), mostContenders));
    if (std::ranges::find(contenders, winner) == contenders.end())
        contenders.push_back(winner);
    for (auto count = static_cast<std::size_t>(m_request.firstRuns);; count *= 2) {
        ensure(contenders, count);
        std::ranges::stable_sort(contenders, std::ranges::greater{},
                                 [&](const BufferSplit& split) { return score(split, count); });
        const Runs& top = m_runs.at(contenders.front());
        const double margin = indifferentShare * std::abs(score(contenders.front(), count));
        bool isClear = true;
        std::erase_if(contenders, [&](const BufferSplit& split) {
            const Runs& runs = m_runs.at(split);
            std::vector<std::optional<double>> behind;
            for (std::size_t r = 0; r < count; ++r)
                behind.emplace_back(top[r] - runs[r]);
            const FigureStatistics statistics = meanStatistics(std::move(behind), dropLevel);
            if (!statistics.interval)
                return false;
            isClear = isClear && statistics.interval->upper <= margin;
            return statistics.interval->lower > 0;
        });
        if (isClear || contenders.size() == 1 || count * 2 > static_cast<std::size_t>(m_request.mostRuns))
            return contenders;
    }
}

void SplitSearch::ensure(std::span<const BufferSplit> splits, std::size_t count)
{
    std::map<std::size_t, std::vector<BufferSplit>> missing; // by the replications that there are
    for (const BufferSplit& split : splits) {
        const std::size_t present = m_runs[split].size();
        auto& group = missing[present];
        if (present < count && std::ranges::find(group, split) == group.end())
            group.push_back(split);
    }
    for (const auto& [present, group] : missing) {
        std::vector<ResolvedLine> lines;
        for (const BufferSplit& split : group)
            lines.push_back(withSplit(m_line, split));
        VariantsRequest request;
        request.settings = m_request.settings;
        request.seed = m_request.seed;
        request.firstReplication = firstSearchReplication + static_cast<std::uint32_t>(present);
        request.count = static_cast<int>(count - std::min(count, present));
        request.threads = m_request.threads;
        request.detail = detailFor(m_request.figure);
        request.stop = m_request.stop;
        const auto results = runVariants(lines, request);
        if (!results)
            throw SearchStopped{};
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (const std::optional<double>& value : (*results)[i].series(m_request.figure).values())
                m_runs[group[i]].push_back(value ? m_sign * *value : worst);
        }
        m_shifts += static_cast<std::int64_t>(group.size()) * request.count;
    }
    if (m_request.worked)
        m_request.worked();
}

double SplitSearch::score(const BufferSplit& split, std::size_t count) const
{
    const Runs& runs = m_runs.at(split);
    const auto used = static_cast<std::ptrdiff_t>(std::min(count, runs.size()));
    return std::accumulate(runs.begin(), runs.begin() + used, 0.0) / static_cast<double>(used);
}

double SplitSearch::firstScore(const BufferSplit& split) const
{
    return score(split, static_cast<std::size_t>(m_request.firstRuns));
}

} // namespace linetwin

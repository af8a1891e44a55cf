// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SplitSearch.h"

#include "engine/statistics/FigureStatistics.h"
#include "engine/study/SplitMoves.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

namespace linetwin {

namespace {

/// Where a total has no more splits than this all are looked at.
constexpr std::size_t fewSplits = 24;
/// Replications by which rivals are first compared.
constexpr std::size_t glanceRuns = 4;
/// Splits that are raced to the end besides the equal one and the line's proportions, at most.
constexpr std::size_t mostContenders = 4;
/// Of a total between anchors, whose search begins close to its best split.
constexpr std::size_t contendersBetween = 2;
/// Ways to leave buffers with transit without places that a search looks at, and starts that it then climbs from.
constexpr std::size_t mostChoices = 16;
constexpr std::size_t mostFeet = 2;
/// Steps shrink to a quarter.
constexpr std::int64_t stepRatio = 4;
/// A split whose difference to the best is within this share of the figure is as good.
constexpr double indifferentShare = 0.001;
/// Of the interval by which a contender drops out.
constexpr double dropLevel = 0.98;
/// Standard errors by which a rival must lie behind after few replications to be given up.
constexpr double hopelessErrors = 3;

std::int64_t smallestStep(std::int64_t total)
{
    return std::max<std::int64_t>(1, total / 128);
}

/// The largest power of two that is smaller. Their splits are searched with care, and those of the totals between begin
/// from there: so they serve many, and the same for whoever asks.
std::int64_t anchorBelow(std::int64_t total)
{
    return static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(total - 1)));
}

/// On the way from the split of one anchor to that of the next.
BufferSplit between(const BufferSplit& lower, const BufferSplit& upper, std::int64_t total)
{
    const std::int64_t first = totalOf(lower);
    const std::int64_t last = totalOf(upper);
    BufferSplit weights;
    for (std::size_t i = 0; i < lower.size(); ++i)
        weights.push_back(lower[i] * (last - total) + upper[i] * (total - first));
    return scaledSplit(weights, total);
}

bool isAnchor(std::int64_t total)
{
    return std::has_single_bit(static_cast<std::uint64_t>(total));
}

/// What the buffers need, with some of those that need anything left out: they then need more than there is. All
/// choices where there are few, else those of the first buffers.
std::vector<BufferSplit> choicesOf(const BufferSplit& needs, std::int64_t total)
{
    std::vector<BufferSplit> choices{needs};
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (needs[i] == 0 || choices.size() >= mostChoices)
            continue;
        const std::size_t count = choices.size();
        for (std::size_t each = 0; each < count; ++each) {
            choices.push_back(choices[each]);
            choices.back()[i] = total + 1;
        }
    }
    return choices;
}

void addOnce(std::vector<BufferSplit>& splits, const BufferSplit& split)
{
    if (std::ranges::find(splits, split) == splits.end())
        splits.push_back(split);
}

} // namespace

SplitSearch::SplitSearch(const ResolvedLine& line, const SplitSearchRequest& request)
    : m_request(request), m_runs(line, request), m_present(splitOf(line)), m_underWay(placesUnderWay(line)),
      m_sign(specOf(request.figure).better == Better::Down ? -1 : 1)
{
}

BufferSplit SplitSearch::best(std::int64_t total)
{
    if (const auto found = m_found.find(total); found != m_found.end())
        return found->second;
    const BufferSplit split = search(total);
    m_found.emplace(total, split);
    return split;
}

double SplitSearch::estimate(const BufferSplit& split)
{
    m_runs.ensure(std::span(&split, 1), firstRuns());
    return m_sign * firstScore(split);
}

BufferSplit SplitSearch::search(std::int64_t total)
{
    if (const auto every = everySplit(m_present.size(), total, fewSplits)) {
        if (every->size() == 1)
            return every->front();
        begin(*every);
    } else {
        begin(starts(total));
        for (const BufferSplit& foot : feet(total))
            climb(foot, total);
    }
    std::ranges::stable_sort(m_seen, std::ranges::greater{}, [&](const BufferSplit& s) { return firstScore(s); });
    m_seen.resize(std::min(m_seen.size(), isAnchor(total) ? mostContenders : contendersBetween));
    addOnce(m_seen, scaledSplit(m_present, total));
    addOnce(m_seen, equalSplit(m_present.size(), total));
    return nearest(race(m_seen));
}

void SplitSearch::begin(const std::vector<BufferSplit>& splits)
{
    m_runs.clear();
    m_runs.ensure(splits, firstRuns());
    m_seen = splits;
}

/// The present proportions, the equal split, and what the anchors around suggest.
std::vector<BufferSplit> SplitSearch::starts(std::int64_t total)
{
    std::vector<BufferSplit> starts{scaledSplit(m_present, total)};
    addOnce(starts, equalSplit(m_present.size(), total));
    const std::int64_t anchor = anchorBelow(total);
    if (anchor > 0)
        addOnce(starts,
                isAnchor(total) ? scaledSplit(best(anchor), total) : between(best(anchor), best(2 * anchor), total));
    if (!hasTransit())
        return starts;
    if (anchor > 0 && !isAnchor(total)) {
        addOnce(starts, scaledSplit(best(anchor), total));
        addOnce(starts, scaledSplit(best(2 * anchor), total));
        return starts;
    }
    for (const BufferSplit& needs : choicesOf(m_underWay, total))
        addOnce(starts, coveringSplit(needs, m_present, total));
    return starts;
}

/// The starts that are climbed from: where a way up may lead past the best, more than one.
std::vector<BufferSplit> SplitSearch::feet(std::int64_t total) const
{
    std::vector<BufferSplit> feet = m_seen;
    std::ranges::stable_sort(feet, std::ranges::greater{}, [&](const BufferSplit& s) { return firstScore(s); });
    feet.resize(std::min(feet.size(), hasTransit() && isAnchor(total) ? mostFeet : 1));
    return feet;
}

/// First by what the waiting says, which costs nothing; at an anchor then by what places are seen to gain.
void SplitSearch::climb(BufferSplit split, std::int64_t total)
{
    const std::int64_t last = smallestStep(total);
    for (std::int64_t step = std::max(last, total / (isAnchor(total) ? 8 : 32));;) {
        if (improve(split, likelyMoves(split, byPromise(m_runs.waitsOf(split)), step, !isAnchor(total))))
            continue;
        if (step == last)
            break;
        step = std::max(last, step / stepRatio);
    }
    if (!isAnchor(total))
        return;
    for (std::int64_t step = std::max(last, total / 16);;) {
        if (improve(split, likelyMoves(split, byGain(split, step), step)))
            continue;
        if (step == last)
            break;
        step = std::max(last, step / stepRatio);
    }
}

/// Buffers by what `step` more places in each alone would gain, the largest gain first.
std::vector<std::size_t> SplitSearch::byGain(const BufferSplit& split, std::int64_t step)
{
    std::vector<BufferSplit> probes;
    for (std::size_t i = 0; i < split.size(); ++i) {
        probes.push_back(split);
        probes.back()[i] += step;
    }
    const std::size_t count = (firstRuns() + 1) / 2;
    m_runs.ensure(probes, count);
    std::vector<std::size_t> order(split.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return m_runs.score(probes[i], count); });
    return order;
}

/// The best of the rivals, if it is better than the split.
bool SplitSearch::improve(BufferSplit& split, std::vector<BufferSplit> rivals)
{
    for (std::size_t count = std::min(glanceRuns, firstRuns());; count = std::min(2 * count, firstRuns())) {
        m_runs.ensure(rivals, count);
        keepBetterHalf(rivals, split, count);
        if (count == firstRuns() || rivals.empty())
            break;
    }
    for (const BufferSplit& rival : rivals)
        addOnce(m_seen, rival);
    if (rivals.empty() || firstScore(rivals.front()) <= firstScore(split))
        return false;
    split = rivals.front();
    return true;
}

/// Best first. Those far behind the split go, however few are left.
void SplitSearch::keepBetterHalf(std::vector<BufferSplit>& rivals, const BufferSplit& split, std::size_t count) const
{
    std::ranges::stable_sort(rivals, std::ranges::greater{},
                             [&](const BufferSplit& rival) { return m_runs.score(rival, count); });
    rivals.resize((rivals.size() + 1) / 2);
    std::erase_if(rivals, [&](const BufferSplit& rival) {
        const auto n = static_cast<double>(count);
        const double behind = -(m_runs.score(rival, count) - m_runs.score(split, count));
        double squares = 0;
        for (const double difference : m_runs.differences(split, rival, count))
            squares += (difference - behind) * (difference - behind);
        return behind > hopelessErrors * std::sqrt(squares / std::max(1.0, n - 1) / n);
    });
}

bool SplitSearch::isClearlyBehind(const BufferSplit& split, const BufferSplit& top, std::size_t count) const
{
    const std::vector<double> behind = m_runs.differences(top, split, count);
    const FigureStatistics statistics = meanStatistics({behind.begin(), behind.end()}, dropLevel);
    return statistics.interval && statistics.interval->lower > 0;
}

/// Gives the contenders more replications, until those left are clearly the best or as good as each other. Best first;
/// only those whose figure is as good as the best.
std::vector<BufferSplit> SplitSearch::race(std::vector<BufferSplit> contenders)
{
    for (std::size_t count = firstRuns();; count *= 2) {
        m_runs.ensure(contenders, count);
        std::ranges::stable_sort(contenders, std::ranges::greater{},
                                 [&](const BufferSplit& split) { return m_runs.score(split, count); });
        const BufferSplit top = contenders.front();
        std::erase_if(contenders, [&](const BufferSplit& split) { return isClearlyBehind(split, top, count); });
        const double highest = m_runs.score(top, count);
        const double margin = indifferentShare * std::abs(highest);
        const auto isAsGood = [&](const BufferSplit& split) { return m_runs.score(split, count) >= highest - margin; };
        if (std::ranges::all_of(contenders, isAsGood) || count * 2 > static_cast<std::size_t>(m_request.mostRuns)) {
            std::erase_if(contenders, [&](const BufferSplit& split) { return !isAsGood(split); });
            return contenders;
        }
    }
}

/// Ties come best first, so that the first of several as near is the best of them.
BufferSplit SplitSearch::nearest(const std::vector<BufferSplit>& ties) const
{
    return *std::ranges::min_element(ties, {},
                                     [&](const BufferSplit& split) { return distanceBetween(split, m_present); });
}

} // namespace linetwin

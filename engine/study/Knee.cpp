// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Knee.h"

#include <array>
#include <cassert>

namespace linetwin {

namespace {

struct Term {
    double weight;
    const FigureSeries& series;
};

/// Statistics of the weighted sum of figures of the same replications.
FigureStatistics weightedSum(std::span<const Term> terms, double level)
{
    if (terms.front().series.averaging == Averaging::RatioOfSums) {
        std::vector<WeightedRatio> ratios;
        for (const Term& term : terms)
            ratios.push_back({term.weight, term.series.numerators, term.series.denominators});
        return weightedRatioSum(ratios, level);
    }
    std::vector<std::optional<double>> sums(terms.front().series.size(), 0.0);
    for (const Term& term : terms) {
        const auto values = term.series.values();
        assert(values.size() == sums.size());
        for (std::size_t r = 0; r < sums.size(); ++r)
            sums[r] = sums[r] && values[r] ? std::optional(*sums[r] + term.weight * *values[r]) : std::nullopt;
    }
    return meanStatistics(std::move(sums), level);
}

GainKind kindOf(const FigureStatistics& gain)
{
    if (!gain.interval || (gain.interval->lower <= 0 && gain.interval->upper >= 0))
        return GainKind::Unproven;
    return gain.interval->lower > 0 ? GainKind::Gain : GainKind::Loss;
}

Knee findKnee(std::span<const FigureSeries> points, const FigureSeries& low, const FigureSeries& top, double sign,
              double share, double level)
{
    Knee knee{.share = share, .point = {}, .lowest = {}, .highest = {}};
    const auto noteFirst = [](std::optional<std::size_t>& place, std::size_t point, bool isReached) {
        if (isReached && !place)
            place = point;
    };
    for (std::size_t v = 0; v < points.size() && !knee.highest; ++v) {
        const std::array terms{Term{sign, points[v]}, Term{-sign * (1 - share), low}, Term{-sign * share, top}};
        const FigureStatistics h = weightedSum(terms, level);
        if (!h.mean || !h.interval)
            continue;
        noteFirst(knee.point, v, *h.mean >= 0);
        noteFirst(knee.lowest, v, h.interval->upper >= 0);
        noteFirst(knee.highest, v, h.interval->lower >= 0);
    }
    return knee;
}

} // namespace

KneeResult findKnees(std::span<const FigureSeries> points, const FigureSeries& low, const FigureSeries& top,
                     double sign, std::span<const double> shares, double level)
{
    KneeResult result;
    result.gain = weightedSum(std::array{Term{sign, top}, Term{-sign, low}}, level);
    result.kind = kindOf(result.gain);
    if (result.kind != GainKind::Gain)
        return result;
    for (const double share : shares)
        result.knees.push_back(findKnee(points, low, top, sign, share, level));
    return result;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RaceIntervals.h"

#include "engine/statistics/CautiousInterval.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace linetwin {

namespace {

/// Numerators and denominators of a pair of runs; each value counts alike where the figure is a mean.
struct PairSums {
    FigureValue scenario;
    FigureValue reference;
};

std::vector<PairSums> pairsOf(const FigureSeries& scenario, const FigureSeries& reference)
{
    const bool isRatio = scenario.averaging == Averaging::RatioOfSums;
    std::vector<PairSums> pairs;
    for (std::size_t r = 0; r < std::min(scenario.size(), reference.size()); ++r) {
        const PairSums pair{{scenario.numerators[r], scenario.denominators[r]},
                            {reference.numerators[r], reference.denominators[r]}};
        const auto ofScenario = pair.scenario.value();
        const auto ofReference = pair.reference.value();
        if (ofScenario && ofReference)
            pairs.push_back(isRatio ? pair : PairSums{{*ofScenario, 1}, {*ofReference, 1}});
    }
    return pairs;
}

double ratioOf(const FigureValue& sums, const FigureValue& without)
{
    return (sums.numerator - without.numerator) / (sums.denominator - without.denominator);
}

/// How the estimate that `combine` makes of both ratios scatters, by the jackknife's pseudo-values.
template <class Combine> Scatter jackknifeOf(std::span<const PairSums> pairs, Combine combine)
{
    PairSums all;
    for (const PairSums& pair : pairs) {
        all.scenario.numerator += pair.scenario.numerator;
        all.scenario.denominator += pair.scenario.denominator;
        all.reference.numerator += pair.reference.numerator;
        all.reference.denominator += pair.reference.denominator;
    }
    const auto count = static_cast<double>(pairs.size());
    const double estimate = combine(ratioOf(all.scenario, {}), ratioOf(all.reference, {}));
    std::vector<double> pseudo;
    pseudo.reserve(pairs.size());
    for (const PairSums& pair : pairs) {
        const double without = combine(ratioOf(all.scenario, pair.scenario), ratioOf(all.reference, pair.reference));
        pseudo.push_back(count * estimate - (count - 1) * without);
    }
    return scatterOf(pseudo);
}

void widen(Interval& interval, double estimate, const Scatter& scatter, double level)
{
    if (interval.lower == interval.upper || !std::isfinite(scatter.standardError))
        return;
    const Interval cautious = cautiousInterval(estimate, scatter, level);
    interval.lower = std::min(interval.lower, cautious.lower);
    interval.upper = std::max(interval.upper, cautious.upper);
}

} // namespace

void leaveRoomForSkewness(FigureComparison& comparison, const FigureSeries& scenario, const FigureSeries& reference)
{
    const std::vector<PairSums> pairs = pairsOf(scenario, reference);
    if (pairs.size() < 2 || !comparison.difference.interval)
        return;
    const double level = comparison.differenceLevel;
    widen(*comparison.difference.interval, *comparison.difference.mean,
          jackknifeOf(pairs, [](double a, double b) { return a - b; }), level);
    if (comparison.relative)
        widen(comparison.relative->interval, comparison.relative->value,
              jackknifeOf(pairs, [](double a, double b) { return a / b - 1; }), level);
}

} // namespace linetwin

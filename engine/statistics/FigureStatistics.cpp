// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/FigureStatistics.h"

#include "engine/statistics/OwnLuck.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace linetwin {

namespace {

using OptionalValues = std::vector<std::optional<double>>;

std::vector<double> withoutNulls(std::span<const std::optional<double>> values)
{
    std::vector<double> present;
    present.reserve(values.size());
    for (const auto& value : values) {
        if (value)
            present.push_back(*value);
    }
    return present;
}

bool areAllEqual(std::span<const double> values)
{
    return std::ranges::all_of(values, [&](double value) { return value == values.front(); });
}

double sumOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double meanOf(std::span<const double> values)
{
    return areAllEqual(values) ? values.front() : sumOf(values) / static_cast<double>(values.size());
}

double standardDeviationOf(std::span<const double> values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

/// Summed numerators and denominators of the replications that count.
struct Ratios {
    std::vector<double> numerators;
    std::vector<double> denominators;
    double numeratorSum = 0;
    double denominatorSum = 0;

    void add(double numerator, double denominator)
    {
        numerators.push_back(numerator);
        denominators.push_back(denominator);
        numeratorSum += numerator;
        denominatorSum += denominator;
    }
    double ratio() const { return numeratorSum / denominatorSum; }
    double ratioWithout(std::size_t index) const
    {
        return (numeratorSum - numerators[index]) / (denominatorSum - denominators[index]);
    }
};

/// Of an estimate by those that leave out one replication each.
Scatter jackknifeScatter(double estimate, std::span<const double> estimatesWithout)
{
    const auto count = static_cast<double>(estimatesWithout.size());
    std::vector<double> pseudoValues;
    pseudoValues.reserve(estimatesWithout.size());
    for (const double without : estimatesWithout)
        pseudoValues.push_back(count * estimate - (count - 1) * without);
    return scatterOf(pseudoValues);
}

/// A weighted sum of ratios over the replications that have them all.
struct RatioSum {
    std::vector<double> weights;
    std::vector<Ratios> ratios;

    std::size_t count() const { return ratios.front().numerators.size(); }
    template <typename RatioOf> double sum(RatioOf ratioOf) const
    {
        double total = 0;
        for (std::size_t t = 0; t < ratios.size(); ++t)
            total += weights[t] * ratioOf(ratios[t]);
        return total;
    }
    /// Over constants, as OEE is output over the rated output of the shift: one rule for both.
    bool isPlainMean() const
    {
        return std::ranges::all_of(ratios, [](const Ratios& ratio) { return areAllEqual(ratio.denominators); });
    }
    double estimate() const
    {
        return sum([](const Ratios& ratio) { return ratio.ratio(); });
    }
    std::vector<double> estimatesWithout() const
    {
        std::vector<double> estimates(count());
        for (std::size_t i = 0; i < estimates.size(); ++i)
            estimates[i] = sum([i](const Ratios& ratio) { return ratio.ratioWithout(i); });
        return estimates;
    }
};

/// The scatter that the pairs show, but no less than the ratios' own luck gives.
Scatter pairedScatter(const Scatter& shown, std::span<const double> weights, std::span<const Ratios> ratios)
{
    if (ratios.size() < 2)
        return shown;
    std::vector<ExposedRatio> exposed;
    exposed.reserve(ratios.size());
    for (std::size_t t = 0; t < ratios.size(); ++t)
        exposed.push_back({weights[t], ratios[t].numerators, ratios[t].denominators});
    const Scatter own = ownLuckScatter(exposed);
    return own.standardError > shown.standardError ? own : shown;
}

/// Statistics whose mean is the sum's estimate unless the values are all equal: then that value, exactly.
FigureStatistics ratioSumStatistics(OptionalValues values, const RatioSum& ratios, double level)
{
    const std::vector<double> present = withoutNulls(values);
    FigureStatistics statistics{.mean = {}, .standardDeviation = {}, .interval = {}, .values = std::move(values)};
    if (present.empty())
        return statistics;
    const double estimate = ratios.estimate();
    const bool isConstant = areAllEqual(present);
    statistics.mean = isConstant ? present.front() : estimate;
    if (present.size() < 2)
        return statistics;
    statistics.standardDeviation = standardDeviationOf(present);
    if (isConstant) {
        statistics.interval = Interval{present.front(), present.front()};
        return statistics;
    }
    const Scatter shown = jackknifeScatter(estimate, ratios.estimatesWithout());
    statistics.interval = ratios.isPlainMean()
                              ? meanInterval(estimate, shown, level)
                              : skewedInterval(estimate, pairedScatter(shown, ratios.weights, ratios.ratios), level);
    return statistics;
}

} // namespace

FigureStatistics meanStatistics(std::vector<std::optional<double>> values, double level)
{
    const std::vector<double> present = withoutNulls(values);
    FigureStatistics statistics{.mean = {}, .standardDeviation = {}, .interval = {}, .values = std::move(values)};
    if (present.empty())
        return statistics;
    const double mean = meanOf(present);
    statistics.mean = mean;
    if (present.size() < 2)
        return statistics;
    const double standardDeviation = standardDeviationOf(present);
    statistics.standardDeviation = standardDeviation;
    statistics.interval = standardDeviation == 0 ? Interval{mean, mean} : meanInterval(mean, scatterOf(present), level);
    return statistics;
}

FigureStatistics ratioStatistics(std::span<const double> numerators, std::span<const double> denominators, double level)
{
    return weightedRatioSum(std::array{WeightedRatio{1, numerators, denominators}}, level);
}

FigureStatistics pairedDifference(std::span<const std::optional<double>> a, std::span<const std::optional<double>> b,
                                  double level)
{
    assert(a.size() == b.size());
    OptionalValues differences(a.size());
    for (std::size_t r = 0; r < a.size(); ++r) {
        if (a[r] && b[r])
            differences[r] = *a[r] - *b[r];
    }
    return meanStatistics(std::move(differences), level);
}

FigureStatistics pairedRatioDifference(std::span<const double> numeratorsA, std::span<const double> denominatorsA,
                                       std::span<const double> numeratorsB, std::span<const double> denominatorsB,
                                       double level)
{
    return weightedRatioSum(
        std::array{WeightedRatio{1, numeratorsA, denominatorsA}, WeightedRatio{-1, numeratorsB, denominatorsB}}, level);
}

std::optional<Estimate> pairedRelativeDifference(std::span<const double> numeratorsA,
                                                 std::span<const double> denominatorsA,
                                                 std::span<const double> numeratorsB,
                                                 std::span<const double> denominatorsB, double level)
{
    Ratios a;
    Ratios b;
    bool isSame = true;
    for (std::size_t r = 0; r < numeratorsA.size(); ++r) {
        if (denominatorsA[r] == 0 || denominatorsB[r] == 0)
            continue;
        a.add(numeratorsA[r], denominatorsA[r]);
        b.add(numeratorsB[r], denominatorsB[r]);
        isSame = isSame && numeratorsA[r] / denominatorsA[r] == numeratorsB[r] / denominatorsB[r];
    }
    const std::size_t count = a.numerators.size();
    if (count < 2)
        return std::nullopt;
    std::vector<double> estimates(count);
    for (std::size_t i = 0; i < count; ++i)
        estimates[i] = a.ratioWithout(i) / b.ratioWithout(i) - 1;
    const double estimate = a.ratio() / b.ratio() - 1;
    const auto isFinite = [](double value) { return std::isfinite(value); };
    if (!isFinite(estimate) || !std::ranges::all_of(estimates, isFinite))
        return std::nullopt;
    if (isSame)
        return Estimate{};
    const double perReference = 1 / b.ratio();
    const std::array weights{perReference, -perReference * a.ratio() * perReference};
    const Scatter scatter = pairedScatter(jackknifeScatter(estimate, estimates), weights, std::array{a, b});
    return Estimate{estimate, skewedInterval(estimate, scatter, level)};
}

FigureStatistics weightedRatioSum(std::span<const WeightedRatio> terms, double level)
{
    const std::size_t count = terms.front().numerators.size();
    OptionalValues values(count);
    RatioSum sum{.weights = {}, .ratios = std::vector<Ratios>(terms.size())};
    for (const WeightedRatio& term : terms) {
        assert(term.numerators.size() == count && term.denominators.size() == count);
        sum.weights.push_back(term.weight);
    }
    for (std::size_t r = 0; r < count; ++r) {
        if (std::ranges::any_of(terms, [r](const WeightedRatio& term) { return term.denominators[r] == 0; }))
            continue;
        double value = 0;
        for (std::size_t t = 0; t < terms.size(); ++t) {
            value += terms[t].weight * (terms[t].numerators[r] / terms[t].denominators[r]);
            sum.ratios[t].add(terms[t].numerators[r], terms[t].denominators[r]);
        }
        values[r] = value;
    }
    return ratioSumStatistics(std::move(values), sum, level);
}

std::optional<double> percentile(std::span<const std::optional<double>> values, double share)
{
    std::vector<double> sorted = withoutNulls(values);
    if (sorted.empty())
        return std::nullopt;
    std::ranges::sort(sorted);
    const double position = std::clamp(share, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    if (below + 1 >= sorted.size())
        return sorted.back();
    return std::lerp(sorted[below], sorted[below + 1], position - static_cast<double>(below));
}

} // namespace linetwin

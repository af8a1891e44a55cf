// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/FigureSeries.h"

#include <algorithm>
#include <cassert>

namespace linetwin {

namespace {

void cutToSameLength(FigureSeries& scenario, FigureSeries& reference)
{
    assert(scenario.averaging == reference.averaging);
    const std::size_t count = std::min(scenario.size(), reference.size());
    for (FigureSeries* series : {&scenario, &reference}) {
        series->numerators.resize(count);
        series->denominators.resize(count);
    }
}

/// The mean of the values as a ratio of sums: each value counts alike.
FigureSeries asRatiosOfOne(const FigureSeries& series)
{
    FigureSeries ratios;
    ratios.reserve(series.size());
    for (const std::optional<double>& value : series.values())
        ratios.add({value.value_or(0), value ? 1.0 : 0.0});
    return ratios;
}

} // namespace

void FigureSeries::reserve(std::size_t count)
{
    numerators.reserve(count);
    denominators.reserve(count);
}

void FigureSeries::add(const FigureValue& value)
{
    numerators.push_back(value.numerator);
    denominators.push_back(value.denominator);
}

std::vector<std::optional<double>> FigureSeries::values() const
{
    std::vector<std::optional<double>> values(size());
    for (std::size_t r = 0; r < values.size(); ++r)
        values[r] = FigureValue{numerators[r], denominators[r]}.value();
    return values;
}

FigureStatistics FigureSeries::statistics(double level) const
{
    if (averaging == Averaging::RatioOfSums)
        return ratioStatistics(numerators, denominators, level);
    FigureStatistics statistics = meanStatistics(values(), level);
    // Runs that all agree say so themselves.
    if (unseen && statistics.interval && statistics.interval->lower < statistics.interval->upper) {
        const auto count = static_cast<std::size_t>(
            std::ranges::count_if(denominators, [](double denominator) { return denominator != 0; }));
        statistics.interval->upper += raiseBy(*unseen, *statistics.mean, count, level);
    }
    return statistics;
}

std::optional<Estimate> relativeDifference(FigureSeries scenario, FigureSeries reference, double level)
{
    cutToSameLength(scenario, reference);
    if (scenario.averaging == Averaging::MeanOfValues) {
        scenario = asRatiosOfOne(scenario);
        reference = asRatiosOfOne(reference);
    }
    return pairedRelativeDifference(scenario.numerators, scenario.denominators, reference.numerators,
                                    reference.denominators, level);
}

FigureStatistics difference(FigureSeries scenario, FigureSeries reference, double level)
{
    cutToSameLength(scenario, reference);
    if (scenario.averaging == Averaging::RatioOfSums)
        return pairedRatioDifference(scenario.numerators, scenario.denominators, reference.numerators,
                                     reference.denominators, level);
    return pairedDifference(scenario.values(), reference.values(), level);
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/FigureSeries.h"

#include <algorithm>
#include <cassert>

namespace linetwin {

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
    return meanStatistics(values(), level);
}

FigureStatistics difference(FigureSeries scenario, FigureSeries reference, double level)
{
    assert(scenario.averaging == reference.averaging);
    const std::size_t count = std::min(scenario.size(), reference.size());
    for (FigureSeries* series : {&scenario, &reference}) {
        series->numerators.resize(count);
        series->denominators.resize(count);
    }
    if (scenario.averaging == Averaging::RatioOfSums)
        return pairedRatioDifference(scenario.numerators, scenario.denominators, reference.numerators,
                                     reference.denominators, level);
    return pairedDifference(scenario.values(), reference.values(), level);
}

} // namespace linetwin

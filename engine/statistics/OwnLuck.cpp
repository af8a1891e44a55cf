// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/OwnLuck.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace linetwin {

namespace {

double totalOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Second and third cumulant of a sum of independent parts.
struct Cumulants {
    double second = 0;
    double third = 0;
};

/// Of the excess numerator − ratio·denominator per unit of the denominator, over all ratios.
Cumulants perUnit(std::span<const ExposedRatio> ratios)
{
    Cumulants cumulants;
    double exposure = 0;
    for (const ExposedRatio& each : ratios) {
        const double sum = totalOf(each.denominators);
        const double ratio = totalOf(each.numerators) / sum;
        exposure += sum;
        for (std::size_t r = 0; r < each.numerators.size(); ++r) {
            const double excess = each.numerators[r] - ratio * each.denominators[r];
            cumulants.second += excess * excess;
            cumulants.third += excess * excess * excess;
        }
    }
    return {cumulants.second / exposure, cumulants.third / exposure};
}

/// A ratio's denominator in one replication, and by what its numerator is multiplied in the estimate.
struct Exposure {
    double length;
    double factor;
};

/// What one replication adds per unit of the excess' cumulants: the stretches of the denominators that not all ratios
/// have, each with the factors of those that have it. What all have, they have in common, and the pairs show it.
Cumulants stretchesOf(std::vector<Exposure>& exposures)
{
    std::ranges::sort(exposures, {}, &Exposure::length);
    double factor = 0;
    for (const Exposure& exposure : exposures)
        factor += exposure.factor;
    Cumulants cumulants;
    double start = exposures.front().length;
    for (const Exposure& exposure : exposures) {
        const double length = exposure.length - start;
        cumulants.second += factor * factor * length;
        cumulants.third += factor * factor * factor * length;
        factor -= exposure.factor;
        start = exposure.length;
    }
    return cumulants;
}

} // namespace

Scatter ownLuckScatter(std::span<const ExposedRatio> ratios)
{
    const std::size_t count = ratios.front().denominators.size();
    std::vector<double> factors;
    factors.reserve(ratios.size());
    for (const ExposedRatio& each : ratios)
        factors.push_back(each.weight / totalOf(each.denominators));
    std::vector<Exposure> exposures(ratios.size());
    Cumulants sum;
    for (std::size_t r = 0; r < count; ++r) {
        for (std::size_t i = 0; i < ratios.size(); ++i)
            exposures[i] = {ratios[i].denominators[r], factors[i]};
        const Cumulants stretches = stretchesOf(exposures);
        sum.second += stretches.second;
        sum.third += stretches.third;
    }
    const Cumulants unit = perUnit(ratios);
    const double variance = sum.second * unit.second;
    if (!(variance > 0) || !std::isfinite(variance))
        return {.count = count};
    // One degree of freedom goes into each ratio.
    const auto n = static_cast<double>(count);
    return {.count = count,
            .standardError = std::sqrt(variance * n / (n - 1)),
            .skewness = sum.third * unit.third / (variance * std::sqrt(variance))};
}

} // namespace linetwin

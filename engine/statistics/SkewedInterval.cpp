// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/SkewedInterval.h"

#include "engine/statistics/CautiousInterval.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace linetwin {

namespace {

/// From the skewness that is luck to the one from which on the hull holds in full.
constexpr double transition = 0.1;

/// Of plain means: up to this skewness Student's t holds well enough, and below so many no promise is made.
constexpr double toleratedInMeans = 0.3;
constexpr std::size_t fewestOfSkewedMeans = 100;

/// Share of Hall's interval in the hull, where a skewness up to `tolerated` has none.
double shareOfHall(const Scatter& scatter, double tolerated)
{
    return std::clamp((std::abs(scatter.skewness) - tolerated) / transition, 0.0, 1.0);
}

/// The skewness that symmetric replications have by luck.
double luckySkewness(std::size_t count)
{
    return 2 * std::sqrt(6.0) / static_cast<double>(count);
}

struct KnownQuantile {
    std::size_t degreesOfFreedom = 0;
    double level = 0;
    double value = 0;
};

/// The value of t that Hall's transformation maps to `x`: t + s·t²/3 + s²·t³/27 + s/6 = x with the skewness s.
double hallInverse(double x, double skewness)
{
    return 3 / skewness * (std::cbrt(1 + skewness * (x - skewness / 6)) - 1);
}

} // namespace

double studentQuantile(std::size_t degreesOfFreedom, double level)
{
    assert(degreesOfFreedom > 0 && level > 0 && level < 1);
    // All figures of an answer ask for the same few, and computing one takes longer than the rest of an interval.
    thread_local std::array<KnownQuantile, 4> known{};
    thread_local std::size_t oldest = 0;
    for (const KnownQuantile& each : known) {
        if (each.degreesOfFreedom == degreesOfFreedom && each.level == level)
            return each.value;
    }
    const boost::math::students_t distribution(static_cast<double>(degreesOfFreedom));
    const double value = boost::math::quantile(boost::math::complement(distribution, (1 - level) / 2));
    known[oldest] = {degreesOfFreedom, level, value};
    oldest = (oldest + 1) % known.size();
    return value;
}

Scatter scatterOf(std::span<const double> parts)
{
    assert(parts.size() >= 2);
    const auto count = static_cast<double>(parts.size());
    const double mean = std::accumulate(parts.begin(), parts.end(), 0.0) / count;
    double squares = 0;
    double cubes = 0;
    for (const double part : parts) {
        const double deviation = part - mean;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    Scatter scatter{.count = parts.size(), .standardError = std::sqrt(squares / (count - 1)) / std::sqrt(count)};
    if (squares > 0)
        scatter.skewness = cubes / (squares * std::sqrt(squares));
    return scatter;
}

namespace {

Interval hullOf(double estimate, const Scatter& scatter, double level, double tolerated)
{
    const double quantile = studentQuantile(scatter.count - 1, level);
    const double student = quantile * scatter.standardError;
    Interval interval{estimate - student, estimate + student};
    const double share = shareOfHall(scatter, tolerated);
    if (!(share > 0))
        return interval;
    const double below = scatter.standardError * hallInverse(quantile, scatter.skewness);
    const double above = -scatter.standardError * hallInverse(-quantile, scatter.skewness);
    interval.lower -= share * std::max(0.0, below - student);
    interval.upper += share * std::max(0.0, above - student);
    return interval;
}

} // namespace

Interval skewedInterval(double estimate, const Scatter& scatter, double level)
{
    return hullOf(estimate, scatter, level, luckySkewness(scatter.count));
}

Interval meanInterval(double mean, const Scatter& scatter, double level)
{
    const bool isPromised = scatter.count >= fewestOfSkewedMeans;
    return hullOf(mean, scatter, level,
                  isPromised ? std::max(toleratedInMeans, luckySkewness(scatter.count))
                             : std::numeric_limits<double>::infinity());
}

Interval cautiousInterval(double estimate, const Scatter& scatter, double level)
{
    return hullOf(estimate, scatter, level, 0);
}

} // namespace linetwin

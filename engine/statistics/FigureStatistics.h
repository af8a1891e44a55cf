// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statistics/SkewedInterval.h"

#include <optional>
#include <span>
#include <vector>

namespace linetwin {

/// A figure over replications (SPEC 8 and 10). Nulls stay in `values` and are left out of everything else.
struct FigureStatistics {
    std::optional<double> mean;                ///< null without any value
    std::optional<double> standardDeviation;   ///< of single values; null with fewer than two
    std::optional<Interval> interval;          ///< of the mean; null with fewer than two
    std::vector<std::optional<double>> values; ///< one per replication, in their order

    bool operator==(const FigureStatistics&) const = default;
};

/// Mean of the non-null values with meanInterval(): Student's t but where few values carry the scatter. `level` in
/// (0, 1).
FigureStatistics meanStatistics(std::vector<std::optional<double>> values, double level);

/// Ratio of the sums with skewedInterval() of the jackknife's pseudo-values (Quenouille-Tukey; SPEC 8): `numerators`
/// and `denominators` per replication, a replication with denominator 0 is null. standardDeviation is that of the
/// values.
/// Where the denominators are all the same it is a plain mean, and has its meanInterval(); so has a difference of such.
FigureStatistics ratioStatistics(std::span<const double> numerators, std::span<const double> denominators,
                                 double level);

/// Paired differences a_r − b_r as of a mean; a pair with a null is left out. Same length.
FigureStatistics pairedDifference(std::span<const std::optional<double>> a, std::span<const std::optional<double>> b,
                                  double level);

/// Difference of two ratios of sums with the paired jackknife (SPEC 8), but no scatter below ownLuckScatter(): mean =
/// Σna/Σda − Σnb/Σdb. `values` are the differences of the replications' own ratios. All four of the same length; a pair
/// with a null is left out.
FigureStatistics pairedRatioDifference(std::span<const double> numeratorsA, std::span<const double> denominatorsA,
                                       std::span<const double> numeratorsB, std::span<const double> denominatorsB,
                                       double level);

/// A number that replications estimate.
struct Estimate {
    double value = 0;
    Interval interval;
    bool operator==(const Estimate&) const = default;
};

/// How much larger one ratio of sums is than another, as a share of the other: (Σna/Σda) / (Σnb/Σdb) − 1, with an
/// interval as that of the difference. All four of the same length; a pair with a null is left out. Null with fewer
/// than two pairs, and where the reference's ratio is 0, with all pairs or without one of them.
std::optional<Estimate> pairedRelativeDifference(std::span<const double> numeratorsA,
                                                 std::span<const double> denominatorsA,
                                                 std::span<const double> numeratorsB,
                                                 std::span<const double> denominatorsB, double level);

/// One ratio of sums in a weighted sum of several.
struct WeightedRatio {
    double weight = 1;
    std::span<const double> numerators; ///< per replication, as are the denominators
    std::span<const double> denominators;
};

/// Weighted sum of ratios of sums over the same replications, as the difference of two: mean = Σ w·Σn/Σd. `values` are
/// those of the replications' own ratios; a replication with a null in any of them is left out. All of the same length.
FigureStatistics weightedRatioSum(std::span<const WeightedRatio> terms, double level);

/// Value at the given share (0 … 1) of the sorted non-null values, linearly interpolated; null without any.
std::optional<double> percentile(std::span<const std::optional<double>> values, double share);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace linetwin {

/// A two-sided interval.
struct Interval {
    double lower = 0;
    double upper = 0;
    bool operator==(const Interval&) const = default;
};

/// The value that Student's t with the given degrees of freedom exceeds in absolute value with probability 1 − `level`.
double studentQuantile(std::size_t degreesOfFreedom, double level);

/// How an estimate scatters that is the mean of independent parts, one per replication.
struct Scatter {
    std::size_t count = 0;
    double standardError = 0;
    /// Skewness of the estimate itself, γ/√n of parts with the skewness γ. Few rare and long stops among many shifts
    /// make it large: of a sum of N alike events it is at least 1/√N.
    double skewness = 0;

    bool operator==(const Scatter&) const = default;
};

/// Of the mean of at least two parts: the values of a mean, the pseudo-values of a jackknife.
Scatter scatterOf(std::span<const double> parts);

/// Interval of an estimate at `level` in (0, 1), which also holds where few parts carry most of the scatter.
///
/// Student's t is too narrow on the side of the long tail: where a few long stops make the difference between shifts, a
/// sample that lacks them has both too good a mean and too small a spread. Hall's cubic transformation takes the
/// skewness out of t, is monotone, and is inverted in closed form: P. Hall, On the removal of skewness by
/// transformation, J. R. Statist. Soc. B 54 (1992) 221-228, here with Student's quantile instead of the normal one. The
/// interval is the hull of his and Student's: with long tails on both sides the skewness of a sample is mostly luck,
/// and his alone would be too short on one of them.
///
/// Up to a skewness that symmetric replications reach by luck, twice its standard error √6/n, it is Student's interval
/// alone; 0.1 above it is the hull in full, and between it goes over linearly. With 100 shifts that is from 0.05 to
/// 0.15, where Student's loses 0.25·skewness² = 0.6 % of coverage by the term of its Edgeworth expansion in γ²/n (P.
/// Hall, The Bootstrap and Edgeworth Expansion, 1992, 2.5).
Interval skewedInterval(double estimate, const Scatter& scatter, double level);

/// Interval of a plain mean of at least two values: Student's t, as SPEC 8 has it, but where it would not hold from 100
/// replications on. That is at a skewness above 0.3, where it loses more than 0.25·0.3² = 2 % by the same term; from
/// 0.4 on it is skewedInterval() in full.
Interval meanInterval(double mean, const Scatter& scatter, double level);

} // namespace linetwin

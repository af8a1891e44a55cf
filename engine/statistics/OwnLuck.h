// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statistics/SkewedInterval.h"

#include <span>
#include <vector>

namespace linetwin {

/// A ratio of sums in a comparison, over the replications that count: `weight` is that of the ratio in the estimate.
struct ExposedRatio {
    double weight = 1;
    std::span<const double> numerators;
    std::span<const double> denominators;
};

/// How a weighted sum of ratios of the same replications scatters at least, where what the numerators count happens in
/// the course of the denominators: breakdowns in the running time, defects in the cycles.
///
/// The same luck makes two scenarios agree in all that happens while both run; what one of them runs longer has luck of
/// its own. With rare stops most pairs of shifts have no stop there, and all that is seen of it is that the same stops
/// are shared out over more running time: every pair says "better", by amounts that hardly vary, though running time
/// changes no availability. So the scatter of that part is taken from all stops of all runs instead of from the few
/// there: the excess numerator − ratio·denominator is a process with independent increments in the denominator, whose
/// variance and third cumulant per unit of it the runs give, and each stretch of it that only some of the runs have
/// counts by itself (renewal-reward processes: D. R. Cox, Renewal Theory, 1962, 8.3).
Scatter ownLuckScatter(std::span<const ExposedRatio> ratios);

} // namespace linetwin

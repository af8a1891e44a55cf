// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statistics/FigureStatistics.h"

#include <cstdint>
#include <optional>

namespace linetwin {

/// How many of some trials succeeded.
struct ShareStatistics {
    std::int64_t successes = 0;
    std::int64_t trials = 0;
    std::optional<double> share;      ///< null without any trial
    std::optional<Interval> interval; ///< likewise; Wilson's

    bool operator==(const ShareStatistics&) const = default;
};

/// The interval of a probability of which `successes` of `trials` (at least 1) are known: those p for which the number
/// of successes is not further from trials·p than the normal quantile of `level` times its standard deviation at p.
/// E. B. Wilson, Probable inference, the law of succession, and statistical inference, J. Am. Stat. Assoc. 22 (1927)
/// 209-212; without continuity correction. Never empty, and within [0, 1].
Interval wilsonInterval(std::int64_t successes, std::int64_t trials, double level);

ShareStatistics shareStatistics(std::int64_t successes, std::int64_t trials, double level);

} // namespace linetwin

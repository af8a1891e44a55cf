// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/ShareStatistics.h"

#include <boost/math/distributions/normal.hpp>

#include <cassert>
#include <cmath>

namespace linetwin {

Interval wilsonInterval(std::int64_t successes, std::int64_t trials, double level)
{
    assert(trials > 0 && successes >= 0 && successes <= trials && level > 0 && level < 1);
    const double z = boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - level) / 2));
    const auto n = static_cast<double>(trials);
    const auto k = static_cast<double>(successes);
    const double center = (k + z * z / 2) / (n + z * z);
    const double half = z / (n + z * z) * std::sqrt(k * (n - k) / n + z * z / 4);
    // At the ends the formula gives 0 and 1 but for rounding.
    return {successes == 0 ? 0 : center - half, successes == trials ? 1 : center + half};
}

ShareStatistics shareStatistics(std::int64_t successes, std::int64_t trials, double level)
{
    ShareStatistics statistics{.successes = successes, .trials = trials, .share = {}, .interval = {}};
    if (trials > 0) {
        statistics.share = static_cast<double>(successes) / static_cast<double>(trials);
        statistics.interval = wilsonInterval(successes, trials, level);
    }
    return statistics;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace linetwin::app {

/// A linear axis with round ends that holds a range of values.
struct ValueScale {
    double from = 0;
    double to = 1;   ///< above `from`
    double step = 1; ///< between ticks

    /// Not finite or equal bounds give a scale of some width around what there is.
    static ValueScale over(double lowest, double highest, int mostTicks);

    /// 0 at `from`, 1 at `to`; beyond for values outside.
    double shareOf(double value) const { return (value - from) / (to - from); }
    double valueAt(double share) const { return from + share * (to - from); }
    std::vector<double> ticks() const;
    /// Digits after the decimal point that tell neighbouring ticks apart.
    int decimals() const;
};

} // namespace linetwin::app

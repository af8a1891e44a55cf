// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace linetwin::app {

/// Intervals [from + i·step, from + (i + 1)·step) of one width, i < count, with round ends.
struct SpreadBins {
    double from = 0;
    double step = 1;
    int count = 0; ///< 0 without any value

    /// As many as suit the number of values. Where all are equal it is one, around them.
    static SpreadBins over(std::span<const std::optional<double>> values);

    double startOf(int bin) const { return from + bin * step; }
    /// The bin that holds a value of those the bins were made for.
    int binOf(double value) const;
    std::vector<int> countsOf(std::span<const std::optional<double>> values) const;
};

} // namespace linetwin::app

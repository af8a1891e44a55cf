// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

namespace linetwin::app {

/// Values at the points of a grid, which need not be evenly spaced.
struct ValueGrid {
    std::vector<double> across; ///< ascending
    std::vector<double> upwards;
    std::vector<std::optional<double>> values; ///< `across` changes slowest

    const std::optional<double>& at(std::size_t x, std::size_t y) const { return values[x * upwards.size() + y]; }
};

/// Where the field, linear between neighbouring points, has the value: lines in the grid's units, closed ones ending
/// where they begin (marching squares). Squares with an absent corner are left out.
std::vector<QList<QPointF>> contoursOf(const ValueGrid& grid, double level);

} // namespace linetwin::app

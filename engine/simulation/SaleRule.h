// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <cstddef>
#include <cstdint>
#include <limits>

namespace linetwin {

/// When units of the line's product are made and sold (SPEC 7): made when the station that makes them completes a
/// cycle; sold, if they are not defective, when the counting point takes them, and taken back if it or a station after
/// it rejects them. What is made at the counting point or after it, or in a line without one, is sold when it is
/// delivered.
struct SaleRule {
    static constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

    explicit SaleRule(const ResolvedLine& line)
    {
        if (!line.hasMoney())
            return;
        maker = *line.product->station;
        rawPerUnit = line.product->rawItemsPerUnit;
        const auto countingPoint = line.countingPoint();
        if (countingPoint && maker < *countingPoint)
            point = *countingPoint;
    }

    bool hasMoney() const { return maker != nowhere; }
    bool isAtPoint() const { return point != nowhere; }
    /// Whether a unit in what the station makes has been sold before, so that its loss is taken back.
    bool isSoldBefore(std::size_t station) const { return isAtPoint() && station >= point; }
    /// Units in an item of so many raw items that comes from the maker or a station after it; 0 without money.
    std::int64_t unitsIn(std::int64_t rawItems) const { return hasMoney() ? rawItems / rawPerUnit : 0; }

    std::size_t maker = nowhere; ///< nowhere: the run has no money
    std::size_t point = nowhere; ///< sells what it takes; nowhere: sold is what is delivered
    std::int64_t rawPerUnit = 1; ///< raw items in a unit
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/ShiftChoice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace linetwin::app {

namespace {

/// The share of all shifts that are not better.
double shareOf(ShiftChoice::Kind kind)
{
    switch (kind) {
    case ShiftChoice::Kind::Median: return 0.5;
    case ShiftChoice::Kind::P10: return 0.1;
    case ShiftChoice::Kind::P90: return 0.9;
    case ShiftChoice::Kind::Numbered:
    case ShiftChoice::Kind::Worst: break;
    }
    return 0;
}

} // namespace

std::optional<std::uint32_t> chosenShift(const ShiftChoice& choice, const ReplicationSet& shifts)
{
    const std::size_t count = shifts.shifts.size();
    if (choice.kind == ShiftChoice::Kind::Numbered)
        return choice.replication < count ? std::optional(choice.replication) : std::nullopt;
    if (count == 0)
        return std::nullopt;
    const auto outputOf = [&](std::uint32_t shift) {
        return shifts.shifts[shift][LineFigure::OutputPerHour].value().value_or(
            -std::numeric_limits<double>::infinity());
    };
    std::vector<std::uint32_t> sorted(count);
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::ranges::stable_sort(sorted, {}, outputOf);
    const double rank = std::ceil(shareOf(choice.kind) * static_cast<double>(count));
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/FigureSeries.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace linetwin {

/// Where a curve has gained a share of what there is to gain. The points are numbered as the range is walked, from the
/// parameter's worse end to its better one.
struct Knee {
    double share = 0; ///< of the gain, e.g. 0.9
    /// The first point whose gain reaches the share on average; nullopt where none does.
    std::optional<std::size_t> point;
    /// The points that the data allow: from the first whose interval does not exclude the share, to the first whose
    /// interval excludes less. nullopt where none does: it may lie beyond the last point.
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> highest;

    bool operator==(const Knee&) const = default;
};

enum class GainKind : std::uint8_t {
    Gain,     ///< the better end is better for the figure
    Loss,     ///< the figure gets worse towards the parameter's better end; there is no knee
    Unproven, ///< the interval of the total gain contains 0, or there is none; there is no knee
};

/// The gain between the two ends and where its parts are reached (SPEC 8).
struct KneeResult {
    GainKind kind = GainKind::Unproven;
    FigureStatistics gain;   ///< top − low with the figure's sign, paired
    std::vector<Knee> knees; ///< one per share; empty unless there is a gain
};

/// Looks for the knees of `points` between `low` and `top`, all of the same replications, by
/// h_r(v) = [Y_r(v) − Y_r(low)] − share·[Y_r(top) − Y_r(low)] with the figure's sign. `sign` is −1 for a figure of
/// which less is better, else 1.
KneeResult findKnees(std::span<const FigureSeries> points, const FigureSeries& low, const FigureSeries& top,
                     double sign, std::span<const double> shares, double level);

} // namespace linetwin

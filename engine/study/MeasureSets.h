// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace linetwin {

/// Measures that are chosen together, as ascending indices; empty: none.
using MeasureSet = std::vector<std::size_t>;

/// Two measures that cannot be chosen together, and why.
struct MeasureConflict {
    std::size_t first = 0;
    std::size_t second = 0;
    /// The parameter that both change, as `Filler.uph`; empty where one names the other under `excludes`.
    std::string parameter;

    bool operator==(const MeasureConflict&) const = default;
};

/// What goes together (SPEC 7): measures exclude each other that say so, and those that touch the same parameter,
/// unless both say `combine: multiply` and the parameter is a number that the baseline has, not 0: then their ratios to
/// the baseline are multiplied. The product and run settings, and a calendar entry's list of stations, count as
/// parameters.
std::vector<MeasureConflict> conflictsOf(const Line& line, const std::vector<Scenario>& measures);

/// The scenario in which all measures of the set are taken, which do not exclude each other. A combined value is cut to
/// its parameter's range, and rounded where that is whole.
Scenario combined(const Line& line, const std::vector<Scenario>& measures, const MeasureSet& set);

/// All sets without a conflict that cost at most the budget, the empty one first, then by size and indices; where there
/// are more than `most`, the first of them, which are more than `most` too.
std::vector<MeasureSet> affordableSets(const std::vector<double>& costs, double budget,
                                       const std::vector<MeasureConflict>& conflicts,
                                       std::size_t most = std::numeric_limits<std::size_t>::max());

/// Whether the set may be chosen.
bool isAffordable(const MeasureSet& set, const std::vector<double>& costs, double budget,
                  const std::vector<MeasureConflict>& conflicts);

} // namespace linetwin

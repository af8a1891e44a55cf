// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Differences.h"
#include "engine/model/Parameters.h"

#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// A scenario over its line.
struct ScenarioOnLine {
    const Line& line;
    const Scenario& scenario;
};

/// Adds the difference of these values, if there is one.
void addDifference(std::vector<Difference>& found, Difference difference, std::optional<std::string> first,
                   std::optional<std::string> second);

/// Differences of the named elements of a station that both have, or of the `wholeLine`, ascending by name.
std::vector<Difference> elementDifferences(const ScenarioOnLine& first, const ScenarioOnLine& second,
                                           const std::string& station, ElementKind kind);

} // namespace linetwin

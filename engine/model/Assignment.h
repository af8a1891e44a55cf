// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/ParameterPath.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"

#include <optional>
#include <string_view>

namespace linetwin {

/// `Filler.reliability.mtbf_min=null`.
struct Assignment {
    ParameterPath path;
    ParameterValue value;

    bool operator==(const Assignment&) const = default;
};

/// The value is split off from the right, as names may contain `=` too. The value is checked against its range; it is
/// written as in a file. nullopt with findings if anything is wrong. The names are those of the line and the scenario.
std::optional<Assignment> parseAssignment(std::string_view text, const Line& line, const Scenario& scenario,
                                          Findings& findings);

/// Whether the scenario, over this line, has the station and the element, and may override the parameter; adds findings
/// otherwise.
bool isOverridable(const ParameterPath& path, const Line& line, const Scenario& scenario, Findings& findings);

/// Overrides the parameter in the scenario. False with findings, and the scenario unchanged, if it may not be.
bool applyTo(Scenario& scenario, const Line& line, const Assignment& assignment, Findings& findings);

} // namespace linetwin

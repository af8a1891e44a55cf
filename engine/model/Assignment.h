// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"

#include <optional>
#include <string>
#include <string_view>

namespace linetwin {

/// A parameter of a station as users write it: `Filler.reliability.mtbf_min`.
struct ParameterPath {
    std::string station;
    ParameterId parameter{};

    std::string text() const;
    bool operator==(const ParameterPath&) const = default;
};

/// `Filler.reliability.mtbf_min=null`.
struct Assignment {
    ParameterPath path;
    ParameterValue value;

    bool operator==(const Assignment&) const = default;
};

/// The key is split off from the right, as station names may contain dots. nullopt with a finding if it is none.
std::optional<ParameterPath> parseParameterPath(std::string_view text, Findings& findings);

/// The value is split off from the right, as station names may contain `=` too. The value is checked against its
/// range; a number, or `null` where the parameter may be null. nullopt with findings if anything is wrong.
std::optional<Assignment> parseAssignment(std::string_view text, Findings& findings);

/// Whether the line has the station and a scenario may override the parameter; adds findings otherwise.
bool isOverridable(const ParameterPath& path, const Line& line, Findings& findings);

/// Overrides the parameter in the scenario. False with findings, and the scenario unchanged, if it may not be.
bool applyTo(Scenario& scenario, const Line& line, const Assignment& assignment, Findings& findings);

} // namespace linetwin

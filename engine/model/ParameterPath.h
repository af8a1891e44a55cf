// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// A parameter as users write it: `Filler.reliability.mtbf_min`, `Labeller.stops.glue.time_min`, and of the line's own
/// elements `calendar.lunch.minutes`.
struct ParameterPath {
    std::string station; ///< the `wholeLine` for the line's own elements
    ParameterKey parameter;

    std::string text() const;
    bool operator==(const ParameterPath&) const = default;
};

/// All that the text can mean, whatever the line has: names may contain points, and those of keys.
std::vector<ParameterPath> possiblePaths(std::string_view text);

/// Whether the scenario, over this line, has the station and the element.
bool isThere(const ParameterPath& path, const Line& line, const Scenario& scenario);

/// The one path of which all names exist; nullopt with a finding if there is none or more than one. Where there is none
/// but the text can mean one thing only, that is what it is taken for, and isOverridable() says what it lacks.
std::optional<ParameterPath> parseParameterPath(std::string_view text, const Line& line, const Scenario& scenario,
                                                Findings& findings);

} // namespace linetwin

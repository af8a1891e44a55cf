// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// One thing in which two resolved scenarios differ.
struct Difference {
    enum class Kind : std::uint8_t {
        Place,       ///< the station is in one line only, or stands elsewhere among those that both have
        Structure,   ///< its `batch_in`, `output_type` or `stream`
        Parameter,   ///< see `parameter`
        Measurement, ///< what it measures
        Line,        ///< a choice for the whole line: `constraint`, `product`
        Run,         ///< a run setting or the investment
        Element,     ///< a reason of stops or a calendar entry that only one has
    };
    Kind kind = Kind::Parameter;
    std::string station; ///< empty for Line and Run, and for the line's stops and calendar
    std::string key;     ///< as in a file, e.g. `reliability.mtbf_min`, `stops.glue.every`, `calendar.lunch`; `place`
    std::optional<ParameterKey> parameter = {}; ///< for Parameter
    /// Values as a file writes them, nullopt for null or nothing. For Place the name of the station before it, empty at
    /// the head of the line, nullopt where the line does not have the station. For Element the values that differ from
    /// the default, `at: 12:00, minutes: 30`, nullopt where it is not.
    std::optional<std::string> first = {};
    std::optional<std::string> second = {};
    std::string_view unit = {}; ///< translatable, context "Parameter"; empty for none
    std::string currency = {};  ///< of an amount or a rate of money, the second line's; empty where it has none

    bool operator==(const Difference&) const = default;
};

/// All in which the second differs from the first and that a result could depend on: stations in the order of the first
/// line, those that only the second has, the line with its stops and calendar, the run. Values are the resolved ones,
/// so it does not matter whether a default, the baseline or an override gave them; `ideal_uph` and `constraint` are
/// those that the OEE is measured against. Of a station that only one line has its place is told, and what the second
/// scenario changes there, against what its own line says. Names of scenarios and lines, descriptions, layout and
/// observed figures are no differences. Lines and scenarios are valid.
std::vector<Difference> differences(const Line& firstLine, const Scenario& first, const Line& secondLine,
                                    const Scenario& second);

} // namespace linetwin

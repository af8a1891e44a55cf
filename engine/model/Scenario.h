// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Parameters.h"
#include "engine/model/RunSettings.h"

#include <optional>
#include <string>
#include <string_view>

namespace linetwin {

/// What a scenario that stands for the Baseline is called; no other may be (SPEC 9).
inline constexpr std::string_view baselineName = "Baseline";

/// A what-if: sparse overrides of a line's run settings and of its baseline.
struct Scenario {
    std::string name;
    std::string description;
    SparseRunSettings settings;
    std::optional<Investment> investment;
    /// By station name, and for the `wholeLine` as in the baseline; an entry is never empty.
    StationOverrides overrides;
    CalendarStations calendarStations; ///< each replaces the line's list
    std::string leadingComment;
    bool hasOtherComments = false;

    bool operator==(const Scenario&) const = default;
};

} // namespace linetwin

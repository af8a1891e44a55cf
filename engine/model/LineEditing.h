// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linetwin {

/// All that an edit of stations touches: the line, and the overrides of every scenario over it.
struct LineContent {
    Line line;
    std::vector<StationOverrides> overrides;             ///< one per scenario, in the caller's order
    std::vector<CalendarStations> calendarStations = {}; ///< of the same scenarios; may be left out

    bool operator==(const LineContent&) const = default;
};

/// By name, entries of the calendar that name a station among those that they close, with their values.
using StationClosures = std::map<std::string, SparseParameters>;

/// A station with its baseline, outside of any line.
struct StationContent {
    Station station;
    BaselineEntry baseline;
    std::set<ParameterKey> unchecked = {}; ///< typical values that nobody has checked
    StationClosures closures = {};

    bool operator==(const StationContent&) const = default;
};

/// A line after an insertion, and what the new stations came to be called.
struct InsertedStations {
    LineContent content;
    std::vector<std::string> names;
};

// Pure functions: values in, a new value out. Unknown stations are ignored, positions beyond the end mean the end. The
// result may be a line under construction, with findings.

/// `wanted` if no station, baseline entry or override has it, else with the first free number: "Filler 2". Never longer
/// than a name may be.
std::string freeStationName(const LineContent& content, std::string_view wanted);

/// What keeps `station` from being called `name`, or nullopt. Its own present name is free to it.
std::optional<Finding> renameProblem(const LineContent& content, std::string_view station, const std::string& name);

/// Inserts the stations before the one at `position`, each under a free name and with a random stream of its own, so
/// that the luck of the others stays (SPEC 4).
InsertedStations insertStations(LineContent content, std::size_t position, std::vector<StationContent> stations);

/// Removes stations with their baseline, overrides, diagram position and role as constraint.
LineContent removeStations(LineContent content, const std::vector<std::string>& stations);

/// Moves the stations, kept in line order, before the one that is at `position` now.
LineContent moveStations(LineContent content, const std::vector<std::string>& stations, std::size_t position);

/// Renames wherever the name stands, and keeps the random stream, so that no result changes. Precondition:
/// !renameProblem().
LineContent renameStation(LineContent content, std::string_view station, const std::string& name);

/// Copies the stations, with the overrides of every scenario, behind the last one of them.
InsertedStations duplicateStations(LineContent content, const std::vector<std::string>& stations);

/// Without an output type items pass through, and batch_in becomes 1.
LineContent setTopology(LineContent content, std::string_view station, std::int64_t batchIn,
                        std::optional<std::string> outputType);

/// Makes the overrides of scenario `index` the baseline's own values and removes them there. Overrides of stations that
/// the line does not have stay.
LineContent adoptOverrides(LineContent content, std::size_t index);

/// The stations as they stand in the line, in line order.
std::vector<StationContent> stationContents(const Line& line, const std::vector<std::string>& stations);

} // namespace linetwin

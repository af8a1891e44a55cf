// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Elements.h"
#include "engine/model/LineEditing.h"
#include "engine/model/ResolvedStops.h"
#include "engine/support/Finding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// A reason among the stops of a station, or with the `wholeLine` among those of the line.
struct StopAddress {
    std::string station;
    std::string name;

    auto operator<=>(const StopAddress&) const = default;
};

/// Of the station's, or the line's, reasons.
constexpr ElementKind stopKindOf(std::string_view station)
{
    return station.empty() ? ElementKind::LineStop : ElementKind::Stop;
}

/// The parameter of the line's reasons that means the same; nullopt for what they do not have.
std::optional<ParameterId> lineFieldOf(ParameterId ofStation);

bool isStopThere(const Line& line, const StopAddress& stop);

/// What a new reason begins with.
enum class StopPreset : std::uint8_t {
    Running,  ///< at random, by running time
    Cycles,   ///< a roll or reel that is used up: after a fixed number of cycles
    Clock,    ///< at random, by the clock; of the line's reasons the only one besides Cleaning
    Cleaning, ///< planned, always after the same running time, of the line by the clock
};

// Pure functions: values in, a new value out. A reason that is not there is ignored. The address of a reason's random
// numbers has its station and name in it, so that a new name or place means other luck (MODEL 1).

/// `wanted`, or with the first free number: what at none of the stations another reason is called, nor a reason of the
/// line; for a reason of the line none of any station.
std::string freeStopName(const LineContent& content, const std::vector<std::string>& stations, std::string_view wanted);

/// What keeps the reason from being called `name`, or nullopt. Its own present name is free to it.
std::optional<Finding> renameStopProblem(const LineContent& content, const StopAddress& stop, const std::string& name);

/// What keeps the station from having one more reason, or nullopt.
std::optional<Finding> addStopProblem(const LineContent& content, const std::string& station);

// Precondition of those that give a station a reason: its name is free there, and !addStopProblem().

/// Interval and length are marked as typical values that nobody has checked, but for the line's.
LineContent addStop(LineContent content, const StopAddress& stop, StopPreset preset);

// With the overrides of every scenario, under another name or at another station. Between a station and the line
// nothing can go.
LineContent copyStop(LineContent content, const StopAddress& from, const StopAddress& to);
LineContent moveStop(LineContent content, const StopAddress& from, const StopAddress& to);

LineContent removeStop(LineContent content, const StopAddress& stop);

/// What keeps the station's reason from being counted by it: an interval of the line or of a scenario that would be out
/// of its range; or nullopt.
std::optional<Finding> recountStopProblem(const LineContent& content, const StopAddress& stop, StopTrigger trigger);

/// Counts a station's reason by something else, and converts the intervals of the line and of every scenario by the
/// station's speed: as many stops in an hour of running. What a stop by the clock cannot have is left out.
/// Precondition: !recountStopProblem().
LineContent recountStop(LineContent content, const StopAddress& stop, StopTrigger trigger);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"
#include "engine/support/SimTime.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// What the gaps between the stops of a reason are counted in (MODEL 2).
enum class StopTrigger : std::uint8_t {
    Cycles,  ///< cycles of the station
    Running, ///< minutes of EXECUTE
    Clock,   ///< minutes in which the calendar leaves the station (all stations, for a stop of the line) open
};

/// Family of the lengths of a reason's stops.
enum class DurationFamily : std::uint8_t { Gamma, Lognormal };

/// A reason with every gap filled: one of a station's `stops`, or of the line's `line_stops`.
struct ResolvedStop {
    std::string name;
    std::string stream = {}; ///< text of its random numbers (MODEL 1): station's stream, U+001F, name; of a stop of
                             ///< the line U+001F, name
    StopTrigger trigger = StopTrigger::Running;
    std::optional<double> every = {}; ///< mean gap in cycles or minutes; nullopt: never
    double everyCv = 1;
    double timeMin = 10;
    double timeCv = 1;
    DurationFamily family = DurationFamily::Gamma;
    State state = State::Down;    ///< Down, Jammed or Planned
    bool startsNew = false;       ///< `first: new`: the first gap is an ordinary one
    std::int64_t scrapCycles = 0; ///< from the cycle that the stop precedes on
    std::int64_t slowCycles = 0;  ///< after the cycle that the stop precedes
    double slowSpeed = 1;         ///< EXECUTE of those is divided by it

    bool operator==(const ResolvedStop&) const = default;
};

/// An entry of the calendar (MODEL 3): closed on [begin + k·period, begin + k·period + length) for each begin and every
/// whole k, also negative; without a period for k = 0 only. Times are since time 0, the end of the warm-up.
struct ResolvedClosure {
    std::string name;
    std::vector<SimTime> begins =
        {};           ///< ascending, within one period; one for each weekday of an entry with a clock time
    SimTime period{}; ///< 0: once
    SimTime length{};
    State state = State::Planned; ///< Planned, Setup or Down
    bool pausesRepairs = true;

    bool operator==(const ResolvedClosure&) const = default;
};

/// Everything that a station's time can be put down to besides waiting and work.
struct StationReason {
    enum class Kind : std::uint8_t { Breakdown, Jam, Stop, LineStop, Calendar };
    Kind kind{};
    std::size_t index = 0; ///< in ResolvedStation::stops, ResolvedLine::lineStops or ResolvedLine::calendar
    std::string name;      ///< `breakdown`, `jam`, or the user's own
    State state{};

    bool operator==(const StationReason&) const = default;
};

/// Index in ResolvedStation::reasons, where 0 is the breakdown and 1 the jam.
using ReasonId = std::uint16_t;
inline constexpr ReasonId breakdownReason = 0;
inline constexpr ReasonId jamReason = 1;
inline constexpr ReasonId noReason = std::numeric_limits<ReasonId>::max();

} // namespace linetwin

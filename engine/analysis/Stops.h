// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace linetwin {

/// A part of the time that a station waited: it waited for that station, which was in that state meanwhile.
struct WaitCause {
    std::uint32_t station = 0;
    State reason = State::Execute;
    SimTime time{};
    ReasonId reasonId = noReason; ///< of that station

    bool operator==(const WaitCause&) const = default;
};

/// Why a station was STARVED or BLOCKED during one of its visits (SPEC 6): at each instant by the nearest station
/// upstream (downstream) that is not STARVED (BLOCKED) itself. BLOCKED as the reason of a starved one means that items
/// were still under way (MODEL 5). Longest first, then by station, state and reason; empty for other states.
/// `recording` is full.
std::vector<WaitCause> waitCauses(const Recording& recording, std::size_t station, std::size_t visit);

/// A visit to any state but EXECUTE. It names the visit of the recording and copies nothing of it.
struct Stop {
    static constexpr std::uint32_t noStation = 0xFFFFFFFF;

    std::uint32_t station = 0;
    std::uint32_t visit = 0;         ///< in the station's track
    std::uint32_t cause = noStation; ///< of a wait: who caused the longest part of it
    State reason = State::Execute;   ///< state of the cause then
    ReasonId reasonId = noReason;    ///< of a wait that of the cause, else its own

    bool operator==(const Stop&) const = default;
};

SimTime startOf(const Recording& recording, const Stop& stop);
SimTime endOf(const Recording& recording, const Stop& stop);
State stateOf(const Recording& recording, const Stop& stop);

/// The name that the user gave to what stopped the station, or the cause of its wait; empty for breakdowns and jams.
const std::string& reasonNameOf(const Recording& recording, const Stop& stop);

/// All visits to DOWN, JAMMED, SETUP and PLANNED, and with `shortestWait` those to STARVED and BLOCKED that last at
/// least so long, by start, then station. A sampled recording tells no visits, so that it has none.
std::vector<Stop> findStops(const Recording& recording, std::optional<SimTime> shortestWait);

} // namespace linetwin

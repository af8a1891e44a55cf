// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"
#include "engine/simulation/Recording.h"
#include "engine/support/SimTime.h"

#include <cstddef>
#include <optional>

namespace linetwin {

/// Why a station waits at one moment (SPEC 6): a starved one because of the nearest station upstream that is not
/// STARVED, a blocked one because of the nearest downstream that is not BLOCKED. All stations between wait likewise.
struct WaitingCause {
    State waiting = State::Starved; ///< of the station that waits: STARVED or BLOCKED
    std::size_t neighbour = 0;      ///< the next station towards the cause, often the cause itself
    std::size_t cause = 0;
    State reason = State::Execute; ///< of the cause
    SimTime reasonSince{};         ///< start of the cause's visit to it; 0 if it was in force then already
    ReasonId reasonId = noReason;  ///< of the cause

    /// What the station waits for is still under way in a buffer (MODEL 5).
    bool isInTransit() const { return waiting == State::Starved && reason == State::Blocked; }

    std::size_t stationsBetween() const { return neighbour < cause ? cause - neighbour : neighbour - cause; }
    bool operator==(const WaitingCause&) const = default;
};

/// nullopt for a station that does not wait. Knows of no transit. O(stations between).
std::optional<WaitingCause> waitingCause(const Moment& moment, std::size_t station);
/// The same with each station before a starved one as it was when what comes now left it; `moment` is the recording's.
std::optional<WaitingCause> waitingCause(const Recording& recording, const Moment& moment, std::size_t station);
/// The latter at `time`, cut to [0, T]; in a sampled recording at the last sample before.
std::optional<WaitingCause> waitingCauseAt(const Recording& recording, std::size_t station, SimTime time);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace linetwin {

/// What a station is doing; a state holds on [start, end). The order is that of SPEC 3 and MODEL 1 and breaks ties.
enum class State : std::uint8_t { Starved, Execute, Down, Jammed, Blocked, Setup, Planned };
inline constexpr std::size_t stateCount = 7;
inline constexpr std::array<std::string_view, stateCount> stateNames{"STARVED", "EXECUTE", "DOWN",   "JAMMED",
                                                                     "BLOCKED", "SETUP",   "PLANNED"};

constexpr std::string_view nameOf(State state)
{
    return stateNames[static_cast<std::size_t>(state)];
}

/// Neither waiting for items nor for room, nor standing because it is planned (MODEL 1).
constexpr bool isActive(State state)
{
    return state != State::Starved && state != State::Blocked && state != State::Planned;
}

} // namespace linetwin

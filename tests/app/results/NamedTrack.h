// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <string>
#include <utility>
#include <vector>

namespace linetwin::app::testing {

/// A station of a recording that is in the nth state from the nth start on.
inline StationTrack track(const std::string& name, std::vector<SimTime> starts, std::vector<State> states)
{
    StationTrack result;
    result.name = name;
    result.visitStart = std::move(starts);
    result.visitState = std::move(states);
    return result;
}

} // namespace linetwin::app::testing

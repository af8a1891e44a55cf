// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <string>
#include <vector>

namespace linetwin {

/// The user gave the reason its name: it is neither the breakdown nor the jam that every station may have.
inline bool isNamed(const StationReason& reason)
{
    return reason.kind != StationReason::Kind::Breakdown && reason.kind != StationReason::Kind::Jam;
}

/// Names of the PLANNED reasons and closures of a station that can happen, which its OEE leaves out; in their order,
/// each once.
std::vector<std::string> plannedReasons(const ResolvedLine& line, std::size_t station);

/// A reason or closure of any station can put it in that state.
bool canBeIn(const ResolvedLine& line, State state);

} // namespace linetwin

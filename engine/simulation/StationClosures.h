// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Closures.h"

#include <stop_token>

namespace linetwin {

/// Of a station: its calendar, its own stops by the clock and the line's (MODEL 2, 3). Once `stop` is requested they
/// are cut short.
Closures closuresOf(const ResolvedLine& line, std::size_t station, const Window& window, std::uint64_t seed,
                    std::uint32_t replication, const std::stop_token& stop = {});

} // namespace linetwin

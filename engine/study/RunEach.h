// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace linetwin {

/// Calls run(0), run(1) … run(count − 1) on so many threads, the caller's included: each takes the next that is left. A
/// run that gives false ends its thread's work, a stop ends all. True if all have given true. The first exception ends
/// the others' work, too, and is passed on.
bool runEach(std::size_t count, int threads, const std::stop_token& stop, const std::function<bool(std::size_t)>& run);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/BufferSplit.h"
#include "engine/study/SplitRuns.h"

#include <optional>
#include <vector>

namespace linetwin {

/// Buffers, those of which a further place promises most first. A place helps where the buffer is often full and often
/// empty: the station before it is blocked and the one behind it starved, so that what it holds in store differs.
std::vector<std::size_t> byPromise(const StationWaits& waits);

/// Moves of `places` (or as many as there are) from the buffers at the end of the order to those at its begin, alone
/// and several at once. All moves where there are few buffers; else a number that does not grow with them.
/// `isNear`: the split is close to the best already, and only the likeliest few moves are worth a look.
std::vector<BufferSplit> likelyMoves(const BufferSplit& split, const std::vector<std::size_t>& order,
                                     std::int64_t places, bool isNear = false);
/// All ways to spread the places over so many buffers; nullopt where there are more than `most`.
std::optional<std::vector<BufferSplit>> everySplit(std::size_t buffers, std::int64_t total, std::size_t most);

} // namespace linetwin

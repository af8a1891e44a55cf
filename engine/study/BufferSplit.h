// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <cstdint>
#include <vector>

namespace linetwin {

/// Places of each buffer of a line, upstream first: one entry less than stations.
using BufferSplit = std::vector<std::int64_t>;

BufferSplit splitOf(const ResolvedLine& line);
ResolvedLine withSplit(ResolvedLine line, const BufferSplit& split);

std::int64_t totalOf(const BufferSplit& split);
/// `total` places over so many buffers, as evenly as whole places allow; what is left over goes upstream.
BufferSplit equalSplit(std::size_t buffers, std::int64_t total);
/// `total` places in the proportions of `split`, by the largest remainders; evenly where `split` has none.
BufferSplit scaledSplit(const BufferSplit& split, std::int64_t total);
/// Places of each buffer that hold what is under way in it at the line's pace, and one more; 0 without transit.
BufferSplit placesUnderWay(const ResolvedLine& line);
/// `total` places of which each buffer gets what it needs, those that need least first, as far as they go. Buffers that
/// need more get none; the rest is spread over the others in the proportions of `split`.
BufferSplit coveringSplit(const BufferSplit& needs, const BufferSplit& split, std::int64_t total);
/// Places that differ, summed over the buffers.
std::int64_t distanceBetween(const BufferSplit& a, const BufferSplit& b);

} // namespace linetwin

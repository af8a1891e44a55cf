// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/BufferSplit.h"

#include "engine/support/SimTime.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <functional>
#include <numeric>

namespace linetwin {

namespace {

constexpr double mostPlaces = 1e9; ///< far above what a buffer may have

} // namespace

BufferSplit splitOf(const ResolvedLine& line)
{
    BufferSplit split;
    for (std::size_t i = 0; i + 1 < line.stations.size(); ++i)
        split.push_back(line.stations[i].parameters.bufferCapacity);
    return split;
}

ResolvedLine withSplit(ResolvedLine line, const BufferSplit& split)
{
    assert(split.size() + 1 == line.stations.size());
    for (std::size_t i = 0; i < split.size(); ++i)
        line.stations[i].parameters.bufferCapacity = split[i];
    return line;
}

std::int64_t totalOf(const BufferSplit& split)
{
    return std::accumulate(split.begin(), split.end(), std::int64_t{0});
}

BufferSplit equalSplit(std::size_t buffers, std::int64_t total)
{
    return scaledSplit(BufferSplit(buffers, 1), total);
}

BufferSplit scaledSplit(const BufferSplit& split, std::int64_t total)
{
    const std::int64_t present = totalOf(split);
    if (present == 0)
        return equalSplit(split.size(), total);
    struct Remainder {
        Int128 size;
        std::size_t buffer;
    };
    BufferSplit scaled;
    std::vector<Remainder> remainders;
    for (std::size_t i = 0; i < split.size(); ++i) {
        const Int128 share = Int128{split[i]} * total;
        scaled.push_back(static_cast<std::int64_t>(share / present));
        remainders.push_back({share % present, i});
    }
    std::ranges::stable_sort(remainders, std::ranges::greater{}, &Remainder::size);
    std::int64_t left = total - totalOf(scaled);
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++scaled[remainders[i].buffer];
    return scaled;
}

BufferSplit placesUnderWay(const ResolvedLine& line)
{
    BufferSplit needs(line.stations.size() - 1);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (line.stations[i].transit == SimTime{})
            continue;
        const double itemsPerHour = line.yardstick.ratedUnitsPerHour / line.unitsPerOutput(i);
        const double underWay = toHours(line.stations[i].transit) * itemsPerHour;
        needs[i] = static_cast<std::int64_t>(std::min(underWay, mostPlaces)) + 1;
    }
    return needs;
}

BufferSplit coveringSplit(const BufferSplit& needs, const BufferSplit& split, std::int64_t total)
{
    std::vector<std::size_t> order(needs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return needs[i]; });
    BufferSplit covering(needs.size());
    BufferSplit weights(needs.size());
    std::int64_t left = total;
    for (const std::size_t i : order) {
        if (needs[i] > left)
            break;
        covering[i] = needs[i];
        left -= needs[i];
        weights[i] = std::max<std::int64_t>(1, split[i]);
    }
    const BufferSplit rest = scaledSplit(weights, left);
    std::ranges::transform(covering, rest, covering.begin(), std::plus{});
    return covering;
}

std::int64_t distanceBetween(const BufferSplit& a, const BufferSplit& b)
{
    assert(a.size() == b.size());
    std::int64_t distance = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        distance += std::abs(a[i] - b[i]);
    return distance;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <vector>

namespace linetwin::test {

/// When each item was taken, one by one.
inline std::vector<SimTime> itemTakes(const StationTrack& track)
{
    std::vector<SimTime> items;
    for (const SimTime time : track.takes)
        items.insert(items.end(), static_cast<std::size_t>(track.itemsPerTake), time);
    return items;
}

} // namespace linetwin::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Simulate.h"
#include "tests/engine/LineBuilder.h"

#include <chrono>
#include <string>
#include <vector>

namespace linetwin::test {

/// Equal stations with breakdowns and jams.
inline ResolvedLine equalLine(std::size_t count, std::int64_t places)
{
    std::vector<StationSpec> stations;
    for (std::size_t i = 0; i < count; ++i)
        stations.push_back({.name = "S" + std::to_string(i),
                            .parameters = {.uph = 10000,
                                           .bufferCapacity = places,
                                           .mtbfMin = 120,
                                           .mttrMin = 5,
                                           .jamProb = 0.001,
                                           .jamTimeSec = 15}});
    return buildLine(stations);
}

/// One replication of 8 hours.
inline RunRequest shiftOf(std::uint32_t replication)
{
    RunRequest request;
    request.duration = std::chrono::hours(8);
    request.replication = replication;
    return request;
}

} // namespace linetwin::test

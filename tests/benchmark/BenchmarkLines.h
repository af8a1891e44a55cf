// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Simulate.h"
#include "tests/engine/PlantLines.h"

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

/// The line with five reasons by cycles and running time at every station, and a calendar of five breaks a day for all
/// (MODEL.md).
inline ResolvedLine asInAPlant(ResolvedLine line)
{
    for (ResolvedStation& station : line.stations) {
        station.stops = {{.name = "cleaning", .every = 480, .everyCv = 0, .timeMin = 10, .state = State::Planned},
                         {.name = "glue", .every = 95, .timeMin = 1, .state = State::Jammed},
                         {.name = "knife", .every = 2400, .everyCv = 0.4, .timeMin = 20, .scrapCycles = 40},
                         {.name = "reel", .trigger = StopTrigger::Cycles, .every = 20'000, .everyCv = 0, .timeMin = 1},
                         {.name = "sensor", .trigger = StopTrigger::Cycles, .every = 3000, .timeMin = 0.2}};
    }
    for (const int hour : {1, 3, 4, 6, 7})
        close(line, {.name = "break " + std::to_string(hour),
                     .begins = {std::chrono::hours(hour)},
                     .period = std::chrono::hours(24),
                     .length = std::chrono::minutes(10)});
    return withReasons(line);
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

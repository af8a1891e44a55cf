// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/LineBuilder.h"

#include <cstdint>

namespace linetwin::test {

/// Three stations with a few jams, the second one setting the pace, for checks of what
/// intervals promise.
struct RareLine {
    bool isRare = true;       ///< a breakdown in 1000 minutes with a repair_cv of 2.5 instead of one in 60 with 1
    bool doAllFail = false;   ///< instead of the second station alone
    bool hasManyJams = false; ///< so many that buffers matter
    std::int64_t places = 50;
    double uph = 600; ///< of the second station

    ResolvedLine build() const
    {
        std::vector<StationSpec> stations{
            {.name = "A", .parameters = {.uph = 1.1 * uph, .jamProb = 0.005, .jamTimeSec = 20}},
            {.name = "B", .parameters = {.uph = uph, .jamProb = 0.005, .jamTimeSec = 20, .defectRate = 0.01}},
            {.name = "C", .parameters = {.uph = 1.2 * uph, .jamProb = 0.01, .jamTimeSec = 20, .detectionProb = 0.9}}};
        for (StationSpec& station : stations) {
            StationParameters& parameters = station.parameters;
            parameters.bufferCapacity = places;
            if (hasManyJams) {
                parameters.jamProb = 0.01;
                parameters.jamTimeSec = 60;
            }
            if (!doAllFail && station.name != "B")
                continue;
            parameters.mtbfMin = isRare ? 1000 : 60;
            parameters.mttrMin = isRare ? (doAllFail ? 30 : 60) : 5;
            parameters.repairCv = isRare ? 2.5 : 1;
        }
        return buildLine(stations);
    }
};

} // namespace linetwin::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/statistics/Level.h"
#include "engine/study/Replications.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linetwin {

/// What the result of a run is written from. The line and the replications outlive it.
struct RunReport {
    std::string scenario;
    RunSettings settings;
    std::uint64_t seed = 42; ///< the one used, also where the settings leave it open
    const ResolvedLine& line;
    const ReplicationSet& replications;
    double level = usualLevel;              ///< of all intervals
    std::vector<FigureTarget> targets = {}; ///< of which the share of runs that reach them is told
};

} // namespace linetwin

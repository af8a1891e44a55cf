// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace linetwin {

/// Shares of the time in which the calendar leaves a station open, if it never had to wait: by the terms of the
/// predicted net rate (MODEL 2), PLANNED stops included.
struct StopShares {
    double breakdown = 0;
    double jam = 0;
    std::map<std::string, double> stops; ///< by reason of the station
};

StopShares predictedShares(const ResolvedLine& line, std::size_t station);

/// Of a stop by the clock, of a station or of the line: time / (every + time); 0 for one that never happens.
double shareOfClockStop(const ResolvedStop& stop);

} // namespace linetwin

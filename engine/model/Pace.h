// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/ResolvedLine.h"
#include "engine/support/Finding.h"

#include <cstddef>

namespace linetwin {

/// A station's rated speed in other units (SPEC 11), each of them proportional to `uph`.
struct Pace {
    double outputsPerMinute = 0;  ///< of the station's own outputs: uph / 60
    double unitsPerMinute = 0;    ///< base units
    double unitsPerHour = 0;      ///< base units
    double shareOfConstraint = 0; ///< of R, the rated pace of the line's constraint (SPEC 6); 1 is 100 %
};

/// What one output cycle per hour is in these units; multiply by `uph`, or divide by it to come back.
Pace paceOfOneCyclePerHour(const ResolvedLine& line, std::size_t station);
/// The station's pace at the speed that it has in the line.
Pace paceOf(const ResolvedLine& line, std::size_t station);

/// A station that is rated above this many times the constraint's pace is most likely entered in the wrong unit: units
/// instead of cycles (SPEC 11). So is the slowest where all others are above this many times its pace and agree with
/// each other, or where a scenario makes it so: per minute instead of per hour.
inline constexpr double mostTimesTheConstraint = 2;

/// A warning for every such station that the user gave its speed, beside others of that kind: a typical speed that is
/// still to be checked (`typical`) is neither warned of nor a measure, unless the scenario overrides it. Of two, either
/// may be meant, and both are named. With the key path of an override, `equipment.Packer.uph`, where the speed is the
/// scenario's own, else of the baseline.
Findings findImplausiblePaces(const ResolvedLine& line, const Scenario& scenario, const UncheckedValues& typical = {});

} // namespace linetwin

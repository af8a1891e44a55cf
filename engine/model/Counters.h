// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/model/ResolvedStops.h"

#include <optional>

namespace linetwin {

/// Parameters in the counters that a plant keeps (SPEC 11), and back. All functions are pure; a pair of them is each
/// other's inverse but for rounding, wherever both have a value.
///
/// A running hour is an hour in EXECUTE: waiting, jams and repairs do not count. `uph` cycles fit into it (to the
/// nanosecond that a cycle is rounded down by). At most one jam and one breakdown begin with each cycle, so that a
/// count of stops never exceeds the count of cycles.

/// 1 / jam_prob, at least 1; nullopt where jam_prob is 0: no jams.
std::optional<double> cyclesPerJam(double jamProb);
/// nullopt unless there is at least one cycle per jam.
std::optional<double> jamProbFromCyclesPerJam(double cycles);

/// jam_prob · uph, exact.
double jamsPerRunningHour(double jamProb, double uph);
/// nullopt for a negative count and for more jams than cycles.
std::optional<double> jamProbFromJamsPerRunningHour(double jams, double uph);

/// uph · p_fail with p_fail = 1 − exp(−60 / (uph · mtbf_min)), exact: what a run counts. The rate of failures while
/// running is 60 / mtbf_min, a little more, as two failures within one cycle are one stop; they agree for cycles that
/// are short against mtbf_min. 0 for null: never fails.
double breakdownsPerRunningHour(ParameterValue mtbfMin, double uph);
/// The mtbf_min, null for 0 breakdowns; nullopt for a negative count, and where every cycle or more would break down.
std::optional<ParameterValue> mtbfMinFromBreakdownsPerRunningHour(double breakdowns, double uph);

/// What a log says of stops over a time: how many, and the minutes that they lasted in all.
struct StopCount {
    double stops = 0;
    double minutes = 0;
};

/// jam_prob and jam_time_sec that a log of short stops gives; no time where there was no stop to learn it from.
struct JamEstimate {
    double jamProb = 0;
    std::optional<double> jamTimeSec;
};
/// nullopt unless cycles > 0, 0 ≤ stops ≤ cycles and minutes ≥ 0, and minutes only with stops.
std::optional<JamEstimate> jamsFromLog(double cycles, const StopCount& count);
/// The mean count of a log over so many cycles.
StopCount expectedJams(double cycles, double jamProb, double jamTimeSec);

/// mtbf_min (null: no breakdown) and mttr_min that a log of breakdowns gives.
struct BreakdownEstimate {
    ParameterValue mtbfMin;
    std::optional<double> mttrMin;
};
/// nullopt unless runningHours > 0, 0 ≤ stops < the cycles in those hours and minutes ≥ 0, and minutes only with stops.
std::optional<BreakdownEstimate> breakdownsFromLog(double runningHours, const StopCount& count, double uph);
/// The mean count of a log over so many running hours.
StopCount expectedBreakdowns(double runningHours, ParameterValue mtbfMin, double mttrMin, double uph);

/// `every` (null: never) and `time_min` that a log of the stops of a reason gives.
struct StopEstimate {
    ParameterValue every;
    std::optional<double> timeMin;
};
/// `exposure` is what the reason is counted by: cycles, minutes of running, or minutes in which the station was open.
/// Exact, however many stops come before one cycle. nullopt unless exposure > 0, stops ≥ 0 and minutes ≥ 0, and minutes
/// only with stops.
std::optional<StopEstimate> stopsFromLog(double exposure, const StopCount& count);
/// The mean count of a log over so many of them.
StopCount expectedStops(double exposure, ParameterValue every, double timeMin);

/// A reason of stops at a station that makes `uph` cycles in an hour of running.
struct StopRate {
    StopTrigger trigger = StopTrigger::Running;
    double timeMin = 0;
    double uph = 0;
};
/// Stops in an hour of running, or by the clock in an hour in which the station is open, its stops included. 0 for
/// null: never.
double stopsPerHour(ParameterValue every, const StopRate& rate);
/// null for 0 stops; nullopt for a negative count, and where stops by the clock would leave no time between them.
std::optional<ParameterValue> everyFromStopsPerHour(double stops, const StopRate& rate);

} // namespace linetwin

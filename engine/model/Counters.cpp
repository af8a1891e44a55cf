// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Counters.h"

#include <cmath>

namespace linetwin {

namespace {

constexpr double minutesPerHour = 60;
constexpr double secondsPerMinute = 60;

bool isCount(const StopCount& count)
{
    const bool isFinite = std::isfinite(count.stops) && std::isfinite(count.minutes);
    return isFinite && count.stops >= 0 && count.minutes >= 0 && (count.stops > 0 || count.minutes == 0);
}

} // namespace

std::optional<double> cyclesPerJam(double jamProb)
{
    return jamProb > 0 ? std::optional(1 / jamProb) : std::nullopt;
}

std::optional<double> jamProbFromCyclesPerJam(double cycles)
{
    return cycles >= 1 ? std::optional(1 / cycles) : std::nullopt;
}

double jamsPerRunningHour(double jamProb, double uph)
{
    return jamProb * uph;
}

std::optional<double> jamProbFromJamsPerRunningHour(double jams, double uph)
{
    return jams >= 0 && jams <= uph ? std::optional(jams / uph) : std::nullopt;
}

double breakdownsPerRunningHour(ParameterValue mtbfMin, double uph)
{
    return mtbfMin ? -uph * std::expm1(-minutesPerHour / (uph * *mtbfMin)) : 0;
}

std::optional<ParameterValue> mtbfMinFromBreakdownsPerRunningHour(double breakdowns, double uph)
{
    const bool isPossible = breakdowns >= 0 && breakdowns < uph;
    if (!isPossible)
        return std::nullopt;
    if (breakdowns == 0)
        return ParameterValue();
    return ParameterValue(-minutesPerHour / (uph * std::log1p(-breakdowns / uph)));
}

std::optional<JamEstimate> jamsFromLog(double cycles, const StopCount& count)
{
    const bool isPossible = isCount(count) && std::isfinite(cycles) && cycles > 0 && count.stops <= cycles;
    if (!isPossible)
        return std::nullopt;
    if (count.stops == 0)
        return JamEstimate{0, std::nullopt};
    return JamEstimate{count.stops / cycles, count.minutes * secondsPerMinute / count.stops};
}

StopCount expectedJams(double cycles, double jamProb, double jamTimeSec)
{
    const double stops = cycles * jamProb;
    return {stops, stops * jamTimeSec / secondsPerMinute};
}

std::optional<BreakdownEstimate> breakdownsFromLog(double runningHours, const StopCount& count, double uph)
{
    const bool isPossible = isCount(count) && std::isfinite(runningHours) && runningHours > 0;
    const auto mtbfMin =
        isPossible ? mtbfMinFromBreakdownsPerRunningHour(count.stops / runningHours, uph) : std::nullopt;
    if (!mtbfMin)
        return std::nullopt;
    const bool hasTime = count.stops > 0;
    return BreakdownEstimate{*mtbfMin, hasTime ? std::optional(count.minutes / count.stops) : std::nullopt};
}

StopCount expectedBreakdowns(double runningHours, ParameterValue mtbfMin, double mttrMin, double uph)
{
    const double stops = runningHours * breakdownsPerRunningHour(mtbfMin, uph);
    return {stops, stops * mttrMin};
}

std::optional<StopEstimate> stopsFromLog(double exposure, const StopCount& count)
{
    if (!isCount(count) || !std::isfinite(exposure) || exposure <= 0)
        return std::nullopt;
    if (count.stops == 0)
        return StopEstimate{std::nullopt, std::nullopt};
    return StopEstimate{exposure / count.stops, count.minutes / count.stops};
}

StopCount expectedStops(double exposure, ParameterValue every, double timeMin)
{
    const double stops = every ? exposure / *every : 0;
    return {stops, stops * timeMin};
}

double stopsPerHour(ParameterValue every, const StopRate& rate)
{
    if (!every)
        return 0;
    switch (rate.trigger) {
    case StopTrigger::Cycles: return rate.uph / *every;
    case StopTrigger::Running: return minutesPerHour / *every;
    case StopTrigger::Clock: return minutesPerHour / (*every + rate.timeMin);
    }
    return 0;
}

std::optional<ParameterValue> everyFromStopsPerHour(double stops, const StopRate& rate)
{
    if (!(stops >= 0))
        return std::nullopt;
    if (stops == 0)
        return ParameterValue();
    if (rate.trigger == StopTrigger::Cycles)
        return ParameterValue(rate.uph / stops);
    const double between = minutesPerHour / stops - (rate.trigger == StopTrigger::Clock ? rate.timeMin : 0);
    return between > 0 ? std::optional<ParameterValue>(ParameterValue(between)) : std::nullopt;
}

} // namespace linetwin

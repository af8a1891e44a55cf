// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StopShares.h"

namespace linetwin {

namespace {

constexpr double secondsPerMinuteStopped = 60;

/// Seconds per cycle, 0 for a stop by the clock.
double secondsPerCycle(const ResolvedStop& stop, double cycleSec)
{
    if (!stop.every || stop.trigger == StopTrigger::Clock)
        return 0;
    return stop.trigger == StopTrigger::Cycles ? secondsPerMinuteStopped * stop.timeMin / *stop.every
                                               : cycleSec * stop.timeMin / *stop.every;
}

double shareLeftBy(std::span<const ResolvedStop> stops)
{
    double share = 1;
    for (const ResolvedStop& stop : stops) {
        if (stop.trigger == StopTrigger::Clock)
            share *= 1 - shareOfClockStop(stop);
    }
    return share;
}

} // namespace

double shareOfClockStop(const ResolvedStop& stop)
{
    return stop.every ? stop.timeMin / (*stop.every + stop.timeMin) : 0;
}

StopShares predictedShares(const ResolvedLine& line, std::size_t station)
{
    const ResolvedStation& of = line.stations[station];
    const double cycle = toSeconds(of.cycleTime);
    const double breakdown = of.breakdownProbability * secondsPerMinuteStopped * of.parameters.mttrMin;
    const double jam = of.parameters.jamProb * of.parameters.jamTimeSec;
    double total = cycle + breakdown + jam;
    for (const ResolvedStop& stop : of.stops)
        total += secondsPerCycle(stop, cycle);
    const double perSecond = shareLeftBy(of.stops) * shareLeftBy(line.lineStops) / total;
    StopShares shares{breakdown * perSecond, jam * perSecond, {}};
    for (const ResolvedStop& stop : of.stops)
        shares.stops[stop.name] =
            stop.trigger == StopTrigger::Clock ? shareOfClockStop(stop) : secondsPerCycle(stop, cycle) * perSecond;
    return shares;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StopResolution.h"

#include "engine/model/Elements.h"

#include <array>
#include <set>
#include <string>

namespace linetwin {

namespace {

using enum ParameterId;

constexpr double secondsPerMinuteOfStop = 60;
constexpr char streamSeparator = '\x1F'; // no name contains it
constexpr std::array stopStates{State::Down, State::Jammed, State::Planned};

/// The two kinds of reasons have the same fields under different ids.
struct StopFields {
    ParameterId every, everyCv, timeMin, timeCv, timeDist, state, first;
};
constexpr StopFields stationFields{StopEvery, StopEveryCv, StopTimeMin, StopTimeCv, StopTimeDist, StopState, StopFirst};
constexpr StopFields lineFields{LineStopEvery,    LineStopEveryCv, LineStopTimeMin, LineStopTimeCv,
                                LineStopTimeDist, LineStopState,   LineStopFirst};

ResolvedStop resolveStop(const ElementValues& values, const StopFields& fields)
{
    ResolvedStop stop;
    stop.every = values.value(fields.every);
    stop.everyCv = values.number(fields.everyCv);
    stop.timeMin = values.number(fields.timeMin);
    stop.timeCv = values.number(fields.timeCv);
    stop.family = static_cast<DurationFamily>(values.choice(fields.timeDist));
    stop.state = stopStates[values.choice(fields.state)];
    stop.startsNew = values.choice(fields.first) == 1;
    return stop;
}

bool counts(const ResolvedStop& stop, StopTrigger trigger)
{
    return stop.trigger == trigger && stop.every && stop.state != State::Planned;
}

} // namespace

std::vector<ResolvedStop> resolveStops(const Line& line, const Scenario& scenario, const std::string& station)
{
    const bool isOfLine = station == wholeLine;
    const ElementKind kind = isOfLine ? ElementKind::LineStop : ElementKind::Stop;
    std::vector<ResolvedStop> stops;
    const std::set<std::string> names = elementsThere(line, scenario, station, kind);
    if (names.empty()) // most have none, and where the station stands is not looked for
        return stops;
    const auto index = line.indexOf(station);
    const std::string prefix = (index ? line.stations[*index].streamName() : std::string()) + streamSeparator;
    for (const std::string& name : names) {
        const ElementValues values(line, scenario, station, kind, name);
        ResolvedStop stop = resolveStop(values, isOfLine ? lineFields : stationFields);
        stop.name = name;
        stop.stream = prefix + name;
        stop.trigger = isOfLine ? StopTrigger::Clock : static_cast<StopTrigger>(values.choice(StopPer));
        if (!isOfLine) {
            stop.scrapCycles = static_cast<std::int64_t>(values.number(StopScrapCycles));
            stop.slowCycles = static_cast<std::int64_t>(values.number(StopSlowCycles));
            stop.slowSpeed = values.number(StopSlowSpeed);
        }
        stops.push_back(std::move(stop));
    }
    return stops;
}

double stopSecondsPerCycle(std::span<const ResolvedStop> stops, double cycleSec)
{
    double seconds = 0;
    for (const ResolvedStop& stop : stops) {
        if (counts(stop, StopTrigger::Cycles))
            seconds += secondsPerMinuteOfStop * stop.timeMin / *stop.every;
        if (counts(stop, StopTrigger::Running))
            seconds += cycleSec * stop.timeMin / *stop.every;
    }
    return seconds;
}

double shareOutsideClockStops(std::span<const ResolvedStop> stops)
{
    double share = 1;
    for (const ResolvedStop& stop : stops) {
        if (counts(stop, StopTrigger::Clock))
            share *= *stop.every / (*stop.every + stop.timeMin);
    }
    return share;
}

} // namespace linetwin

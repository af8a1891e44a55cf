// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/PlantLines.h"
#include "tests/engine/RandomLines.h"

#include <string>
#include <vector>

/// Random lines with everything of MODEL.md, whose times are a few nanoseconds, so that events fall together.
namespace linetwin::test {

inline double nanosecondsAsMinutes(std::int64_t nanoseconds)
{
    return static_cast<double>(nanoseconds) / 60e9;
}

inline State anyStopState()
{
    return *rc::gen::element(State::Down, State::Jammed, State::Planned);
}

inline ResolvedStop anyStop(const std::string& name, bool isByClock)
{
    ResolvedStop stop{.name = name};
    stop.trigger = isByClock ? StopTrigger::Clock : *rc::gen::element(StopTrigger::Cycles, StopTrigger::Running);
    if (!oneIn(8))
        stop.every =
            stop.trigger == StopTrigger::Cycles ? 0.5 * anyIn(1, 20) : nanosecondsAsMinutes(anyIn<std::int64_t>(2, 80));
    stop.everyCv = *rc::gen::element(0.0, 1.0, 0.5, 3.0);
    stop.timeMin = nanosecondsAsMinutes(anyIn<std::int64_t>(0, 15));
    stop.timeCv = *rc::gen::element(0.0, 1.0, 0.5);
    stop.family = *rc::gen::element(DurationFamily::Gamma, DurationFamily::Lognormal);
    stop.state = anyStopState();
    stop.startsNew = oneIn(2);
    if (!isByClock && oneIn(3))
        stop.scrapCycles = anyIn(0, 4);
    if (!isByClock && oneIn(3)) {
        stop.slowCycles = anyIn(0, 4);
        stop.slowSpeed = *rc::gen::element(1.0, 0.5, 0.3);
    }
    return stop;
}

inline ResolvedClosure anyEntry(const std::string& name)
{
    ResolvedClosure closure{.name = name};
    closure.length = SimTime{anyIn(0, 20)};
    closure.state = *rc::gen::element(State::Down, State::Setup, State::Planned);
    closure.pausesRepairs = oneIn(2);
    if (!oneIn(4))
        closure.period = SimTime{anyIn(40, 150)};
    SimTime begin{anyIn(-150, 150)};
    for (int i = anyIn(1, 3); i > 0; --i, begin += SimTime{anyIn(5, 12)})
        closure.begins.push_back(begin);
    return closure;
}

inline ResolvedStation anyPlantStation(ResolvedStation station, bool hasStops)
{
    station.cycleTime = SimTime{anyIn(1, 6)};
    station.idealCycleTime = station.cycleTime;
    station.parameters.bufferCapacity = *rc::gen::element(0, 0, 1, 2, anyIn(3, 8), 50);
    station.parameters.cycleTimeCv = oneIn(4) ? *rc::gen::element(0.5, 1.0) : 0.0;
    if (oneIn(4)) {
        station.breakdownProbability = 0.3 * anyShare();
        station.parameters.mttrMin = nanosecondsAsMinutes(anyIn<std::int64_t>(0, 20));
    }
    if (oneIn(4)) {
        station.parameters.jamProb = 0.3 * anyShare();
        station.parameters.jamTimeSec = 1e-9 * anyIn(0, 5);
    }
    if (oneIn(2))
        station.parameters.defectRate = 0.4 * anyShare();
    if (oneIn(2))
        station.parameters.detectionProb = anyShare();
    if (oneIn(3))
        station.parameters.falseRejectProb = 0.3 * anyShare();
    if (station.parameters.bufferCapacity > 0 && oneIn(3))
        station.transit = SimTime{anyIn(0, 30)};
    if (oneIn(3))
        station.restartLevel = anyIn<std::int64_t>(0, 9);
    for (int i = hasStops ? anyIn(0, 3) : 0; i > 0; --i)
        station.stops.push_back(anyStop("stop " + std::to_string(i), oneIn(3)));
    return station;
}

/// One to five stations.
inline ResolvedLine anyPlant()
{
    std::vector<StationSpec> specs;
    const int count = anyIn(1, 5);
    for (int i = 0; i < count; ++i) {
        StationSpec spec{.name = "S" + std::to_string(i)};
        if (!oneIn(3))
            spec.outputType = "Item";
        if (spec.outputType && oneIn(3))
            spec.batchIn = anyIn(1, 4);
        specs.push_back(spec);
    }
    ResolvedLine line = buildLine(specs);
    const bool hasStops = !oneIn(5);
    for (ResolvedStation& station : line.stations)
        station = anyPlantStation(station, hasStops);
    for (int i = oneIn(3) ? anyIn(1, 2) : 0; i > 0; --i)
        line.lineStops.push_back(anyStop("line stop " + std::to_string(i), true));
    const int entries = oneIn(2) ? anyIn(1, 3) : 0;
    for (int i = 0; i < entries; ++i) {
        const bool isOfAll = oneIn(2);
        std::vector<std::size_t> stations;
        for (int j = 0; !isOfAll && j < count; ++j)
            if (oneIn(2))
                stations.push_back(static_cast<std::size_t>(j));
        if (isOfAll || !stations.empty())
            close(line, anyEntry("entry " + std::to_string(i)), stations);
    }
    const auto constraint = static_cast<std::size_t>(anyIn(0, count - 1));
    line.yardstick = {constraint, line.stations[constraint].idealCycleTime, line.stations[constraint].rawItemsPerOutput,
                      1};
    return withReasons(line);
}

} // namespace linetwin::test

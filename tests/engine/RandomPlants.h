// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/PlantLines.h"
#include "tests/engine/RandomLines.h"

#include <string>
#include <vector>

/// Random lines with everything of MODEL 2 to 5. Their times are a few units: with nanoseconds events fall together all
/// the time, with seconds now and then.
namespace linetwin::test {

inline constexpr SimTime nanosecondUnit{1};
inline constexpr SimTime secondUnit{1'000'000'000};

inline double asMinutes(SimTime time)
{
    return static_cast<double>(time.count()) / 60e9;
}

/// Whole units, or tenths of one where there are.
inline SimTime anyLength(int most, SimTime unit)
{
    return unit.count() >= 10 && oneIn(3) ? anyIn(0, 10 * most) * (unit / 10) : anyIn(0, most) * unit;
}

inline ResolvedStop anyStop(const std::string& name, StopTrigger trigger, SimTime unit)
{
    ResolvedStop stop{.name = name,
                      .trigger = trigger,
                      .everyCv = *rc::gen::element(0.0, 0.0, 1.0, 0.5, 3.0),
                      .timeMin = oneIn(5) ? 0 : asMinutes(anyLength(20, unit)),
                      .timeCv = *rc::gen::element(0.0, 0.0, 1.0, 0.5, 3.0),
                      .family = *rc::gen::element(DurationFamily::Gamma, DurationFamily::Lognormal),
                      .state = *rc::gen::element(State::Down, State::Jammed, State::Planned),
                      .startsNew = oneIn(2)};
    if (!oneIn(9))
        stop.every = trigger == StopTrigger::Cycles ? 0.5 * anyIn(1, 30) : asMinutes(2 * unit + anyLength(60, unit));
    if (trigger != StopTrigger::Clock && oneIn(3))
        stop.scrapCycles = anyIn(0, 4);
    if (trigger != StopTrigger::Clock && oneIn(3)) {
        stop.slowCycles = anyIn(0, 4);
        stop.slowSpeed = *rc::gen::element(1.0, 0.5, 0.3);
    }
    return stop;
}

/// Often enough, and from before time 0 on.
inline ResolvedClosure anyEntry(const std::string& name, SimTime unit)
{
    const SimTime step = oneIn(2) ? unit : unit - unit / 3;
    ResolvedClosure closure{.name = name,
                            .length = anyIn(0, 30) * step,
                            .state = *rc::gen::element(State::Planned, State::Setup, State::Down),
                            .pausesRepairs = oneIn(2)};
    if (!oneIn(4))
        closure.period = anyIn(50, 200) * step;
    SimTime begin = anyIn(-200, 200) * step;
    for (int i = anyIn(1, 3); i > 0; --i, begin += anyIn(2, 15) * step)
        closure.begins.push_back(begin);
    return closure;
}

inline void addAnyEntries(ResolvedLine& line, SimTime unit)
{
    const int entries = oneIn(2) ? anyIn(1, 4) : 0;
    for (int i = 0; i < entries; ++i) {
        std::vector<std::size_t> stations;
        for (std::size_t j = 0; j < line.stations.size(); ++j) {
            if (oneIn(2))
                stations.push_back(j);
        }
        close(line, anyEntry("entry " + std::to_string(i), unit), oneIn(3) ? std::vector<std::size_t>{} : stations);
    }
}

/// The line with some of everything, also where it has no effect: transit without places and after the last station.
inline ResolvedLine asAnyPlant(ResolvedLine line, SimTime unit)
{
    const auto shuffled = [](int i) { return std::string(1, static_cast<char>('a' + (i * 7) % 26)); };
    const bool hasStops = !oneIn(5);
    for (ResolvedStation& station : line.stations) {
        for (int i = hasStops ? anyIn(0, 3) : 0; i > 0; --i)
            station.stops.push_back(anyStop(
                shuffled(i), *rc::gen::element(StopTrigger::Cycles, StopTrigger::Running, StopTrigger::Clock), unit));
        if (oneIn(3))
            station.transit = *rc::gen::element(unit, 10 * unit, anyLength(30, unit));
        if (oneIn(3))
            station.parameters.restartLevel = anyIn(0, 9);
        if (oneIn(3))
            station.parameters.falseRejectProb = oneIn(5) ? 1 : 0.4 * anyShare();
    }
    for (int i = oneIn(3) ? anyIn(1, 2) : 0; i > 0; --i)
        line.lineStops.push_back(anyStop("line " + shuffled(i), StopTrigger::Clock, unit));
    addAnyEntries(line, unit);
    return withReasons(line);
}

/// Of a few nanoseconds.
inline ResolvedStation anyFastStation(ResolvedStation station)
{
    station.cycleTime = SimTime{anyIn(1, 6)};
    station.idealCycleTime = station.cycleTime;
    station.parameters.bufferCapacity = *rc::gen::element(0, 0, 1, 2, anyIn(3, 8), 50);
    station.parameters.cycleTimeCv = oneIn(4) ? *rc::gen::element(0.5, 1.0) : 0.0;
    if (oneIn(4)) {
        station.breakdownProbability = 0.3 * anyShare();
        station.parameters.mttrMin = asMinutes(SimTime{anyIn(0, 20)});
    }
    if (oneIn(4)) {
        station.parameters.jamProb = 0.3 * anyShare();
        station.parameters.jamTimeSec = 1e-9 * anyIn(0, 5);
    }
    if (oneIn(2))
        station.parameters.defectRate = 0.4 * anyShare();
    if (oneIn(2))
        station.parameters.detectionProb = anyShare();
    return station;
}

/// One to five stations with times of a few nanoseconds.
inline ResolvedLine anyFastPlant()
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
    for (ResolvedStation& station : line.stations)
        station = anyFastStation(station);
    const auto constraint = static_cast<std::size_t>(anyIn(0, count - 1));
    line.yardstick = {constraint, line.stations[constraint].idealCycleTime, line.stations[constraint].rawItemsPerOutput,
                      1};
    addAnyProduct(line);
    return asAnyPlant(line, nanosecondUnit);
}

/// Like a plain line, with times of seconds.
inline ResolvedLine anyPlant()
{
    return asAnyPlant(anyLine(), secondUnit);
}

} // namespace linetwin::test

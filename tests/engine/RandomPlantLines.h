// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/PlantLines.h"
#include "tests/engine/RandomLines.h"

#include <string>

/// Random lines with everything of MODEL 2 to 5, whose times are seconds; RandomPlants.h has such of a few ns.
namespace linetwin::test {

/// Whole seconds or less, so that it falls together with other things now and then.
inline double anySeconds(int most)
{
    return oneIn(3) ? anyIn(0, 10 * most) / 10.0 : anyIn(0, most);
}

inline ResolvedStop anyStop(const std::string& name, StopTrigger trigger)
{
    ResolvedStop stop{.name = name,
                      .trigger = trigger,
                      .everyCv = *rc::gen::element(0.0, 0.0, 1.0, 0.5, 3.0),
                      .timeMin = oneIn(5) ? 0 : minutes(anySeconds(20)),
                      .timeCv = *rc::gen::element(0.0, 0.0, 1.0, 0.5, 3.0),
                      .family = oneIn(3) ? DurationFamily::Lognormal : DurationFamily::Gamma,
                      .state = *rc::gen::element(State::Down, State::Jammed, State::Planned),
                      .startsNew = oneIn(2)};
    if (!oneIn(10))
        stop.every = trigger == StopTrigger::Cycles ? 0.5 * anyIn(1, 30) : minutes(1 + anySeconds(60));
    if (trigger != StopTrigger::Clock && oneIn(3))
        stop.scrapCycles = anyIn(0, 4);
    if (trigger != StopTrigger::Clock && oneIn(3)) {
        stop.slowCycles = anyIn(0, 4);
        stop.slowSpeed = *rc::gen::element(1.0, 0.5, 0.3);
    }
    return stop;
}

/// Often enough, and on whole seconds often, from before time 0 on.
inline ResolvedClosure anyClosure(const std::string& name)
{
    const SimTime second = std::chrono::milliseconds(oneIn(2) ? 1000 : 357);
    ResolvedClosure closure{.name = name,
                            .length = anyIn(0, 40) * second,
                            .state = *rc::gen::element(State::Planned, State::Setup, State::Down),
                            .pausesRepairs = oneIn(2)};
    if (!oneIn(3))
        closure.period = anyIn(60, 300) * second;
    SimTime begin = anyIn(-300, 300) * second;
    for (int i = anyIn(1, 3); i > 0; --i, begin += anyIn(1, 20) * second)
        closure.begins.push_back(begin);
    return closure;
}

/// Of a plain line one with some of everything.
inline ResolvedLine anyPlantLine()
{
    ResolvedLine line = anyLine();
    const auto shuffled = [](int i) { return std::string(1, static_cast<char>('a' + (i * 7) % 26)); };
    for (ResolvedStation& station : line.stations) {
        for (int i = oneIn(2) ? anyIn(0, 4) : 0; i > 0; --i)
            station.stops.push_back(
                anyStop(shuffled(i), *rc::gen::element(StopTrigger::Cycles, StopTrigger::Running, StopTrigger::Clock)));
        if (oneIn(3) && &station != &line.stations.back() && station.parameters.bufferCapacity > 0)
            station.transit = *rc::gen::element(SimTime{1'000'000'000}, SimTime{10'000'000'000},
                                                SimTime{anyIn<std::int64_t>(0, 30'000'000'000)});
        if (oneIn(3))
            station.restartLevel = anyIn<std::int64_t>(0, 8);
        if (oneIn(4))
            station.parameters.falseRejectProb = oneIn(5) ? 1 : 0.5 * anyShare();
    }
    for (int i = oneIn(3) ? anyIn(1, 2) : 0; i > 0; --i)
        line.lineStops.push_back(anyStop("line " + shuffled(i), StopTrigger::Clock));
    const int entries = oneIn(2) ? anyIn(1, 4) : 0;
    for (int i = 0; i < entries; ++i) {
        std::vector<std::size_t> stations;
        if (!oneIn(3))
            stations = {static_cast<std::size_t>(anyIn(0, static_cast<int>(line.stations.size()) - 1))};
        close(line, anyClosure("entry " + std::to_string(i)), stations);
    }
    return withReasons(line);
}

} // namespace linetwin::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/RunTotals.h"
#include "tests/engine/LineBuilder.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace linetwin::test {

inline SimTime seconds(std::int64_t count)
{
    return SimTime{count * 1'000'000'000};
}

/// Gives a station a reason of its own, of the line or of the calendar, and what that is made of.
inline void addReason(ResolvedLine& line, std::size_t station, StationReason::Kind kind, const std::string& name,
                      State state)
{
    using ReasonKind = StationReason::Kind;
    ResolvedStation& owner = line.stations[station];
    std::size_t index = 0;
    const auto use = [&](auto& entries, auto entry) {
        for (index = 0; index < entries.size() && entries[index].name != name; ++index) {
        }
        if (index == entries.size())
            entries.push_back(std::move(entry));
    };
    ResolvedStop stop;
    stop.name = name;
    stop.every = 60;
    stop.state = state;
    ResolvedClosure closure;
    closure.name = name;
    closure.begins = {SimTime{}};
    closure.length = seconds(60);
    closure.state = state;
    if (kind == ReasonKind::Stop)
        use(owner.stops, stop);
    else if (kind == ReasonKind::LineStop)
        use(line.lineStops, stop);
    else if (kind == ReasonKind::Calendar)
        use(line.calendar, closure);
    if (kind == ReasonKind::Calendar)
        owner.closures.push_back(index);
    owner.reasons.push_back({kind, index, name, state});
}

/// A Filler, a Labeller and a Packer, a second each, with the reasons that plants have. The Labeller is the constraint.
inline ResolvedLine plantLine()
{
    using enum State;
    using ReasonKind = StationReason::Kind;
    ResolvedLine line = buildLine({{.name = "Filler", .outputType = "Tube", .parameters = {.uph = every(1)}},
                                   {.name = "Labeller", .parameters = {.uph = every(1)}},
                                   {.name = "Packer", .parameters = {.uph = every(1)}}});
    line.yardstick.constraint = 1;
    for (std::size_t station = 0; station < 3; ++station) {
        addReason(line, station, ReasonKind::Breakdown, "breakdown", Down);
        addReason(line, station, ReasonKind::Jam, "jam", Jammed);
        if (station == 0)
            addReason(line, station, ReasonKind::Stop, "reel", Down);
        if (station == 1) {
            addReason(line, station, ReasonKind::Stop, "cleaning", Planned);
            addReason(line, station, ReasonKind::Stop, "glue", Jammed);
            addReason(line, station, ReasonKind::Stop, "knife", Down);
        }
        addReason(line, station, ReasonKind::LineStop, "power dip", Down);
        if (station < 2)
            addReason(line, station, ReasonKind::Calendar, "lunch", Planned);
        if (station == 1)
            addReason(line, station, ReasonKind::Calendar, "new product", Setup);
    }
    return line;
}

/// 10,000 s of that line, worked out by hand. The Labeller ran 5000 s, was jammed 500 (glue 300), down 700 (knife 250,
/// power dip 150), in changeover 400, closed 1400 (lunch 1000, cleaning 400), starved 1200 and blocked 800.
inline RunTotals plantShift()
{
    RunTotals totals;
    totals.duration = seconds(10'000);
    totals.stations.resize(3);
    // In the order of State.
    totals.stations[0].timeInState = {seconds(0),    seconds(6000), seconds(1000), seconds(0),
                                      seconds(2000), seconds(0),    seconds(1000)};
    totals.stations[1].timeInState = {seconds(1200), seconds(5000), seconds(700), seconds(500),
                                      seconds(800),  seconds(400),  seconds(1400)};
    totals.stations[2].timeInState = {seconds(5000), seconds(4850), seconds(150), seconds(0),
                                      seconds(0),    seconds(0),    seconds(0)};
    StationTotals& labeller = totals.stations[1];
    labeller.cycles = 4800;
    labeller.executeOfCycles = seconds(4900);
    labeller.defects = 130;
    labeller.rejects = 120;
    labeller.falseRejects = 20;
    labeller.rawRejectedFrom = 150;
    labeller.outputs = 4680;
    totals.stations[2].cycles = 4660;
    totals.stations[2].rejects = 60;
    totals.stations[2].falseRejects = 10;
    // n = O + E + Z + ΔW: 4800 = 4500 + 100 + 180 + 20.
    totals.line.goodRawOutput = 4500;
    totals.line.defectiveRawOutput = 100;
    totals.line.rawBeforeOutputAtStart = 5;
    totals.line.rawBeforeOutputAtEnd = 25;
    // By ReasonId, as plantLine() has them.
    totals.reasons = {{{1, seconds(200)}, {0, {}}, {4, seconds(700)}, {2, seconds(100)}, {1, seconds(1000)}},
                      {{3, seconds(300)},
                       {9, seconds(200)},
                       {1, seconds(400)},
                       {6, seconds(300)},
                       {2, seconds(250)},
                       {2, seconds(150)},
                       {1, seconds(1000)},
                       {2, seconds(400)}},
                      {{0, {}}, {0, {}}, {2, seconds(150)}}};
    totals.roles.resize(3);
    totals.roles[0].constraintWaits = {seconds(0),   seconds(500), seconds(400), seconds(0),
                                       seconds(100), seconds(0),   seconds(200)};
    totals.roles[0].constraintWaitsByReason = {seconds(60), seconds(0), seconds(300), seconds(40), seconds(200)};
    totals.roles[0].constraintWaitsInTransit = seconds(100);
    totals.roles[1].constraintWaitsByReason.resize(8);
    totals.roles[2].constraintWaits = {seconds(50), seconds(600), seconds(150)};
    totals.roles[2].constraintWaitsByReason = {seconds(0), seconds(0), seconds(150)};
    return totals;
}

} // namespace linetwin::test

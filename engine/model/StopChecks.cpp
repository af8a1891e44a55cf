// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StopChecks.h"

#include "engine/model/Elements.h"
#include "engine/model/Limits.h"
#include "engine/model/StationPlaces.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <map>
#include <string>

namespace linetwin {

namespace {

using enum ParameterId;

constexpr double byCycles = 0;
constexpr double byClock = 2;

struct StopPlace {
    const Line& line;
    const Scenario& scenario;
    const std::string& station;
    std::string path; ///< of the station's or the line's values
    bool isBaseline;  ///< it is what the line says, not what a scenario overrides
};

/// The parameters that a stop by the clock does not have, where they say something.
void checkClockStop(Checks& checks, const StopPlace& place, const std::string& name, const SparseParameters& said)
{
    for (const ParameterId id : {StopScrapCycles, StopSlowCycles, StopSlowSpeed}) {
        const auto value = find(said, {id, name});
        if (value && *value != specOf(id).defaultValue)
            checks.error(pathTo(place.path, ParameterKey(id, name)),
                         LINETWIN_TEXT("Finding", "a stop by the clock precedes no cycle; leave this out, or count the "
                                                  "reason by cycles or running"));
    }
}

/// Shorter than one cycle, so that several stops precede each.
void checkInterval(Checks& checks, const StopPlace& place, const std::string& name, const ElementValues& values)
{
    const ParameterValue every = values.value(StopEvery);
    if (!every || *every <= 0 || values.number(StopPer) == byClock)
        return;
    const double uph = resolvedValue(place.line, place.scenario, place.station, Uph).value_or(0);
    const double cycles = values.number(StopPer) == byCycles ? *every : *every * uph / 60;
    if (cycles < 1)
        checks.warn(pathTo(place.path, ParameterKey(StopEvery, name)),
                    LINETWIN_TEXT("Finding", "the interval is shorter than a cycle, so that several stops precede each "
                                             "cycle; make sure of its unit"));
}

void checkReasons(Checks& checks, const std::set<std::string>& names, const std::string& path)
{
    for (const std::string& name : names)
        checkReasonName(checks, name, pathTo(path, name));
    if (names.size() > mostReasons)
        checks.error(path, LINETWIN_TEXT("Finding", "there are %1 reasons; %2 are allowed, so put some into one"),
                     {std::to_string(names.size()), std::to_string(mostReasons)});
}

/// An override that makes a station much faster or slower concerns all its reasons.
bool concerns(const SparseParameters& said, const std::string& name)
{
    return said.contains({StopEvery, name}) || said.contains(Uph);
}

void checkStationStops(Checks& checks, const StopPlace& place, const SparseParameters& said)
{
    for (const std::string& name : elementsThere(place.line, place.scenario, place.station, ElementKind::Stop)) {
        const ElementValues values(place.line, place.scenario, place.station, ElementKind::Stop, name);
        if (values.number(StopPer) == byClock)
            checkClockStop(checks, place, name, said);
        if (place.isBaseline || concerns(said, name))
            checkInterval(checks, place, name, values);
    }
}

void checkUnknownReasons(Checks& checks, const StopPlace& place, ElementKind kind, const SparseParameters& said)
{
    const std::set<std::string> there = elementsThere(place.line, place.scenario, place.station, kind);
    for (const std::string& name : elementsOf(said, kind)) {
        if (!there.contains(name))
            checks.unknownElement(there, kind, name, pathTo(pathTo(place.path, sectionKey(kind)), name));
    }
}

/// Two reasons of one name would be one in every list of a station's reasons.
void checkSharedNames(Checks& checks, const Line& line, const std::set<std::string>& lineStops)
{
    std::map<std::string, std::string> bearers;
    for (const auto& [station, entry] : line.baseline) {
        for (const std::string& name : elementsOf(entry.parameters, ElementKind::Stop))
            bearers.try_emplace(name, station);
    }
    for (const std::string& name : lineStops) {
        if (const auto bearer = bearers.find(name); bearer != bearers.end())
            checks.error(pathTo("line_stops", name),
                         LINETWIN_TEXT("Finding", "station `%1` has a reason of this name; names must differ"),
                         {bearer->second});
    }
}

} // namespace

void checkReasonName(Checks& checks, const std::string& name, const std::string& path)
{
    checkElementName(checks, name, path);
    if (name == "breakdown" || name == "jam")
        checks.error(path,
                     LINETWIN_TEXT("Finding", "`%1` is the name of what `reliability` and `performance` say; "
                                              "choose another one"),
                     {name});
}

void checkElementName(Checks& checks, const std::string& name, const std::string& path)
{
    checks.name(name, path);
    if (name.starts_with('_'))
        checks.error(path, LINETWIN_TEXT("Finding", "a name must not start with `_`"));
}

void checkStops(Checks& checks, const Line& line)
{
    const Scenario none;
    for (const auto& [station, entry] : line.baseline) {
        if (station == wholeLine)
            continue;
        const StopPlace place{line, none, station, pathTo("baseline", station), true};
        checks.setStation(station);
        checkReasons(checks, elementsOf(entry.parameters, ElementKind::Stop),
                     pathTo(place.path, sectionKey(ElementKind::Stop)));
        checkStationStops(checks, place, entry.parameters);
    }
    checks.setStation({});
    const std::set<std::string> lineStops = elementsOf(baselineOf(line, wholeLine), ElementKind::LineStop);
    checkReasons(checks, lineStops, std::string(sectionKey(ElementKind::LineStop)));
    checkSharedNames(checks, line, lineStops);
}

void checkStops(Checks& checks, const Line& line, const Scenario& scenario)
{
    const StationPlaces places(line);
    for (const auto& [station, values] : scenario.overrides) {
        const bool isOfLine = station == wholeLine;
        const StopPlace place{line, scenario, station, isOfLine ? std::string() : pathTo("equipment", station), false};
        checks.setStation(station);
        if (!isOfLine && !places.contains(station))
            continue;
        checkUnknownReasons(checks, place, isOfLine ? ElementKind::LineStop : ElementKind::Stop, values);
        if (!isOfLine)
            checkStationStops(checks, place, values);
    }
    checks.setStation({});
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StopEditing.h"

#include "engine/model/Checks.h"
#include "engine/model/FreeName.h"
#include "engine/model/Limits.h"
#include "engine/model/StopChecks.h"
#include "engine/model/Unchecked.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace linetwin {

namespace {

using enum ParameterId;
using StopFieldValues = std::map<ParameterId, ParameterValue>;

bool isOfStop(const ParameterKey& key, const StopAddress& stop)
{
    return key.element == stop.name && specOf(key.id).element == stopKindOf(stop.station);
}

SparseParameters takenOut(SparseParameters& values, const StopAddress& stop)
{
    SparseParameters taken;
    for (const auto& [key, value] : values) {
        if (isOfStop(key, stop))
            taken.emplace(key, value);
    }
    erase_if(values, [&](const auto& each) { return isOfStop(each.first, stop); });
    return taken;
}

void putUnder(SparseParameters& values, const SparseParameters& fields, const std::string& name)
{
    for (const auto& [key, value] : fields)
        values.insert_or_assign(ParameterKey(key.id, name), value);
}

SparseParameters takenOut(StationOverrides& overrides, const StopAddress& stop)
{
    const auto found = overrides.find(stop.station);
    if (found == overrides.end())
        return {};
    SparseParameters taken = takenOut(found->second, stop);
    if (found->second.empty())
        overrides.erase(found);
    return taken;
}

/// What the line and every scenario say of a reason.
struct StopContent {
    SparseParameters baseline;
    std::vector<SparseParameters> overrides;
    std::vector<ParameterId> unchecked;
};

StopContent takeOut(LineContent& content, const StopAddress& stop)
{
    StopContent taken;
    if (const auto found = content.line.baseline.find(stop.station); found != content.line.baseline.end()) {
        taken.baseline = takenOut(found->second.parameters, stop);
        if (found->second.isEmpty())
            content.line.baseline.erase(found);
    }
    for (StationOverrides& overrides : content.overrides)
        taken.overrides.push_back(takenOut(overrides, stop));
    for (const ParameterSpec& spec : elementSpecs()) {
        const ParameterKey key(spec.id, stop.name);
        if (!isOfStop(key, stop) || !isUnchecked(content.line, stop.station, key))
            continue;
        taken.unchecked.push_back(spec.id);
        setUnchecked(content.line, stop.station, key, false);
    }
    return taken;
}

void putIn(LineContent& content, const StopContent& stop, const StopAddress& place)
{
    putUnder(content.line.baseline[place.station].parameters, stop.baseline, place.name);
    for (std::size_t i = 0; i < stop.overrides.size(); ++i) {
        if (!stop.overrides[i].empty())
            putUnder(content.overrides[i][place.station], stop.overrides[i], place.name);
    }
    for (const ParameterId id : stop.unchecked)
        setUnchecked(content.line, place.station, {id, place.name}, true);
}

StopContent copyOf(LineContent content, const StopAddress& stop)
{
    return takeOut(content, stop);
}

void addStopNames(Names& names, const LineContent& content, const std::string& station)
{
    const auto add = [&](const std::string& place, const SparseParameters& values) {
        for (const std::string& name : elementsOf(values, stopKindOf(place)))
            names.insert(name);
    };
    // Of one station's reasons no other station's are asked for: all of a long line may get one at once.
    const auto addFrom = [&](const auto& places, auto valuesOf) {
        if (station == wholeLine) {
            for (const auto& each : places)
                add(each.first, valuesOf(each.second));
            return;
        }
        for (const std::string& place : {station, std::string(wholeLine)}) {
            if (const auto found = places.find(place); found != places.end())
                add(place, valuesOf(found->second));
        }
    };
    addFrom(content.line.baseline, [](const auto& entry) -> const SparseParameters& { return entry.parameters; });
    for (const StationOverrides& overrides : content.overrides)
        addFrom(overrides, [](const SparseParameters& values) -> const SparseParameters& { return values; });
}

/// The two digits that a person would choose.
double roundedByHand(double value)
{
    const double scale = std::pow(10, std::floor(std::log10(value)));
    return std::round(value / scale) * scale;
}

double speedOf(const Line& line, const std::string& station)
{
    return find(baselineOf(line, station), Uph).value_or(specOf(Uph).defaultValue).value_or(1);
}

StopFieldValues presetOf(StopPreset preset, double uph)
{
    constexpr double cyclesChoice = 0;
    constexpr double runningChoice = 1;
    constexpr double clockChoice = 2;
    constexpr double plannedChoice = 2;
    constexpr double hoursOfAReel = 2;
    switch (preset) {
    case StopPreset::Running: return {{StopPer, runningChoice}, {StopEvery, 240}, {StopTimeMin, 5}};
    case StopPreset::Cycles:
        return {{StopPer, cyclesChoice},
                {StopEvery, std::clamp(roundedByHand(hoursOfAReel * uph), 1.0, specOf(StopEvery).maximum)},
                {StopEveryCv, 0},
                {StopTimeMin, 2},
                {StopTimeCv, 0.3}};
    case StopPreset::Clock: return {{StopPer, clockChoice}, {StopEvery, 3000}, {StopTimeMin, 6}};
    case StopPreset::Cleaning:
        return {{StopPer, runningChoice}, {StopEvery, 480}, {StopEveryCv, 0},
                {StopTimeMin, 20},        {StopTimeCv, 0},  {StopState, plannedChoice}};
    }
    return {};
}

} // namespace

std::optional<ParameterId> lineFieldOf(ParameterId ofStation)
{
    switch (ofStation) {
    case StopEvery: return LineStopEvery;
    case StopEveryCv: return LineStopEveryCv;
    case StopTimeMin: return LineStopTimeMin;
    case StopTimeCv: return LineStopTimeCv;
    case StopTimeDist: return LineStopTimeDist;
    case StopState: return LineStopState;
    case StopFirst: return LineStopFirst;
    default: return std::nullopt;
    }
}

bool isStopThere(const Line& line, const StopAddress& stop)
{
    return hasElement(baselineOf(line, stop.station), stopKindOf(stop.station), stop.name);
}

std::string freeStopName(const LineContent& content, const std::vector<std::string>& stations, std::string_view wanted)
{
    Names taken{"breakdown", "jam"};
    for (const std::string& station : stations)
        addStopNames(taken, content, station);
    return freeName(taken, wanted, "Stop");
}

std::optional<Finding> renameStopProblem(const LineContent& content, const StopAddress& stop, const std::string& name)
{
    Checks checks;
    checks.setStation(stop.station);
    checkReasonName(checks, name, "name");
    Names taken;
    addStopNames(taken, content, stop.station);
    if (checks.findings.empty() && name != stop.name && taken.contains(name))
        checks.error("name", LINETWIN_TEXT("Finding", "there is another reason `%1`; names must differ"), {name});
    return checks.findings.empty() ? std::nullopt : std::optional(checks.findings.front());
}

std::optional<Finding> addStopProblem(const LineContent& content, const std::string& station)
{
    if (elementsOf(baselineOf(content.line, station), stopKindOf(station)).size() < mostReasons)
        return std::nullopt;
    Checks checks;
    checks.setStation(station);
    checks.error(std::string(sectionKey(stopKindOf(station))),
                 LINETWIN_TEXT("Finding", "there are %1 reasons already, as many as are allowed"),
                 {std::to_string(mostReasons)});
    return checks.findings.front();
}

LineContent addStop(LineContent content, const StopAddress& stop, StopPreset preset)
{
    const bool isOfLine = stop.station == wholeLine;
    SparseParameters& values = content.line.baseline[stop.station].parameters;
    for (const auto& [id, value] : presetOf(preset, speedOf(content.line, stop.station))) {
        const auto field = isOfLine ? lineFieldOf(id) : std::optional(id);
        if (field)
            values.insert_or_assign(ParameterKey(*field, stop.name), value);
    }
    for (const ParameterId id : {StopEvery, StopTimeMin}) {
        if (!isOfLine)
            setUnchecked(content.line, stop.station, {id, stop.name}, true);
    }
    return content;
}

LineContent copyStop(LineContent content, const StopAddress& from, const StopAddress& to)
{
    if (isStopThere(content.line, from) && stopKindOf(from.station) == stopKindOf(to.station))
        putIn(content, copyOf(content, from), to);
    return content;
}

LineContent moveStop(LineContent content, const StopAddress& from, const StopAddress& to)
{
    if (from != to && isStopThere(content.line, from) && stopKindOf(from.station) == stopKindOf(to.station))
        putIn(content, takeOut(content, from), to);
    return content;
}

LineContent removeStop(LineContent content, const StopAddress& stop)
{
    takeOut(content, stop);
    return content;
}

} // namespace linetwin

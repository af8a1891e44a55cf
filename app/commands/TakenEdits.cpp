// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/TakenEdits.h"

#include "app/document/ParameterLookup.h"
#include "engine/model/Elements.h"

#include <set>

namespace linetwin::app {

namespace {

/// What the lines have of the station, but reasons and calendar entries that only one of them has: those stay.
std::set<ParameterKey> keysOfBoth(const Line& line, const Line& saved, const std::string& station)
{
    const SparseParameters& is = baselineOf(line, station);
    const SparseParameters& was = baselineOf(saved, station);
    std::set<ParameterKey> keys;
    for (const SparseParameters* values : {&is, &was}) {
        for (const auto& [key, value] : *values) {
            const ElementKind kind = specOf(key.id).element;
            const bool isOfBoth =
                kind == ElementKind::None || (hasElement(is, kind, key.element) && hasElement(was, kind, key.element));
            if (isOfBoth && !specOf(key.id).isBaselineOnly)
                keys.insert(key);
        }
    }
    return keys;
}

/// Of a calendar entry either the clock time or the minutes of the run mean anything; the other ones put it aside.
bool applies(const Line& line, const std::string& station, const ParameterKey& key)
{
    const ElementKind kind = specOf(key.id).element;
    const Scenario none;
    return kind != ElementKind::Closure || ElementValues(line, none, station, kind, key.element).applies(key.id);
}

void moveEdits(const Line& line, const Line& saved, const std::string& station, Line& before, StationOverrides& edits)
{
    for (const ParameterKey& key : keysOfBoth(line, saved, station)) {
        const auto was = baselineIn(saved, station, key);
        const auto is = baselineIn(line, station, key);
        if (was == is)
            continue;
        if (is || applies(line, station, key))
            edits[station][key] = is.value_or(specOf(key.id).defaultValue);
        setBaseline(before, station, key, was);
    }
}

} // namespace

StationOverrides takeEdits(const Line& line, const Line& saved, Line& target)
{
    StationOverrides edits;
    for (const Station& station : saved.stations) {
        if (line.indexOf(station.name))
            moveEdits(line, saved, station.name, target, edits);
    }
    moveEdits(line, saved, wholeLine, target, edits);
    return edits;
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/CalendarEditing.h"

#include "engine/model/Elements.h"
#include "engine/model/Unchecked.h"

#include <algorithm>
#include <functional>

namespace linetwin {

namespace {

/// The lists of the line and of every scenario.
void forEachList(LineContent& content, const std::function<void(std::vector<std::string>&)>& edit)
{
    for (auto& [name, stations] : content.line.calendarStations)
        edit(stations);
    for (CalendarStations& lists : content.calendarStations) {
        for (auto& [name, stations] : lists)
            edit(stations);
    }
}

void eraseEntry(SparseParameters& values, const std::string& name)
{
    erase_if(values, [&](const auto& entry) {
        return specOf(entry.first.id).element == ElementKind::Closure && entry.first.element == name;
    });
}

void eraseMarks(Line& line, const std::string& name)
{
    const auto found = line.unchecked.find(wholeLine);
    if (found == line.unchecked.end())
        return;
    std::erase_if(found->second, [&](const ParameterKey& key) {
        return specOf(key.id).element == ElementKind::Closure && key.element == name;
    });
    if (found->second.empty())
        line.unchecked.erase(found);
}

/// Entries of which the list named the station alone, and are named no more.
std::vector<std::string> removeFromLists(CalendarStations& lists, const std::string& station)
{
    std::vector<std::string> emptied;
    for (auto& [name, stations] : lists) {
        if (std::erase(stations, station) > 0 && stations.empty())
            emptied.push_back(name);
    }
    for (const std::string& name : emptied)
        lists.erase(name);
    return emptied;
}

SparseParameters& ofWholeLine(StationOverrides& overrides)
{
    return overrides[wholeLine];
}

void dropIfEmpty(StationOverrides& overrides)
{
    if (const auto found = overrides.find(wholeLine); found != overrides.end() && found->second.empty())
        overrides.erase(found);
}

/// The scenario's own entries go; of the line's it says that they are left out.
void removeFromScenario(LineContent& content, std::size_t index, const std::string& station)
{
    if (index >= content.calendarStations.size())
        return;
    StationOverrides& overrides = content.overrides[index];
    for (const std::string& name : removeFromLists(content.calendarStations[index], station)) {
        eraseEntry(ofWholeLine(overrides), name);
        if (hasElement(baselineOf(content.line, wholeLine), ElementKind::Closure, name))
            ofWholeLine(overrides)[{ParameterId::CalendarEntry, name}] = std::nullopt;
    }
    dropIfEmpty(overrides);
}

/// An entry that the line does not have any more cannot be changed by a scenario, unless that says how long it lasts.
void dropOrphan(LineContent& content, std::size_t index, const std::string& name)
{
    const bool hasList = index < content.calendarStations.size() && content.calendarStations[index].contains(name);
    StationOverrides& overrides = content.overrides[index];
    const auto found = overrides.find(wholeLine);
    const bool isOwn = found != overrides.end() && found->second.contains({ParameterId::CalendarMinutes, name});
    if (isOwn && hasList)
        return;
    if (hasList)
        content.calendarStations[index].erase(name);
    if (found != overrides.end())
        eraseEntry(found->second, name);
    dropIfEmpty(overrides);
}

} // namespace

void renameInCalendar(LineContent& content, const std::string& from, const std::string& to)
{
    forEachList(content, [&](std::vector<std::string>& stations) { std::ranges::replace(stations, from, to); });
}

void removeFromCalendar(LineContent& content, const std::string& station)
{
    for (std::size_t i = 0; i < content.overrides.size(); ++i)
        removeFromScenario(content, i, station);
    for (const std::string& name : removeFromLists(content.line.calendarStations, station)) {
        BaselineEntry& own = content.line.baseline[wholeLine];
        eraseEntry(own.parameters, name);
        eraseMarks(content.line, name);
        if (own.isEmpty())
            content.line.baseline.erase(wholeLine);
        for (std::size_t i = 0; i < content.overrides.size(); ++i)
            dropOrphan(content, i, name);
    }
}

void addToCalendar(LineContent& content, const std::string& original, const std::string& copy)
{
    forEachList(content, [&](std::vector<std::string>& stations) {
        const auto found = std::ranges::find(stations, original);
        if (found != stations.end())
            stations.insert(found + 1, copy);
    });
}

void adoptCalendar(LineContent& content, std::size_t index)
{
    Scenario scenario;
    scenario.overrides[wholeLine] = content.overrides[index][wholeLine];
    content.overrides[index].erase(wholeLine);
    if (index < content.calendarStations.size())
        scenario.calendarStations = std::exchange(content.calendarStations[index], {});
    const Line before = content.line;
    SparseParameters& baseline = content.line.baseline[wholeLine].parameters;
    for (const auto& [key, value] : scenario.overrides[wholeLine]) {
        setUnchecked(content.line, wholeLine, key, false);
        if (key.id == ParameterId::CalendarEntry) {
            eraseMarks(content.line, key.element);
            eraseEntry(baseline, key.element);
            content.line.calendarStations.erase(key.element);
        } else if (specOf(key.id).element == ElementKind::LineStop) {
            baseline.insert_or_assign(key, value);
        }
    }
    for (const std::string& name : elementsThere(before, scenario, wholeLine, ElementKind::Closure)) {
        const ElementValues values(before, scenario, wholeLine, ElementKind::Closure, name);
        eraseEntry(baseline, name);
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element == ElementKind::Closure && values.isSaid(spec.id))
                baseline[{spec.id, name}] = values.value(spec.id);
        }
    }
    for (const auto& [name, stations] : scenario.calendarStations)
        content.line.calendarStations[name] = stations;
    if (content.line.baseline[wholeLine].isEmpty())
        content.line.baseline.erase(wholeLine);
}

} // namespace linetwin

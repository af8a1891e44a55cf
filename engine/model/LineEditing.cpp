// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/LineEditing.h"

#include "engine/model/CalendarEditing.h"
#include "engine/model/Checks.h"
#include "engine/model/FreeName.h"
#include "engine/model/Limits.h"
#include "engine/model/StationClosures.h"
#include "engine/model/Unchecked.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace linetwin {

namespace {

constexpr std::string_view defaultName = "Station";

bool contains(const std::vector<std::string>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

Names takenNames(const LineContent& content)
{
    Names names;
    for (const Station& station : content.line.stations)
        names.insert(station.name);
    for (const auto& [name, entry] : content.line.baseline)
        names.insert(name);
    for (const StationOverrides& overrides : content.overrides) {
        for (const auto& [name, values] : overrides)
            names.insert(name);
    }
    return names;
}

Names takenStreams(const Line& line)
{
    Names streams;
    for (const Station& station : line.stations)
        streams.insert(station.streamName());
    return streams;
}

void giveFreeStream(Station& station, const Names& taken)
{
    if (station.stream == station.name)
        station.stream.reset();
    if (!taken.contains(station.streamName()))
        return;
    station.stream.reset();
    if (taken.contains(station.name))
        station.stream = freeName(taken, station.name, defaultName);
}

template <class Value>
void renameKey(SharedMap<std::string, Value>& map, const std::string& from, const std::string& to)
{
    auto node = map.extract(from);
    map.erase(to);
    if (node.empty())
        return;
    node.key() = to;
    map.insert(std::move(node));
}

} // namespace

std::string freeStationName(const LineContent& content, std::string_view wanted)
{
    return freeName(takenNames(content), wanted, defaultName);
}

std::optional<Finding> renameProblem(const LineContent& content, std::string_view station, const std::string& name)
{
    Checks checks;
    checks.setStation(std::string(station));
    checks.name(name, "name");
    if (name.starts_with('_'))
        checks.error("name", LINETWIN_TEXT("Finding", "a station's name must not start with `_`"));
    if (name != station && content.line.indexOf(name))
        checks.error("name", LINETWIN_TEXT("Finding", "there is another station `%1`; names must differ"), {name});
    return checks.findings.empty() ? std::nullopt : std::optional(checks.findings.front());
}

InsertedStations insertStations(LineContent content, std::size_t position, std::vector<StationContent> stations)
{
    InsertedStations result;
    Names names = takenNames(content);
    Names streams = takenStreams(content.line);
    std::size_t place = std::min(position, content.line.stations.size());
    for (StationContent& each : stations) {
        Station station = std::move(each.station);
        station.name = freeName(names, station.name, defaultName);
        giveFreeStream(station, streams);
        names.insert(station.name);
        streams.insert(station.streamName());
        result.names.push_back(station.name);
        content.line.layout.erase(station.name);
        content.line.unchecked.erase(station.name);
        if (!each.unchecked.empty())
            content.line.unchecked[station.name] = std::move(each.unchecked);
        if (!each.baseline.isEmpty())
            content.line.baseline[station.name] = std::move(each.baseline);
        joinClosures(content.line, station.name, each.closures);
        content.line.stations.insert(std::next(content.line.stations.begin(), static_cast<std::ptrdiff_t>(place++)),
                                     std::move(station));
    }
    result.content = std::move(content);
    return result;
}

LineContent removeStations(LineContent content, const std::vector<std::string>& stations)
{
    for (const std::string& name : stations) {
        if (!content.line.indexOf(name))
            continue;
        std::erase_if(content.line.stations, [&](const Station& station) { return station.name == name; });
        content.line.baseline.erase(name);
        content.line.layout.erase(name);
        content.line.unchecked.erase(name);
        if (content.line.constraint == name)
            content.line.constraint.reset();
        for (StationOverrides& overrides : content.overrides)
            overrides.erase(name);
        removeFromCalendar(content, name);
    }
    return content;
}

LineContent moveStations(LineContent content, const std::vector<std::string>& stations, std::size_t position)
{
    std::vector<Station>& all = content.line.stations;
    const auto isMoved = [&](const Station& station) { return contains(stations, station.name); };
    const auto place = std::next(all.begin(), static_cast<std::ptrdiff_t>(std::min(position, all.size())));
    std::stable_partition(all.begin(), place, [&](const Station& station) { return !isMoved(station); });
    std::stable_partition(place, all.end(), isMoved);
    return content;
}

LineContent renameStation(LineContent content, std::string_view station, const std::string& name)
{
    const auto index = content.line.indexOf(station);
    if (!index || station == name)
        return content;
    Station& renamed = content.line.stations[*index];
    const std::string from = renamed.name;
    const std::string stream = renamed.streamName();
    renamed.name = name;
    renamed.stream = stream == name ? std::nullopt : std::optional(stream);
    renameKey(content.line.baseline, from, name);
    renameKey(content.line.layout, from, name);
    renameKey(content.line.unchecked, from, name);
    for (StationOverrides& overrides : content.overrides)
        renameKey(overrides, from, name);
    if (content.line.constraint == from)
        content.line.constraint = name;
    renameInCalendar(content, from, name);
    return content;
}

InsertedStations duplicateStations(LineContent content, const std::vector<std::string>& stations)
{
    std::vector<StationContent> copies = stationContents(content.line, stations);
    if (copies.empty())
        return {std::move(content), {}};
    const std::size_t behind = *content.line.indexOf(copies.back().station.name) + 1;
    std::vector<std::string> originals;
    for (StationContent& copy : copies) {
        originals.push_back(copy.station.name);
        copy.closures.clear(); // the calendar is here, and takes the copies below
    }
    InsertedStations result = insertStations(std::move(content), behind, std::move(copies));
    for (std::size_t i = 0; i < originals.size(); ++i)
        addToCalendar(result.content, originals[i], result.names[i]);
    for (StationOverrides& overrides : result.content.overrides) {
        for (std::size_t i = 0; i < originals.size(); ++i) {
            const auto found = overrides.find(originals[i]);
            if (found != overrides.end())
                overrides[result.names[i]] = SparseParameters(found->second);
        }
    }
    return result;
}

LineContent setTopology(LineContent content, std::string_view station, std::int64_t batchIn,
                        std::optional<std::string> outputType)
{
    if (const auto index = content.line.indexOf(station)) {
        Station& changed = content.line.stations[*index];
        changed.batchIn = outputType ? batchIn : 1;
        changed.outputType = std::move(outputType);
    }
    return content;
}

LineContent adoptOverrides(LineContent content, std::size_t index)
{
    if (index >= content.overrides.size())
        return content;
    adoptCalendar(content, index);
    for (const Station& station : content.line.stations) {
        const auto node = content.overrides[index].extract(station.name);
        if (node.empty())
            continue;
        SparseParameters& baseline = content.line.baseline[station.name].parameters;
        for (const auto& [parameter, value] : node.mapped()) {
            baseline.insert_or_assign(parameter, value);
            setUnchecked(content.line, station.name, parameter, false);
        }
    }
    return content;
}

std::vector<StationContent> stationContents(const Line& line, const std::vector<std::string>& stations)
{
    std::vector<StationContent> contents;
    for (const Station& station : line.stations) {
        if (!contains(stations, station.name))
            continue;
        const auto found = line.baseline.find(station.name);
        const auto unchecked = line.unchecked.find(station.name);
        contents.push_back({station, found == line.baseline.end() ? BaselineEntry() : found->second,
                            unchecked == line.unchecked.end() ? std::set<ParameterKey>() : unchecked->second,
                            closuresNaming(line, station.name)});
    }
    return contents;
}

} // namespace linetwin

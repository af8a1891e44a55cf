// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StationClosures.h"

#include "engine/model/Elements.h"

#include <algorithm>

namespace linetwin {

StationClosures closuresNaming(const Line& line, const std::string& station)
{
    StationClosures closures;
    for (const auto& [name, stations] : line.calendarStations) {
        if (std::ranges::find(stations, station) == stations.end())
            continue;
        SparseParameters& values = closures[name];
        for (const auto& [key, value] : baselineOf(line, wholeLine)) {
            if (key.element == name && specOf(key.id).element == ElementKind::Closure)
                values[key] = value;
        }
    }
    std::erase_if(closures, [](const auto& each) { return each.second.empty(); });
    return closures;
}

void joinClosures(Line& line, const std::string& station, const StationClosures& closures)
{
    for (const auto& [name, values] : closures) {
        const bool isThere = hasElement(baselineOf(line, wholeLine), ElementKind::Closure, name);
        const bool closesAll = isThere && !line.calendarStations.contains(name);
        if (!isThere)
            line.baseline[wholeLine].parameters.insert(values.begin(), values.end());
        if (!closesAll)
            line.calendarStations[name].push_back(station);
    }
}

void joinScenarioClosures(LineContent& content, std::size_t scenario, const std::string& original,
                          const std::string& copy)
{
    if (scenario >= content.calendarStations.size())
        return;
    for (auto& [name, stations] : content.calendarStations[scenario]) {
        const auto found = std::ranges::find(stations, original);
        if (found != stations.end())
            stations.insert(found + 1, copy);
    }
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/YamlText.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linetwin {

using YamlPairs = std::vector<std::pair<std::string, std::string>>;

/// The parameters of a station as pairs of key and YAML value, in table order, each group being one pair. Without its
/// stops.
YamlPairs parameterPairs(const SparseParameters& values);
/// The elements of the kind as pairs of name and YAML value, ascending by name.
YamlPairs elementPairs(const SparseParameters& values, ElementKind kind, const CalendarStations& stations);
/// The section of the kind, if there is any element.
void writeElements(YamlText& yaml, const SparseParameters& values, ElementKind kind,
                   const CalendarStations& stations = {});

/// The oldest version of the file format that has all keys: 1, or 2 for stops, calendar and the like.
int formatVersion(const Line& line);
int formatVersion(const Scenario& scenario);

/// The fields of a product except its name.
FlowMap productFields(const Product& product);

/// What a mapping says of a line: the whole of a line's file but its format, or the value of a scenario's `line`.
void writeLineKeys(YamlText& yaml, const Line& line);

/// Those settings that are said.
void writeSettings(YamlText& yaml, const SparseRunSettings& settings);

/// What a scenario says besides its name, description and line.
void writeScenarioKeys(YamlText& yaml, const Scenario& scenario, const Line& line);

/// `path` as seen from the folder of the file `from`, absolute where the two have nothing in common.
std::string relativePathText(const std::filesystem::path& path, const std::filesystem::path& from);

/// Entries by station name in the order of the line, then those of stations that it does not have; not the entry of the
/// `wholeLine`. Each once, also where stations share a name, as in a line that waits to be mended.
template <typename Entry>
std::vector<std::pair<std::string_view, const Entry*>> inLineOrder(const SharedMap<std::string, Entry>& entries,
                                                                   const Line& line)
{
    std::vector<std::pair<std::string_view, const Entry*>> ordered;
    std::set<std::string_view> written{wholeLine};
    for (const Station& station : line.stations) {
        const auto found = entries.find(station.name);
        if (found != entries.end() && written.insert(found->first).second)
            ordered.emplace_back(found->first, &found->second);
    }
    if (ordered.size() + entries.count(wholeLine) == entries.size())
        return ordered;
    for (const auto& [name, entry] : entries) {
        if (!written.contains(name))
            ordered.emplace_back(name, &entry);
    }
    return ordered;
}

} // namespace linetwin

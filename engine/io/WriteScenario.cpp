// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/io/WriteModel.h"
#include "engine/model/Elements.h"

#include <algorithm>
#include <iterator>

namespace linetwin {

namespace {

/// Overrides of a station stand on one line up to this length.
constexpr std::size_t longestFlowLine = 100;

void writeLineSource(YamlText& yaml, const Line& line, const LineSource& source,
                     const std::filesystem::path& scenarioPath)
{
    switch (source.kind) {
    case LineSource::Kind::Builtin: yaml.entry("line", yamlScalar("builtin:" + source.builtin)); break;
    case LineSource::Kind::File: yaml.entry("line", yamlScalar(relativePathText(source.path, scenarioPath))); break;
    case LineSource::Kind::Inline:
        yaml.open("line");
        writeLineKeys(yaml, line);
        yaml.close();
        break;
    }
}

void writeOverrides(YamlText& yaml, const Scenario& scenario, const Line& line)
{
    const auto stations = inLineOrder(scenario.overrides, line);
    if (stations.empty())
        return;
    yaml.open("equipment");
    for (const auto& [name, values] : stations) {
        const auto pairs = parameterPairs(*values);
        FlowMap map;
        for (const auto& [key, value] : pairs)
            map.add(key, value);
        FlowMap stops;
        for (const auto& [stop, value] : elementPairs(*values, ElementKind::Stop, {}))
            stops.add(stop, value);
        if (!stops.isEmpty())
            map.add(sectionKey(ElementKind::Stop), stops.text());
        if (name.size() + map.text().size() <= longestFlowLine) {
            yaml.entry(name, map.text());
            continue;
        }
        yaml.open(name);
        for (const auto& [key, value] : pairs)
            yaml.entry(key, value);
        writeElements(yaml, *values, ElementKind::Stop);
        yaml.close();
    }
    yaml.close();
}

std::string textOf(const Investment& investment)
{
    FlowMap map;
    const auto addIfSaid = [&map](std::string_view key, const std::optional<double>& number) {
        if (number)
            map.addNumber(key, *number);
    };
    map.addNumber("cost", investment.cost);
    addIfSaid("operating_hours_per_year", investment.operatingHoursPerYear);
    addIfSaid("discount_rate", investment.discountRate);
    addIfSaid("life_years", investment.lifeYears);
    std::string names;
    for (const std::string& name : investment.excludes)
        names += (names.empty() ? "" : ", ") + yamlScalar(name);
    if (!names.empty())
        map.add("excludes", "[" + names + "]");
    if (investment.multiplies)
        map.add("combine", "multiply");
    return map.text();
}

/// Not where the folder is reached through a link: `..` goes on from what the link leads to. True where nobody can
/// tell.
bool leadsTo(const std::filesystem::path& folder, const std::filesystem::path& relative,
             const std::filesystem::path& path)
{
    std::error_code noFound;
    std::error_code noMeant;
    const auto found = std::filesystem::weakly_canonical(folder / relative, noFound);
    const auto meant = std::filesystem::weakly_canonical(path, noMeant);
    return noFound || noMeant || found == meant;
}

std::filesystem::path relativePath(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    const auto relative = path.lexically_normal().lexically_relative(folder.lexically_normal());
    if (leadsTo(folder, relative, path))
        return relative;
    std::error_code error;
    const auto realFolder = std::filesystem::weakly_canonical(folder, error);
    const auto realPath = std::filesystem::weakly_canonical(path.parent_path(), error) / path.filename();
    return error ? relative : realPath.lexically_relative(realFolder);
}

} // namespace

std::string relativePathText(const std::filesystem::path& path, const std::filesystem::path& from)
{
    std::error_code error;
    const auto absolute = std::filesystem::absolute(from, error);
    if (from.empty() || error)
        return path.string();
    const auto folder = absolute.parent_path();
    const auto [folderRest, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    const bool isBelow = folderRest == folder.end(); // kept as it is written, `..` behind a link included
    const auto relative = isBelow ? path.lexically_relative(folder) : relativePath(path, folder);
    const auto normalFolder = folder.lexically_normal();
    const auto ups = std::ranges::count(relative, std::filesystem::path(".."));
    const auto folders = std::distance(normalFolder.begin(), normalFolder.end()) - 1;
    if (relative.empty() || (!isBelow && ups >= folders))
        return path.string();
    const std::string text = relative.string();
    return text.starts_with("builtin:") ? "./" + text : text;
}

void writeScenarioKeys(YamlText& yaml, const Scenario& scenario, const Line& line)
{
    writeSettings(yaml, scenario.settings);
    if (scenario.investment)
        yaml.entry("investment", textOf(*scenario.investment));
    writeOverrides(yaml, scenario, line);
    const SparseParameters& elements = overridesOf(scenario, wholeLine);
    writeElements(yaml, elements, ElementKind::LineStop);
    writeElements(yaml, elements, ElementKind::Closure, scenario.calendarStations);
}

std::string writeScenario(const Scenario& scenario, const Line& line, const LineSource& source,
                          const std::filesystem::path& scenarioPath)
{
    YamlText yaml;
    yaml.comment(scenario.leadingComment);
    const bool holdsLine = source.kind == LineSource::Kind::Inline;
    const int version = std::max(formatVersion(scenario), holdsLine ? formatVersion(line) : 1);
    yaml.entry("format", "linetwin/scenario/" + std::to_string(version));
    yaml.entry("name", yamlScalar(scenario.name));
    if (!scenario.description.empty())
        yaml.textEntry("description", scenario.description);
    writeLineSource(yaml, line, source, scenarioPath);
    writeScenarioKeys(yaml, scenario, line);
    return yaml.text();
}

} // namespace linetwin

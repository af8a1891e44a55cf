// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/io/WriteModel.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace linetwin {

namespace {

/// Overrides of a station stand on one line up to this length.
constexpr std::size_t longestFlowLine = 100;

/// The line's path as seen from the scenario's folder. It stays absolute where the two have nothing in common, or where
/// the scenario has no place yet.
std::string linePathText(const std::filesystem::path& linePath, const std::filesystem::path& scenarioPath)
{
    std::error_code error;
    const auto absolute = std::filesystem::absolute(scenarioPath, error);
    if (scenarioPath.empty() || error)
        return linePath.string();
    const auto folder = absolute.parent_path();
    const auto [folderRest, lineRest] = std::mismatch(folder.begin(), folder.end(), linePath.begin(), linePath.end());
    const bool isBelow = folderRest == folder.end(); // kept as it is written, `..` behind a link included
    const auto relative = isBelow ? linePath.lexically_relative(folder)
                                  : linePath.lexically_normal().lexically_relative(folder.lexically_normal());
    const auto normalFolder = folder.lexically_normal();
    const auto ups = std::ranges::count(relative, std::filesystem::path(".."));
    const auto folders = std::distance(normalFolder.begin(), normalFolder.end()) - 1;
    if (relative.empty() || (!isBelow && ups >= folders))
        return linePath.string();
    const std::string text = relative.string();
    return text.starts_with("builtin:") ? "./" + text : text;
}

void writeLineSource(YamlText& yaml, const Line& line, const LineSource& source,
                     const std::filesystem::path& scenarioPath)
{
    switch (source.kind) {
    case LineSource::Kind::Builtin: yaml.entry("line", yamlScalar("builtin:" + source.builtin)); break;
    case LineSource::Kind::File: yaml.entry("line", yamlScalar(linePathText(source.path, scenarioPath))); break;
    case LineSource::Kind::Inline:
        yaml.open("line");
        writeLineKeys(yaml, line);
        yaml.close();
        break;
    }
}

void writeSettings(YamlText& yaml, const RunSettings& settings)
{
    yaml.numberEntry("duration_hours", settings.durationHours);
    yaml.numberEntry("warmup_hours", settings.warmupHours);
    yaml.entry("random_seed", settings.randomSeed ? std::to_string(*settings.randomSeed) : "null");
    yaml.entry("replications", std::to_string(settings.replications));
    yaml.numberEntry("telemetry_interval_sec", settings.telemetryIntervalSec);
    yaml.numberEntry("production_interval_sec", settings.productionIntervalSec);
    if (settings.startTime)
        yaml.entry("start_time", yamlScalar(*settings.startTime));
}

void writeProductChoice(YamlText& yaml, const Scenario& scenario)
{
    if (const auto* name = std::get_if<std::string>(&scenario.product))
        yaml.entry("product", yamlScalar(*name));
    if (const auto* product = std::get_if<Product>(&scenario.product)) {
        const FlowMap fields = productFields(*product);
        const std::string rest = fields.text().substr(1);
        const std::string name = FlowMap().addText("name", product->name).text();
        yaml.entry("product", name.substr(0, name.size() - 1) + (fields.isEmpty() ? "" : ", ") + rest);
    }
    if (scenario.investment)
        yaml.entry("investment", FlowMap()
                                     .addNumber("cost", scenario.investment->cost)
                                     .addNumber("operating_hours_per_year", scenario.investment->operatingHoursPerYear)
                                     .text());
}

void writeOverrides(YamlText& yaml, const Scenario& scenario, const Line& line)
{
    if (scenario.overrides.empty())
        return;
    yaml.open("equipment");
    for (const auto& [name, values] : inLineOrder(scenario.overrides, line)) {
        const auto pairs = parameterPairs(*values);
        FlowMap map;
        for (const auto& [key, value] : pairs)
            map.add(key, value);
        if (name.size() + map.text().size() <= longestFlowLine) {
            yaml.entry(name, map.text());
            continue;
        }
        yaml.open(name);
        for (const auto& [key, value] : pairs)
            yaml.entry(key, value);
        yaml.close();
    }
    yaml.close();
}

} // namespace

std::string writeScenario(const Scenario& scenario, const Line& line, const LineSource& source,
                          const std::filesystem::path& scenarioPath)
{
    YamlText yaml;
    yaml.comment(scenario.leadingComment);
    yaml.entry("format", "linetwin/scenario/1");
    yaml.entry("name", yamlScalar(scenario.name));
    if (!scenario.description.empty())
        yaml.textEntry("description", scenario.description);
    writeLineSource(yaml, line, source, scenarioPath);
    writeSettings(yaml, scenario.settings);
    writeProductChoice(yaml, scenario);
    writeOverrides(yaml, scenario, line);
    return yaml.text();
}

} // namespace linetwin

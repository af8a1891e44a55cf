// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/io/YamlText.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace linetwin {

namespace {

/// Overrides of a station stand on one line up to this length.
constexpr std::size_t longestFlowLine = 100;

std::string valueText(const ParameterValue& value)
{
    return value ? numberText(*value) : "null";
}

/// The parameters as pairs of key and YAML value, in table order, each group being one pair.
std::vector<std::pair<std::string, std::string>> parameterPairs(const SparseParameters& values)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    std::string groupKey;
    FlowMap group;
    const auto endGroup = [&] {
        if (!group.isEmpty())
            pairs.emplace_back(groupKey, group.text());
        group = {};
    };
    for (const auto& [id, value] : values) {
        const std::string_view key = specOf(id).key;
        const std::size_t dot = key.find('.');
        const std::string_view ownGroup = dot == std::string_view::npos ? std::string_view{} : key.substr(0, dot);
        if (ownGroup != groupKey)
            endGroup();
        groupKey = ownGroup;
        if (ownGroup.empty())
            pairs.emplace_back(key, valueText(value));
        else
            group.add(key.substr(dot + 1), valueText(value));
    }
    endGroup();
    return pairs;
}

std::string measurementText(const Measurement& measurement)
{
    FlowMap map;
    map.addText("name", measurement.name);
    if (const auto* normal = std::get_if<Measurement::Normal>(&measurement.value))
        map.addNumber("mean", normal->mean).addNumber("sd", normal->standardDeviation);
    else if (const auto* perInput = std::get_if<Measurement::PerInput>(&measurement.value))
        map.addNumber("per_input", perInput->perInput).addNumber("tare", perInput->tare);
    else if (const auto* text = std::get_if<Measurement::Text>(&measurement.value))
        map.addText("text", text->text);
    return map.text();
}

std::string stationText(const Station& station)
{
    FlowMap map;
    map.addText("name", station.name);
    if (station.outputType || station.batchIn != 1)
        map.add("batch_in", std::to_string(station.batchIn));
    if (station.outputType)
        map.addText("output_type", *station.outputType);
    if (station.stream)
        map.addText("stream", *station.stream);
    return map.text();
}

/// Entries by station name in the order of the line, then those of stations that it does not have.
template <typename Entry>
std::vector<std::pair<std::string_view, const Entry*>> inLineOrder(const std::map<std::string, Entry>& entries,
                                                                   const Line& line)
{
    std::vector<std::pair<std::string_view, const Entry*>> ordered;
    for (const Station& station : line.stations) {
        if (const auto found = entries.find(station.name); found != entries.end())
            ordered.emplace_back(found->first, &found->second);
    }
    for (const auto& [name, entry] : entries) {
        if (!line.indexOf(name))
            ordered.emplace_back(name, &entry);
    }
    return ordered;
}

void writeBaselineEntry(YamlText& yaml, std::string_view name, const BaselineEntry& entry)
{
    if (entry.isEmpty())
        return;
    yaml.open(name);
    for (const auto& [key, value] : parameterPairs(entry.parameters))
        yaml.entry(key, value);
    if (entry.measurements.size() == 1)
        yaml.entry("measurement", measurementText(entry.measurements[0]));
    if (entry.measurements.size() > 1) {
        yaml.open("measurement");
        for (const Measurement& measurement : entry.measurements)
            yaml.item(measurementText(measurement));
        yaml.close();
    }
    yaml.close();
}

FlowMap productFields(const Product& product)
{
    FlowMap map;
    if (!product.sku.empty())
        map.addText("sku", product.sku);
    if (!product.materialType.empty())
        map.addText("material_type", product.materialType);
    const std::pair<const char*, const std::optional<double>&> numbers[] = {
        {"jam_prob_multiplier", product.jamProbMultiplier},
        {"defect_rate_multiplier", product.defectRateMultiplier},
        {"cycle_time_multiplier", product.cycleTimeMultiplier},
        {"breakdown_multiplier", product.breakdownMultiplier},
        {"material_cost", product.materialCost},
        {"conversion_cost", product.conversionCost},
        {"selling_price", product.sellingPrice},
    };
    for (const auto& [key, value] : numbers) {
        if (value)
            map.addNumber(key, *value);
    }
    return map;
}

void writeObserved(YamlText& yaml, const Observed& observed)
{
    FlowMap map;
    if (observed.goodUnitsPerHour)
        map.addNumber("good_units_per_hour", *observed.goodUnitsPerHour);
    if (observed.oee)
        map.addNumber("oee", *observed.oee);
    if (!map.isEmpty())
        yaml.entry("observed", map.text());
}

void writeProducts(YamlText& yaml, const std::vector<Product>& products)
{
    if (products.empty())
        return;
    yaml.open("products");
    for (const Product& product : products)
        yaml.entry(product.name, productFields(product).text());
    yaml.close();
}

void writeLayout(YamlText& yaml, const Line& line)
{
    if (line.layout.empty())
        return;
    yaml.open("layout");
    for (const auto& [name, position] : inLineOrder(line.layout, line))
        yaml.entry(name, FlowMap().addNumber("x", position->x).addNumber("y", position->y).text());
    yaml.close();
}

void writeLineKeys(YamlText& yaml, const Line& line)
{
    yaml.entry("name", yamlScalar(line.name));
    yaml.open("topology");
    yaml.open("stations");
    for (const Station& station : line.stations)
        yaml.item(stationText(station));
    yaml.close();
    yaml.close();
    const bool hasBaseline =
        std::ranges::any_of(line.baseline, [](const auto& entry) { return !entry.second.isEmpty(); });
    if (hasBaseline) {
        yaml.open("baseline");
        for (const auto& [name, entry] : inLineOrder(line.baseline, line))
            writeBaselineEntry(yaml, name, *entry);
        yaml.close();
    }
    if (line.constraint)
        yaml.entry("constraint", yamlScalar(*line.constraint));
    writeObserved(yaml, line.observed);
    writeProducts(yaml, line.products);
    writeLayout(yaml, line);
}

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

std::string writeLine(const Line& line)
{
    YamlText yaml;
    yaml.comment(line.leadingComment);
    yaml.entry("format", "linetwin/line/1");
    writeLineKeys(yaml, line);
    return yaml.text();
}

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

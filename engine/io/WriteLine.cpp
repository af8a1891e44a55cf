// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/io/WriteModel.h"
#include "engine/model/Elements.h"

#include <algorithm>
#include <variant>

namespace linetwin {

namespace {

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

void writeBaselineEntry(YamlText& yaml, std::string_view name, const BaselineEntry& entry)
{
    if (entry.isEmpty())
        return;
    yaml.open(name);
    for (const auto& [key, value] : parameterPairs(entry.parameters))
        yaml.entry(key, value);
    writeElements(yaml, entry.parameters, ElementKind::Stop);
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

std::string keyList(const std::set<ParameterKey>& parameters)
{
    std::string keys;
    for (const ParameterKey& parameter : parameters)
        keys += (keys.empty() ? "" : ", ") + yamlScalar(parameter.text());
    return "[" + keys + "]";
}

void writeUnchecked(YamlText& yaml, const Line& line)
{
    if (line.unchecked.empty())
        return;
    yaml.open("unchecked");
    for (const auto& [name, parameters] : inLineOrder(line.unchecked, line))
        yaml.entry(name, keyList(*parameters));
    if (const auto found = line.unchecked.find(wholeLine); found != line.unchecked.end())
        yaml.entry(wholeLine, keyList(found->second));
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

} // namespace

void writeLineKeys(YamlText& yaml, const Line& line)
{
    yaml.entry("name", yamlScalar(line.name));
    if (!line.description.empty())
        yaml.textEntry("description", line.description);
    yaml.open("topology");
    yaml.open("stations");
    for (const Station& station : line.stations)
        yaml.item(stationText(station));
    yaml.close();
    yaml.close();
    const bool hasBaseline = std::ranges::any_of(
        line.baseline, [](const auto& entry) { return entry.first != wholeLine && !entry.second.isEmpty(); });
    if (hasBaseline) {
        yaml.open("baseline");
        for (const auto& [name, entry] : inLineOrder(line.baseline, line))
            writeBaselineEntry(yaml, name, *entry);
        yaml.close();
    }
    const SparseParameters& elements = baselineOf(line, wholeLine);
    writeElements(yaml, elements, ElementKind::LineStop);
    writeElements(yaml, elements, ElementKind::Closure, line.calendarStations);
    if (line.constraint)
        yaml.entry("constraint", yamlScalar(*line.constraint));
    if (!line.currency.empty())
        yaml.entry("currency", yamlScalar(line.currency));
    if (line.operatingHoursPerYear)
        yaml.numberEntry("operating_hours_per_year", *line.operatingHoursPerYear);
    writeUnchecked(yaml, line);
    writeObserved(yaml, line.observed);
    writeProducts(yaml, line.products);
    if (!line.run.isEmpty()) {
        yaml.open("run");
        writeSettings(yaml, line.run);
        yaml.close();
    }
    writeLayout(yaml, line);
}

std::string writeLine(const Line& line)
{
    YamlText yaml;
    yaml.comment(line.leadingComment);
    yaml.entry("format", "linetwin/line/" + std::to_string(formatVersion(line)));
    writeLineKeys(yaml, line);
    return yaml.text();
}

} // namespace linetwin

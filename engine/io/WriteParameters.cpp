// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/WriteModel.h"
#include "engine/model/Elements.h"
#include "engine/model/ParameterText.h"

#include <algorithm>
#include <optional>
#include <set>

namespace linetwin {

namespace {

std::string yamlValue(const ParameterSpec& spec, const ParameterValue& value)
{
    const std::string text = valueText(spec, value);
    return value && spec.format == ParameterFormat::ClockTime ? yamlScalar(text) : text;
}

std::string stationsText(const std::vector<std::string>& stations)
{
    std::string text;
    for (const std::string& station : stations)
        text += (text.empty() ? "" : ", ") + yamlScalar(station);
    return stations.empty() ? "all" : "[" + text + "]";
}

std::string elementText(const SparseParameters& values, ElementKind kind, const std::string& name,
                        const CalendarStations& stations)
{
    if (kind == ElementKind::Closure && values.contains({ParameterId::CalendarEntry, name}))
        return "null";
    FlowMap map;
    for (const ParameterSpec& spec : elementSpecs()) {
        if (spec.element != kind)
            continue;
        if (const auto value = find(values, {spec.id, name}))
            map.add(spec.leaf(), yamlValue(spec, *value));
        const auto list = spec.id == ParameterId::CalendarMinutes ? stations.find(name) : stations.end();
        if (list != stations.end())
            map.add("stations", stationsText(list->second));
    }
    return map.text();
}

bool isNewerThanFirst(const SparseParameters& values)
{
    return std::ranges::any_of(values, [](const auto& entry) { return specOf(entry.first.id).since > 1; });
}

} // namespace

YamlPairs parameterPairs(const SparseParameters& values)
{
    YamlPairs pairs;
    std::string groupKey;
    FlowMap group;
    const auto endGroup = [&] {
        if (!group.isEmpty())
            pairs.emplace_back(groupKey, group.text());
        group = {};
    };
    for (const ParameterSpec& spec : parameterSpecs()) {
        const auto value = find(values, spec.id);
        if (!value)
            continue;
        const std::size_t dot = spec.key.find('.');
        const std::string_view ownGroup = dot == std::string_view::npos ? std::string_view{} : spec.key.substr(0, dot);
        if (ownGroup != groupKey)
            endGroup();
        groupKey = ownGroup;
        if (ownGroup.empty())
            pairs.emplace_back(spec.key, yamlValue(spec, *value));
        else
            group.add(spec.leaf(), yamlValue(spec, *value));
    }
    endGroup();
    return pairs;
}

YamlPairs elementPairs(const SparseParameters& values, ElementKind kind, const CalendarStations& stations)
{
    std::set<std::string> names = elementsOf(values, kind);
    if (kind == ElementKind::Closure) {
        for (const auto& [name, list] : stations)
            names.insert(name);
    }
    YamlPairs pairs;
    for (const std::string& name : names)
        pairs.emplace_back(name, elementText(values, kind, name, stations));
    return pairs;
}

void writeElements(YamlText& yaml, const SparseParameters& values, ElementKind kind, const CalendarStations& stations)
{
    const YamlPairs pairs = elementPairs(values, kind, stations);
    if (pairs.empty())
        return;
    yaml.open(sectionKey(kind));
    for (const auto& [name, value] : pairs)
        yaml.entry(name, value);
    yaml.close();
}

int formatVersion(const Line& line)
{
    const bool hasNewer =
        std::ranges::any_of(line.baseline, [](const auto& entry) { return isNewerThanFirst(entry.second.parameters); });
    const bool marksNewer = std::ranges::any_of(line.unchecked, [](const auto& entry) {
        return std::ranges::any_of(entry.second, [](const ParameterKey& key) { return specOf(key.id).since > 1; });
    });
    return hasNewer || marksNewer || !line.calendarStations.empty() ? 2 : 1;
}

int formatVersion(const Scenario& scenario)
{
    const bool hasNewer =
        std::ranges::any_of(scenario.overrides, [](const auto& entry) { return isNewerThanFirst(entry.second); });
    return hasNewer || !scenario.calendarStations.empty() ? 2 : 1;
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

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/WriteModel.h"
#include "engine/support/NumberText.h"

#include <optional>

namespace linetwin {

namespace {

std::string valueText(const ParameterValue& value)
{
    return value ? numberText(*value) : "null";
}

} // namespace

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

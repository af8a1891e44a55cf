// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadModel.h"

#include <map>
#include <utility>

namespace linetwin {

namespace {

/// `reliability` and `mtbf_min`; the group's key is empty where the parameter stands in none.
std::pair<std::string_view, std::string_view> splitKey(std::string_view key)
{
    const std::size_t dot = key.find('.');
    if (dot == std::string_view::npos)
        return {{}, key};
    return {key.substr(0, dot), key.substr(dot + 1)};
}

/// Tells who wrote a parameter outside its group, or under its full key, where it goes.
void explainPlaces(Fields& fields)
{
    for (const ParameterSpec& spec : parameterSpecs()) {
        const auto [group, key] = splitKey(spec.key);
        if (group.empty())
            continue;
        fields.explain(std::string(key), std::string(group));
        fields.explain(std::string(spec.key), std::string(group));
    }
}

} // namespace

SparseParameters readParameters(Reading& reading, Fields& fields, ValueOrigin origin)
{
    SparseParameters parameters;
    std::map<std::string_view, Fields> groups;
    explainPlaces(fields);
    for (const ParameterSpec& spec : parameterSpecs()) {
        const auto [group, key] = splitKey(spec.key);
        Fields* place = &fields;
        if (!group.empty()) {
            auto known = groups.find(group);
            if (known == groups.end()) {
                const YamlNode* node = fields.find(group);
                if (!node)
                    continue;
                known = groups.try_emplace(group, reading, *node, fields.pathOf(group)).first;
                explainPlaces(known->second);
            }
            place = &known->second;
        }
        const YamlNode* value = place->find(key);
        if (!value)
            continue;
        if (const auto read = readValue(reading, *value, place->pathOf(key), spec))
            parameters[spec.id] = *read;
    }
    for (auto& [group, groupFields] : groups)
        groupFields.finish();
    readElements(reading, fields, ElementKind::Stop, origin, parameters, nullptr);
    return parameters;
}

} // namespace linetwin

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

/// Where a parameter goes that somebody wrote outside its group, or under its full key; empty where that is not so.
std::string_view groupOf(std::string_view written)
{
    for (const ParameterSpec& spec : parameterSpecs()) {
        const auto [group, key] = splitKey(spec.key);
        if (!group.empty() && (written == key || written == spec.key))
            return group;
    }
    return {};
}

} // namespace

SparseParameters readParameters(Reading& reading, Fields& fields, ValueOrigin origin)
{
    SparseParameters parameters;
    std::map<std::string_view, Fields> groups;
    fields.explainBy(groupOf);
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
                known->second.explainBy(groupOf);
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

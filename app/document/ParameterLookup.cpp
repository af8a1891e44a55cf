// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ParameterLookup.h"

namespace linetwin::app {

namespace {

std::optional<ParameterValue> find(const SparseParameters& values, const ParameterKey& id)
{
    const auto found = values.find(id);
    return found == values.end() ? std::nullopt : std::optional<ParameterValue>(found->second);
}

void setOrErase(SparseParameters& values, const ParameterKey& id, std::optional<ParameterValue> value)
{
    if (value)
        values.insert_or_assign(id, *value);
    else
        values.erase(id);
}

} // namespace

std::optional<ParameterValue> overrideIn(const Scenario& scenario, const std::string& station, const ParameterKey& id)
{
    const auto found = scenario.overrides.find(station);
    return found == scenario.overrides.end() ? std::nullopt : find(found->second, id);
}

std::optional<ParameterValue> baselineIn(const Line& line, const std::string& station, const ParameterKey& id)
{
    const auto found = line.baseline.find(station);
    return found == line.baseline.end() ? std::nullopt : find(found->second.parameters, id);
}

void setOverride(Scenario& scenario, const std::string& station, const ParameterKey& id,
                 std::optional<ParameterValue> value)
{
    auto& overrides = scenario.overrides;
    setOrErase(overrides[station], id, value);
    if (overrides[station].empty())
        overrides.erase(station);
}

void setBaseline(Line& line, const std::string& station, const ParameterKey& id, std::optional<ParameterValue> value)
{
    setOrErase(line.baseline[station].parameters, id, value);
    if (line.baseline[station].isEmpty())
        line.baseline.erase(station);
}

} // namespace linetwin::app

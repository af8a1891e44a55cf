// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ParameterLookup.h"

#include "engine/model/Elements.h"

namespace linetwin::app {

namespace {

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
    return find(overridesOf(scenario, station), id);
}

std::optional<ParameterValue> baselineIn(const Line& line, const std::string& station, const ParameterKey& id)
{
    return find(baselineOf(line, station), id);
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

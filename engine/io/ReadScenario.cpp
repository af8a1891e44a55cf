// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadModel.h"

namespace linetwin {

namespace {

void readInvestment(Reading& reading, const YamlNode& node, const std::string& path, Scenario& scenario)
{
    Fields fields(reading, node, path);
    Investment investment;
    if (fields.require("cost"))
        readNumberInto(reading, fields, "cost", investment.cost);
    if (fields.require("operating_hours_per_year"))
        readNumberInto(reading, fields, "operating_hours_per_year", investment.operatingHoursPerYear);
    fields.finish();
    scenario.investment = investment;
}

void readOverrides(Reading& reading, const YamlNode& node, const std::string& path, Scenario& scenario)
{
    readStations(reading, node, path, [&](const std::string& station, Fields& fields) {
        fields.explain("measurement", "baseline");
        scenario.overrides[station] = readParameters(reading, fields, ValueOrigin::Override);
    });
}

void readScenarioFields(Reading& reading, Fields& fields, Scenario& scenario)
{
    if (const YamlNode* name = fields.find("name"); !isNull(name))
        scenario.name = readText(reading, *name, fields.pathOf("name")).value_or("");
    if (const YamlNode* description = fields.find("description"); !isNull(description))
        scenario.description = readText(reading, *description, fields.pathOf("description")).value_or("");
    scenario.settings = readSettings(reading, fields);
    if (const YamlNode* investment = fields.find("investment"); !isNull(investment))
        readInvestment(reading, *investment, fields.pathOf("investment"), scenario);
    if (const YamlNode* equipment = fields.find("equipment"))
        readOverrides(reading, *equipment, fields.pathOf("equipment"), scenario);
    SparseParameters& elements = scenario.overrides[wholeLine];
    readElements(reading, fields, ElementKind::LineStop, ValueOrigin::Override, elements, nullptr);
    readElements(reading, fields, ElementKind::Closure, ValueOrigin::Override, elements, &scenario.calendarStations);
    for (const char* key : {"topology", "baseline", "constraint", "observed", "products", "layout", "run"})
        fields.explain(key, "line");
}

} // namespace

ScenarioRead readScenario(Reading& reading, const YamlNode& root, const std::string& defaultName)
{
    ScenarioRead result;
    Fields fields(reading, root, {});
    fields.find("format"); // its value was looked at to tell what kind of file this is
    result.scenario.name = defaultName;
    result.line = fields.require("line");
    readScenarioFields(reading, fields, result.scenario);
    fields.finish();
    return result;
}

Scenario readScenarioWithoutLine(Reading& reading, const YamlNode& node, const std::string& path)
{
    Scenario scenario;
    Fields fields(reading, node, path);
    fields.require("name");
    readScenarioFields(reading, fields, scenario);
    fields.finish();
    return scenario;
}

void dropEmptyEntries(Scenario& scenario)
{
    std::erase_if(scenario.overrides, [](const auto& entry) { return entry.second.empty(); });
}

} // namespace linetwin

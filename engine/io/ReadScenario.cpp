// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadModel.h"
#include "engine/support/Translatable.h"

namespace linetwin {

namespace {

std::vector<std::string> readNames(Reading& reading, const YamlNode& node, const std::string& path)
{
    std::vector<std::string> names;
    if (node.kind != YamlNode::Kind::Sequence) {
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be a list of names of scenarios"));
        return names;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (auto name = readText(reading, *node.items[i], itemPathOf(path, i)))
            names.push_back(std::move(*name));
    }
    return names;
}

void readCombine(Reading& reading, const YamlNode& node, const std::string& path, Investment& investment)
{
    const auto word = readText(reading, node, path);
    if (!word)
        return;
    if (*word == "multiply")
        investment.multiplies = true;
    else
        reading.error(node, path,
                      LINETWIN_TEXT("Finding", "only `multiply` is possible here; without the key, measures "
                                               "that touch the same parameter exclude each other"));
}

void readInvestment(Reading& reading, const YamlNode& node, const std::string& path, Scenario& scenario)
{
    Fields fields(reading, node, path);
    Investment investment;
    if (fields.require("cost"))
        readNumberInto(reading, fields, "cost", investment.cost);
    readOptionalNumber(reading, fields, "operating_hours_per_year", investment.operatingHoursPerYear);
    readOptionalNumber(reading, fields, "discount_rate", investment.discountRate);
    readOptionalNumber(reading, fields, "life_years", investment.lifeYears);
    if (const YamlNode* excludes = fields.find("excludes"); !isNull(excludes))
        investment.excludes = readNames(reading, *excludes, fields.pathOf("excludes"));
    if (const YamlNode* combine = fields.find("combine"); !isNull(combine))
        readCombine(reading, *combine, fields.pathOf("combine"), investment);
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
    erase_if(scenario.overrides, [](const auto& entry) { return entry.second.empty(); });
}

} // namespace linetwin

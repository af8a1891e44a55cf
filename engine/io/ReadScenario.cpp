// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadModel.h"
#include "engine/model/Limits.h"

namespace linetwin {

namespace {

void readSettings(Reading& reading, Fields& fields, RunSettings& settings)
{
    readNumberInto(reading, fields, "duration_hours", settings.durationHours);
    readNumberInto(reading, fields, "warmup_hours", settings.warmupHours);
    if (const YamlNode* seed = fields.find("random_seed")) {
        if (isNull(seed))
            settings.randomSeed = std::nullopt;
        else if (const auto value = readWhole(reading, *seed, fields.pathOf("random_seed"), 0, largestSeed))
            settings.randomSeed = value;
    }
    if (const YamlNode* node = fields.find("replications")) {
        const auto value = readWhole(reading, *node, fields.pathOf("replications"), 1, mostReplications);
        settings.replications = static_cast<int>(value.value_or(settings.replications));
    }
    readNumberInto(reading, fields, "telemetry_interval_sec", settings.telemetryIntervalSec);
    readNumberInto(reading, fields, "production_interval_sec", settings.productionIntervalSec);
    if (const YamlNode* node = fields.find("start_time"); !isNull(node))
        settings.startTime = readText(reading, *node, fields.pathOf("start_time"));
}

void readProductChoice(Reading& reading, const YamlNode& node, const std::string& path, Scenario& scenario)
{
    if (node.kind != YamlNode::Kind::Map) {
        if (auto name = readText(reading, node, path))
            scenario.product = std::move(*name);
        return;
    }
    Fields fields(reading, node, path);
    std::string name;
    if (const YamlNode* nameNode = fields.require("name"))
        name = readText(reading, *nameNode, fields.pathOf("name")).value_or("");
    Product product = readProduct(reading, fields);
    product.name = std::move(name);
    fields.finish();
    scenario.product = std::move(product);
}

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
    const Fields stations(reading, node, path);
    for (const Fields::Named& station : stations.named()) {
        if (reading.isFull())
            return;
        Fields fields(reading, station.value, stations.pathOf(station.name));
        fields.explain("measurement", "baseline");
        scenario.overrides[station.name] = readParameters(reading, fields);
        fields.finish();
    }
}

} // namespace

ScenarioRead readScenario(Reading& reading, const YamlNode& root, const std::string& defaultName)
{
    ScenarioRead result;
    Scenario& scenario = result.scenario;
    Fields fields(reading, root, {});
    fields.find("format"); // its value was looked at to tell what kind of file this is
    scenario.name = defaultName;
    if (const YamlNode* name = fields.find("name"); !isNull(name))
        scenario.name = readText(reading, *name, "name").value_or("");
    if (const YamlNode* description = fields.find("description"); !isNull(description))
        scenario.description = readText(reading, *description, "description").value_or("");
    result.line = fields.require("line");
    readSettings(reading, fields, scenario.settings);
    if (const YamlNode* product = fields.find("product"); !isNull(product))
        readProductChoice(reading, *product, "product", scenario);
    if (const YamlNode* investment = fields.find("investment"); !isNull(investment))
        readInvestment(reading, *investment, "investment", scenario);
    if (const YamlNode* equipment = fields.find("equipment"))
        readOverrides(reading, *equipment, "equipment", scenario);
    for (const char* key : {"topology", "baseline", "constraint", "observed", "products", "layout"})
        fields.explain(key, "line");
    fields.finish();
    return result;
}

void dropEmptyEntries(Scenario& scenario)
{
    std::erase_if(scenario.overrides, [](const auto& entry) { return entry.second.empty(); });
}

} // namespace linetwin

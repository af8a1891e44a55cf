// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadModel.h"
#include "engine/model/Limits.h"

namespace linetwin {

namespace {

ProductChoice readProductChoice(Reading& reading, const YamlNode& node, const std::string& path)
{
    if (isNull(&node))
        return std::monostate();
    if (node.kind != YamlNode::Kind::Map) {
        auto name = readText(reading, node, path);
        return name ? ProductChoice(std::move(*name)) : ProductChoice();
    }
    Fields fields(reading, node, path);
    std::string name;
    if (const YamlNode* nameNode = fields.require("name"))
        name = readText(reading, *nameNode, fields.pathOf("name")).value_or("");
    Product product = readProduct(reading, fields);
    product.name = std::move(name);
    fields.finish();
    return product;
}

void readSaidNumber(Reading& reading, Fields& fields, std::string_view key, std::optional<double>& target)
{
    if (const YamlNode* node = fields.find(key))
        target = readNumber(reading, *node, fields.pathOf(key));
}

void readSeed(Reading& reading, const YamlNode& node, const std::string& path, SparseRunSettings& settings)
{
    if (isNull(&node))
        settings.randomSeed.emplace();
    else if (const auto value = readWhole(reading, node, path, 0, largestSeed))
        settings.randomSeed = value;
}

} // namespace

SparseRunSettings readSettings(Reading& reading, Fields& fields)
{
    SparseRunSettings settings;
    readSaidNumber(reading, fields, "duration_hours", settings.durationHours);
    readSaidNumber(reading, fields, "warmup_hours", settings.warmupHours);
    if (const YamlNode* seed = fields.find("random_seed"))
        readSeed(reading, *seed, fields.pathOf("random_seed"), settings);
    if (const YamlNode* node = fields.find("replications")) {
        if (const auto value = readWhole(reading, *node, fields.pathOf("replications"), 1, mostReplications))
            settings.replications = static_cast<int>(*value);
    }
    readSaidNumber(reading, fields, "telemetry_interval_sec", settings.telemetryIntervalSec);
    readSaidNumber(reading, fields, "production_interval_sec", settings.productionIntervalSec);
    if (const YamlNode* node = fields.find("start_time")) {
        settings.startTime.emplace();
        if (!isNull(node))
            *settings.startTime = readText(reading, *node, fields.pathOf("start_time"));
    }
    if (const YamlNode* node = fields.find("product"))
        settings.product = readProductChoice(reading, *node, fields.pathOf("product"));
    return settings;
}

} // namespace linetwin

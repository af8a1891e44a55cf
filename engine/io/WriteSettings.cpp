// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/WriteModel.h"

#include <variant>

namespace linetwin {

namespace {

std::string textOf(const ProductChoice& choice)
{
    if (const auto* name = std::get_if<std::string>(&choice))
        return yamlScalar(*name);
    const auto* product = std::get_if<Product>(&choice);
    if (!product)
        return "null";
    const FlowMap fields = productFields(*product);
    const std::string name = FlowMap().addText("name", product->name).text();
    return name.substr(0, name.size() - 1) + (fields.isEmpty() ? "" : ", ") + fields.text().substr(1);
}

} // namespace

void writeSettings(YamlText& yaml, const SparseRunSettings& settings)
{
    const auto writeNumber = [&yaml](std::string_view key, const std::optional<double>& number) {
        if (number)
            yaml.numberEntry(key, *number);
    };
    writeNumber("duration_hours", settings.durationHours);
    writeNumber("warmup_hours", settings.warmupHours);
    if (settings.randomSeed)
        yaml.entry("random_seed", *settings.randomSeed ? std::to_string(**settings.randomSeed) : "null");
    if (settings.replications)
        yaml.entry("replications", std::to_string(*settings.replications));
    writeNumber("telemetry_interval_sec", settings.telemetryIntervalSec);
    writeNumber("production_interval_sec", settings.productionIntervalSec);
    if (settings.startTime)
        yaml.entry("start_time", *settings.startTime ? yamlScalar(**settings.startTime) : "null");
    if (settings.product)
        yaml.entry("product", textOf(*settings.product));
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/RunSettings.h"

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <algorithm>

namespace linetwin {

namespace {

template <class Value> void setIfSaid(Value& target, const std::optional<Value>& value)
{
    if (value)
        target = *value;
}

template <class Value> void setIfDifferent(const Value& before, const Value& after, std::optional<Value>& target)
{
    if (before != after)
        target = after;
}

} // namespace

void applyTo(RunSettings& target, const SparseRunSettings& values)
{
    setIfSaid(target.durationHours, values.durationHours);
    setIfSaid(target.warmupHours, values.warmupHours);
    setIfSaid(target.randomSeed, values.randomSeed);
    setIfSaid(target.replications, values.replications);
    setIfSaid(target.telemetryIntervalSec, values.telemetryIntervalSec);
    setIfSaid(target.productionIntervalSec, values.productionIntervalSec);
    setIfSaid(target.startTime, values.startTime);
}

void takeChanges(const RunSettings& before, const RunSettings& after, SparseRunSettings& target)
{
    setIfDifferent(before.durationHours, after.durationHours, target.durationHours);
    setIfDifferent(before.warmupHours, after.warmupHours, target.warmupHours);
    setIfDifferent(before.randomSeed, after.randomSeed, target.randomSeed);
    setIfDifferent(before.replications, after.replications, target.replications);
    setIfDifferent(before.telemetryIntervalSec, after.telemetryIntervalSec, target.telemetryIntervalSec);
    setIfDifferent(before.productionIntervalSec, after.productionIntervalSec, target.productionIntervalSec);
    setIfDifferent(before.startTime, after.startTime, target.startTime);
}

SparseRunSettings sparseSettings(const RunSettings& settings)
{
    return {.durationHours = settings.durationHours,
            .warmupHours = settings.warmupHours,
            .randomSeed = settings.randomSeed,
            .replications = settings.replications,
            .telemetryIntervalSec = settings.telemetryIntervalSec,
            .productionIntervalSec = settings.productionIntervalSec,
            .startTime = settings.startTime,
            .product = {}};
}

RunSettings resolveSettings(const Line& line)
{
    RunSettings settings;
    applyTo(settings, line.run);
    return settings;
}

RunSettings resolveSettings(const Line& line, const Scenario& scenario)
{
    RunSettings settings = resolveSettings(line);
    applyTo(settings, scenario.settings);
    return settings;
}

const Product* productOf(const Line& line, const Scenario& scenario)
{
    const auto& choice = scenario.settings.product ? scenario.settings.product : line.run.product;
    if (!choice)
        return nullptr;
    if (const auto* own = std::get_if<Product>(&*choice))
        return own;
    const auto* name = std::get_if<std::string>(&*choice);
    if (!name)
        return nullptr;
    const auto found = std::ranges::find(line.products, *name, &Product::name);
    return found == line.products.end() ? nullptr : &*found;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/SettingsChecks.h"

#include "engine/model/Limits.h"
#include "engine/model/LocalTime.h"
#include "engine/support/NumberText.h"
#include "engine/support/SimTime.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace linetwin {

namespace {

std::string keyUnder(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string(key) : pathTo(path, key);
}

void reportTooLong(Checks& checks, const std::string& path)
{
    checks.error(path, LINETWIN_TEXT("Finding", "duration_hours and warmup_hours together may be at most %1"),
                 {numberText(longestHorizonHours)});
}

bool isTooLong(const RunSettings& settings)
{
    return settings.durationHours + settings.warmupHours > longestHorizonHours;
}

void checkHorizon(Checks& checks, const SparseRunSettings& settings, const std::string& path)
{
    // Times are whole nanoseconds: less than half of one is none.
    const double durationHours = settings.durationHours.value_or(1);
    const double cutHours = std::min(durationHours, longestHorizonHours);
    if (!std::isfinite(durationHours) || cutHours <= 0 || horizonFromHours(cutHours) == SimTime{})
        checks.error(keyUnder(path, "duration_hours"), LINETWIN_TEXT("Finding", "must be more than 0"));
    const double warmupHours = settings.warmupHours.value_or(0);
    if (!std::isfinite(warmupHours) || warmupHours < 0)
        checks.error(keyUnder(path, "warmup_hours"), LINETWIN_TEXT("Finding", "must not be negative"));
}

bool hasCostRates(const SparseParameters& values)
{
    return std::ranges::any_of(values, [](const auto& entry) {
        return specOf(entry.first.id).group == ParameterGroup::CostRates && entry.second.value_or(0) > 0;
    });
}

/// Conversion cost is what the cost rates do not cover, so that both together easily count a cost twice (SPEC 7).
void checkCosts(Checks& checks, const Line& line, const std::map<std::string, SparseParameters>& overrides,
                const Product& product, const std::string& path)
{
    const bool hasRates =
        std::ranges::any_of(line.baseline, [](const auto& entry) { return hasCostRates(entry.second.parameters); }) ||
        std::ranges::any_of(overrides, [](const auto& entry) { return hasCostRates(entry.second); });
    if (hasRates && product.conversionCost.value_or(0) > 0)
        checks.warn(path, LINETWIN_TEXT("Finding", "the product has a conversion_cost and stations have cost_rates; "
                                                   "make sure that no cost is counted twice"));
}

void reportUnknownProduct(Checks& checks, const Line& line, const std::string& name, const std::string& path)
{
    std::vector<std::string> names;
    std::ranges::transform(line.products, std::back_inserter(names), &Product::name);
    if (const auto meant = nearest(name, names))
        checks.error(path, LINETWIN_TEXT("Finding", "there is no product `%1`; did you mean `%2`?"),
                     {abbreviated(name), *meant});
    else
        checks.error(path, LINETWIN_TEXT("Finding", "there is no product `%1` in the line"), {abbreviated(name)});
}

} // namespace

void checkSettings(Checks& checks, const SparseRunSettings& settings, const std::string& path)
{
    checkHorizon(checks, settings, path);
    if (settings.randomSeed && *settings.randomSeed)
        checks.range(static_cast<double>(**settings.randomSeed), 0, static_cast<double>(largestSeed),
                     keyUnder(path, "random_seed"));
    if (settings.replications)
        checks.range(static_cast<double>(*settings.replications), 1, mostReplications, keyUnder(path, "replications"));
    checks.range(settings.telemetryIntervalSec, shortestIntervalSec, longestIntervalSec,
                 keyUnder(path, "telemetry_interval_sec"));
    checks.range(settings.productionIntervalSec, shortestIntervalSec, longestIntervalSec,
                 keyUnder(path, "production_interval_sec"));
    if (settings.startTime && *settings.startTime && !parseLocalTime(**settings.startTime))
        checks.error(keyUnder(path, "start_time"),
                     LINETWIN_TEXT("Finding", "must be a date and time like 2025-01-06T06:00:00"));
}

void checkProductChoice(Checks& checks, const Line& line, const SparseRunSettings& settings, const std::string& path,
                        const std::map<std::string, SparseParameters>& overrides)
{
    if (!settings.product)
        return;
    const std::string key = keyUnder(path, "product");
    const Product* product = std::get_if<Product>(&*settings.product);
    if (product)
        checks.product(*product, key);
    if (const auto* name = std::get_if<std::string>(&*settings.product)) {
        const auto found = std::ranges::find(line.products, *name, &Product::name);
        if (found == line.products.end())
            reportUnknownProduct(checks, line, *name, key);
        else
            product = &*found;
    }
    if (product) {
        checkCosts(checks, line, overrides, *product, key);
        checks.note(key, LINETWIN_TEXT("Finding", "the product is kept but has no effect yet"));
    }
}

void checkHorizonTogether(Checks& checks, const Line& line, const Scenario& scenario)
{
    if (isTooLong(resolveSettings(line)) || !isTooLong(resolveSettings(line, scenario)))
        return;
    reportTooLong(checks, scenario.settings.durationHours ? "duration_hours" : "warmup_hours");
}

void checkHorizonTogether(Checks& checks, const Line& line, const std::string& path)
{
    if (isTooLong(resolveSettings(line)))
        reportTooLong(checks, keyUnder(path, line.run.durationHours ? "duration_hours" : "warmup_hours"));
}

} // namespace linetwin

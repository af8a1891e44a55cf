// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Checks.h"
#include "engine/model/Limits.h"
#include "engine/model/Line.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"
#include "engine/support/SimTime.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace linetwin {

namespace {

/// The digits at `at`, which must be exactly `count`; −1 if they are not.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    const std::string_view digits = text.substr(std::min(at, text.size()), count);
    const bool areDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    int value = -1;
    if (digits.size() == count && areDigits)
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// `YYYY-MM-DDTHH:MM`, with or without `:SS`: a local time of ISO 8601.
bool isLocalTime(std::string_view text)
{
    if (text.size() != 16 && text.size() != 19)
        return false;
    const bool arePartsApart = text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':';
    const bool isDate = std::chrono::year_month_day(std::chrono::year(digitsAt(text, 0, 4)),
                                                    std::chrono::month(static_cast<unsigned>(digitsAt(text, 5, 2))),
                                                    std::chrono::day(static_cast<unsigned>(digitsAt(text, 8, 2))))
                            .ok();
    const auto isBelow = [&](std::size_t at, int limit) {
        const int value = digitsAt(text, at, 2);
        return value >= 0 && value < limit;
    };
    const bool hasSeconds = text.size() == 19;
    return arePartsApart && digitsAt(text, 0, 4) >= 0 && isDate && isBelow(11, 24) && isBelow(14, 60) &&
           (!hasSeconds || (text[16] == ':' && isBelow(17, 60)));
}

void checkHorizon(Checks& checks, const RunSettings& settings)
{
    // Times are whole nanoseconds: less than half of one is none.
    const double cutHours = std::min(settings.durationHours, longestHorizonHours);
    if (!std::isfinite(settings.durationHours) || cutHours <= 0 || horizonFromHours(cutHours) == SimTime{})
        checks.error("duration_hours", LINETWIN_TEXT("Finding", "must be more than 0"));
    if (!std::isfinite(settings.warmupHours) || settings.warmupHours < 0)
        checks.error("warmup_hours", LINETWIN_TEXT("Finding", "must not be negative"));
    if (settings.durationHours + settings.warmupHours > longestHorizonHours)
        checks.error("duration_hours",
                     LINETWIN_TEXT("Finding", "duration_hours and warmup_hours together may be at most %1"),
                     {numberText(longestHorizonHours)});
}

void checkSettings(Checks& checks, const RunSettings& settings)
{
    checkHorizon(checks, settings);
    if (settings.randomSeed)
        checks.range(static_cast<double>(*settings.randomSeed), 0, static_cast<double>(largestSeed), "random_seed");
    checks.range(static_cast<double>(settings.replications), 1, mostReplications, "replications");
    checks.range(settings.telemetryIntervalSec, shortestIntervalSec, longestIntervalSec, "telemetry_interval_sec");
    checks.range(settings.productionIntervalSec, shortestIntervalSec, longestIntervalSec, "production_interval_sec");
    if (settings.startTime && !isLocalTime(*settings.startTime))
        checks.error("start_time", LINETWIN_TEXT("Finding", "must be a date and time like 2025-01-06T06:00:00"));
}

void checkOverrides(Checks& checks, const Line& line, const Scenario& scenario)
{
    for (const auto& [name, values] : scenario.overrides) {
        const std::string path = pathTo("equipment", name);
        checks.setStation(name);
        if (!line.indexOf(name) && !line.stations.empty())
            checks.unknownStation(line, name, path);
        checks.parameters(values, path);
        for (const auto& [id, value] : values) {
            if (specOf(id).isBaselineOnly)
                checks.error(pathTo(path, specOf(id).key),
                             LINETWIN_TEXT("Finding", "belongs to the line's baseline; a scenario cannot change it"));
        }
    }
    checks.setStation({});
}

bool hasCostRates(const SparseParameters& values)
{
    return std::ranges::any_of(values, [](const auto& entry) {
        return specOf(entry.first).group == ParameterGroup::CostRates && entry.second.value_or(0) > 0;
    });
}

/// Conversion cost is what the cost rates do not cover, so that both together easily count a cost twice (SPEC 7).
void checkCosts(Checks& checks, const Line& line, const Scenario& scenario, const Product& product)
{
    const bool hasRates =
        std::ranges::any_of(line.baseline, [](const auto& entry) { return hasCostRates(entry.second.parameters); }) ||
        std::ranges::any_of(scenario.overrides, [](const auto& entry) { return hasCostRates(entry.second); });
    if (hasRates && product.conversionCost.value_or(0) > 0)
        checks.warn("product",
                    LINETWIN_TEXT("Finding", "the product has a conversion_cost and stations have cost_rates; "
                                             "make sure that no cost is counted twice"));
}

void checkProductChoice(Checks& checks, const Line& line, const Scenario& scenario)
{
    const Product* product = std::get_if<Product>(&scenario.product);
    if (product)
        checks.product(*product, "product");
    if (const auto* name = std::get_if<std::string>(&scenario.product)) {
        const auto found = std::ranges::find(line.products, *name, &Product::name);
        if (found != line.products.end())
            product = &*found;
        std::vector<std::string> names;
        std::ranges::transform(line.products, std::back_inserter(names), &Product::name);
        const auto meant = nearest(*name, names);
        if (!product && meant)
            checks.error("product", LINETWIN_TEXT("Finding", "there is no product `%1`; did you mean `%2`?"),
                         {abbreviated(*name), *meant});
        else if (!product)
            checks.error("product", LINETWIN_TEXT("Finding", "there is no product `%1` in the line"),
                         {abbreviated(*name)});
    }
    if (product) {
        checkCosts(checks, line, scenario, *product);
        checks.note("product", LINETWIN_TEXT("Finding", "the product is kept but has no effect yet"));
    }
}

void checkInvestment(Checks& checks, const Investment& investment)
{
    checks.range(investment.cost, 0, mostMoney, "investment.cost");
    checks.range(investment.operatingHoursPerYear, 0, hoursPerYear, "investment.operating_hours_per_year");
    checks.note("investment", LINETWIN_TEXT("Finding", "the investment is kept but has no effect yet"));
}

} // namespace

Findings validate(const Line& line, const Scenario& scenario)
{
    Checks checks;
    checkSettings(checks, scenario.settings);
    checkProductChoice(checks, line, scenario);
    if (scenario.investment)
        checkInvestment(checks, *scenario.investment);
    checkOverrides(checks, line, scenario);
    return std::move(checks.findings);
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/MoneyChecks.h"

#include "engine/model/Currencies.h"
#include "engine/model/Limits.h"
#include "engine/support/NumberText.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace linetwin {

namespace {

void checkMaterialType(Checks& checks, const Line& line, const std::string& type, const std::string& path)
{
    const auto makesIt = [&](const Station& station) { return station.outputType == type; };
    if (type.empty() || line.stations.empty() || std::ranges::any_of(line.stations, makesIt))
        return;
    std::vector<std::string> types;
    for (const Station& station : line.stations) {
        if (station.outputType)
            types.push_back(*station.outputType);
    }
    if (const auto meant = nearest(type, types))
        checks.error(path, LINETWIN_TEXT("Finding", "no station makes `%1`; did you mean `%2`?"),
                     {abbreviated(type), *meant});
    else
        checks.error(path, LINETWIN_TEXT("Finding", "no station of the line makes `%1`"), {abbreviated(type)});
}

void checkProduct(Checks& checks, const Line& line, const Product& product, const std::string& path)
{
    checks.product(product, path);
    const std::string typePath = pathTo(path, "material_type");
    checkMaterialType(checks, line, product.materialType, typePath);
    const bool hasPrices = product.materialCost || product.conversionCost || product.sellingPrice;
    if (product.materialType.empty() && hasPrices)
        checks.warn(path, LINETWIN_TEXT("Finding", "the product has costs or a price but no material_type, of which "
                                                   "they are per unit; without it there are no money figures"));
}

bool hasCostRates(const SparseParameters& values)
{
    return std::ranges::any_of(values, [](const auto& entry) {
        return specOf(entry.first.id).group == ParameterGroup::CostRates && entry.second.value_or(0) > 0;
    });
}

/// Conversion cost is what the cost rates do not cover, so that both together easily count a cost twice (SPEC 7).
void checkCosts(Checks& checks, const Line& line, const StationOverrides& overrides, const Product& product,
                const std::string& path)
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

void checkDiscountRate(Checks& checks, const std::optional<double>& rate)
{
    const std::string path = "investment.discount_rate";
    if (rate && *rate > 1 && *rate <= 100)
        checks.error(path, LINETWIN_TEXT("Finding", "must be a fraction; for %1 % write %2"),
                     {numberText(*rate), numberText(withoutRoundingError(*rate / 100))});
    else
        checks.range(rate, 0, 1, path);
}

} // namespace

void checkProducts(Checks& checks, const Line& line)
{
    std::set<std::string_view> names;
    for (const Product& product : line.products) {
        const std::string path = pathTo("products", product.name);
        checkProduct(checks, line, product, path);
        if (!names.insert(product.name).second)
            checks.error(path, LINETWIN_TEXT("Finding", "there is another product of this name"));
    }
}

void checkProductChoice(Checks& checks, const Line& line, const SparseRunSettings& settings, const std::string& path,
                        const StationOverrides& overrides)
{
    if (!settings.product)
        return;
    const std::string key = path.empty() ? std::string("product") : pathTo(path, "product");
    const Product* product = std::get_if<Product>(&*settings.product);
    if (product)
        checkProduct(checks, line, *product, key);
    if (const auto* name = std::get_if<std::string>(&*settings.product)) {
        const auto found = std::ranges::find(line.products, *name, &Product::name);
        if (found == line.products.end())
            reportUnknownProduct(checks, line, *name, key);
        else
            product = &*found;
    }
    if (product)
        checkCosts(checks, line, overrides, *product, key);
}

void checkMoney(Checks& checks, const Line& line)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (!line.currency.empty() && !isCurrency(line.currency)) {
        const bool hasThreeCapitals = line.currency.size() == 3 && std::ranges::all_of(line.currency, isCapital);
        const auto meant = nearestCurrency(line.currency);
        if (!hasThreeCapitals && !meant)
            checks.error("currency", LINETWIN_TEXT("Finding", "must be a currency's three letters, like EUR"));
        else if (meant)
            checks.error("currency", LINETWIN_TEXT("Finding", "there is no currency `%1`; did you mean `%2`?"),
                         {abbreviated(line.currency), *meant});
        else
            checks.error("currency", LINETWIN_TEXT("Finding", "there is no currency `%1`"), {line.currency});
    }
    checks.range(line.operatingHoursPerYear, 0, hoursPerYear, "operating_hours_per_year");
}

void checkInvestment(Checks& checks, const Scenario& scenario)
{
    if (!scenario.investment)
        return;
    const Investment& investment = *scenario.investment;
    checks.money(investment.cost, "investment.cost");
    checks.range(investment.operatingHoursPerYear, 0, hoursPerYear, "investment.operating_hours_per_year");
    checkDiscountRate(checks, investment.discountRate);
    checks.range(investment.lifeYears, 0, longestLifeYears, "investment.life_years");
    if (investment.discountRate && !investment.lifeYears)
        checks.warn("investment.discount_rate",
                    LINETWIN_TEXT("Finding", "has no effect without life_years, for how long the gain is had"));
    for (const std::string& name : investment.excludes) {
        if (name == scenario.name)
            checks.error("investment.excludes", LINETWIN_TEXT("Finding", "the scenario excludes itself"));
    }
}

} // namespace linetwin

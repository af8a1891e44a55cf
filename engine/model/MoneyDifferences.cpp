// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/MoneyDifferences.h"

#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <array>
#include <optional>
#include <string>

namespace linetwin {

namespace {

using Text = std::optional<std::string>;

Text fieldText(const std::optional<double>& number)
{
    return number ? Text(numberText(*number)) : std::nullopt;
}

Text fieldText(const std::string& text)
{
    return text.empty() ? std::nullopt : Text(text);
}

struct ProductField {
    const char* key;
    Text (*text)(const Product&);
    bool isAmount = false;
};
template <std::string Product::*field> Text productText(const Product& product)
{
    return fieldText(product.*field);
}
template <std::optional<double> Product::*field> Text productNumber(const Product& product)
{
    return fieldText(product.*field);
}
template <std::optional<double> Product::*field> Text productFactor(const Product& product)
{
    return numberText((product.*field).value_or(1));
}
constexpr std::array productFields{
    ProductField{"product.sku", productText<&Product::sku>},
    ProductField{"product.material_type", productText<&Product::materialType>},
    ProductField{"product.jam_prob_multiplier", productFactor<&Product::jamProbMultiplier>},
    ProductField{"product.defect_rate_multiplier", productFactor<&Product::defectRateMultiplier>},
    ProductField{"product.cycle_time_multiplier", productFactor<&Product::cycleTimeMultiplier>},
    ProductField{"product.breakdown_multiplier", productFactor<&Product::breakdownMultiplier>},
    ProductField{"product.material_cost", productNumber<&Product::materialCost>, true},
    ProductField{"product.conversion_cost", productNumber<&Product::conversionCost>, true},
    ProductField{"product.selling_price", productNumber<&Product::sellingPrice>, true},
};

struct InvestmentField {
    const char* key;
    std::string_view unit;
    Text (*text)(const Investment&);
    bool isAmount = false;
};
constexpr std::array investmentFields{
    InvestmentField{"investment.cost", "", [](const Investment& i) { return fieldText(std::optional(i.cost)); }, true},
    InvestmentField{"investment.operating_hours_per_year", LINETWIN_TEXT("Parameter", "h"),
                    [](const Investment& i) { return fieldText(i.operatingHoursPerYear); }},
    InvestmentField{"investment.discount_rate", "", [](const Investment& i) { return fieldText(i.discountRate); }},
    InvestmentField{"investment.life_years", LINETWIN_TEXT("Parameter", "years"),
                    [](const Investment& i) { return fieldText(i.lifeYears); }},
};

} // namespace

void addProductDifferences(const ScenarioOnLine& first, const ScenarioOnLine& second, std::vector<Difference>& found)
{
    static const Product none;
    const auto productIn = [](const ScenarioOnLine& scenario) -> const Product& {
        const Product* product = productOf(scenario.line, scenario.scenario);
        return product ? *product : none;
    };
    const Product& before = productIn(first);
    const Product& after = productIn(second);
    addDifference(found, {.kind = Difference::Kind::Line, .station = {}, .key = "product"}, fieldText(before.name),
                  fieldText(after.name));
    for (const ProductField& field : productFields)
        addDifference(found,
                      {.kind = Difference::Kind::Line,
                       .station = {},
                       .key = field.key,
                       .currency = field.isAmount ? second.line.currency : std::string()},
                      field.text(before), field.text(after));
}

void addInvestmentDifferences(const ScenarioOnLine& first, const ScenarioOnLine& second, std::vector<Difference>& found)
{
    for (const InvestmentField& field : investmentFields) {
        const auto textIn = [&field](const Scenario& scenario) {
            return scenario.investment ? field.text(*scenario.investment) : std::nullopt;
        };
        addDifference(found,
                      {.kind = Difference::Kind::Run,
                       .station = {},
                       .key = field.key,
                       .unit = field.unit,
                       .currency = field.isAmount ? second.line.currency : std::string()},
                      textIn(first.scenario), textIn(second.scenario));
    }
}

} // namespace linetwin

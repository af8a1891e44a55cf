// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ChangeReset.h"

#include "app/commands/InvestmentCommands.h"
#include "app/commands/RunSettingsReset.h"
#include "app/commands/SetParameter.h"
#include "engine/model/Elements.h"

namespace linetwin::app {

namespace {

/// What resetting a field of an investment leaves of it.
std::optional<Investment> without(const std::string& key, Investment investment)
{
    if (key == "investment.operating_hours_per_year")
        investment.operatingHoursPerYear.reset();
    else if (key == "investment.discount_rate")
        investment.discountRate.reset();
    else if (key == "investment.life_years")
        investment.lifeYears.reset();
    else
        return std::nullopt;
    return investment;
}

bool isOfInvestment(const ScenarioChange& change)
{
    return change.key.starts_with("investment.");
}

bool isOfProduct(const ScenarioChange& change)
{
    return change.key == "product" || change.key.starts_with("product.");
}

} // namespace

bool canReset(const ScenarioChange& change)
{
    return change.parameter || isOfInvestment(change) || isOfProduct(change);
}

void resetChange(ProjectDocument& document, ScenarioId scenario, const ScenarioChange& change)
{
    const bool isOfCalendar = change.parameter && specOf(change.parameter->id).element == ElementKind::Closure;
    if (document.lineOf(scenario) != &document.shownLine() || isOfCalendar)
        document.setActiveScenario(scenario);
    if (isOfCalendar) // one value may not be without another
        setParameter(document, wholeLine, *change.parameter, std::nullopt);
    else if (change.parameter)
        document.undoStack()->push(
            new SetParameter(document, scenario, {change.station}, *change.parameter, std::nullopt));
    else if (isOfProduct(change))
        resetRunSetting(document, scenario, [](SparseRunSettings& settings) { settings.product.reset(); });
    else if (const ScenarioEntry* entry = document.findScenario(scenario);
             entry && entry->scenario.investment && isOfInvestment(change))
        setInvestment(document, scenario, without(change.key, *entry->scenario.investment));
}

} // namespace linetwin::app

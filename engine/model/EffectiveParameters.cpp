// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/EffectiveParameters.h"

#include "engine/model/Elements.h"
#include "engine/model/StopResolution.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

/// One multiplier of a product on one parameter.
struct Multiplication {
    MultiplierUse use = MultiplierUse::None;
    double multiplier = 1;

    ParameterValue of(ParameterValue said) const
    {
        if (!said || use == MultiplierUse::None || multiplier == 1)
            return said;
        if (use == MultiplierUse::Multiplies)
            return std::min(1.0, withoutRoundingError(*said * multiplier));
        if (multiplier == 0)
            return std::nullopt;
        return withoutRoundingError(*said / multiplier);
    }
};

Multiplication ofStation(const Product& product, ParameterId id)
{
    switch (id) {
    case ParameterId::Uph: return {MultiplierUse::Divides, product.cycleTimeMultiplier.value_or(1)};
    case ParameterId::MtbfMin: return {MultiplierUse::Divides, product.breakdownMultiplier.value_or(1)};
    case ParameterId::JamProb: return {MultiplierUse::Multiplies, product.jamProbMultiplier.value_or(1)};
    case ParameterId::DefectRate: return {MultiplierUse::Multiplies, product.defectRateMultiplier.value_or(1)};
    default: return {};
    }
}

/// Only reasons that work itself brings about: those by the clock strike whatever is made.
Multiplication ofStop(const Product& product, const ResolvedStop& stop)
{
    if (stop.state == State::Down && stop.trigger == StopTrigger::Running)
        return {MultiplierUse::Divides, product.breakdownMultiplier.value_or(1)};
    if (stop.state == State::Jammed && stop.trigger != StopTrigger::Clock)
        return {MultiplierUse::Divides, product.jamProbMultiplier.value_or(1)};
    return {};
}

Multiplication multiplicationOf(const Product& product, const Line& line, const Scenario& scenario,
                                const std::string& station, const ParameterKey& key)
{
    if (key.id != ParameterId::StopEvery)
        return ofStation(product, key.id);
    const std::vector<ResolvedStop> stops = resolveStops(line, scenario, station);
    const auto stop = std::ranges::find(stops, key.element, &ResolvedStop::name);
    return stop == stops.end() ? Multiplication() : ofStop(product, *stop);
}

/// Enough to follow a calculation by eye.
double toSixDigits(double value)
{
    if (value == 0)
        return value;
    const double scale = std::pow(10, 5 - std::floor(std::log10(std::abs(value))));
    return withoutRoundingError(std::round(value * scale) / scale);
}

} // namespace

EffectiveParameter effectiveParameter(const Line& line, const Scenario& scenario, const std::string& station,
                                      const ParameterKey& key)
{
    EffectiveParameter parameter;
    parameter.baseline = resolvedValue(line, {}, station, key);
    parameter.ownValue = find(overridesOf(scenario, station), key);
    Multiplication multiplication;
    if (const Product* product = productOf(line, scenario))
        multiplication = multiplicationOf(*product, line, scenario, station, key);
    parameter.use = multiplication.use;
    parameter.multiplier = multiplication.multiplier;
    parameter.effective = multiplication.of(parameter.said());
    return parameter;
}

std::string calculationText(const EffectiveParameter& parameter)
{
    const auto textOf = [](const ParameterValue& value) { return value ? numberText(*value) : "null"; };
    if (!parameter.isChanged())
        return textOf(parameter.effective);
    const char* sign = parameter.use == MultiplierUse::Multiplies ? " × " : " ÷ ";
    const ParameterValue shown = parameter.effective ? ParameterValue(toSixDigits(*parameter.effective)) : std::nullopt;
    const bool isCut = parameter.use == MultiplierUse::Multiplies && parameter.effective && parameter.said() &&
                       *parameter.said() * parameter.multiplier > 1 && *parameter.effective == 1;
    return textOf(parameter.said()) + sign + textOf(parameter.multiplier) + " = " + textOf(shown) +
           (isCut ? " (at most 1)" : "");
}

StationParameters effectiveParameters(const StationParameters& said, const Product* product)
{
    StationParameters effective = said;
    if (!product)
        return effective;
    for (const ParameterId id :
         {ParameterId::Uph, ParameterId::MtbfMin, ParameterId::JamProb, ParameterId::DefectRate}) {
        const ParameterSpec& spec = specOf(id);
        spec.set(effective, ofStation(*product, id).of(spec.get(said)));
    }
    return effective;
}

ResolvedStop effectiveStop(ResolvedStop said, const Product* product)
{
    if (product)
        said.every = ofStop(*product, said).of(said.every);
    return said;
}

} // namespace linetwin

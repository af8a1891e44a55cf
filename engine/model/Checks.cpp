// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Checks.h"

#include "engine/model/Elements.h"
#include "engine/model/Limits.h"
#include "engine/model/Line.h"
#include "engine/model/Money.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

constexpr std::string_view tooManyDecimals =
    LINETWIN_TEXT("Finding", "%1 has more than %2 decimals, which is finer than money is counted");

} // namespace

std::string pathTo(const std::string& parent, std::string_view key)
{
    return parent.empty() ? abbreviated(key) : parent + "." + abbreviated(key);
}

std::string pathTo(const std::string& parent, const ParameterKey& key)
{
    const ParameterSpec& spec = specOf(key.id);
    if (spec.element == ElementKind::None)
        return pathTo(parent, spec.key);
    const std::string element = pathTo(pathTo(parent, sectionKey(spec.element)), std::string_view(key.element));
    return spec.format == ParameterFormat::Presence ? element : pathTo(element, spec.leaf());
}

void Checks::add(Severity severity, const std::string& path, std::string_view messageTemplate,
                 std::vector<std::string> arguments)
{
    const bool hasRoom = severity == Severity::Error ? !isFull() : !hasMostHints(findings);
    if (hasRoom)
        findings.push_back({severity, messageTemplate, std::move(arguments), path, m_station, {}});
}

void Checks::error(const std::string& path, std::string_view messageTemplate, std::vector<std::string> arguments)
{
    add(Severity::Error, path, messageTemplate, std::move(arguments));
}

void Checks::warn(const std::string& path, std::string_view messageTemplate, std::vector<std::string> arguments)
{
    add(Severity::Warning, path, messageTemplate, std::move(arguments));
}

void Checks::note(const std::string& path, std::string_view messageTemplate, std::vector<std::string> arguments)
{
    add(Severity::Note, path, messageTemplate, std::move(arguments));
}

void Checks::range(double value, double minimum, double maximum, const std::string& path)
{
    if (!std::isfinite(value))
        error(path, LINETWIN_TEXT("Finding", "must be a finite number"));
    else if (value < minimum || value > maximum)
        error(path, LINETWIN_TEXT("Finding", "%1 is out of range: %2 to %3 is allowed"),
              {numberText(value), numberText(minimum), numberText(maximum)});
}

void Checks::range(const std::optional<double>& value, double minimum, double maximum, const std::string& path)
{
    if (value)
        range(*value, minimum, maximum, path);
}

void Checks::money(const std::optional<double>& amount, const std::string& path)
{
    range(amount, 0, mostMoney, path);
    if (amount && isFinerThanMoney(*amount))
        error(path, tooManyDecimals, {numberText(*amount), std::to_string(moneyDecimals)});
}

void Checks::name(const std::string& text, const std::string& path)
{
    if (findInvalidUtf8(text))
        error(path, LINETWIN_TEXT("Finding", "the text is not UTF-8"));
    else if (text.empty())
        error(path, LINETWIN_TEXT("Finding", "must not be empty"));
    else if (characterCount(text) > longestName)
        error(path, LINETWIN_TEXT("Finding", "has %1 characters; %2 are allowed"),
              {std::to_string(characterCount(text)), std::to_string(longestName)});
    if (hasControlCharacter(text))
        error(path, LINETWIN_TEXT("Finding", "must not contain line breaks, tabs or other control characters"));
}

void Checks::parameters(const SparseParameters& values, const std::string& path)
{
    for (const auto& [key, value] : values)
        validateParameter(key.id, value, pathTo(path, key), m_station, findings);
}

void Checks::product(const Product& product, const std::string& path)
{
    name(product.name, path);
    range(product.jamProbMultiplier, 0, largestMultiplier, pathTo(path, "jam_prob_multiplier"));
    range(product.defectRateMultiplier, 0, largestMultiplier, pathTo(path, "defect_rate_multiplier"));
    range(product.cycleTimeMultiplier, smallestCycleTimeMultiplier, largestMultiplier,
          pathTo(path, "cycle_time_multiplier"));
    range(product.breakdownMultiplier, 0, largestMultiplier, pathTo(path, "breakdown_multiplier"));
    money(product.materialCost, pathTo(path, "material_cost"));
    money(product.conversionCost, pathTo(path, "conversion_cost"));
    money(product.sellingPrice, pathTo(path, "selling_price"));
}

void Checks::unknownStation(const Line& line, const std::string& name, const std::string& path, Severity severity)
{
    if (isFull())
        return;
    std::vector<std::string> names;
    std::ranges::transform(line.stations, std::back_inserter(names), &Station::name);
    if (const auto meant = nearest(name, names))
        add(severity, path, LINETWIN_TEXT("Finding", "there is no station `%1`; did you mean `%2`?"),
            {abbreviated(name), *meant});
    else
        add(severity, path, LINETWIN_TEXT("Finding", "there is no station `%1` in the line"), {abbreviated(name)});
}

void Checks::unknownElement(const std::set<std::string>& there, ElementKind kind, const std::string& name,
                            const std::string& path)
{
    const std::vector<std::string> names(there.begin(), there.end());
    const auto meant = nearest(name, names);
    if (kind == ElementKind::Closure && meant)
        error(path, LINETWIN_TEXT("Finding", "there is no calendar entry `%1`; did you mean `%2`?"),
              {abbreviated(name), *meant});
    else if (kind == ElementKind::Closure)
        error(path, LINETWIN_TEXT("Finding", "there is no calendar entry `%1`"), {abbreviated(name)});
    else if (meant)
        error(path, LINETWIN_TEXT("Finding", "there is no reason `%1` of stops here; did you mean `%2`?"),
              {abbreviated(name), *meant});
    else
        error(path, LINETWIN_TEXT("Finding", "there is no reason `%1` of stops here; only the baseline can add one"),
              {abbreviated(name)});
}

void validateParameter(ParameterId id, ParameterValue value, const std::string& keyPath, const std::string& station,
                       Findings& findings)
{
    const ParameterSpec& spec = specOf(id);
    const auto error = [&](std::string_view messageTemplate, std::vector<std::string> arguments = {}) {
        findings.push_back({Severity::Error, messageTemplate, std::move(arguments), keyPath, station, {}});
    };
    if (!value) {
        if (!spec.isNullable && spec.format == ParameterFormat::Number)
            error(LINETWIN_TEXT("Finding", "must be a number, not empty or null"));
        else if (!spec.isNullable)
            error(LINETWIN_TEXT("Finding", "must not be empty or null"));
    } else if (spec.format == ParameterFormat::Presence) {
        error(LINETWIN_TEXT("Finding", "only null is possible here, which drops the calendar entry"));
    } else if (!std::isfinite(*value)) {
        error(LINETWIN_TEXT("Finding", "must be a finite number"));
    } else if (*value < spec.minimum || *value > spec.maximum) {
        const std::string unit = spec.unit.empty() ? "" : " " + std::string(spec.unit);
        error(LINETWIN_TEXT("Finding", "%1 is out of range: %2 to %3 is allowed"),
              {numberText(*value), numberText(spec.minimum), numberText(spec.maximum) + unit});
    } else if (spec.isInteger && *value != std::floor(*value)) {
        error(LINETWIN_TEXT("Finding", "%1 is not a whole number"), {numberText(*value)});
    } else if (spec.group == ParameterGroup::CostRates && isFinerThanMoney(*value)) {
        error(tooManyDecimals, {numberText(*value), std::to_string(moneyDecimals)});
    }
}

} // namespace linetwin

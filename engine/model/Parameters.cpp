// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Parameters.h"

#include "engine/support/Translatable.h"

#include <algorithm>
#include <array>

namespace linetwin {

namespace {

constexpr std::size_t rowCount = parameterCount + elementParameterCount;

std::array<const ParameterSpec*, rowCount> rowsById()
{
    std::array<const ParameterSpec*, rowCount> rows{};
    for (const ParameterSpec& spec : parameterSpecs())
        rows[static_cast<std::size_t>(spec.id)] = &spec;
    for (const ParameterSpec& spec : elementSpecs())
        rows[static_cast<std::size_t>(spec.id)] = &spec;
    return rows;
}

} // namespace

const ParameterSpec& specOf(ParameterId id)
{
    static const std::array<const ParameterSpec*, rowCount> rows = rowsById();
    return *rows[static_cast<std::size_t>(id)];
}

const ParameterSpec* findParameter(std::string_view key)
{
    const auto specs = parameterSpecs();
    const auto found = std::ranges::find(specs, key, &ParameterSpec::key);
    return found == specs.end() ? nullptr : &*found;
}

std::string_view groupLabel(ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::Pace: return LINETWIN_TEXT("Parameter", "Pace");
    case ParameterGroup::Buffer: return LINETWIN_TEXT("Parameter", "Buffer");
    case ParameterGroup::Reliability: return LINETWIN_TEXT("Parameter", "Reliability");
    case ParameterGroup::Performance: return LINETWIN_TEXT("Parameter", "Performance");
    case ParameterGroup::Quality: return LINETWIN_TEXT("Parameter", "Quality");
    case ParameterGroup::CostRates: return LINETWIN_TEXT("Parameter", "Cost rates");
    case ParameterGroup::Stops: return LINETWIN_TEXT("Parameter", "Stops");
    case ParameterGroup::LineStops: return LINETWIN_TEXT("Parameter", "Stops of the line");
    case ParameterGroup::Calendar: return LINETWIN_TEXT("Parameter", "Calendar");
    }
    return {};
}

std::string ParameterKey::text() const
{
    const std::string_view key = specOf(id).key;
    const std::size_t place = key.find('*');
    if (place == std::string_view::npos)
        return std::string(key);
    return std::string(key.substr(0, place)) + element + std::string(key.substr(place + 1));
}

void applyTo(StationParameters& target, const SparseParameters& values)
{
    for (const auto& [key, value] : values) {
        if (const ParameterSpec& spec = specOf(key.id); spec.set)
            spec.set(target, value);
    }
}

} // namespace linetwin

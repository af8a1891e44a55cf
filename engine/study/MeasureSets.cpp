// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/MeasureSets.h"

#include "engine/model/Elements.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace linetwin {

namespace {

/// Costs are sums of amounts with six decimals.
constexpr double costTolerance = 1e-6;

std::string parameterName(const std::string& station, const ParameterKey& key)
{
    return station == wholeLine ? key.text() : station + "." + key.text();
}

double baselineNumber(const Line& line, const std::string& station, const ParameterKey& key)
{
    return resolvedValue(line, {}, station, key).value_or(0);
}

/// Whether the value is a ratio to what the baseline has.
bool isRatio(const Line& line, const std::string& station, const ParameterKey& key, const ParameterValue& value)
{
    return value && specOf(key.id).format == ParameterFormat::Number && baselineNumber(line, station, key) != 0;
}

/// The first parameter in which the two cannot be told what to do together.
std::optional<std::string> conflictingParameter(const Line& line, const Scenario& a, const Scenario& b)
{
    const auto combines = [](const Scenario& scenario) {
        return scenario.investment && scenario.investment->multiplies;
    };
    for (const auto& [station, values] : a.overrides) {
        const SparseParameters& others = overridesOf(b, station);
        for (const auto& [key, value] : values) {
            const auto other = others.find(key);
            if (other == others.end())
                continue;
            const bool canCombine = combines(a) && combines(b) && isRatio(line, station, key, value) &&
                                    isRatio(line, station, key, other->second);
            if (!canCombine)
                return parameterName(station, key);
        }
    }
    for (const auto& [entry, stations] : a.calendarStations) {
        if (b.calendarStations.contains(entry))
            return "calendar." + entry + ".stations";
    }
    if (a.settings.product && b.settings.product)
        return "product";
    return std::nullopt;
}

bool excludes(const Scenario& scenario, const Scenario& other)
{
    return scenario.investment &&
           std::ranges::find(scenario.investment->excludes, other.name) != scenario.investment->excludes.end();
}

/// A dropped calendar entry and a changed one, or two ways of saying when it is.
bool changeTheSameEntry(const Scenario& a, const Scenario& b, std::string& entry)
{
    for (const std::string& name : elementsOf(overridesOf(a, wholeLine), ElementKind::Closure)) {
        const bool isDropped = overridesOf(a, wholeLine).contains({ParameterId::CalendarEntry, name}) ||
                               overridesOf(b, wholeLine).contains({ParameterId::CalendarEntry, name});
        if (isDropped && hasElement(overridesOf(b, wholeLine), ElementKind::Closure, name)) {
            entry = "calendar." + name;
            return true;
        }
    }
    return false;
}

ParameterValue combinedValue(const Line& line, const std::string& station, const ParameterKey& key,
                             const ParameterValue& value, const ParameterValue& other)
{
    const ParameterSpec& spec = specOf(key.id);
    const double product = withoutRoundingError(*value * *other / baselineNumber(line, station, key));
    return std::clamp(spec.isInteger ? std::round(product) : product, spec.minimum, spec.maximum);
}

} // namespace

std::vector<MeasureConflict> conflictsOf(const Line& line, const std::vector<Scenario>& measures)
{
    std::vector<MeasureConflict> conflicts;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        for (std::size_t j = i + 1; j < measures.size(); ++j) {
            std::string entry;
            if (excludes(measures[i], measures[j]) || excludes(measures[j], measures[i]))
                conflicts.push_back({i, j, {}});
            else if (const auto parameter = conflictingParameter(line, measures[i], measures[j]))
                conflicts.push_back({i, j, *parameter});
            else if (changeTheSameEntry(measures[i], measures[j], entry))
                conflicts.push_back({i, j, entry});
        }
    }
    return conflicts;
}

Scenario combined(const Line& line, const std::vector<Scenario>& measures, const MeasureSet& set)
{
    Scenario result;
    for (const std::size_t index : set) {
        const Scenario& measure = measures[index];
        result.name += (result.name.empty() ? "" : " + ") + measure.name;
        for (const auto& [station, values] : measure.overrides) {
            SparseParameters& target = result.overrides[station];
            for (const auto& [key, value] : values) {
                const auto [place, isNew] = target.try_emplace(key, value);
                if (!isNew)
                    place->second = combinedValue(line, station, key, place->second, value);
            }
        }
        for (const auto& [entry, stations] : measure.calendarStations)
            result.calendarStations.try_emplace(entry, stations);
        if (measure.settings.product)
            result.settings.product = measure.settings.product;
    }
    return result;
}

bool isAffordable(const MeasureSet& set, const std::vector<double>& costs, double budget,
                  const std::vector<MeasureConflict>& conflicts)
{
    double cost = 0;
    for (const std::size_t index : set)
        cost += costs[index];
    const auto holds = [&set](std::size_t measure) { return std::ranges::binary_search(set, measure); };
    return cost <= budget + costTolerance && std::ranges::none_of(conflicts, [&](const MeasureConflict& conflict) {
               return holds(conflict.first) && holds(conflict.second);
           });
}

std::vector<MeasureSet> affordableSets(const std::vector<double>& costs, double budget,
                                       const std::vector<MeasureConflict>& conflicts, std::size_t most)
{
    std::vector<MeasureSet> sets{{}};
    // Whatever does not go together does not with more either, so that sets grow from those that do.
    for (std::size_t from = 0; from < sets.size() && sets.size() <= most; ++from) {
        const std::size_t next = sets[from].empty() ? 0 : sets[from].back() + 1;
        for (std::size_t measure = next; measure < costs.size(); ++measure) {
            MeasureSet larger = sets[from];
            larger.push_back(measure);
            if (isAffordable(larger, costs, budget, conflicts))
                sets.push_back(std::move(larger));
        }
    }
    return sets;
}

} // namespace linetwin

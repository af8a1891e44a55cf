// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Elements.h"

#include <algorithm>
#include <array>

namespace linetwin {

namespace {

using enum ParameterId;

/// What naming the one in an override of a calendar entry puts aside.
std::array<ParameterId, 2> putAsideBy(ParameterId id)
{
    return id == CalendarAt ? std::array{CalendarFromMin, CalendarEveryMin} : std::array{CalendarAt, CalendarDays};
}

bool isOf(const ParameterKey& key, ElementKind kind, const std::string& name)
{
    return key.element == name && specOf(key.id).element == kind;
}

bool isDropped(const SparseParameters& overrides, const std::string& name)
{
    return overrides.contains({CalendarEntry, name});
}

} // namespace

std::string_view sectionKey(ElementKind kind)
{
    switch (kind) {
    case ElementKind::None: break;
    case ElementKind::Stop: return "stops";
    case ElementKind::LineStop: return "line_stops";
    case ElementKind::Closure: return "calendar";
    }
    return {};
}

std::set<std::string> elementsOf(const SparseParameters& values, ElementKind kind)
{
    std::set<std::string> names;
    for (const auto& [key, value] : values) {
        if (specOf(key.id).element == kind)
            names.insert(key.element);
    }
    return names;
}

bool hasElement(const SparseParameters& values, ElementKind kind, const std::string& name)
{
    return std::ranges::any_of(elementSpecs(), [&](const ParameterSpec& spec) {
        return spec.element == kind && values.contains({spec.id, name});
    });
}

const SparseParameters& baselineOf(const Line& line, const std::string& station)
{
    static const SparseParameters nothing;
    const auto found = line.baseline.find(station);
    return found == line.baseline.end() ? nothing : found->second.parameters;
}

const SparseParameters& overridesOf(const Scenario& scenario, const std::string& station)
{
    static const SparseParameters nothing;
    const auto found = scenario.overrides.find(station);
    return found == scenario.overrides.end() ? nothing : found->second;
}

std::optional<ParameterValue> find(const SparseParameters& values, const ParameterKey& key)
{
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : std::optional<ParameterValue>(found->second);
}

bool isElementThere(const Line& line, const Scenario& scenario, const std::string& station, ElementKind kind,
                    const std::string& name)
{
    const SparseParameters& overrides = overridesOf(scenario, station);
    if (kind == ElementKind::Closure && isDropped(overrides, name))
        return false;
    return hasElement(baselineOf(line, station), kind, name) ||
           (kind == ElementKind::Closure && hasElement(overrides, kind, name));
}

std::set<std::string> elementsThere(const Line& line, const Scenario& scenario, const std::string& station,
                                    ElementKind kind)
{
    std::set<std::string> names = elementsOf(baselineOf(line, station), kind);
    if (kind != ElementKind::Closure)
        return names;
    const SparseParameters& overrides = overridesOf(scenario, station);
    names.merge(elementsOf(overrides, kind));
    std::erase_if(names, [&](const std::string& name) { return isDropped(overrides, name); });
    return names;
}

ElementValues::ElementValues(const Line& line, const Scenario& scenario, const std::string& station, ElementKind kind,
                             const std::string& name)
{
    const auto take = [&](const SparseParameters& values) {
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element != kind)
                continue;
            if (const auto value = find(values, {spec.id, name}))
                m_said[spec.id] = *value;
        }
    };
    take(baselineOf(line, station));
    const SparseParameters& overrides = overridesOf(scenario, station);
    for (const ParameterId id : {CalendarAt, CalendarFromMin}) {
        if (!overrides.contains({id, name}))
            continue;
        for (const ParameterId aside : putAsideBy(id))
            m_said.erase(aside);
    }
    take(overrides);
}

ParameterValue ElementValues::value(ParameterId id) const
{
    const auto found = m_said.find(id);
    return found == m_said.end() ? specOf(id).defaultValue : found->second;
}

bool ElementValues::applies(ParameterId id) const
{
    const bool hasClockTime = value(CalendarAt).has_value();
    switch (id) {
    case CalendarEntry: return false;
    case CalendarAt:
    case CalendarDays: return hasClockTime;
    case CalendarFromMin:
    case CalendarEveryMin: return !hasClockTime;
    default: return true;
    }
}

const std::vector<std::string>& stationsClosedBy(const Line& line, const Scenario& scenario, const std::string& entry)
{
    static const std::vector<std::string> all;
    if (const auto own = scenario.calendarStations.find(entry); own != scenario.calendarStations.end())
        return own->second;
    const auto found = line.calendarStations.find(entry);
    return found == line.calendarStations.end() ? all : found->second;
}

std::optional<ParameterKey> parseStationKey(std::string_view text)
{
    if (const ParameterSpec* spec = findParameter(text))
        return spec->id;
    const std::string section = std::string(sectionKey(ElementKind::Stop)) + ".";
    for (const ParameterSpec& spec : elementSpecs()) {
        const std::string ending = "." + std::string(spec.leaf());
        const bool fits = spec.element == ElementKind::Stop && text.starts_with(section) && text.ends_with(ending);
        if (fits && text.size() > section.size() + ending.size())
            return ParameterKey(spec.id,
                                std::string(text.substr(section.size(), text.size() - section.size() - ending.size())));
    }
    return std::nullopt;
}

ParameterValue resolvedValue(const Line& line, const Scenario& scenario, const std::string& station,
                             const ParameterKey& key)
{
    const ParameterSpec& spec = specOf(key.id);
    if (spec.element != ElementKind::None)
        return ElementValues(line, scenario, station, spec.element, key.element).value(key.id);
    if (const auto own = find(overridesOf(scenario, station), key); own && !spec.isBaselineOnly)
        return *own;
    return find(baselineOf(line, station), key).value_or(spec.defaultValue);
}

void setOverride(Scenario& scenario, const Line& line, const std::string& station, const ParameterKey& key,
                 ParameterValue value)
{
    SparseParameters& overrides = scenario.overrides[station];
    if (key.id == CalendarEntry) {
        erase_if(overrides, [&](const auto& entry) { return isOf(entry.first, ElementKind::Closure, key.element); });
        scenario.calendarStations.erase(key.element);
        if (!hasElement(baselineOf(line, wholeLine), ElementKind::Closure, key.element)) {
            if (overrides.empty())
                scenario.overrides.erase(station);
            return;
        }
    } else if (specOf(key.id).element == ElementKind::Closure) {
        overrides.erase({CalendarEntry, key.element});
    }
    if (key.id == CalendarAt || key.id == CalendarFromMin) {
        for (const ParameterId aside : putAsideBy(key.id))
            overrides.erase({aside, key.element});
    }
    overrides.insert_or_assign(key, value);
}

} // namespace linetwin

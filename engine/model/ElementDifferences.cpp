// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ElementDifferences.h"

#include "engine/model/CalendarResolution.h"
#include "engine/model/EffectiveParameters.h"
#include "engine/model/Elements.h"
#include "engine/model/ParameterText.h"

#include <set>
#include <utility>

namespace linetwin {

namespace {

/// In the line's order, so that two lists of the same stations are the same.
std::string stationsText(const ScenarioOnLine& on, const std::string& entry)
{
    std::string text;
    if (stationsClosedBy(on.line, on.scenario, entry).empty())
        return "all";
    for (const Station& station : on.line.stations) {
        if (closesStation(on.line, on.scenario, entry, station.name))
            text += (text.empty() ? "" : ", ") + station.name;
    }
    return text;
}

/// What departs from the defaults.
std::string elementText(const ScenarioOnLine& on, const std::string& station, ElementKind kind, const std::string& name)
{
    const ElementValues values(on.line, on.scenario, station, kind, name);
    std::string text;
    const auto say = [&text](std::string_view key, const std::string& value) {
        text += (text.empty() ? "" : ", ") + std::string(key) + ": " + value;
    };
    for (const ParameterSpec& spec : elementSpecs()) {
        if (spec.element == kind && values.isSaid(spec.id) && values.value(spec.id) != spec.defaultValue)
            say(spec.leaf(), valueText(spec, values.value(spec.id)));
    }
    if (kind == ElementKind::Closure && !stationsClosedBy(on.line, on.scenario, name).empty())
        say("stations", stationsText(on, name));
    return text;
}

/// The interval of a reason is in cycles or in minutes.
std::string_view unitOf(const ParameterSpec& spec, const ElementValues& values)
{
    if (spec.id != ParameterId::StopEvery)
        return spec.unit;
    const bool isByCycles = values.choice(ParameterId::StopPer) == static_cast<std::size_t>(StopTrigger::Cycles);
    return specOf(isByCycles ? ParameterId::StopScrapCycles : ParameterId::StopTimeMin).unit;
}

/// Collects what differs.
class ElementComparison {
public:
    ElementComparison(const ScenarioOnLine& first, const ScenarioOnLine& second, const std::string& station,
                      ElementKind kind)
        : m_first(first), m_second(second), m_station(station), m_kind(kind)
    {
    }

    std::vector<Difference> find()
    {
        const std::set<std::string> inFirst = elementsThere(m_first.line, m_first.scenario, m_station, m_kind);
        const std::set<std::string> inSecond = elementsThere(m_second.line, m_second.scenario, m_station, m_kind);
        std::set<std::string> names = inFirst;
        names.insert(inSecond.begin(), inSecond.end());
        for (const std::string& name : names) {
            if (inFirst.contains(name) && inSecond.contains(name))
                compareValues(name);
            else
                addElement(name, inFirst.contains(name), inSecond.contains(name));
        }
        return std::move(m_found);
    }

private:
    using Text = std::optional<std::string>;

    void add(Difference difference, Text first, Text second)
    {
        addDifference(m_found, std::move(difference), std::move(first), std::move(second));
    }

    void addElement(const std::string& name, bool isInFirst, bool isInSecond)
    {
        add({.kind = Difference::Kind::Element, .station = m_station, .key = keyOf(name)},
            isInFirst ? Text(elementText(m_first, m_station, m_kind, name)) : std::nullopt,
            isInSecond ? Text(elementText(m_second, m_station, m_kind, name)) : std::nullopt);
    }

    void compareValues(const std::string& name)
    {
        const ElementValues first(m_first.line, m_first.scenario, m_station, m_kind, name);
        const ElementValues second(m_second.line, m_second.scenario, m_station, m_kind, name);
        const auto textIn = [&](const ScenarioOnLine& scenario, const ElementValues& values,
                                const ParameterSpec& spec) {
            const ParameterValue value = values.applies(spec.id) ? values.value(spec.id) : std::nullopt;
            if (spec.id == ParameterId::StopEvery) {
                const EffectiveParameter every =
                    effectiveParameter(scenario.line, scenario.scenario, m_station, {spec.id, name});
                if (every.isChanged())
                    return Text(calculationText(every));
            }
            return value ? Text(valueText(spec, value)) : std::nullopt;
        };
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element != m_kind || spec.format == ParameterFormat::Presence)
                continue;
            const ParameterKey key(spec.id, name);
            add({.kind = Difference::Kind::Parameter,
                 .station = m_station,
                 .key = key.text(),
                 .parameter = key,
                 .unit = unitOf(spec, first)},
                textIn(m_first, first, spec), textIn(m_second, second, spec));
        }
        if (m_kind == ElementKind::Closure)
            add({.kind = Difference::Kind::Element, .station = m_station, .key = keyOf(name) + ".stations"},
                stationsText(m_first, name), stationsText(m_second, name));
    }

    std::string keyOf(const std::string& name) const { return std::string(sectionKey(m_kind)) + "." + name; }

    const ScenarioOnLine& m_first;
    const ScenarioOnLine& m_second;
    const std::string& m_station;
    ElementKind m_kind;
    std::vector<Difference> m_found;
};

} // namespace

void addDifference(std::vector<Difference>& found, Difference difference, std::optional<std::string> first,
                   std::optional<std::string> second)
{
    if (first == second)
        return;
    difference.first = std::move(first);
    difference.second = std::move(second);
    found.push_back(std::move(difference));
}

std::vector<Difference> elementDifferences(const ScenarioOnLine& first, const ScenarioOnLine& second,
                                           const std::string& station, ElementKind kind)
{
    return ElementComparison(first, second, station, kind).find();
}

} // namespace linetwin

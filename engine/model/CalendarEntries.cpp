// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/CalendarEntries.h"

#include "engine/model/Checks.h"
#include "engine/model/Elements.h"
#include "engine/model/FreeName.h"
#include "engine/model/StopChecks.h"
#include "engine/support/Translatable.h"

#include <array>
#include <utility>

namespace linetwin {

namespace {

using enum ParameterId;

constexpr auto entryKind = ElementKind::Closure;

bool isOfEntry(const ParameterKey& key, const std::string& name)
{
    return key.element == name && specOf(key.id).element == entryKind;
}

SparseParameters& valuesOf(LineContent& content, CalendarOwner owner)
{
    return owner ? content.overrides[*owner][wholeLine] : content.line.baseline[wholeLine].parameters;
}

CalendarStations& listsOf(LineContent& content, CalendarOwner owner)
{
    content.calendarStations.resize(content.overrides.size());
    return owner ? content.calendarStations[*owner] : content.line.calendarStations;
}

/// Entries of the whole line are there only with something in them.
LineContent withoutEmpty(LineContent content)
{
    if (const auto own = content.line.baseline.find(wholeLine);
        own != content.line.baseline.end() && own->second.isEmpty())
        content.line.baseline.erase(own);
    for (StationOverrides& overrides : content.overrides) {
        if (const auto own = overrides.find(wholeLine); own != overrides.end() && own->second.empty())
            overrides.erase(own);
    }
    return content;
}

void takeScenario(LineContent& content, std::size_t index, Scenario scenario)
{
    listsOf(content, index) = std::move(scenario.calendarStations);
    valuesOf(content, index) = std::move(scenario.overrides[wholeLine]);
}

void eraseOf(LineContent& content, CalendarOwner owner, const std::string& name)
{
    erase_if(valuesOf(content, owner), [&](const auto& entry) { return isOfEntry(entry.first, name); });
    listsOf(content, owner).erase(name);
}

void renameOf(LineContent& content, CalendarOwner owner, const std::string& from, const std::string& to)
{
    SparseParameters& values = valuesOf(content, owner);
    SparseParameters renamed;
    for (auto& [key, value] : values)
        renamed[isOfEntry(key, from) ? ParameterKey(key.id, to) : key] = value;
    values = std::move(renamed);
    CalendarStations& lists = listsOf(content, owner);
    if (auto node = lists.extract(from)) {
        node.key() = to;
        lists.insert(std::move(node));
    }
}

Names namesOf(const LineContent& content, CalendarOwner owner)
{
    const auto names = elementsOf(owner ? overridesOf(calendarScenario(content, owner), wholeLine)
                                        : baselineOf(content.line, wholeLine),
                                  entryKind);
    return {names.begin(), names.end()};
}

/// A name of the line must be free in every scenario, where it would be taken for a change of the line's entry.
Names takenEntryNames(const LineContent& content, CalendarOwner owner)
{
    Names names = namesOf(content, std::nullopt);
    for (std::size_t i = 0; i < content.overrides.size(); ++i) {
        if (!owner || owner == i)
            names.merge(namesOf(content, i));
    }
    return names;
}

bool isThereFor(const LineContent& content, CalendarOwner owner, const std::string& name)
{
    return isElementThere(content.line, calendarScenario(content, owner), wholeLine, entryKind, name);
}

} // namespace

Scenario calendarScenario(const LineContent& content, CalendarOwner owner)
{
    Scenario scenario;
    if (!owner)
        return scenario;
    const StationOverrides& overrides = content.overrides[*owner];
    if (const auto own = overrides.find(wholeLine); own != overrides.end())
        scenario.overrides[wholeLine] = own->second;
    if (*owner < content.calendarStations.size())
        scenario.calendarStations = content.calendarStations[*owner];
    return scenario;
}

bool ownsCalendarEntry(const LineContent& content, CalendarOwner owner, const std::string& name)
{
    const bool isOfLine = hasElement(baselineOf(content.line, wholeLine), entryKind, name);
    return owner ? !isOfLine && isThereFor(content, owner, name) : isOfLine;
}

std::optional<Finding> calendarNameProblem(const LineContent& content, CalendarOwner owner, const std::string& present,
                                           const std::string& name)
{
    Checks checks;
    checkElementName(checks, name, "name");
    if (name != present && takenEntryNames(content, owner).contains(name))
        checks.error("name", LINETWIN_TEXT("Finding", "there is another calendar entry `%1`; names must differ"),
                     {name});
    return checks.findings.empty() ? std::nullopt : std::optional(checks.findings.front());
}

AddedEntries addCalendarEntries(LineContent content, CalendarOwner owner, std::vector<EntryContent> entries)
{
    AddedEntries added;
    Names taken = takenEntryNames(content, owner);
    for (EntryContent& entry : entries) {
        const std::string name = freeName(taken, entry.name, "break");
        taken.insert(name);
        for (const auto& [id, value] : entry.values)
            valuesOf(content, owner)[{id, name}] = value;
        if (!entry.stations.empty())
            listsOf(content, owner)[name] = std::move(entry.stations);
        added.names.push_back(name);
    }
    added.content = withoutEmpty(std::move(content));
    return added;
}

AddedEntries duplicateCalendarEntry(LineContent content, CalendarOwner owner, const std::string& name)
{
    if (!isThereFor(content, owner, name))
        return {std::move(content), {}};
    const Scenario scenario = calendarScenario(content, owner);
    const ElementValues values(content.line, scenario, wholeLine, entryKind, name);
    EntryContent copy{name, {}, stationsClosedBy(content.line, scenario, name)};
    for (const ParameterSpec& spec : elementSpecs()) {
        if (spec.element == entryKind && values.isSaid(spec.id))
            copy.values[spec.id] = values.value(spec.id);
    }
    return addCalendarEntries(std::move(content), owner, {std::move(copy)});
}

LineContent renameCalendarEntry(LineContent content, CalendarOwner owner, const std::string& from,
                                const std::string& to)
{
    if (from == to || !ownsCalendarEntry(content, owner, from))
        return content;
    renameOf(content, owner, from, to);
    for (std::size_t i = 0; !owner && i < content.overrides.size(); ++i)
        renameOf(content, i, from, to);
    return withoutEmpty(std::move(content));
}

LineContent removeCalendarEntry(LineContent content, CalendarOwner owner, const std::string& name)
{
    if (!isThereFor(content, owner, name))
        return content;
    if (owner) {
        Scenario scenario = calendarScenario(content, owner);
        setOverride(scenario, content.line, wholeLine, {CalendarEntry, name}, std::nullopt);
        takeScenario(content, *owner, std::move(scenario));
        return withoutEmpty(std::move(content));
    }
    eraseOf(content, std::nullopt, name);
    for (std::size_t i = 0; i < content.overrides.size(); ++i)
        eraseOf(content, i, name);
    return withoutEmpty(std::move(content));
}

LineContent setCalendarValue(LineContent content, CalendarOwner owner, const std::string& name, ParameterId id,
                             ParameterValue value)
{
    if (!isThereFor(content, owner, name))
        return content;
    if (owner) {
        Scenario scenario = calendarScenario(content, owner);
        setOverride(scenario, content.line, wholeLine, {id, name}, value);
        takeScenario(content, *owner, std::move(scenario));
        return content;
    }
    SparseParameters& values = valuesOf(content, owner);
    const auto leaveOut = [&](std::array<ParameterId, 2> others) {
        for (const ParameterId other : others)
            values.erase({other, name});
    };
    if (id == CalendarAt)
        leaveOut({CalendarFromMin, CalendarEveryMin});
    else if (id == CalendarFromMin)
        leaveOut({CalendarAt, CalendarDays});
    values[{id, name}] = value;
    return content;
}

LineContent setWeekTimes(LineContent content, CalendarOwner owner, const std::string& name, const WeekTimes& times)
{
    if (!isThereFor(content, owner, name))
        return content;
    const Line line = content.line;
    const bool isOfLine = owner && hasElement(baselineOf(line, wholeLine), entryKind, name);
    const ElementValues ofLine(line, {}, wholeLine, entryKind, name);
    const std::array<std::pair<ParameterId, double>, 3> wanted{
        {{CalendarAt, times.at}, {CalendarDays, times.days}, {CalendarMinutes, times.minutes}}};
    for (const auto& [id, value] : wanted) {
        const ElementValues values(line, calendarScenario(content, owner), wholeLine, entryKind, name);
        if (isOfLine && ofLine.value(id) == value)
            valuesOf(content, owner).erase({id, name});
        else if (values.value(id) != value)
            content = setCalendarValue(std::move(content), owner, name, id, value);
    }
    return withoutEmpty(std::move(content));
}

LineContent setCalendarStations(LineContent content, CalendarOwner owner, const std::string& name,
                                std::vector<std::string> stations)
{
    if (!isThereFor(content, owner, name))
        return content;
    const bool isOfLine = owner && !ownsCalendarEntry(content, owner, name);
    if (stations.empty() && !isOfLine)
        listsOf(content, owner).erase(name);
    else
        listsOf(content, owner)[name] = std::move(stations);
    return content;
}

LineContent resetCalendarValue(LineContent content, std::size_t scenario, const std::string& name, ParameterId id)
{
    if (id == CalendarMinutes && ownsCalendarEntry(content, scenario, name))
        return removeCalendarEntry(std::move(content), scenario, name);
    valuesOf(content, scenario).erase({id, name});
    const ElementValues values(content.line, calendarScenario(content, scenario), wholeLine, entryKind, name);
    for (const ParameterId other : {CalendarAt, CalendarDays, CalendarFromMin, CalendarEveryMin}) {
        if (!values.applies(other))
            valuesOf(content, scenario).erase({other, name});
    }
    return withoutEmpty(std::move(content));
}

LineContent resetCalendarStations(LineContent content, std::size_t scenario, const std::string& name)
{
    if (!ownsCalendarEntry(content, scenario, name))
        listsOf(content, scenario).erase(name);
    return content;
}

LineContent resetCalendarEntry(LineContent content, std::size_t scenario, const std::string& name)
{
    if (!ownsCalendarEntry(content, scenario, name))
        eraseOf(content, scenario, name);
    return withoutEmpty(std::move(content));
}

LineContent resetCalendar(LineContent content, std::size_t scenario)
{
    erase_if(valuesOf(content, scenario),
             [](const auto& entry) { return specOf(entry.first.id).element == entryKind; });
    listsOf(content, scenario).clear();
    return withoutEmpty(std::move(content));
}

} // namespace linetwin

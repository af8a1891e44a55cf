// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/CalendarChecks.h"

#include "engine/model/CalendarResolution.h"
#include "engine/model/Elements.h"
#include "engine/model/Limits.h"
#include "engine/model/OpenTime.h"
#include "engine/model/StopChecks.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <set>
#include <string>

namespace linetwin {

namespace {

using enum ParameterId;

constexpr auto calendarKind = ElementKind::Closure;

std::string pathOfEntry(const std::string& name)
{
    return pathTo(std::string(sectionKey(calendarKind)), name);
}

/// Of the entry's key, where `said` has it, else of the entry.
std::string pathOfKey(const SparseParameters& said, ParameterId id, const std::string& name)
{
    return said.contains({id, name}) ? pathTo(std::string(), ParameterKey(id, name)) : pathOfEntry(name);
}

/// The keys that one mapping, in a line or a scenario, names.
void checkKeysTogether(Checks& checks, const SparseParameters& said, const std::string& name, bool hasClockTime)
{
    const auto names = [&](ParameterId id) { return said.contains({id, name}); };
    if (names(CalendarAt) && names(CalendarFromMin))
        checks.error(pathOfKey(said, CalendarFromMin, name),
                     LINETWIN_TEXT("Finding",
                                   "an entry begins either at a clock time, `at`, or `from_min` minutes from "
                                   "the start; leave one out"));
    else if (names(CalendarEveryMin) && hasClockTime)
        checks.error(pathOfKey(said, CalendarEveryMin, name),
                     LINETWIN_TEXT("Finding",
                                   "an entry with a clock time, `at`, is repeated on its `days`, not every so "
                                   "many minutes"));
    else if (names(CalendarDays) && !hasClockTime)
        checks.error(pathOfKey(said, CalendarDays, name),
                     LINETWIN_TEXT("Finding", "only an entry with a clock time, `at`, has days"));
}

void checkStations(Checks& checks, const Line& line, const CalendarStations& lists)
{
    for (const auto& [name, stations] : lists) {
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < stations.size(); ++i) {
            const std::string path = pathTo(pathOfEntry(name), "stations") + "[" + std::to_string(i) + "]";
            if (!line.stations.empty() && !line.indexOf(stations[i]))
                checks.unknownStation(line, stations[i], path);
            if (!seen.insert(stations[i]).second)
                checks.error(path, LINETWIN_TEXT("Finding", "the station stands here twice"));
        }
    }
}

void checkRepetition(Checks& checks, const Line& line, const Scenario& scenario, const std::string& name,
                     const SparseParameters& said)
{
    const ResolvedClosure closure = resolveClosure(line, scenario, name);
    const auto repetition = shortestRepetition(closure);
    if (!repetition || closure.length < *repetition)
        return;
    const auto minutes = [](SimTime time) { return numberText(withoutRoundingError(toSeconds(time) / 60)); };
    const bool hasOwnLength = said.contains({CalendarMinutes, name});
    checks.error(pathOfKey(said, hasOwnLength ? CalendarMinutes : CalendarEveryMin, name),
                 LINETWIN_TEXT("Finding",
                               "the entry lasts %1 min but begins again after %2 min, so that it never ends; "
                               "make it shorter or rarer"),
                 {minutes(closure.length), minutes(*repetition)});
}

/// Whether all values of the entry are in their ranges, so that it can be resolved.
bool isSound(const Line& line, const Scenario& scenario, const std::string& name)
{
    Findings findings;
    const ElementValues values(line, scenario, wholeLine, calendarKind, name);
    for (const ParameterSpec& spec : elementSpecs()) {
        if (spec.element == calendarKind && values.isSaid(spec.id))
            validateParameter(spec.id, values.value(spec.id), {}, {}, findings);
    }
    return findings.empty();
}

/// A station that no instant of the run, or of its counted part, leaves open; empty if there is none.
struct ClosedStation {
    std::string name;
    bool isInWarmup = false; ///< it is open in the warm-up

    bool operator==(const ClosedStation&) const = default;
};

ClosedStation findClosed(const Line& line, const Scenario& scenario)
{
    const std::vector<ResolvedClosure> calendar = resolveCalendar(line, scenario);
    if (calendar.empty())
        return {};
    const RunSettings settings = resolveSettings(line, scenario);
    const double most = longestHorizonHours;
    const SimTime end = horizonFromHours(std::clamp(settings.durationHours, 0.0, most));
    const SimTime start = -horizonFromHours(std::clamp(settings.warmupHours, 0.0, most));
    std::set<std::vector<std::size_t>> checked;
    ClosedStation closed;
    for (const Station& station : line.stations) {
        std::vector<std::size_t> indices;
        for (std::size_t i = 0; i < calendar.size(); ++i) {
            if (closesStation(line, scenario, calendar[i].name, station.name))
                indices.push_back(i);
        }
        if (indices.empty() || !checked.insert(indices).second || end == SimTime{})
            continue;
        std::vector<ResolvedClosure> own;
        for (const std::size_t i : indices)
            own.push_back(calendar[i]);
        if (!leavesOpenTime(own, start, end))
            return {station.name, false};
        if (closed.name.empty() && !leavesOpenTime(own, SimTime{}, end))
            closed = {station.name, true};
    }
    return closed;
}

void reportClosed(Checks& checks, const ClosedStation& closed, const std::string& path)
{
    if (closed.name.empty())
        return;
    checks.setStation(closed.name);
    if (closed.isInWarmup)
        checks.warn(path,
                    LINETWIN_TEXT("Finding", "the calendar closes station `%1` all through the counted time; only "
                                             "the warm-up has some open time"),
                    {closed.name});
    else
        checks.error(path,
                     LINETWIN_TEXT("Finding", "the calendar leaves station `%1` no open time in the run; shorten "
                                              "an entry, or run for longer"),
                     {closed.name});
    checks.setStation({});
}

std::string firstClockTime(const Line& line, const Scenario& scenario)
{
    for (const std::string& name : elementsThere(line, scenario, wholeLine, calendarKind)) {
        if (ElementValues(line, scenario, wholeLine, calendarKind, name).value(CalendarAt))
            return name;
    }
    return {};
}

bool isStartMissing(const Line& line, const Scenario& scenario)
{
    return !firstClockTime(line, scenario).empty() && !resolveSettings(line, scenario).startTime;
}

void noteMissingStart(Checks& checks, const std::string& path)
{
    checks.note(path, LINETWIN_TEXT("Finding", "nothing says when a run starts, so that the clock begins at 06:00 on a "
                                               "Monday; `start_time` in the run settings says it"));
}

bool hasAnyError(const Checks& checks, std::size_t from)
{
    return std::any_of(checks.findings.begin() + static_cast<std::ptrdiff_t>(from), checks.findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

bool areAllSound(const Line& line, const Scenario& scenario)
{
    return std::ranges::all_of(elementsThere(line, scenario, wholeLine, calendarKind),
                               [&](const std::string& name) { return isSound(line, scenario, name); });
}

bool changesRun(const Scenario& scenario)
{
    const SparseRunSettings& settings = scenario.settings;
    return settings.startTime || settings.durationHours || settings.warmupHours;
}

std::set<std::string> namesIn(const SparseParameters& said, const CalendarStations& lists)
{
    std::set<std::string> names = elementsOf(said, calendarKind);
    for (const auto& [name, stations] : lists)
        names.insert(name);
    return names;
}

void checkNumber(Checks& checks, std::size_t count)
{
    if (count > mostCalendarEntries)
        checks.error(std::string(sectionKey(calendarKind)),
                     LINETWIN_TEXT("Finding", "there are %1 calendar entries; %2 are allowed, so leave some out"),
                     {std::to_string(count), std::to_string(mostCalendarEntries)});
}

/// An entry that only the scenario has: it is meant so only if it says how long it lasts.
void checkNew(Checks& checks, const std::set<std::string>& known, const SparseParameters& said, const std::string& name)
{
    if (known.contains(name))
        return;
    const std::string path = pathOfEntry(name);
    checkElementName(checks, name, path);
    if (said.contains({CalendarEntry, name}))
        return checks.unknownElement(known, calendarKind, name, path);
    if (said.contains({CalendarMinutes, name}))
        return;
    const std::vector<std::string> names(known.begin(), known.end());
    if (const auto meant = nearest(name, names))
        checks.error(path,
                     LINETWIN_TEXT("Finding", "there is no calendar entry `%1`; did you mean `%2`? A new one needs "
                                              "`minutes`"),
                     {abbreviated(name), *meant});
    else
        checks.error(path, LINETWIN_TEXT("Finding", "a calendar entry needs `minutes`"));
}

/// Where the scenario says what closes the stations.
std::string pathOfChange(const Scenario& scenario, bool changesCalendar)
{
    if (changesCalendar)
        return std::string(sectionKey(calendarKind));
    if (scenario.settings.durationHours)
        return "duration_hours";
    return scenario.settings.startTime ? "start_time" : "warmup_hours";
}

} // namespace

void checkCalendar(Checks& checks, const Line& line)
{
    const Scenario none;
    const SparseParameters& said = baselineOf(line, wholeLine);
    const std::set<std::string> names = namesIn(said, line.calendarStations);
    const std::size_t before = checks.findings.size();
    checkNumber(checks, names.size());
    for (const std::string& name : names) {
        if (said.contains({CalendarEntry, name}))
            checks.error(pathOfEntry(name), LINETWIN_TEXT("Finding", "only a scenario can drop a calendar entry; leave "
                                                                     "it out of the line"));
        else
            checkNew(checks, {}, said, name);
        checkKeysTogether(checks, said, name, said.contains({CalendarAt, name}));
        if (isSound(line, none, name))
            checkRepetition(checks, line, none, name, said);
    }
    checkStations(checks, line, line.calendarStations);
    if (hasAnyError(checks, before) || !areAllSound(line, none))
        return;
    reportClosed(checks, findClosed(line, none), std::string(sectionKey(calendarKind)));
    if (isStartMissing(line, none))
        noteMissingStart(checks, pathOfKey(said, CalendarAt, firstClockTime(line, none)));
}

void checkCalendar(Checks& checks, const Line& line, const Scenario& scenario)
{
    const SparseParameters& said = overridesOf(scenario, wholeLine);
    const std::set<std::string> names = namesIn(said, scenario.calendarStations);
    const std::size_t before = checks.findings.size();
    checkNumber(checks, elementsThere(line, scenario, wholeLine, calendarKind).size());
    for (const std::string& name : names) {
        checkNew(checks, elementsOf(baselineOf(line, wholeLine), calendarKind), said, name);
        const ElementValues values(line, scenario, wholeLine, calendarKind, name);
        if (said.contains({CalendarEntry, name}))
            continue;
        checkKeysTogether(checks, said, name, values.value(CalendarAt).has_value());
        if (isSound(line, scenario, name))
            checkRepetition(checks, line, scenario, name, said);
    }
    checkStations(checks, line, scenario.calendarStations);
    const bool isUnchanged = names.empty() && !changesRun(scenario);
    if (isUnchanged || hasAnyError(checks, before) || !areAllSound(line, scenario))
        return;
    const Scenario none;
    if (const ClosedStation closed = findClosed(line, scenario); closed != findClosed(line, none))
        reportClosed(checks, closed, pathOfChange(scenario, !names.empty()));
    const bool isNoted = isStartMissing(line, none);
    if (!isNoted && isStartMissing(line, scenario))
        noteMissingStart(checks, scenario.settings.startTime
                                     ? "start_time"
                                     : pathOfKey(said, CalendarAt, firstClockTime(line, scenario)));
}

} // namespace linetwin

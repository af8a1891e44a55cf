// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/ShownCalendar.h"

#include "app/calendar/WeekView.h"
#include "app/commands/CalendarCommands.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/Checks.h"
#include "engine/model/Elements.h"
#include "engine/model/LocalTime.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <set>

namespace linetwin::app {

namespace {

using enum ParameterId;

constexpr auto inCalendar = ElementKind::Closure;
constexpr double minutesPerWeek = daysPerWeek * minutesPerDay;
/// A week has no room for more of one entry.
constexpr int mostShownOccurrences = 100;

ShownEntry shownEntry(const Line& line, const Scenario& scenario, const std::string& name)
{
    ShownEntry entry;
    entry.name = name;
    entry.isDropped = !isElementThere(line, scenario, wholeLine, inCalendar, name);
    const Scenario none;
    const Scenario& shown = entry.isDropped ? none : scenario;
    const ElementValues values(line, shown, wholeLine, inCalendar, name);
    entry.hasClockTime = values.value(CalendarAt).has_value();
    entry.times = {values.number(CalendarAt), static_cast<int>(values.number(CalendarDays)),
                   values.number(CalendarMinutes)};
    entry.fromMin = values.number(CalendarFromMin);
    entry.everyMin = values.value(CalendarEveryMin);
    entry.state = values.choice(CalendarState);
    entry.repairs = values.choice(CalendarRepairs);
    entry.stations = stationsClosedBy(line, shown, name);
    entry.isChanged =
        hasElement(overridesOf(scenario, wholeLine), inCalendar, name) || scenario.calendarStations.contains(name);
    return entry;
}

bool speaksOf(const Finding& finding, const std::string& name)
{
    const std::string path = pathTo(std::string(sectionKey(inCalendar)), name);
    return finding.keyPath == path || finding.keyPath.starts_with(path + ".");
}

/// Of those whose names fit the path, the longest is meant: names may contain points.
ShownEntry* meantBy(const Finding& finding, std::vector<ShownEntry>& entries)
{
    ShownEntry* meant = nullptr;
    for (ShownEntry& entry : entries) {
        if (speaksOf(finding, entry.name) && (!meant || entry.name.size() > meant->name.size()))
            meant = &entry;
    }
    return meant;
}

/// Occurrences of an entry without a clock time within the run, warm-up included.
void addOccurrences(std::vector<WeekEntry>& week, const WeekEntry& shown, const ShownEntry& entry, const RunTimes& run)
{
    const double every = entry.everyMin.value_or(0);
    const double first =
        every > 0 ? entry.fromMin - std::floor((entry.fromMin + run.warmup) / every) * every : entry.fromMin;
    const double end = std::min(run.minutes, minutesPerWeek - run.warmup);
    double from = first;
    for (int count = 0; from < end && count < mostShownOccurrences; ++count) {
        const double minute = std::fmod(run.begin + from + minutesPerWeek * 1000, minutesPerWeek);
        WeekEntry occurrence = shown;
        occurrence.days = 1 << static_cast<int>(minute / minutesPerDay);
        occurrence.at = std::fmod(minute, minutesPerDay);
        if (from + entry.times.minutes > -run.warmup)
            week.push_back(occurrence);
        if (every <= 0)
            break;
        from += every;
    }
}

} // namespace

RunTimes runTimes(const RunSettings& settings)
{
    using minutes = std::chrono::duration<double, std::ratio<60>>;
    const auto start = settings.startTime ? parseLocalTime(*settings.startTime) : std::nullopt;
    const minutes begin = start ? timeOfWeek(*start) : usualTimeOfWeek;
    return {begin.count(), settings.durationHours * 60, settings.warmupHours * 60, settings.startTime.has_value()};
}

const ShownEntry* ShownCalendar::find(const std::string& name) const
{
    const auto found = std::ranges::find(entries, name, &ShownEntry::name);
    return found == entries.end() ? nullptr : &*found;
}

ShownCalendar shownCalendar(const ProjectDocument& document)
{
    ShownCalendar calendar;
    const Line& line = document.line();
    const Scenario& scenario = document.effectiveScenario();
    std::set<std::string> names = elementsOf(baselineOf(line, wholeLine), inCalendar);
    const std::set<std::string> ofLine = names;
    names.merge(elementsOf(overridesOf(scenario, wholeLine), inCalendar));
    for (const std::string& name : names) {
        calendar.entries.push_back(shownEntry(line, scenario, name));
        calendar.entries.back().isOwn = document.isBaselineActive() || !ofLine.contains(name);
    }
    calendar.run = runTimes(document.effectiveSettings());
    for (const Finding& finding : document.findings()) {
        if (finding.severity == Severity::Note && !calendar.run.isGiven)
            continue; // that no start is given is said where it can be
        if (ShownEntry* entry = meantBy(finding, calendar.entries))
            entry->findings.push_back(finding);
        else if (finding.keyPath == sectionKey(inCalendar) || finding.keyPath == "start_time")
            calendar.findings.push_back(finding);
    }
    return calendar;
}

State closureState(std::size_t choice)
{
    constexpr std::array states{State::Planned, State::Setup, State::Down};
    return states[std::min(choice, states.size() - 1)];
}

QString timesText(const ShownEntry& entry)
{
    if (entry.hasClockTime)
        return whenText({entry.name, {}, entry.times.days, entry.times.at, entry.times.minutes});
    const QString from = parameterValueText(CalendarFromMin, entry.fromMin);
    const QString length = parameterValueText(CalendarMinutes, entry.times.minutes);
    return entry.everyMin ? WeekView::tr("%1 every %2, from %3 of the run on", "length, interval, first begin")
                                .arg(length, parameterValueText(CalendarEveryMin, entry.everyMin), from)
                          : WeekView::tr("once, at %1 of the run, %2", "begin, length").arg(from, length);
}

QString closedStationsText(const std::vector<std::string>& stations)
{
    constexpr std::size_t shown = 4;
    if (stations.empty())
        return WeekView::tr("all stations");
    QStringList names;
    for (std::size_t i = 0; i < std::min(stations.size(), shown); ++i)
        names << toQString(stations[i]);
    const QString list = joinedNames(names);
    return stations.size() <= shown
               ? list
               : WeekView::tr("%1 and %Ln more", "names of stations", static_cast<int>(stations.size() - shown))
                     .arg(list);
}

std::vector<WeekEntry> weekEntries(const ShownCalendar& calendar)
{
    std::vector<WeekEntry> week;
    for (const ShownEntry& entry : calendar.entries) {
        WeekEntry shown{entry.name, {}, entry.times.days & everyDay, entry.times.at, entry.times.minutes};
        if (!entry.stations.empty())
            shown.note = closedStationsText(entry.stations);
        shown.state = closureState(entry.state);
        shown.isChanged = entry.isChanged;
        shown.isDropped = entry.isDropped;
        shown.isFixed = !entry.hasClockTime || entry.isDropped;
        if (entry.hasClockTime)
            week.push_back(shown);
        else
            addOccurrences(week, shown, entry, calendar.run);
    }
    return week;
}

} // namespace linetwin::app

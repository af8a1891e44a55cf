// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/CalendarResolution.h"

#include "engine/model/Elements.h"
#include "engine/model/LocalTime.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace linetwin {

namespace {

using enum ParameterId;

constexpr std::array closureStates{State::Planned, State::Setup, State::Down};
constexpr SimTime oneWeek = std::chrono::days(7);

SimTime timeFromMinutes(double minutes)
{
    constexpr double nanosecondsPerMinute = 6e10;
    return SimTime(std::llround(minutes * nanosecondsPerMinute));
}

/// To [0, period).
SimTime within(SimTime time, SimTime period)
{
    const SimTime rest = time % period;
    return rest < SimTime{} ? rest + period : rest;
}

std::chrono::seconds startOfRun(const Line& line, const Scenario& scenario)
{
    const auto text = resolveSettings(line, scenario).startTime;
    const auto time = text ? parseLocalTime(*text) : std::nullopt;
    return time ? timeOfWeek(*time) : usualTimeOfWeek;
}

void setWeekly(ResolvedClosure& closure, double minuteOfDay, unsigned days, std::chrono::seconds start)
{
    const std::chrono::seconds timeOfDay(std::llround(minuteOfDay * 60));
    closure.period = oneWeek;
    for (int day = 0; day < 7; ++day) {
        if ((days >> static_cast<unsigned>(day) & 1U) != 0)
            closure.begins.push_back(within(std::chrono::days(day) + timeOfDay - start, oneWeek));
    }
    std::ranges::sort(closure.begins);
}

} // namespace

ResolvedClosure resolveClosure(const Line& line, const Scenario& scenario, const std::string& name)
{
    const ElementValues values(line, scenario, wholeLine, ElementKind::Closure, name);
    ResolvedClosure closure;
    closure.name = name;
    closure.length = timeFromMinutes(values.number(CalendarMinutes));
    closure.state = closureStates[values.choice(CalendarState)];
    closure.pausesRepairs = values.choice(CalendarRepairs) == 0;
    if (const ParameterValue at = values.value(CalendarAt)) {
        setWeekly(closure, *at, static_cast<unsigned>(values.number(CalendarDays)), startOfRun(line, scenario));
        return closure;
    }
    const SimTime from = timeFromMinutes(values.number(CalendarFromMin));
    if (const ParameterValue every = values.value(CalendarEveryMin))
        closure.period = timeFromMinutes(*every);
    closure.begins = {closure.period > SimTime{} ? within(from, closure.period) : from};
    return closure;
}

std::vector<ResolvedClosure> resolveCalendar(const Line& line, const Scenario& scenario)
{
    std::vector<ResolvedClosure> calendar;
    for (const std::string& name : elementsThere(line, scenario, wholeLine, ElementKind::Closure))
        calendar.push_back(resolveClosure(line, scenario, name));
    return calendar;
}

bool closesStation(const Line& line, const Scenario& scenario, const std::string& entry, const std::string& station)
{
    const std::vector<std::string>& stations = stationsClosedBy(line, scenario, entry);
    return stations.empty() || std::ranges::find(stations, station) != stations.end();
}

std::optional<SimTime> shortestRepetition(const ResolvedClosure& closure)
{
    if (closure.period == SimTime{})
        return std::nullopt;
    SimTime shortest = closure.period - (closure.begins.back() - closure.begins.front());
    for (std::size_t i = 1; i < closure.begins.size(); ++i)
        shortest = std::min(shortest, closure.begins[i] - closure.begins[i - 1]);
    return shortest;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/CalendarSummary.h"

#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/ScheduledTime.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>

namespace linetwin::app {

namespace {

class SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarSummary)
};

constexpr SimTime summaryWeek = std::chrono::days(7);
constexpr int weeksOfAYear = 52;
constexpr std::size_t mostStations = 4;

std::vector<ResolvedClosure> chosen(const ResolvedLine& line, const std::vector<std::size_t>& closures,
                                    const std::function<bool(const ResolvedClosure&)>& isMeant)
{
    std::vector<ResolvedClosure> found;
    for (const std::size_t index : closures) {
        if (isMeant(line.calendar[index]))
            found.push_back(line.calendar[index]);
    }
    return found;
}

bool isPlanned(const ResolvedClosure& closure)
{
    return closure.state == State::Planned;
}

/// Those that close every station.
std::vector<std::size_t> common(const ResolvedLine& line)
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < line.calendar.size(); ++i) {
        if (std::ranges::all_of(line.stations, [i](const ResolvedStation& station) {
                return std::ranges::find(station.closures, i) != station.closures.end();
            }))
            all.push_back(i);
    }
    return all;
}

/// Where not all repetitions fit into a week, an average of many is said.
QString weekText(const ResolvedLine& line, const std::vector<std::size_t>& closures)
{
    const auto repeated =
        chosen(line, closures, [](const ResolvedClosure& closure) { return closure.period > SimTime{}; });
    const bool isEqual = std::ranges::all_of(
        repeated, [](const ResolvedClosure& closure) { return summaryWeek % closure.period == SimTime{}; });
    const int weeks = isEqual ? 1 : weeksOfAYear;
    const auto closed = closedTime(repeated, SimTime{}, weeks * summaryWeek);
    if (repeated.empty() || !closed)
        return {};
    const QString open = shortestNumberText(std::round(toHours(summaryWeek - *closed / weeks) * 10) / 10);
    return isEqual ? SummaryWords::tr("Open %1 of 168 h a week.").arg(open)
                   : SummaryWords::tr("Open about %1 of 168 h a week.").arg(open);
}

QString runText(const ResolvedLine& line, const std::vector<std::size_t>& closures, SimTime duration)
{
    const auto planned = closedTime(chosen(line, closures, isPlanned), SimTime{}, duration);
    const auto closed =
        closedTime(chosen(line, closures, [](const ResolvedClosure&) { return true; }), SimTime{}, duration);
    if (!planned || !closed)
        return {};
    const SimTime others = *closed - *planned;
    const QString scheduled = elapsedText(duration - *planned);
    if (others == SimTime{})
        return SummaryWords::tr("Of this run, %1 of %2 are scheduled.").arg(scheduled, elapsedText(duration));
    return SummaryWords::tr("Of this run, %1 of %2 are scheduled, %3 of them closed for changeovers or repairs.")
        .arg(scheduled, elapsedText(duration), elapsedText(others));
}

QString stationsText(const ResolvedLine& line, const std::vector<std::size_t>& closures, SimTime duration)
{
    QStringList names;
    std::size_t left = 0;
    const auto ofAll = closedTime(chosen(line, closures, isPlanned), SimTime{}, duration);
    for (const ResolvedStation& station : line.stations) {
        if (station.closures.size() == closures.size())
            continue;
        const auto planned = closedTime(chosen(line, station.closures, isPlanned), SimTime{}, duration);
        if (static_cast<std::size_t>(names.size()) == mostStations)
            ++left;
        else if (planned && planned != ofAll)
            names << SummaryWords::tr("%1 (%2 scheduled)", "a station and its time")
                         .arg(toQString(station.name), elapsedText(duration - *planned));
        else
            names << toQString(station.name);
    }
    if (names.isEmpty())
        return {};
    const QString list = joinedNames(names);
    return left == 0
               ? SummaryWords::tr("With closures of their own: %1.", "stations").arg(list)
               : SummaryWords::tr("With closures of their own: %1 and %Ln more.", "stations", static_cast<int>(left))
                     .arg(list);
}

} // namespace

QString calendarSummary(const ResolvedLine& line, const RunSettings& settings)
{
    if (line.calendar.empty())
        return {};
    const std::vector<std::size_t> ofAll = common(line);
    const SimTime duration = horizonFromHours(settings.durationHours);
    QStringList parts{weekText(line, ofAll), runText(line, ofAll, duration), stationsText(line, ofAll, duration)};
    parts.removeAll(QString());
    return joinedSentences(parts);
}

} // namespace linetwin::app

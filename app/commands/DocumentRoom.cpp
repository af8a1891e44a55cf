// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/DocumentRoom.h"

#include "app/commands/EditLine.h"
#include "app/document/TextSizes.h"
#include "engine/model/Elements.h"
#include "engine/model/Limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace linetwin::app {

namespace {

class DocumentRoom {
    Q_DECLARE_TR_FUNCTIONS(DocumentRoom)
};

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// Of the line, or of the scenario that has the most.
std::size_t calendarEntryCount(const LineContent& content)
{
    const auto count = [&](const Scenario& scenario) {
        return elementsThere(content.line, scenario, wholeLine, ElementKind::Closure).size();
    };
    std::size_t most = count({});
    for (const StationOverrides& overrides : content.overrides) {
        Scenario scenario;
        scenario.overrides = overrides;
        most = std::max(most, count(scenario));
    }
    return most;
}

bool refuse(ProjectDocument& document, const QString& why)
{
    document.refuse(why);
    return false;
}

} // namespace

bool hasRoomForLine(ProjectDocument& document, const LineContent& after)
{
    const std::size_t stations = after.line.stations.size();
    if (stations > mostStations && stations > document.line().stations.size())
        return refuse(
            document,
            DocumentRoom::tr("Nothing was added: a line has at most %1 stations, and with these it would have %2.")
                .arg(countText(mostStations), countText(stations)));
    if (isTooLong(after.line) && !isTooLong(document.line()))
        return refuse(document, DocumentRoom::tr("Nothing was changed: the file of a line may have at most %1 MiB, and "
                                                 "this would make it larger.")
                                    .arg(countText(largestFileBytes >> 20U)));
    return true;
}

bool hasRoomForCalendar(ProjectDocument& document, const LineContent& after)
{
    const std::size_t count = calendarEntryCount(after);
    if (count > mostCalendarEntries && count > calendarEntryCount(lineContentOf(document)))
        return refuse(document, DocumentRoom::tr("Nothing was added: a calendar has at most %1 entries, and with these "
                                                 "it would have %2.")
                                    .arg(countText(mostCalendarEntries), countText(count)));
    return hasRoomForLine(document, after);
}

bool hasRoomForScenarios(ProjectDocument& document, std::size_t added)
{
    std::size_t count = added;
    for (const LineEntry& line : document.lines())
        count += line.scenarios.size();
    if (added == 0 || count <= mostScenarios)
        return true;
    return refuse(document, DocumentRoom::tr("Nothing was added: a project has at most %1 scenarios, those of other "
                                             "lines included, and with this it would have %2.")
                                .arg(countText(mostScenarios), countText(count)));
}

bool hasRoomForScenario(ProjectDocument& document, const Scenario& after)
{
    if (isTooLong(after))
        return refuse(document, DocumentRoom::tr("Nothing was changed: the file of a scenario may have at most %1 MiB, "
                                                 "and this would make it larger.")
                                    .arg(countText(largestFileBytes >> 20U)));
    return true;
}

bool hasRoomForValues(ProjectDocument& document, const std::vector<StationValue>& values)
{
    if (std::ranges::none_of(values, [](const StationValue& each) { return each.value.has_value(); }))
        return true; // they are reset
    if (document.isBaselineActive()) {
        LineContent after{document.line(), {}, {}};
        for (const auto& [station, parameter, value] : values)
            setBaseline(after.line, station, parameter, value);
        return hasRoomForLine(document, after);
    }
    Scenario after = document.effectiveScenario();
    for (const auto& [station, parameter, value] : values)
        setOverride(after, station, parameter, value);
    return hasRoomForScenario(document, after);
}

} // namespace linetwin::app

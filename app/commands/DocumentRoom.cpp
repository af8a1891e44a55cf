// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/DocumentRoom.h"

#include "app/commands/DocumentSize.h"
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

bool hasRoomFor(ProjectDocument& document, const Growth& growth)
{
    return goesIntoOneFile(document, growth) ||
           refuse(document, DocumentRoom::tr("Nothing was changed: a project with its unsaved changes may have at most "
                                             "%1 MiB, and this would make it larger.")
                                .arg(countText(largestProjectBytes >> 20U)));
}

/// Of the values that the scenarios of the shown line would have.
std::size_t growthOfScenarios(const ProjectDocument& document, const LineContent& after, Bytes which)
{
    const std::vector<ScenarioEntry>& scenarios = document.scenarios();
    std::size_t growth = 0;
    for (std::size_t i = 0; i < std::min(scenarios.size(), after.overrides.size()); ++i) {
        if (after.overrides[i] == scenarios[i].scenario.overrides)
            continue;
        Scenario scenario = scenarios[i].scenario;
        scenario.overrides = after.overrides[i];
        growth += growthOf(scenarios[i].scenario, scenarios[i].saved, scenario, which);
    }
    return growth;
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
    const LineOnFile& present = document.shownLine().line;
    return hasRoomFor(document, [&](Bytes which) {
        const std::size_t ofLine =
            after.line == present.line ? 0 : growthOf(present.line, present.saved, after.line, which);
        return ofLine + growthOfScenarios(document, after, which);
    });
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

bool hasRoomForScenario(ProjectDocument& document, const Scenario& after, const ScenarioEntry* present)
{
    if (isTooLong(after))
        return refuse(document, DocumentRoom::tr("Nothing was changed: the file of a scenario may have at most %1 MiB, "
                                                 "and this would make it larger.")
                                    .arg(countText(largestFileBytes >> 20U)));
    return hasRoomFor(document, [&](Bytes which) {
        return present ? growthOf(present->scenario, present->saved, after, which) : 2 * textSize(after, which);
    });
}

bool hasRoomForEntry(ProjectDocument& document, const LineEntry& added)
{
    return hasRoomForScenarios(document, added.scenarios.size()) && hasRoomFor(document, [&](Bytes which) {
               std::size_t size = 2 * textSize(added.line.line, which);
               for (const ScenarioEntry& each : added.scenarios)
                   size += 2 * textSize(each.scenario, which);
               return size;
           });
}

bool hasRoomForMoments(ProjectDocument& document, const std::vector<ProjectMoment>& after)
{
    return hasRoomFor(document, [&](Bytes which) {
        const ProjectOnFile& project = document.project();
        Project head = project.head;
        head.moments = after;
        const std::size_t before = which == Bytes::AtMost ? 0 : headSize(project.head, which);
        const std::size_t now = headSize(head, which);
        return (now > before ? now - before : 0) + (project.head == project.saved ? headSize(project.saved, which) : 0);
    });
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
    return hasRoomForScenario(document, after, document.findScenario(*document.activeScenario()));
}

} // namespace linetwin::app

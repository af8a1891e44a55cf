// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineCommands.h"

#include "app/commands/EditWords.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/io/Clipboard.h"
#include "engine/model/StationClosures.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

QString translated(const char* sentence)
{
    return QCoreApplication::translate("LineCommands", sentence);
}

void pushLine(ProjectDocument& document, const QString& title, Line line, int gesture = 0)
{
    LineContent content = lineContentOf(document);
    content.line = std::move(line);
    pushLineEdit(document, title, std::move(content), LineChanged{}, gesture);
}

std::vector<std::string> pushInserted(ProjectDocument& document, const QString& title, InsertedStations inserted)
{
    const bool isMade = pushLineEdit(document, title.arg(joinedNames(inserted.names)), std::move(inserted.content),
                                     StationsChanged{inserted.names, {}, {}});
    return isMade ? inserted.names : std::vector<std::string>();
}

/// Those that the line has, in its order.
std::vector<std::string> present(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    std::vector<std::string> names;
    for (const StationContent& content : stationContents(document.line(), stations))
        names.push_back(content.station.name);
    return names;
}

} // namespace

std::vector<std::string> insertStations(ProjectDocument& document, std::size_t position,
                                        std::vector<StationContent> stations)
{
    return pushInserted(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Insert %1")),
                        linetwin::insertStations(lineContentOf(document), position, std::move(stations)));
}

std::string insertTemplate(ProjectDocument& document, std::size_t position, const StationTemplate& kind)
{
    const auto names = insertStations(document, position, {makeTranslatedStation(kind)});
    return names.empty() ? std::string() : names.front();
}

void removeStations(ProjectDocument& document, const std::vector<std::string>& stations)
{
    const auto names = present(document, stations);
    pushLineEdit(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Remove %1")).arg(joinedNames(names)),
                 linetwin::removeStations(lineContentOf(document), names), StationsChanged{{}, names, {}});
}

void moveStations(ProjectDocument& document, const std::vector<std::string>& stations, std::size_t position)
{
    const auto names = present(document, stations);
    pushLineEdit(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Move %1")).arg(joinedNames(names)),
                 linetwin::moveStations(lineContentOf(document), names, position), StationsChanged{});
}

std::optional<Finding> renameStation(ProjectDocument& document, const std::string& station, const std::string& name)
{
    LineContent content = lineContentOf(document);
    if (auto problem = renameProblem(content, station, name))
        return problem;
    pushLineEdit(
        document,
        translated(QT_TRANSLATE_NOOP("LineCommands", "Rename %1 to %2")).arg(toQString(station), toQString(name)),
        linetwin::renameStation(std::move(content), station, name), StationsChanged{{}, {}, {{station, name}}});
    return std::nullopt;
}

std::vector<std::string> duplicateStations(ProjectDocument& document, const std::vector<std::string>& stations)
{
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Duplicate %1"));
    InsertedStations inserted = linetwin::duplicateStations(lineContentOf(document), stations);
    const bool isMade = pushLineEdit(document, sentence.arg(joinedNames(present(document, stations))),
                                     std::move(inserted.content), StationsChanged{inserted.names, {}, {}});
    return isMade ? inserted.names : std::vector<std::string>();
}

std::string copyStations(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    return writeStations(document.line(), stations);
}

CopiedOverrides copyOverrides(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    CopiedOverrides copied = document.lineState().overrides;
    for (auto& [scenario, overrides] : copied) {
        erase_if(overrides,
                 [&](const auto& entry) { return std::ranges::find(stations, entry.first) == stations.end(); });
    }
    return copied;
}

PastedStations pasteStations(ProjectDocument& document, std::size_t position, std::string_view yaml,
                             const CopiedOverrides& overrides)
{
    StationsRead read = readStations(yaml);
    PastedStations pasted{{}, false, std::move(read.findings)};
    if (read.stations.empty())
        return pasted;
    std::vector<std::string> copiedNames;
    for (const StationContent& content : read.stations)
        copiedNames.push_back(content.station.name);
    InsertedStations inserted = linetwin::insertStations(lineContentOf(document), position, std::move(read.stations));
    for (const auto& [scenario, copied] : overrides) {
        const auto index = document.shownLine().indexOf(scenario);
        for (std::size_t i = 0; index && i < copiedNames.size(); ++i) {
            if (const auto found = copied.find(copiedNames[i]); found != copied.end())
                inserted.content.overrides[*index][inserted.names[i]] = found->second;
            joinScenarioClosures(inserted.content, *index, copiedNames[i], inserted.names[i]);
        }
    }
    pasted.names =
        pushInserted(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Paste %1")), std::move(inserted));
    pasted.isRefused = pasted.names.empty();
    return pasted;
}

void setTopology(ProjectDocument& document, const std::string& station, std::int64_t batchIn,
                 std::optional<std::string> outputType, int gesture)
{
    pushLineEdit(document,
                 translated(QT_TRANSLATE_NOOP("LineCommands", "Batch and output of %1")).arg(toQString(station)),
                 linetwin::setTopology(lineContentOf(document), station, batchIn, std::move(outputType)),
                 StationsChanged{}, gesture);
}

void setBatch(ProjectDocument& document, const std::vector<std::string>& stations, std::int64_t batchIn, int gesture)
{
    LineContent content = lineContentOf(document);
    for (Station& station : content.line.stations) {
        if (station.outputType && std::ranges::find(stations, station.name) != stations.end())
            station.batchIn = batchIn;
    }
    pushLineEdit(document,
                 translated(QT_TRANSLATE_NOOP("LineCommands", "Items per cycle of %1"))
                     .arg(joinedNames(present(document, stations))),
                 std::move(content), StationsChanged{}, gesture);
}

void setConstraint(ProjectDocument& document, std::optional<std::string> station)
{
    Line line = document.line();
    const QString sentence =
        station ? translated(QT_TRANSLATE_NOOP("LineCommands", "Make %1 the constraint")).arg(toQString(*station))
                : translated(QT_TRANSLATE_NOOP("LineCommands", "Find the constraint of %1")).arg(toQString(line.name));
    line.constraint = std::move(station);
    pushLine(document, sentence, std::move(line));
}

void setLineName(ProjectDocument& document, const std::string& name)
{
    Line line = document.line();
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Rename line %1 to %2"));
    const QString old = toQString(line.name);
    line.name = name;
    pushLine(document, sentence.arg(old, toQString(name)), std::move(line));
}

void describeLine(ProjectDocument& document, const std::string& description, int gesture)
{
    Line line = document.line();
    line.description = description;
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Description of %1"));
    const QString name = toQString(line.name);
    pushLine(document, sentence.arg(name), std::move(line), gesture);
}

void setObserved(ProjectDocument& document, const Observed& observed, int gesture)
{
    Line line = document.line();
    line.observed = observed;
    const QString sentence = translated(QT_TRANSLATE_NOOP("LineCommands", "Observed figures of %1"));
    const QString name = toQString(line.name);
    pushLine(document, sentence.arg(name), std::move(line), gesture);
}

void adoptOverrides(ProjectDocument& document, ScenarioId scenario)
{
    const LineEntry* of = document.lineOf(scenario);
    const auto index = of ? of->indexOf(scenario) : std::nullopt;
    if (!index)
        return;
    if (of != &document.shownLine())
        document.setActiveScenario(scenario);
    const QString name = toQString(document.scenarios()[*index].scenario.name);
    pushLineEdit(document, translated(QT_TRANSLATE_NOOP("LineCommands", "Make %1 the baseline")).arg(name),
                 linetwin::adoptOverrides(lineContentOf(document), *index), LineChanged{});
}

QString templateLabel(const StationTemplate& kind)
{
    return QCoreApplication::translate("StationTemplate", std::string(kind.label).c_str());
}

StationContent makeTranslatedStation(const StationTemplate& kind)
{
    StationContent content = makeStation(kind);
    content.station.name = templateLabel(kind).toStdString();
    if (content.station.outputType)
        content.station.outputType =
            QCoreApplication::translate("StationTemplate", content.station.outputType->c_str()).toStdString();
    return content;
}

} // namespace linetwin::app

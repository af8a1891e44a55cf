// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/StopCommands.h"

#include "app/commands/EditLine.h"
#include "app/commands/EditWords.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

namespace linetwin::app {

namespace {

class StopWords {
    Q_DECLARE_TR_FUNCTIONS(StopCommands)
};

/// "glue, Labeller"
QString stopText(const std::string& name, const std::vector<std::string>& stations)
{
    const QString where = stations.front() == wholeLine ? StopWords::tr("whole line") : joinedNames(stations);
    return joinedClauses({toQString(name), where});
}

std::string nameOfNew(StopPreset preset)
{
    switch (preset) {
    case StopPreset::Running: return StopWords::tr("Stop", "name of a new reason of stops").toStdString();
    case StopPreset::Cycles: return StopWords::tr("Reel change", "name of a new reason of stops").toStdString();
    case StopPreset::Clock: return StopWords::tr("Supply failure", "name of a new reason of stops").toStdString();
    case StopPreset::Cleaning: return StopWords::tr("Cleaning", "name of a new reason of stops").toStdString();
    }
    return {};
}

/// Says so where there is none.
bool isRoomAt(ProjectDocument& document, const LineContent& content, const std::vector<std::string>& stations)
{
    for (const std::string& station : stations) {
        if (const auto problem = addStopProblem(content, station)) {
            const QString why = messageText(*problem);
            document.refuse(station == wholeLine ? why : labelled(toQString(station), why));
            return false;
        }
    }
    return true;
}

/// The name of the reason that was made; empty where the edit was refused.
std::string pushed(ProjectDocument& document, const QString& title, LineContent content, const std::string& name)
{
    return pushLineEdit(document, title, std::move(content), LineChanged{}) ? name : std::string();
}

using StopEdit = std::function<LineContent(LineContent, const StopAddress&)>;

LineContent editedAtEach(LineContent content, const StopChoice& stop, const StopEdit& edit)
{
    for (const std::string& station : stop.stations)
        content = edit(std::move(content), {station, stop.name});
    return content;
}

std::string sentTo(ProjectDocument& document, const StopAddress& stop, const std::string& station, bool isMoved)
{
    LineContent content = lineContentOf(document);
    const bool isSame = isMoved && station == stop.station;
    if (isSame || !isStopThere(content.line, stop) || !isRoomAt(document, content, {station}))
        return {};
    const std::string name = freeStopName(content, {station}, stop.name);
    const QString title = (isMoved ? StopWords::tr("Move %1 to %2") : StopWords::tr("Copy %1 to %2"))
                              .arg(stopText(stop.name, {stop.station}), toQString(station));
    content = isMoved ? linetwin::moveStop(std::move(content), stop, {station, name})
                      : linetwin::copyStop(std::move(content), stop, {station, name});
    return pushed(document, title, std::move(content), name);
}

} // namespace

bool hasRoomForStop(const ProjectDocument& document, const std::string& station)
{
    return !addStopProblem({document.line(), {}, {}}, station);
}

std::string addStop(ProjectDocument& document, const std::vector<std::string>& stations, StopPreset preset)
{
    LineContent content = lineContentOf(document);
    if (stations.empty() || !isRoomAt(document, content, stations))
        return {};
    const std::string name = freeStopName(content, stations, nameOfNew(preset));
    content = editedAtEach(std::move(content), {stations, name}, [preset](LineContent each, const StopAddress& stop) {
        return linetwin::addStop(std::move(each), stop, preset);
    });
    return pushed(document, StopWords::tr("Add %1").arg(stopText(name, stations)), std::move(content), name);
}

std::optional<Finding> renameStop(ProjectDocument& document, const StopChoice& stop, const std::string& name)
{
    LineContent content = lineContentOf(document);
    for (const std::string& station : stop.stations) {
        if (auto problem = renameStopProblem(content, {station, stop.name}, name))
            return problem;
    }
    content = editedAtEach(std::move(content), stop, [&name](LineContent each, const StopAddress& from) {
        return linetwin::moveStop(std::move(each), from, {from.station, name});
    });
    pushLineEdit(document, StopWords::tr("Rename %1 to %2").arg(stopText(stop.name, stop.stations), toQString(name)),
                 std::move(content), LineChanged{});
    return std::nullopt;
}

std::string duplicateStop(ProjectDocument& document, const StopChoice& stop)
{
    LineContent content = lineContentOf(document);
    if (stop.stations.empty() || !isRoomAt(document, content, stop.stations))
        return {};
    const std::string name = freeStopName(content, stop.stations, stop.name);
    content = editedAtEach(std::move(content), stop, [&name](LineContent each, const StopAddress& from) {
        return linetwin::copyStop(std::move(each), from, {from.station, name});
    });
    return pushed(document, StopWords::tr("Duplicate %1").arg(stopText(stop.name, stop.stations)), std::move(content),
                  name);
}

void removeStop(ProjectDocument& document, const StopChoice& stop)
{
    pushLineEdit(document, StopWords::tr("Remove %1").arg(stopText(stop.name, stop.stations)),
                 editedAtEach(lineContentOf(document), stop, linetwin::removeStop), LineChanged{});
}

std::string moveStop(ProjectDocument& document, const StopAddress& stop, const std::string& station)
{
    return sentTo(document, stop, station, true);
}

std::string copyStop(ProjectDocument& document, const StopAddress& stop, const std::string& station)
{
    return sentTo(document, stop, station, false);
}

std::optional<Finding> recountStop(ProjectDocument& document, const StopChoice& stop, StopTrigger trigger)
{
    LineContent content = lineContentOf(document);
    for (const std::string& station : stop.stations) {
        if (auto problem = recountStopProblem(content, {station, stop.name}, trigger))
            return problem;
    }
    pushLineEdit(document, StopWords::tr("Counting of %1").arg(stopText(stop.name, stop.stations)),
                 editedAtEach(std::move(content), stop,
                              [trigger](LineContent each, const StopAddress& at) {
                                  return linetwin::recountStop(std::move(each), at, trigger);
                              }),
                 LineChanged{});
    return std::nullopt;
}

QString presetText(StopPreset preset)
{
    switch (preset) {
    case StopPreset::Running: return StopWords::tr("At random, by running time");
    case StopPreset::Cycles: return StopWords::tr("After a number of cycles: a reel, a roll, a magazine");
    case StopPreset::Clock: return StopWords::tr("At random, by the clock: air, power, material");
    case StopPreset::Cleaning: return StopWords::tr("Planned: cleaning, inspection");
    }
    return {};
}

} // namespace linetwin::app

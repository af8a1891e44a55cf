// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/TypicalValues.h"

#include "app/commands/EditWords.h"
#include "app/commands/LineCommands.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/Unchecked.h"

#include <QCoreApplication>

#include <utility>

namespace linetwin::app {

namespace {

class TypicalWords {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::TypicalValues)
};

using Place = std::pair<std::string, ParameterKey>;

std::vector<Place> typicalPlaces(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    std::vector<Place> places;
    for (const std::string& station : stations) {
        const auto found = document.line().unchecked.find(station);
        if (found == document.line().unchecked.end())
            continue;
        for (const ParameterKey& parameter : found->second) {
            if (isTypicalValue(document, station, parameter))
                places.emplace_back(station, parameter);
        }
    }
    return places;
}

void pushAccepted(ProjectDocument& document, const QString& title, const std::vector<Place>& places)
{
    if (places.empty())
        return;
    LineState state = document.lineState();
    for (const auto& [station, parameter] : places)
        setUnchecked(state.line, station, parameter, false);
    document.undoStack()->push(new EditLine(document, title, std::move(state), LineChanged{}));
}

} // namespace

bool isTypicalValue(const ProjectDocument& document, const std::string& station, const ParameterKey& parameter)
{
    return isUnchecked(document.line(), station, parameter) && !document.overrideValue(station, parameter);
}

int countTypicalValues(const ProjectDocument& document, const std::vector<std::string>& stations)
{
    return static_cast<int>(typicalPlaces(document, stations).size());
}

void acceptTypicalValue(ProjectDocument& document, const std::vector<std::string>& stations,
                        const ParameterKey& parameter)
{
    std::vector<Place> places = typicalPlaces(document, stations);
    std::erase_if(places, [&parameter](const Place& place) { return place.second != parameter; });
    //: What undo and redo name: a parameter and its station
    pushAccepted(document, TypicalWords::tr("checking of %1, %2").arg(parameterLabel(parameter), joinedNames(stations)),
                 places);
}

void acceptTypicalValues(ProjectDocument& document, const std::vector<std::string>& stations)
{
    //: What undo and redo name: all values of a station
    pushAccepted(document, TypicalWords::tr("checking of all values, %1").arg(joinedNames(stations)),
                 typicalPlaces(document, stations));
}

} // namespace linetwin::app

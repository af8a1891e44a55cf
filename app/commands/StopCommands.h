// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "engine/model/StopEditing.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// A reason of stops that one or several stations have, or with the `wholeLine` alone one of the line's own.
struct StopChoice {
    std::vector<std::string> stations;
    std::string name;

    bool operator==(const StopChoice&) const = default;
};

/// Whether the station, or with the `wholeLine` the line, may have one more.
bool hasRoomForStop(const ProjectDocument& document, const std::string& station);

// Each function below pushes one undo step, or none if nothing would change. Reasons belong to the shown line, the same
// for its scenarios, whose overrides go with them.

/// At each of the stations under one name in the user's language, which is returned; empty where one of them has as
/// many as are allowed.
std::string addStop(ProjectDocument& document, const std::vector<std::string>& stations, StopPreset preset);
/// What keeps the reason from being called so; then nothing changes.
std::optional<Finding> renameStop(ProjectDocument& document, const StopChoice& stop, const std::string& name);
/// Returns the name of the copy; empty where one of the stations has as many as are allowed.
std::string duplicateStop(ProjectDocument& document, const StopChoice& stop);
void removeStop(ProjectDocument& document, const StopChoice& stop);

/// To another station, under a free name, which is returned; empty where that has as many as are allowed.
std::string moveStop(ProjectDocument& document, const StopAddress& stop, const std::string& station);
std::string copyStop(ProjectDocument& document, const StopAddress& stop, const std::string& station);

/// Counts it by something else; intervals are converted by each station's speed. What keeps it from being counted so;
/// then nothing changes.
std::optional<Finding> recountStop(ProjectDocument& document, const StopChoice& stop, StopTrigger trigger);

/// What the reason is in a menu: "A stop by running time".
QString presetText(StopPreset preset);

} // namespace linetwin::app

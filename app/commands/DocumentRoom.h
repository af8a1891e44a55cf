// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <cstddef>
#include <vector>

namespace linetwin::app {

// Whatever a document holds, its files and its recovery file can hold and read again (SPEC 9): each edit that lets it
// grow asks here first. What may not be is refused by ProjectDocument::refuse(), with the reason.

/// Whether the shown line may become so. What it has too much of already may stay.
bool hasRoomForLine(ProjectDocument& document, const LineContent& after);
/// Whether these entries of the shown line's calendar may be.
bool hasRoomForCalendar(ProjectDocument& document, const LineContent& after);
/// Whether the project may have so many more scenarios.
bool hasRoomForScenarios(ProjectDocument& document, std::size_t added);
/// Whether a scenario of the project, or for null a new one, may say this.
bool hasRoomForScenario(ProjectDocument& document, const Scenario& after, const ScenarioEntry* present = nullptr);
/// Whether there may be another line with its scenarios.
bool hasRoomForEntry(ProjectDocument& document, const LineEntry& added);
bool hasRoomForMoments(ProjectDocument& document, const std::vector<ProjectMoment>& after);
/// Whether the active entry may say these values, too.
bool hasRoomForValues(ProjectDocument& document, const std::vector<StationValue>& values);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/EditLine.h"
#include "app/document/ProjectDocument.h"
#include "engine/model/StationTemplates.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linetwin::app {

// Each function pushes one undo step, or none if nothing would change. Positions are those before the edit; beyond the
// end they mean the end. New stations come back under the names that they were given; none where the line has no room
// for them, which the document says (ProjectDocument::refused).

std::vector<std::string> insertStations(ProjectDocument& document, std::size_t position,
                                        std::vector<StationContent> stations);
/// A station from the palette, named in the user's language.
std::string insertTemplate(ProjectDocument& document, std::size_t position, const StationTemplate& kind);
void removeStations(ProjectDocument& document, const std::vector<std::string>& stations);
void moveStations(ProjectDocument& document, const std::vector<std::string>& stations, std::size_t position);
/// What keeps the station from being called so; then nothing changes.
std::optional<Finding> renameStation(ProjectDocument& document, const std::string& station, const std::string& name);
std::vector<std::string> duplicateStations(ProjectDocument& document, const std::vector<std::string>& stations);

/// Text for the clipboard; empty without stations.
std::string copyStations(const ProjectDocument& document, const std::vector<std::string>& stations);
struct PastedStations {
    std::vector<std::string> names; ///< empty if there is an error among the findings, or if there is no room
    bool isRefused = false;         ///< there is no room, which the document has said
    Findings findings;
};
/// What the text does not hold: each scenario's overrides of the stations.
using CopiedOverrides = std::vector<std::pair<ScenarioId, StationOverrides>>;
CopiedOverrides copyOverrides(const ProjectDocument& document, const std::vector<std::string>& stations);
/// `overrides` are those of the same document, under the names in the text; of scenarios that are gone they are left
/// out.
PastedStations pasteStations(ProjectDocument& document, std::size_t position, std::string_view text,
                             const CopiedOverrides& overrides = {});

/// Without an output type items pass through, and batch_in becomes 1.
void setTopology(ProjectDocument& document, const std::string& station, std::int64_t batchIn,
                 std::optional<std::string> outputType, int gesture = 0);
/// Items taken per cycle, at those stations that have an output type.
void setBatch(ProjectDocument& document, const std::vector<std::string>& stations, std::int64_t batchIn,
              int gesture = 0);
/// nullopt: found by the rated rates (SPEC 6).
void setConstraint(ProjectDocument& document, std::optional<std::string> station);
void setLineName(ProjectDocument& document, const std::string& name);
void describeLine(ProjectDocument& document, const std::string& description, int gesture = 0);
void setObserved(ProjectDocument& document, const Observed& observed, int gesture = 0);
/// Makes the overrides of the scenario its line's own values, for all scenarios of that line, which is shown.
void adoptOverrides(ProjectDocument& document, ScenarioId scenario);

/// A station's kind and its output in the user's language.
QString templateLabel(const StationTemplate& kind);
StationContent makeTranslatedStation(const StationTemplate& kind);

} // namespace linetwin::app

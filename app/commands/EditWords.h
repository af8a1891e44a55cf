// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// Words for undo steps: what the list of them says of an edit, with old and new values.

/// The name of a scenario, or "Baseline".
QString entryName(const ProjectDocument& document, std::optional<ScenarioId> entry);

/// At most three names, so that a menu stays narrow.
QString joinedNames(const std::vector<std::string>& names);

/// A parameter of stations as one entry had it, station by station, and has it afterwards; nullopt where the entry is
/// silent and the baseline or the default holds.
struct ParameterEdit {
    std::optional<ScenarioId> entry;
    std::vector<std::string> stations;
    ParameterKey parameter{};
    std::vector<std::optional<ParameterValue>> before; ///< in the order of the stations
    std::optional<ParameterValue> after;
};
/// "large buffer: Filler, Buffer capacity 50 → 500 items"
QString editText(const ProjectDocument& document, const ParameterEdit& edit);

/// "Shift length 8 → 12 h" for each setting that differs; empty where the line or a setting is not valid.
QString settingsText(const Line& line, const SparseRunSettings& before, const SparseRunSettings& after);

/// Observed figures, items per cycle and output types that differ, with old and new value; empty where stations came,
/// went or moved.
QString lineDetails(const Line& before, const Line& after);

/// What a QUndoCommand takes: the list shows the title with its details, menus the title alone.
QString undoText(const QString& title, const QString& details);

} // namespace linetwin::app

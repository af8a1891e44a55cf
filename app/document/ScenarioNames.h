// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <optional>
#include <string>

namespace linetwin::app {

/// `wanted` as a scenario may be called (SPEC 9), with the first free number behind it where another scenario or other
/// line has the name. `owner` keeps its own.
std::string freeScenarioName(const ProjectDocument& document, std::string wanted,
                             std::optional<ScenarioId> owner = std::nullopt);

/// The entry that is called so, with nullopt inside for the Baseline, whose name is empty here; nullopt for none.
std::optional<std::optional<ScenarioId>> entryNamed(const ProjectDocument& document, const std::string& name);

} // namespace linetwin::app

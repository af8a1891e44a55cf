// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <string>
#include <vector>

namespace linetwin::app {

/// Whether the value in force at the station is a typical one that came with it and nobody has checked: the baseline's,
/// not overridden by the active scenario.
bool isTypicalValue(const ProjectDocument& document, const std::string& station, const ParameterKey& parameter);
/// How many such values the stations have.
int countTypicalValues(const ProjectDocument& document, const std::vector<std::string>& stations);

// Each function pushes one undo step, or none if nothing would change.

/// The values are right: they are not marked as typical any more.
void acceptTypicalValue(ProjectDocument& document, const std::vector<std::string>& stations,
                        const ParameterKey& parameter);
/// The same of all that countTypicalValues() counts.
void acceptTypicalValues(ProjectDocument& document, const std::vector<std::string>& stations);

} // namespace linetwin::app

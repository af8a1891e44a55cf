// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

namespace linetwin::app::testing {

/// A line that was never saved with a scenario over it that changes nothing and is shown.
inline void openWhatIf(ProjectDocument& document, LoadedFile file = *loadFile("builtin:cosmetics").file)
{
    if (file.kind == LoadedFile::Kind::Line)
        file.scenario.name = "What-if";
    file.kind = LoadedFile::Kind::Scenario;
    document.replace(std::move(file), {});
}

} // namespace linetwin::app::testing

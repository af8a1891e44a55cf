// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/RunSettingsReset.h"

#include "app/commands/ScenarioCommands.h"

#include <utility>

namespace linetwin::app {

void resetRunSetting(ProjectDocument& document, std::optional<ScenarioId> entry, void (*silence)(SparseRunSettings&))
{
    if (!document.lineOf(entry))
        return;
    SparseRunSettings own = document.ownRunSettings(entry);
    silence(own);
    if (own != document.ownRunSettings(entry))
        document.undoStack()->push(new SetRunSettings(document, entry, std::move(own)));
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StopCommands.h"
#include "app/document/ProjectDocument.h"
#include "app/properties/StopSummary.h"

#include <functional>
#include <string>

class QMenu;

namespace linetwin::app {

/// What the menu of a reason does that the list has to know of.
struct StopMenuActions {
    std::function<void()> rename;
    std::function<void()> duplicate;
    std::function<void()> remove;
    /// Switched off, or on again.
    std::function<void(bool)> switchOff;
    /// Moved, or copied, to the station.
    std::function<void(const std::string&, bool)> send;
};

/// Says in a scenario that what follows is done to the line.
void addLineNote(QMenu& menu, const ProjectDocument& document);
void fillStopMenu(QMenu& menu, const ProjectDocument& document, const StopSummary& summary,
                  const StopMenuActions& actions);
/// What a station's, or the line's, new reason can begin as.
void fillPresetMenu(QMenu& menu, const ProjectDocument& document, bool isOfLine,
                    const std::function<void(StopPreset)>& add);

} // namespace linetwin::app

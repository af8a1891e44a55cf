// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"

#include <optional>

namespace linetwin::app {

class ExportMenu;
class LiveRunner;
class PlaybackClock;
class ProjectDocument;
class ZoomedDiagram;

/// The line of the shown entry as it stands, without a moment of a shift; nullopt without stations. Holds all that it
/// paints.
std::optional<Picture> stillDiagram(const ProjectDocument& document);

/// How the diagram leaves the program: all of it as it stands, with nothing selected, and its stations with all their
/// parameters as a table. The view owns the menu.
ExportMenu* makeDiagramExport(ZoomedDiagram& view, const ProjectDocument& document, const PlaybackClock& clock,
                              const LiveRunner& runner);

} // namespace linetwin::app

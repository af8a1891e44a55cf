// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/saving/Picture.h"
#include "engine/analysis/Bottlenecks.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"

#include <memory>
#include <optional>

namespace linetwin::app {

class ExportMenu;
class LiveRunner;
class PlaybackClock;
class ProjectDocument;
class ZoomedDiagram;

/// A moment of a shift of the shown entry.
struct DiagramMoment {
    std::shared_ptr<const ResolvedLine> line;
    std::shared_ptr<const Recording> recording;
    std::shared_ptr<const Bottlenecks> bottlenecks; ///< may be null
    SimTime time{};
};

/// The line of the shown entry as it stands, or as it is at a moment; nullopt without stations. Holds all that it
/// paints.
std::optional<Picture> stillDiagram(const ProjectDocument& document, const std::optional<DiagramMoment>& moment = {});

/// How the diagram leaves the program: all of it as it stands, with nothing selected, and its stations with all their
/// parameters as a table. The view owns the menu.
ExportMenu* makeDiagramExport(ZoomedDiagram& view, const ProjectDocument& document, const PlaybackClock& clock,
                              const LiveRunner& runner);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Placement.h"
#include "app/document/ProjectDocument.h"

#include <QString>

#include <optional>

namespace linetwin::app {

/// Where everything is already; nullopt where some part has no place, so that the user has to be asked for one. A new
/// scenario goes where the others are (SPEC 9).
std::optional<Placement> presentPlacement(const ProjectDocument& document);
/// All in one file at `path`.
Placement oneFilePlacement(const ProjectDocument& document, const QString& path);
/// The project at `path`; line and scenarios stay in their files, and get some beside it where they have none.
Placement placementBesideFiles(const ProjectDocument& document, const QString& path);
/// The project at `path`, and line and scenarios in files beside it that are named after them.
Placement folderPlacement(const ProjectDocument& document, const QString& path);

/// A file name made of what is shown: no separators, no characters that other systems refuse, and the ending of this
/// program's files.
QString fileNameFor(QString name);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/studies/StudyForm.h"
#include "engine/analysis/Figures.h"

#include <vector>

namespace linetwin::app {

/// The line figures that a study of the kind may be about, in their order: those that have a better direction, and
/// those of planned time while any entry of the document has a stop reason or a closure. Also of lines with errors.
std::vector<LineFigure> offeredFigures(StudyKind kind, const ProjectDocument& document);

} // namespace linetwin::app

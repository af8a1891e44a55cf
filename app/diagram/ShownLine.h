// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/DiagramScene.h"
#include "app/document/ProjectDocument.h"

#include <memory>

namespace linetwin::app {

/// What the diagram shows of the document: always its stations, also while it has errors. Then `last`, a line that was
/// simulated before, stands in for the values, or else defaults do. Without stations the line is null.
DiagramContent contentOf(const ProjectDocument& document, const std::shared_ptr<const ResolvedLine>& last);

} // namespace linetwin::app

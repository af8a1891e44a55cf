// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QString>
#include <QStringList>

namespace linetwin::app {

/// What may belong to a line or a scenario that was opened by itself.
struct FoundParts {
    QStringList projects;  ///< that name it
    QStringList scenarios; ///< beside it, that name the same line and are not open
};

/// Looks at the files beside the line and the scenarios of the document, and one folder up; at 200 YAML files at most.
/// Files that cannot be read are passed over. Reads files: seconds for large ones.
FoundParts findParts(const ProjectDocument& document);

} // namespace linetwin::app

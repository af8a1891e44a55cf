// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QString>

namespace linetwin::app {

/// Whether two paths mean one file, also through links. An empty path means none.
bool isSameFile(const QString& a, const QString& b);

/// The same for all ways to name a file, after links.
QString identityOf(const QString& path);

/// The file of the line, or empty if it has none of its own.
QString linePath(const ProjectDocument& document);

} // namespace linetwin::app

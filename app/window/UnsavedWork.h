// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWatch.h"
#include "app/document/ProjectDocument.h"

#include <QStringList>

namespace linetwin::app {

/// What of the document would be lost without saving, in words, one item each: what differs from its file, and what has
/// lost its file. `isNow`: the files are looked at, and waited for; else the last look counts.
QStringList unsavedItems(const ProjectDocument& document, const FileWatch& watch, bool isNow);

} // namespace linetwin::app

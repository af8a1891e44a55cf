// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ScenarioEntry.h"
#include "engine/io/Files.h"

#include <QString>

#include <map>

namespace linetwin::app {

/// Where each part of a document is kept, or is to be.
struct Placement {
    QString project; ///< absolute; empty: no project's file
    LineSource line; ///< Inline: in the project's file, or where there is none in that of the only scenario
    std::map<ScenarioId, QString> scenarios; ///< files of their own; the others are written in the project

    bool operator==(const Placement&) const = default;
};

} // namespace linetwin::app

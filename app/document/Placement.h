// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ScenarioEntry.h"
#include "engine/io/Files.h"

#include <QString>

#include <map>
#include <optional>

namespace linetwin::app {

/// Where each part of a document is kept, or is to be.
struct Placement {
    QString project; ///< absolute; empty: no project's file
    LineSource line; ///< Inline: in the project's file, or where there is none in that of the only scenario
    std::map<ScenarioId, QString> scenarios = {};     ///< files of their own; the others are written in the project
    std::map<ScenarioId, LineSource> otherLines = {}; ///< those that are not written in the project

    /// Where a line is: the document's own one for nullopt.
    LineSource sourceOf(std::optional<ScenarioId> otherLine) const
    {
        if (!otherLine)
            return line;
        const auto found = otherLines.find(*otherLine);
        return found == otherLines.end() ? LineSource{LineSource::Kind::Inline, {}, {}} : found->second;
    }
    /// Empty for a scenario that is written in the project.
    QString fileOf(ScenarioId scenario) const
    {
        const auto found = scenarios.find(scenario);
        return found == scenarios.end() ? QString() : found->second;
    }
    bool operator==(const Placement&) const = default;
};

} // namespace linetwin::app

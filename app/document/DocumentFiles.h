// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QString>

namespace linetwin::app {

/// How a saved scenario refers to its line.
enum class LineKeeping {
    Referenced, ///< by the line's file or its built-in name
    Inline,     ///< inside the scenario, as it was already
    MadeInline, ///< inside the scenario for the first time: the line was changed and has no file of its own
};

/// How saveScenario() would keep the line as it is now.
LineKeeping lineKeeping(const ProjectDocument& document);

/// Writes the scenario to `path` and marks it saved. An unnamed one takes the file's stem as its name. Throws
/// FileError; the document then stays as it was.
LineKeeping saveScenario(ProjectDocument& document, ScenarioId id, const QString& path);

/// Writes the scenario with its line inside to `path`, which from now on is the file of both. Throws FileError; the
/// document then stays as it was.
void saveScenarioWithLine(ProjectDocument& document, ScenarioId id, const QString& path);

/// Writes the scenario with its line inside to `path` and leaves the document as it is. Throws FileError.
void writeCopyWithLine(const ProjectDocument& document, ScenarioId id, const QString& path);

/// Writes the line to `path`, which from now on is the line's file. Throws FileError; the document then stays as it
/// was.
void saveLine(ProjectDocument& document, const QString& path);

/// Whether two paths mean one file, also through links. An empty path means none.
bool isSameFile(const QString& a, const QString& b);

/// Whether writing to `path` loses comments that the file was seen to have.
bool losesComments(const ProjectDocument& document, const QString& path);

/// Whether the document's line or another of its scenarios lives at `path`, so that saving the scenario there would
/// destroy it; with nullopt, whether a scenario does, for saving the line.
bool isTakenByAnother(const ProjectDocument& document, std::optional<ScenarioId> id, const QString& path);

/// The file of the line, or empty if it has none of its own.
QString linePath(const ProjectDocument& document);

} // namespace linetwin::app

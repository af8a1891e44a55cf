// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Entries.h"
#include "engine/io/ProjectFile.h"

#include <QString>

#include <string>
#include <vector>

namespace linetwin::app {

/// What a project's file says of one of its lines besides what the line itself is.
struct LineInProject {
    std::string name; ///< of another line; empty for the project's own
    LineSource source;
    std::vector<std::string> parts; ///< see partsOf()

    bool operator==(const LineInProject&) const = default;
};

/// What a project says besides its lines and scenarios, and what its file holds of that. A value that announces
/// nothing.
struct ProjectOnFile {
    QString path;                          ///< absolute; empty while there is no project's file
    Project head;                          ///< `line`, `scenarios` and `otherLines` are not used
    Project saved;                         ///< the head in the file
    std::vector<LineInProject> savedLines; ///< in the file, in its order

    /// What the project is called once it is at `place`: one that is copied under another name is another one.
    std::string nameAt(const QString& place) const;
    bool isThere() const { return !path.isEmpty(); }
    /// Whether the project's own file has to be written.
    bool isModified(const Entries& entries) const;
    /// To another place, under its name; empty for none.
    void moveTo(const QString& place);
    /// The file at `path` holds this head, and these lines in their places.
    void markSaved(Project written, const std::vector<LineEntry>& lines);
};

/// A project as it was read from `path`, with its lines and scenarios.
ProjectOnFile projectAsRead(Project project, const QString& path, const Entries& entries);

/// Where each scenario of a project is kept, in their order: its file, or the name of one that is written in the
/// project.
std::vector<std::string> partsOf(const std::vector<ScenarioEntry>& scenarios);

} // namespace linetwin::app

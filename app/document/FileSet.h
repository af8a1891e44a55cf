// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linetwin::app {

/// A file that was read, or why it was not.
struct ReadFile {
    QString path; ///< absolute; empty for a line that ships with the program
    QString name; ///< as shown
    LoadResult result;
};

/// Reads a path or `builtin:NAME`, a line without stations, too, and with Acceptance::Anything whatever can be shown.
/// Never throws: a file that cannot be read is a finding.
ReadFile readForDocument(const QString& path, const ProjectReading& how = {});

/// Files sorted by whether they can be one document: a project, or a line and scenarios of that line.
struct FileSet {
    std::vector<ReadFile> members;   ///< the first file that is valid, and those over the same line, in the given order
    std::vector<ReadFile> strangers; ///< valid, but of another line
    std::vector<ReadFile> rejected;
};

/// Reads each file once, also where it is named twice.
FileSet readFileSet(const QStringList& paths, const ProjectReading& how = {});

/// Replaces the document by the members, of which there is at least one. The first scenario that was named becomes
/// active, of a project the Baseline. Of two scenarios of one name the second gets another.
void openFileSet(ProjectDocument& document, const FileSet& set);

/// What was read of what openFileSet() takes.
std::vector<SourceText> sourcesOf(const FileSet& set);

/// What the members' findings say, each once.
Findings findingsOf(const FileSet& set);

/// Whether two files mean the same line: the same file or built-in line, or both hold equal lines themselves.
bool isSameLine(const LoadedFile& file, const LineSource& source, const Line& line);

} // namespace linetwin::app

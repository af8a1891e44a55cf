// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectOnFile.h"

#include "engine/io/FileStem.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace linetwin::app {

namespace {

LineInProject inProject(const LineEntry& line)
{
    return {line.name, line.line.source, partsOf(line.scenarios)};
}

/// Whether anything that is written in the project itself, as no other file holds it, was changed.
bool isContentModified(const LineEntry& line)
{
    const bool isLineHere = line.line.source.kind == LineSource::Kind::Inline;
    return (isLineHere && line.line.isModified()) || std::ranges::any_of(line.scenarios, [](const ScenarioEntry& each) {
               return each.path.isEmpty() && each.scenario != each.saved;
           });
}

} // namespace

std::vector<std::string> partsOf(const std::vector<ScenarioEntry>& scenarios)
{
    std::vector<std::string> parts;
    for (const ScenarioEntry& each : scenarios)
        parts.push_back(each.path.isEmpty() ? "\n" + each.scenario.name : each.path.toStdString());
    return parts;
}

std::string ProjectOnFile::nameAt(const QString& place) const
{
    return head.name.empty() || place != path ? fileStem(place.toStdString()) : head.name;
}

bool ProjectOnFile::isModified(const Entries& entries) const
{
    if (!isThere()) // only a project can keep moments
        return !head.moments.empty();
    return head != saved || std::ranges::any_of(entries.lines(), isContentModified) ||
           !std::ranges::equal(entries.lines(), savedLines, {}, inProject);
}

void ProjectOnFile::moveTo(const QString& place)
{
    if (!place.isEmpty())
        head.name = nameAt(place);
    path = place;
}

ProjectOnFile projectAsRead(Project project, const QString& path, const Entries& entries)
{
    ProjectOnFile result;
    result.path = QFileInfo(path).absoluteFilePath();
    const bool hasComments = project.hasOtherComments;
    project.scenarios.clear();
    project.otherLines.clear();
    project.line = {};
    project.lineSource = {};
    result.head = std::move(project);
    result.markSaved(result.head, entries.lines());
    result.head.hasOtherComments = result.saved.hasOtherComments = hasComments;
    return result;
}

void ProjectOnFile::markSaved(Project written, const std::vector<LineEntry>& lines)
{
    head.hasOtherComments = written.hasOtherComments = false;
    saved = std::move(written);
    savedLines.clear();
    std::ranges::transform(lines, std::back_inserter(savedLines), inProject);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectOnFile.h"

#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

/// Without what files of their own hold.
std::vector<OtherLine> contentsHere(std::vector<OtherLine> others)
{
    for (OtherLine& other : others) {
        if (other.source.kind == LineSource::Kind::File)
            other.line = {};
        for (ProjectScenario& each : other.scenarios) {
            if (each.file)
                each.scenario = {};
        }
    }
    return others;
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
    return head.name.empty() || place != path ? QFileInfo(place).completeBaseName().toStdString() : head.name;
}

bool ProjectOnFile::isModified(const Entries& entries) const
{
    if (!isThere())
        return false;
    const LineOnFile& line = entries.own().line;
    const std::vector<ScenarioEntry>& scenarios = entries.own().scenarios;
    const bool isLineHere = line.source.kind == LineSource::Kind::Inline;
    const auto isHereAndOther = [](const ScenarioEntry& each) {
        return each.path.isEmpty() && each.scenario != each.saved;
    };
    Project present = head;
    present.otherLines = saved.otherLines;
    return present != saved || line.source != savedSource || (isLineHere && line.isModified()) ||
           partsOf(scenarios) != savedParts || std::ranges::any_of(scenarios, isHereAndOther) ||
           contentsHere(otherLinesOf(entries)) != contentsHere(saved.otherLines);
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
    result.markSaved(entries);
    result.head.hasOtherComments = result.saved.hasOtherComments = hasComments;
    return result;
}

void ProjectOnFile::markSaved(const Entries& entries)
{
    head.hasOtherComments = false;
    saved = head;
    saved.otherLines = otherLinesOf(entries);
    savedSource = entries.own().line.source;
    savedParts = partsOf(entries.own().scenarios);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectOnFile.h"

#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

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

bool ProjectOnFile::isModified(const LineOnFile& line, const std::vector<ScenarioEntry>& scenarios) const
{
    if (!isThere())
        return false;
    const bool isLineHere = line.source.kind == LineSource::Kind::Inline;
    const auto isHereAndOther = [](const ScenarioEntry& each) {
        return each.path.isEmpty() && each.scenario != each.saved;
    };
    return head != saved || line.source != savedSource || (isLineHere && line.isModified()) ||
           partsOf(scenarios) != savedParts || std::ranges::any_of(scenarios, isHereAndOther);
}

void ProjectOnFile::moveTo(const QString& place)
{
    if (!place.isEmpty())
        head.name = nameAt(place);
    path = place;
}

ProjectOnFile projectAsRead(Project project, const QString& path, const LineOnFile& line,
                            const std::vector<ScenarioEntry>& scenarios)
{
    ProjectOnFile result;
    result.path = QFileInfo(path).absoluteFilePath();
    const bool hasComments = project.hasOtherComments;
    project.scenarios.clear();
    project.line = {};
    project.lineSource = {};
    result.head = std::move(project);
    result.markSaved(line, scenarios);
    result.head.hasOtherComments = result.saved.hasOtherComments = hasComments;
    return result;
}

void ProjectOnFile::markSaved(const LineOnFile& line, const std::vector<ScenarioEntry>& scenarios)
{
    head.hasOtherComments = false;
    saved = head;
    savedSource = line.source;
    savedParts = partsOf(scenarios);
}

} // namespace linetwin::app

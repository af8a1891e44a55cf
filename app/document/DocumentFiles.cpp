// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentFiles.h"

#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

bool isSameFile(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && QFileInfo(a) == QFileInfo(b);
}

} // namespace

LineKeeping lineKeeping(const ProjectDocument& document)
{
    switch (document.lineSource().kind) {
    case LineSource::Kind::Inline: return LineKeeping::Inline;
    case LineSource::Kind::File: return LineKeeping::Referenced;
    case LineSource::Kind::Builtin: break;
    }
    return document.isLineModified() ? LineKeeping::MadeInline : LineKeeping::Referenced;
}

LineKeeping saveScenario(ProjectDocument& document, ScenarioId id, const QString& path)
{
    const ScenarioEntry& entry = *document.findScenario(id);
    const LineKeeping keeping = lineKeeping(document);
    const LineSource source =
        keeping == LineKeeping::MadeInline ? LineSource{LineSource::Kind::Inline, {}, {}} : document.lineSource();
    Scenario scenario = entry.scenario;
    if (entry.isUnnamed)
        scenario.name = QFileInfo(path).completeBaseName().toStdString();
    const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
    writeFileAtomically(target, writeScenario(scenario, document.line(), source, target));
    document.markScenarioSaved(id, path, scenario.name, source);
    return keeping;
}

void saveLine(ProjectDocument& document, const QString& path)
{
    writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(), writeLine(document.line()));
    document.markLineSaved(path);
}

bool losesComments(const ProjectDocument& document, const QString& path)
{
    const bool ofScenario = std::ranges::any_of(document.scenarios(), [&](const ScenarioEntry& each) {
        const bool hasComments =
            each.scenario.hasOtherComments ||
            (document.lineSource().kind == LineSource::Kind::Inline && document.line().hasOtherComments);
        return hasComments && isSameFile(each.path, path);
    });
    return ofScenario || (document.line().hasOtherComments && isSameFile(linePath(document), path));
}

bool isTakenByAnother(const ProjectDocument& document, std::optional<ScenarioId> id, const QString& path)
{
    const bool isOtherScenario = std::ranges::any_of(
        document.scenarios(), [&](const ScenarioEntry& each) { return each.id != id && isSameFile(each.path, path); });
    return isOtherScenario || (id && isSameFile(linePath(document), path));
}

QString linePath(const ProjectDocument& document)
{
    const LineSource& source = document.lineSource();
    return source.kind == LineSource::Kind::File ? QFileInfo(source.path).filePath() : QString();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentFiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

LineSource inlineSource()
{
    return {LineSource::Kind::Inline, {}, {}};
}

/// Returns the name that the scenario has in the file.
std::string write(const ProjectDocument& document, ScenarioId id, const QString& path, const LineSource& source)
{
    const ScenarioEntry& entry = *document.findScenario(id);
    Scenario scenario = entry.scenario;
    if (entry.isUnnamed)
        scenario.name = QFileInfo(path).completeBaseName().toStdString();
    const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
    writeFileAtomically(target, writeScenario(scenario, document.line(), source, target));
    return scenario.name;
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
    const LineKeeping keeping = lineKeeping(document);
    const bool isInline = keeping == LineKeeping::MadeInline;
    const LineSource source = isInline ? inlineSource() : document.lineSource();
    document.markScenarioSaved(id, path, write(document, id, path, source), source);
    return keeping;
}

void saveScenarioWithLine(ProjectDocument& document, ScenarioId id, const QString& path)
{
    document.markScenarioSaved(id, path, write(document, id, path, inlineSource()), inlineSource());
}

void writeCopyWithLine(const ProjectDocument& document, ScenarioId id, const QString& path)
{
    write(document, id, path, inlineSource());
}

void saveLine(ProjectDocument& document, const QString& path)
{
    writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(), writeLine(document.line()));
    document.markLineSaved(path);
}

bool isSameFile(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QFileInfo first(a);
    const QFileInfo second(b);
    if (first.exists() != second.exists())
        return false;
    // To QFileInfo all files that do not exist are the same.
    return first.exists() ? first == second
                          : QDir::cleanPath(first.absoluteFilePath()) == QDir::cleanPath(second.absoluteFilePath());
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

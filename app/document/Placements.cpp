// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Placements.h"

#include "app/document/DocumentFiles.h"
#include "app/text/Texts.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr LineSource::Kind writtenHere = LineSource::Kind::Inline;

bool hasOwnFile(const ScenarioEntry& entry)
{
    return !entry.path.isEmpty();
}

/// File names beside a project that are free: none that is there, and none that was given before.
class FreeNames {
public:
    explicit FreeNames(QDir folder) : m_folder(std::move(folder)) {}

    void take(const QString& path) { m_taken.insert(QFileInfo(path).fileName().toLower()); }
    QString pathFor(const QString& name)
    {
        const QString wanted = fileNameFor(name);
        const QString stem = wanted.chopped(5); // .yaml
        QString free = wanted;
        for (int i = 2; m_taken.contains(free.toLower()) || m_folder.exists(free); ++i)
            free = QStringLiteral("%1_%2.yaml").arg(stem).arg(i);
        take(free);
        return m_folder.absoluteFilePath(free);
    }

private:
    QDir m_folder;
    QSet<QString> m_taken;
};

LineSource fileSource(const QString& path)
{
    return {LineSource::Kind::File, QFileInfo(path).filesystemAbsoluteFilePath(), {}};
}

/// A line that ships with the program stays there until it is edited.
LineSource sourceInOneFile(const ProjectDocument& document)
{
    const bool isBuiltin = document.lineSource().kind == LineSource::Kind::Builtin && !document.isLineModified();
    return isBuiltin ? document.lineSource() : LineSource{writtenHere, {}, {}};
}

std::optional<Placement> placementInProject(const ProjectDocument& document)
{
    Placement placement;
    placement.project = document.project().path;
    placement.line = document.lineSource();
    if (placement.line.kind == LineSource::Kind::Builtin)
        placement.line = sourceInOneFile(document);
    if (placement.line.kind == writtenHere)
        return placement; // and all scenarios with it
    FreeNames names(QFileInfo(placement.project).absoluteDir());
    const bool areInFiles = std::ranges::any_of(document.scenarios(), hasOwnFile);
    for (const ScenarioEntry& each : document.scenarios()) {
        if (hasOwnFile(each))
            placement.scenarios[each.id] = each.path;
        else if (areInFiles && !each.isInProject)
            placement.scenarios[each.id] = names.pathFor(toQString(each.scenario.name));
    }
    return placement;
}

/// Files of lines and scenarios without a project.
std::optional<Placement> placementOfFiles(const ProjectDocument& document)
{
    const auto& scenarios = document.scenarios();
    if (!std::ranges::all_of(scenarios, hasOwnFile))
        return std::nullopt;
    Placement placement;
    placement.line = document.lineSource();
    for (const ScenarioEntry& each : scenarios)
        placement.scenarios[each.id] = each.path;
    const bool isEditedExample = placement.line.kind == LineSource::Kind::Builtin && document.isLineModified();
    if (isEditedExample)
        placement.line = {writtenHere, {}, {}};
    const bool isPlaced = !isEditedExample || scenarios.size() == 1;
    const bool isAnything = !scenarios.empty() || placement.line.kind == LineSource::Kind::File;
    return isPlaced && isAnything ? std::optional(placement) : std::nullopt;
}

Placement placementOfParts(const ProjectDocument& document, const QString& path, bool keepsFiles)
{
    Placement placement;
    placement.project = QFileInfo(path).absoluteFilePath();
    FreeNames names(QFileInfo(path).absoluteDir());
    names.take(path);
    placement.line = keepsFiles && document.lineSource().kind == LineSource::Kind::File ? document.lineSource()
                                                                                        : sourceInOneFile(document);
    if (placement.line.kind == writtenHere)
        placement.line = fileSource(names.pathFor(toQString(document.line().name)));
    for (const ScenarioEntry& each : document.scenarios())
        placement.scenarios[each.id] =
            keepsFiles && hasOwnFile(each) ? each.path : names.pathFor(toQString(each.scenario.name));
    return placement;
}

} // namespace

std::optional<Placement> presentPlacement(const ProjectDocument& document)
{
    return document.project().isThere() ? placementInProject(document) : placementOfFiles(document);
}

Placement oneFilePlacement(const ProjectDocument& document, const QString& path)
{
    return {QFileInfo(path).absoluteFilePath(), sourceInOneFile(document), {}};
}

Placement placementBesideFiles(const ProjectDocument& document, const QString& path)
{
    return placementOfParts(document, path, true);
}

Placement folderPlacement(const ProjectDocument& document, const QString& path)
{
    return placementOfParts(document, path, false);
}

QString fileNameFor(QString name)
{
    for (QChar& each : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(each) || each.isSpace())
            each = u'_';
    }
    constexpr qsizetype longest = 80; // in UTF-8 at most 240 bytes of the 255 that a name may have
    return name.toLower().left(longest) + QStringLiteral(".yaml");
}

} // namespace linetwin::app

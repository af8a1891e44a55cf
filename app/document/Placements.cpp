// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Placements.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/text/Texts.h"
#include "engine/io/FileStem.h"

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
    /// Beside that project, whose ending they have too: a folder that was made before has all its files alike.
    explicit FreeNames(const QFileInfo& project)
        : m_folder(project.absoluteDir()),
          m_ending(project.fileName().endsWith(toQString(fileEnding)) ? toQString(fileEnding) : QStringLiteral(".yaml"))
    {
    }

    /// Also of parts whose files are gone for the moment.
    void takePartsOf(const ProjectDocument& document)
    {
        for (const QString& path : filesOf(document))
            take(path);
    }
    void take(const QString& path) { m_taken.insert(QFileInfo(path).fileName().toLower()); }
    QString pathFor(const QString& name)
    {
        const QString stem = fileNameFor(name).chopped(static_cast<qsizetype>(fileEnding.size()));
        QString free = stem + m_ending;
        for (int i = 2; m_taken.contains(free.toLower()) || m_folder.exists(free); ++i)
            free = QStringLiteral("%1_%2").arg(stem).arg(i) + m_ending;
        take(free);
        return m_folder.absoluteFilePath(free);
    }

private:
    QDir m_folder;
    QString m_ending;
    QSet<QString> m_taken;
};

LineSource fileSource(const QString& path)
{
    return {LineSource::Kind::File, QFileInfo(path).filesystemAbsoluteFilePath(), {}};
}

const LineSource& ownSource(const ProjectDocument& document)
{
    return document.ownLine().line.source;
}

/// A line that ships with the program stays there until it is edited.
LineSource sourceInOneFile(const LineOnFile& line)
{
    const bool isBuiltin = line.source.kind == LineSource::Kind::Builtin && !line.isModified();
    return isBuiltin ? line.source : LineSource{writtenHere, {}, {}};
}

/// Other lines are written in the project, but for those that are in files of their own and stay there.
void placeOtherLines(const ProjectDocument& document, bool keepsFiles, Placement& placement)
{
    for (const LineEntry& other : document.lines()) {
        if (!other.id)
            continue;
        const bool staysInFile = keepsFiles && other.line.source.kind == LineSource::Kind::File;
        const LineSource source = staysInFile ? other.line.source : sourceInOneFile(other.line);
        if (source.kind == writtenHere)
            continue;
        placement.otherLines[*other.id] = source;
        for (const ScenarioEntry& each : other.scenarios) {
            if (keepsFiles && hasOwnFile(each))
                placement.scenarios[each.id] = each.path;
        }
    }
}

std::optional<Placement> placementInProject(const ProjectDocument& document)
{
    Placement placement;
    placement.project = document.project().path;
    placement.line = ownSource(document);
    if (placement.line.kind == LineSource::Kind::Builtin)
        placement.line = sourceInOneFile(document.ownLine().line);
    placeOtherLines(document, placement.line.kind != writtenHere, placement);
    if (placement.line.kind == writtenHere)
        return placement; // and all scenarios with it
    FreeNames names{QFileInfo(placement.project)};
    names.takePartsOf(document);
    const bool areInFiles = std::ranges::any_of(document.ownLine().scenarios, hasOwnFile);
    for (const ScenarioEntry& each : document.ownLine().scenarios) {
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
    const auto& scenarios = document.ownLine().scenarios;
    const bool needsProject = document.lines().size() > 1 || !document.moments().empty();
    if (needsProject || !std::ranges::all_of(scenarios, hasOwnFile))
        return std::nullopt;
    Placement placement;
    placement.line = ownSource(document);
    for (const ScenarioEntry& each : scenarios)
        placement.scenarios[each.id] = each.path;
    const bool isEditedExample =
        placement.line.kind == LineSource::Kind::Builtin && document.ownLine().line.isModified();
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
    FreeNames names{QFileInfo(path)};
    names.take(path);
    if (keepsFiles)
        names.takePartsOf(document);
    placement.line = keepsFiles && ownSource(document).kind == LineSource::Kind::File
                         ? ownSource(document)
                         : sourceInOneFile(document.ownLine().line);
    if (placement.line.kind == writtenHere)
        placement.line = fileSource(names.pathFor(toQString(document.ownLine().line.line.name)));
    for (const ScenarioEntry& each : document.ownLine().scenarios)
        placement.scenarios[each.id] =
            keepsFiles && hasOwnFile(each) ? each.path : names.pathFor(toQString(each.scenario.name));
    placeOtherLines(document, keepsFiles, placement);
    return placement;
}

} // namespace

std::optional<Placement> presentPlacement(const ProjectDocument& document)
{
    return document.project().isThere() ? placementInProject(document) : placementOfFiles(document);
}

Placement oneFilePlacement(const ProjectDocument& document, const QString& path)
{
    Placement placement;
    placement.project = QFileInfo(path).absoluteFilePath();
    placement.line = sourceInOneFile(document.ownLine().line);
    placeOtherLines(document, false, placement);
    return placement;
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
    constexpr qsizetype longest =
        75; // in UTF-8 at most 225 bytes; with the ending and a number below the 255 of a name
    return name.toLower().left(longest) + toQString(fileEnding);
}

} // namespace linetwin::app

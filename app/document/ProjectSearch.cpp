// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectSearch.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/document/FileSet.h"
#include "engine/io/YamlTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace linetwin::app {

namespace {

constexpr int mostFiles = 200;
/// The keys that tell what a file is stand near its beginning, but for a line that is written in it.
constexpr qint64 headBytes = 4096;

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

bool hasKey(const QByteArray& text, const char* key)
{
    return text.startsWith(key) || text.contains(QByteArray("\n") + key);
}

/// The folders in which to look, those of the document's files first.
QStringList foldersOf(const ProjectDocument& document)
{
    QStringList folders;
    const auto add = [&folders](const QString& folder) {
        if (!folders.contains(folder))
            folders << folder;
    };
    const QStringList files = filesOf(document);
    for (const QString& file : files)
        add(QFileInfo(file).absolutePath());
    for (const QString& file : files) {
        QDir parent = QFileInfo(file).absoluteDir();
        if (parent.cdUp())
            add(parent.absolutePath());
    }
    return folders;
}

QStringList candidates(const ProjectDocument& document)
{
    QStringList paths;
    for (const QString& folder : foldersOf(document)) {
        for (const QFileInfo& each : QDir(folder).entryInfoList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")},
                                                                QDir::Files | QDir::Readable, QDir::Name)) {
            if (paths.size() == mostFiles)
                return paths;
            paths << each.absoluteFilePath();
        }
    }
    return paths;
}

bool isOpen(const ProjectDocument& document, const QString& path)
{
    for (const QString& each : filesOf(document)) {
        if (isSameFile(each, path))
            return true;
    }
    return false;
}

bool names(const Project& project, const ProjectDocument& document)
{
    if (project.lineSource.kind == LineSource::Kind::File &&
        isSameFile(QFileInfo(project.lineSource.path).filePath(), linePath(document)))
        return true;
    for (const ProjectScenario& each : project.scenarios) {
        if (each.file && isOpen(document, QFileInfo(*each.file).filePath()))
            return true;
    }
    return false;
}

} // namespace

FoundParts findParts(const ProjectDocument& document)
{
    FoundParts found;
    const QString line = linePath(document);
    const QString folder = QFileInfo(line).absolutePath();
    for (const QString& path : candidates(document)) {
        const QByteArray head = beginningOf(path);
        const bool isProject = hasKey(head, "scenarios:") || hasKey(head, "format: linetwin/project/");
        const bool isScenario = !line.isEmpty() && hasKey(head, "line:") && QFileInfo(path).absolutePath() == folder;
        if ((!isProject && !isScenario) || isOpen(document, path))
            continue;
        const ReadFile file = readForDocument(path);
        if (file.result.project && names(*file.result.project, document))
            found.projects << path;
        else if (!file.result.project && file.result.file && file.result.file->kind == LoadedFile::Kind::Scenario &&
                 isSameLine(*file.result.file, document.ownLine().line.source, document.ownLine().line.line))
            found.scenarios << path;
    }
    return found;
}

} // namespace linetwin::app

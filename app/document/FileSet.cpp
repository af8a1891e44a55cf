// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileSet.h"

#include "app/document/DocumentFiles.h"
#include "app/document/ExampleWords.h"
#include "app/document/FileNames.h"
#include "engine/model/Limits.h"
#include "engine/model/Validation.h"
#include "engine/support/Translatable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

Finding fileFinding(const QString& path, const char* message)
{
    Finding finding;
    finding.messageTemplate = "%1";
    finding.arguments = {message};
    finding.position.file = path.toStdString();
    return finding;
}

/// Files of one name are shown with their folders.
void tellApart(FileSet& set)
{
    QStringList paths;
    for (const auto* files : {&set.members, &set.strangers, &set.rejected}) {
        for (const ReadFile& file : *files)
            paths << file.path;
    }
    QStringList labels = fileLabels(paths, paths);
    for (auto* files : {&set.members, &set.strangers, &set.rejected}) {
        for (ReadFile& file : *files) {
            if (const QString label = labels.takeFirst(); !file.path.isEmpty())
                file.name = label;
        }
    }
}

bool isScenario(const ReadFile& file)
{
    return file.result.file->kind == LoadedFile::Kind::Scenario;
}

bool canBeShown(const LoadedFile& file, const Project* project)
{
    return canBeShown(file.line) &&
           (!project ||
            (canBeShown(project->line) &&
             std::ranges::all_of(project->otherLines, [](const OtherLine& each) { return canBeShown(each.line); })));
}

/// Lines that come with the program speak the language in force, also where a file names them.
void translateExamples(LoadResult& result)
{
    const auto translate = [](Line& line, const LineSource& source) {
        if (source.kind == LineSource::Kind::Builtin)
            translateExample(line);
    };
    if (result.file)
        translate(result.file->line, result.file->lineSource);
    const auto isExample = [](const OtherLine& each) { return each.source.kind == LineSource::Kind::Builtin; };
    if (!result.project || (result.project->lineSource.kind != LineSource::Kind::Builtin &&
                            std::ranges::none_of(result.project->otherLines, isExample)))
        return;
    Project project = *result.project;
    translate(project.line, project.lineSource);
    for (OtherLine& each : project.otherLines)
        translate(each.line, each.source);
    result.project = std::make_shared<const Project>(std::move(project));
}

/// Of the members that are no project: the one whose line the document takes.
std::vector<ReadFile>::const_iterator firstOf(const FileSet& set)
{
    const auto found = std::ranges::find_if(set.members, isScenario);
    return found == set.members.end() ? set.members.begin() : found;
}

} // namespace

ReadFile readForDocument(const QString& path, const ProjectReading& how)
{
    const bool isBuiltin = path.startsWith(QStringLiteral("builtin:"));
    ReadFile file;
    file.path = isBuiltin ? QString() : QFileInfo(path).absoluteFilePath();
    file.name = isBuiltin ? path : QFileInfo(path).fileName();
    try {
        ProjectReading reading = how;
        reading.accepts = std::max(how.accepts, Acceptance::Unfinished);
        file.result = loadFile(isBuiltin ? path.toStdString() : QFile::encodeName(file.path).toStdString(), reading);
    } catch (const std::exception& error) {
        file.result.findings = {fileFinding(file.path, error.what())};
    }
    if (file.result.file && how.accepts == Acceptance::Anything &&
        !canBeShown(*file.result.file, file.result.project.get()))
        file.result.file.reset();
    if (isBuiltin && file.result.file)
        translateExample(file.result.file->scenario);
    translateExamples(file.result);
    return file;
}

bool isSameLine(const LoadedFile& file, const LineSource& source, const Line& line)
{
    if (file.lineSource.kind != source.kind)
        return false;
    switch (source.kind) {
    case LineSource::Kind::File:
        return isSameFile(QFileInfo(file.lineSource.path).filePath(), QFileInfo(source.path).filePath());
    case LineSource::Kind::Builtin: return file.lineSource.builtin == source.builtin;
    case LineSource::Kind::Inline: break;
    }
    return file.line == line;
}

FileSet readFileSet(const QStringList& paths, const ProjectReading& how)
{
    FileSet set;
    QStringList seen;
    for (const QString& path : paths) {
        ReadFile file = readForDocument(path, how);
        const QString canonical = QFileInfo(file.path).canonicalFilePath();
        const QString identity = canonical.isEmpty() ? path : canonical;
        if (seen.contains(identity))
            continue;
        seen << identity;
        if (!file.result.file) {
            set.rejected.push_back(std::move(file));
            continue;
        }
        const LoadedFile* first = set.members.empty() ? nullptr : &*set.members.front().result.file;
        const bool isWithProject = first && (file.result.project || set.members.front().result.project);
        const bool belongs =
            !first || (!isWithProject && isSameLine(*file.result.file, first->lineSource, first->line));
        const auto scenarios = static_cast<std::size_t>(std::ranges::count_if(set.members, isScenario));
        if (belongs && isScenario(file) && scenarios == mostScenarios) {
            Finding finding;
            finding.messageTemplate = LINETWIN_TEXT("Finding", "a project may have at most %1 scenarios");
            finding.arguments = {std::to_string(mostScenarios)};
            finding.position.file = file.path.toStdString();
            file.result.findings = {finding};
            file.result.file.reset();
            set.rejected.push_back(std::move(file));
            continue;
        }
        (belongs ? set.members : set.strangers).push_back(std::move(file));
    }
    tellApart(set);
    return set;
}

void openFileSet(ProjectDocument& document, const FileSet& set)
{
    if (const auto& project = set.members.front().result.project) {
        document.replace(*project, set.members.front().path);
        return;
    }
    const auto first = firstOf(set);
    document.replace(*first->result.file, first->path);
    for (auto each = std::next(first); each != set.members.end(); ++each) {
        if (isScenario(*each))
            document.addScenario(each->result.file->scenario, each->path);
    }
}

std::vector<SourceText> sourcesOf(const FileSet& set)
{
    std::vector<SourceText> sources = firstOf(set)->result.sources;
    for (const ReadFile& file : set.members) // those over the same line have read it once more
        sources.push_back(file.result.sources.front());
    return sources;
}

Findings findingsOf(const FileSet& set)
{
    Findings all;
    for (const ReadFile& file : set.members) {
        for (const Finding& finding : file.result.findings) {
            if (std::ranges::find(all, finding) == all.end())
                all.push_back(finding);
        }
    }
    return all;
}

} // namespace linetwin::app

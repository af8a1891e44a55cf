// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/SavePlan.h"

#include "app/document/DocumentFiles.h"
#include "app/text/Texts.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr LineSource::Kind inlineKind = LineSource::Kind::Inline;

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
    return isBuiltin ? document.lineSource() : LineSource{inlineKind, {}, {}};
}

std::optional<Placement> placementInProject(const ProjectDocument& document)
{
    Placement placement;
    placement.project = document.project().path;
    placement.line = document.lineSource();
    if (placement.line.kind == LineSource::Kind::Builtin)
        placement.line = sourceInOneFile(document);
    if (placement.line.kind == inlineKind)
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
        placement.line = {inlineKind, {}, {}};
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
    if (placement.line.kind == inlineKind)
        placement.line = fileSource(names.pathFor(toQString(document.line().name)));
    for (const ScenarioEntry& each : document.scenarios())
        placement.scenarios[each.id] =
            keepsFiles && hasOwnFile(each) ? each.path : names.pathFor(toQString(each.scenario.name));
    return placement;
}

class Planner {
public:
    Planner(const ProjectDocument& document, const FileWatch& watch, Placement placement)
        : m_document(document), m_watch(watch)
    {
        m_plan.placement = std::move(placement);
    }

    SavePlan make()
    {
        planLine();
        for (const ScenarioEntry& each : m_document.scenarios())
            planScenario(each);
        planProject();
        return std::move(m_plan);
    }

private:
    bool isForsaken(const QString& path) const
    {
        const FileWatch::State state = m_watch.stateOf(path);
        return state == FileWatch::State::Vanished || state == FileWatch::State::Kept;
    }
    bool isLineMoved() const { return m_plan.placement.line != m_document.lineSource(); }

    void planLine()
    {
        const LineSource& source = m_plan.placement.line;
        if (source.kind != LineSource::Kind::File)
            return;
        const QString path = QFileInfo(source.path).filePath();
        if (isLineMoved() || m_document.isLineModified() || isForsaken(path))
            add(PlannedFile::Kind::Line, path, m_document.line().name, writeLine(m_document.line()),
                m_document.line().hasOtherComments && isSameFile(path, linePath(m_document)));
    }

    void planScenario(const ScenarioEntry& entry)
    {
        const auto found = m_plan.placement.scenarios.find(entry.id);
        if (found == m_plan.placement.scenarios.end())
            return;
        const QString& path = found->second;
        const bool isSameLine = entry.savedSource == m_plan.placement.line;
        if (path == entry.path && isSameLine && !m_document.isScenarioModified(entry.id) && !isForsaken(path))
            return;
        const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
        const bool isOwn = isSameFile(path, entry.path);
        const bool holdsLine = m_plan.placement.line.kind == inlineKind;
        add(PlannedFile::Kind::Scenario, path, entry.scenario.name,
            writeScenario(entry.scenario, m_document.line(), m_plan.placement.line, target),
            isOwn && (entry.scenario.hasOtherComments || (holdsLine && m_document.line().hasOtherComments)));
    }

    void planProject()
    {
        const QString& path = m_plan.placement.project;
        if (path.isEmpty())
            return;
        const ProjectOnFile& present = m_document.project();
        const bool areMoved =
            isLineMoved() || std::ranges::any_of(m_document.scenarios(), [&](const auto& each) {
                const auto found = m_plan.placement.scenarios.find(each.id);
                return each.path != (found == m_plan.placement.scenarios.end() ? QString() : found->second);
            });
        if (path == present.path && !m_document.isProjectModified() && !areMoved && !isForsaken(path))
            return;
        add(PlannedFile::Kind::Project, path, projectContent().name,
            writeProject(projectContent(), QFileInfo(path).filesystemAbsoluteFilePath()),
            present.head.hasOtherComments && isSameFile(path, present.path));
    }

    Project projectContent() const
    {
        const QString& path = m_plan.placement.project;
        Project project = m_document.project().head;
        project.name = m_document.project().nameAt(path);
        project.line = m_document.line();
        project.lineSource = m_plan.placement.line;
        if (project.lineSource.kind == inlineKind && project.leadingComment.empty())
            project.leadingComment = project.line.leadingComment; // a file has but one
        for (const ScenarioEntry& each : m_document.scenarios()) {
            const auto found = m_plan.placement.scenarios.find(each.id);
            ProjectScenario scenario{each.scenario, std::nullopt};
            if (found != m_plan.placement.scenarios.end())
                scenario.file = QFileInfo(found->second).filesystemAbsoluteFilePath();
            project.scenarios.push_back(std::move(scenario));
        }
        return project;
    }

    bool isDocuments(const QString& path) const
    {
        return isSameFile(path, m_document.project().path) || isSameFile(path, linePath(m_document)) ||
               std::ranges::any_of(m_document.scenarios(),
                                   [&](const ScenarioEntry& each) { return isSameFile(each.path, path); });
    }

    void add(PlannedFile::Kind kind, const QString& path, const std::string& name, std::string content,
             bool losesComments)
    {
        PlannedFile file;
        file.kind = kind;
        file.path = path;
        file.name = toQString(name);
        file.content = std::move(content);
        file.losesComments = losesComments;
        const FileWatch::State state = m_watch.stateOf(path);
        file.isNew = !QFileInfo::exists(path);
        file.wasRemoved = state == FileWatch::State::Vanished;
        file.losesForeign = state == FileWatch::State::Changed;
        file.replacesOther = !file.isNew && !isDocuments(path);
        file.isFolderMissing = !QFileInfo(QFileInfo(path).absolutePath()).isDir();
        m_plan.files.push_back(std::move(file));
    }

    const ProjectDocument& m_document;
    const FileWatch& m_watch;
    SavePlan m_plan;
};

} // namespace

bool SavePlan::needsConsent() const
{
    return std::ranges::any_of(files, &PlannedFile::needsConsent);
}

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

SavePlan planSave(const ProjectDocument& document, const FileWatch& watch, Placement placement)
{
    return Planner(document, watch, std::move(placement)).make();
}

std::vector<AttributeLoss> carryOut(const SavePlan& plan, ProjectDocument& document, FileWatch& watch)
{
    std::vector<FileContent> contents;
    for (const PlannedFile& each : plan.files)
        contents.push_back({QFileInfo(each.path).filesystemAbsoluteFilePath(), each.content});
    std::vector<AttributeLoss> losses = writeFilesTogether(contents);
    document.markSaved(plan.placement);
    for (const PlannedFile& each : plan.files)
        watch.accept(QFileInfo(each.path).absoluteFilePath());
    return losses;
}

std::string copyText(const ProjectDocument& document, std::optional<ScenarioId> entry)
{
    const ScenarioEntry* found = entry ? document.findScenario(*entry) : nullptr;
    if (!found)
        return writeLine(document.line());
    return writeScenario(found->scenario, document.line(), LineSource{inlineKind, {}, {}}, {});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/SavePlan.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/document/KeptStudies.h"
#include "app/text/Texts.h"
#include "engine/io/YamlTree.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace linetwin::app {

namespace {

class SavePlanTexts {
    Q_DECLARE_TR_FUNCTIONS(SavePlanTexts)
};

constexpr LineSource::Kind inlineKind = LineSource::Kind::Inline;

class Planner {
public:
    Planner(const ProjectDocument& document, const FileWatch& watch, Placement placement)
        : m_document(document), m_watch(watch)
    {
        m_plan.placement = std::move(placement);
    }

    SavePlan make()
    {
        for (const LineEntry& line : m_document.lines()) {
            planLine(line);
            for (const ScenarioEntry& each : line.scenarios)
                planScenario(line, each);
        }
        planProject();
        findClash();
        return std::move(m_plan);
    }

private:
    bool isForsaken(const QString& path) const { return FileWatch::isForsaken(m_watch.stateOf(path)); }
    bool isMoved(const LineEntry& line) const { return m_plan.placement.sourceOf(line.id) != line.line.source; }
    bool areScenariosMoved(const LineEntry& line) const
    {
        return std::ranges::any_of(
            line.scenarios, [&](const ScenarioEntry& each) { return each.path != m_plan.placement.fileOf(each.id); });
    }

    void planLine(const LineEntry& line)
    {
        const LineSource source = m_plan.placement.sourceOf(line.id);
        if (source.kind != LineSource::Kind::File)
            return;
        const QString path = QFileInfo(source.path).filePath();
        const Line& content = line.line.line;
        const bool isOwnFile = isSameFile(path, QFileInfo(line.line.source.path).filePath());
        if (isMoved(line) || line.line.isModified() || isForsaken(path))
            add(PlannedFile::Kind::Line, path, content.name, writeLine(content), isOwnFile, content.hasOtherComments);
    }

    void planScenario(const LineEntry& line, const ScenarioEntry& entry)
    {
        const QString path = m_plan.placement.fileOf(entry.id);
        if (path.isEmpty())
            return;
        const LineSource source = m_plan.placement.sourceOf(line.id);
        const bool isSameLine = entry.savedSource == source;
        if (path == entry.path && isSameLine && !line.line.isModified(entry) && !isForsaken(path))
            return;
        const auto target = QFileInfo(path).filesystemAbsoluteFilePath();
        const bool isOwn = isSameFile(path, entry.path);
        const bool losesLineComments = source.kind == inlineKind && line.line.line.hasOtherComments;
        add(PlannedFile::Kind::Scenario, path, entry.scenario.name,
            writeScenario(entry.scenario, line.line.line, source, target), isOwn,
            entry.scenario.hasOtherComments || losesLineComments);
    }

    void planProject()
    {
        const QString& path = m_plan.placement.project;
        if (path.isEmpty())
            return;
        const ProjectOnFile& present = m_document.project();
        const bool areMoved = std::ranges::any_of(
            m_document.lines(), [&](const LineEntry& line) { return isMoved(line) || areScenariosMoved(line); });
        if (path == present.path && !m_document.isProjectModified() && !areMoved && !isForsaken(path))
            return;
        add(PlannedFile::Kind::Project, path, projectContent().name,
            writeProject(projectContent(), QFileInfo(path).filesystemAbsoluteFilePath()),
            isSameFile(path, present.path), present.head.hasOtherComments);
        if (const QString studies = studiesPath(path); !isSameFile(path, present.path) && QFileInfo::exists(studies))
            m_plan.lostStudies = studies;
    }

    void findClash()
    {
        QSet<QString> taken;
        const auto take = [&](const QString& path) {
            if (path.isEmpty())
                return;
            const QString identity = identityOf(path);
            if (taken.contains(identity))
                m_plan.clash = path;
            taken << identity;
        };
        for (const LineEntry& line : m_document.lines()) {
            const LineSource source = m_plan.placement.sourceOf(line.id);
            if (source.kind == LineSource::Kind::File)
                take(QFileInfo(source.path).filePath());
            for (const ScenarioEntry& each : line.scenarios)
                take(m_plan.placement.fileOf(each.id));
        }
        take(m_plan.placement.project);
    }

    std::vector<ProjectScenario> scenariosOf(const LineEntry& line) const
    {
        std::vector<ProjectScenario> scenarios;
        for (const ScenarioEntry& each : line.scenarios) {
            ProjectScenario& scenario = scenarios.emplace_back(ProjectScenario{each.scenario, std::nullopt});
            if (const QString file = m_plan.placement.fileOf(each.id); !file.isEmpty())
                scenario.file = QFileInfo(file).filesystemAbsoluteFilePath();
        }
        return scenarios;
    }

    Project projectContent() const
    {
        const QString& path = m_plan.placement.project;
        Project project = m_document.project().head;
        project.name = m_document.project().nameAt(path);
        project.line = m_document.ownLine().line.line;
        project.lineSource = m_plan.placement.line;
        if (project.lineSource.kind == inlineKind && project.leadingComment.empty())
            project.leadingComment = project.line.leadingComment; // a file has but one
        for (const LineEntry& line : m_document.lines()) {
            if (line.id)
                project.otherLines.push_back(
                    {line.name, line.line.line, m_plan.placement.sourceOf(line.id), scenariosOf(line)});
            else
                project.scenarios = scenariosOf(line);
        }
        return project;
    }

    /// `isOwnFile`: it is where that part of the document is so far.
    void add(PlannedFile::Kind kind, const QString& path, const std::string& name, std::string content, bool isOwnFile,
             bool hasOtherComments)
    {
        PlannedFile file;
        file.kind = kind;
        file.path = path;
        file.name = toQString(name);
        file.content = std::move(content);
        file.present = FileLook::hashOf(path);
        const FileWatch::State state = m_watch.stateOf(path, file.present);
        file.isNew = !QFileInfo::exists(path);
        file.losesComments = isOwnFile && hasOtherComments && !file.isNew;
        file.isFolder = QFileInfo(path).isDir();
        file.wasRemoved = state == FileWatch::State::Vanished && !file.isFolder;
        file.wasEmptied = state == FileWatch::State::Emptied;
        file.losesForeign = state == FileWatch::State::Changed || state == FileWatch::State::Refused;
        file.replacesOther = !file.isNew && !isOwnFile && !file.isFolder;
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
    return !clash.isEmpty() || !lostStudies.isEmpty() || std::ranges::any_of(files, &PlannedFile::needsConsent);
}

SavePlan planSave(const ProjectDocument& document, const FileWatch& watch, Placement placement)
{
    return Planner(document, watch, std::move(placement)).make();
}

std::vector<FileContent> contentsOf(const SavePlan& plan, const ProjectDocument& document)
{
    std::vector<FileContent> contents;
    for (const PlannedFile& each : plan.files) {
        const bool isProject = each.kind == PlannedFile::Kind::Project;
        const std::size_t most = isProject ? largestProjectBytes : largestFileBytes;
        if (each.content.size() > most) // it could not be opened again
            throw FileError(SavePlanTexts::tr("%1 would be larger than %2 MiB, which is the most that is opened again. "
                                              "Take something out of it, or save it as several files.")
                                .arg(fileLabel(each.path, document))
                                .arg(most >> 20U)
                                .toStdString());
        contents.push_back({QFileInfo(each.path).filesystemAbsoluteFilePath(), each.content});
    }
    return contents;
}

void markWritten(const SavePlan& plan, DocumentState written, ProjectDocument& document, FileWatch& watch)
{
    std::map<QString, QByteArray> hashes;
    for (const PlannedFile& each : plan.files)
        hashes.insert_or_assign(each.path, FileWatch::hashOf(each.content));
    watch.accept(hashes);
    document.markSaved(plan.placement, std::move(written));
}

std::vector<AttributeLoss> carryOut(const SavePlan& plan, ProjectDocument& document, FileWatch& watch)
{
    std::vector<AttributeLoss> losses = writeFilesTogether(contentsOf(plan, document));
    markWritten(plan, document.state(), document, watch);
    return losses;
}

std::string copyText(const ProjectDocument& document, std::optional<ScenarioId> entry)
{
    const LineEntry* line = document.lineOf(entry);
    const ScenarioEntry* found = entry && line ? line->find(*entry) : nullptr;
    if (!found)
        return writeLine((line ? *line : document.ownLine()).line.line);
    return writeScenario(found->scenario, line->line.line, LineSource{inlineKind, {}, {}}, {});
}

} // namespace linetwin::app

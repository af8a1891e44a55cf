// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/SavePlan.h"

#include "app/document/DocumentFiles.h"
#include "app/text/Texts.h"

#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr LineSource::Kind inlineKind = LineSource::Kind::Inline;

/// One file holds everything.
void writeOtherLinesHere(Project& project)
{
    for (OtherLine& other : project.otherLines) {
        if (other.source.kind == LineSource::Kind::File)
            other.source = {inlineKind, {}, {}};
        for (ProjectScenario& scenario : other.scenarios)
            scenario.file.reset();
    }
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
        if (project.lineSource.kind == inlineKind)
            writeOtherLinesHere(project);
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

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileReloading.h"

#include "app/commands/FileCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/text/Punctuation.h"
#include "app/window/FileEvents.h"
#include "app/window/FileOpening.h"
#include "app/window/FilePatience.h"

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr qsizetype mostByThemselves = 10;

bool isScenario(const ReadFile& file)
{
    return file.result.file && file.result.file->kind == LoadedFile::Kind::Scenario;
}

} // namespace

FileReloading::FileReloading(ProjectDocument& document, FileWatch& watch, FileOpening& opening, FileEvents& events,
                             QWidget* window)
    : m_document(document), m_watch(watch), m_opening(opening), m_events(events), m_window(window)
{
    const auto forget = [this] { m_rejected.clear(); };
    QObject::connect(&events, &FileEvents::rejected, &events, forget);
    QObject::connect(&events, &FileEvents::opened, &events, forget);
    QObject::connect(&watch, &FileWatch::stateChanged, &events, [this] { followFiles(); });
}

void FileReloading::followFiles()
{
    const auto isStillRefused = [this](const QString& path) {
        return m_watch.lastStateOf(path) == FileWatch::State::Refused;
    };
    if (m_rejected.isEmpty() || std::ranges::any_of(m_rejected, isStillRefused))
        return;
    m_rejected.clear();
    Q_EMIT m_events.rejectionOver();
}

bool FileReloading::reload(const QStringList& paths)
{
    if (!waitForFiles(paths, m_window))
        return false;
    if (const QString& project = m_document.project().path; paths.contains(project))
        return reloadProject(paths); // all that it names may be other
    // Each file for itself is looked for and applied; of many that takes long.
    const bool isAnyOwn = m_document.isModified() || m_watch.isAnyFileForsaken();
    if (paths.size() > mostByThemselves && m_document.project().isThere() && !isAnyOwn)
        return reloadProject(paths);
    FileContents contents;
    std::vector<SourceText> sources;
    Findings findings;
    QStringList names;
    for (const QString& path : paths) {
        const ReadFile file = readForDocument(path, {.located = m_opening.located()});
        const QString name = fileLabel(path, m_document);
        if (!file.result.file) {
            Q_EMIT m_events.rejected({name}, file.result.findings);
            reject({path});
            return false;
        }
        if (isOfOtherLine(path))
            return reloadProject(paths);
        if (!putInto(contents, file)) // it became something else: a scenario of another line, or a line
            return m_document.project().isThere() ? reloadProject(paths) : m_opening.openAfterAsking(path);
        sources.push_back(file.result.sources.front());
        findings.insert(findings.end(), file.result.findings.begin(), file.result.findings.end());
        names << name;
    }
    const QString all = joinedNames(names);
    m_watch.whileTaking(sources, [&] { reloadContents(m_document, all, std::move(contents)); });
    Q_EMIT m_events.opened(all, findings);
    return true;
}

bool FileReloading::reloadProject(const QStringList& changed)
{
    const ReadFile file = m_opening.readProject(m_document.project().path);
    if (!file.result.file) {
        reject(changed);
        return false;
    }
    if (!file.result.project)
        return m_opening.openAfterAsking(file.path); // it became something else
    ProjectDocument read;
    read.replace(*file.result.project, file.path);
    const QString name = fileLabel(file.path, m_document);
    m_watch.whileTaking(file.result.sources, [&] {
        app::reloadProject(m_document, name, read.state());
        if (m_opening.isAnyPartElsewhere())
            m_document.forgetPlaces();
    });
    Q_EMIT m_events.opened(name, file.result.findings);
    return true;
}

/// The document alone has what can be shown.
void FileReloading::reject(const QStringList& paths)
{
    m_rejected = paths;
    m_watch.refuse(paths);
}

bool FileReloading::isOfOtherLine(const QString& path) const
{
    const bool isOwnScenario = std::ranges::find(m_document.ownLine().scenarios, path, &ScenarioEntry::path) !=
                               m_document.ownLine().scenarios.end();
    return m_document.lines().size() > 1 && path != linePath(m_document) && !isOwnScenario;
}

bool FileReloading::putInto(FileContents& contents, const ReadFile& file) const
{
    const LoadedFile& loaded = *file.result.file;
    if (!isScenario(file)) {
        if (file.path != linePath(m_document))
            return false;
        contents.line = loaded.line;
        return true;
    }
    const auto& scenarios = m_document.ownLine().scenarios;
    const auto entry = std::ranges::find(scenarios, file.path, &ScenarioEntry::path);
    const LineSource& source = m_document.ownLine().line.source;
    const bool isInline = source.kind == LineSource::Kind::Inline && loaded.lineSource == source;
    if (entry == scenarios.end() || (!isInline && !isSameLine(loaded, source, m_document.ownLine().line.line)))
        return false;
    if (isInline)
        contents.line = loaded.line;
    contents.scenarios.emplace_back(entry->id, loaded.scenario);
    return true;
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileOpening.h"

#include "app/commands/FileCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/document/ProjectSearch.h"
#include "app/settings/Appearance.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "app/window/FileClosing.h"
#include "app/window/FileDialogs.h"
#include "app/window/FileEvents.h"
#include "app/window/FilePatience.h"
#include "app/window/FileQuestions.h"
#include "app/window/RecentFiles.h"
#include "app/window/WelcomeCards.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace linetwin::app {

namespace {

/// Also values that no line can run with, as long as they can be shown.
const ProjectReading toMend{.located = {}, .skipsMissingScenarios = false, .accepts = Acceptance::Anything};

QString namesOf(const std::vector<ReadFile>& files)
{
    QStringList names;
    for (const ReadFile& file : files)
        names << file.name;
    return joinedNames(names);
}

} // namespace

FileOpening::FileOpening(ProjectDocument& document, FileWatch& watch, FileClosing& closing, RecentFiles& recent,
                         FileEvents& events, QWidget* window)
    : m_document(document), m_watch(watch), m_closing(closing), m_recent(recent), m_events(events), m_window(window)
{
}

bool FileOpening::openFile(const QString& path)
{
    return openFiles({path});
}

bool FileOpening::openBuiltin()
{
    return openFiles({QStringLiteral("builtin:cosmetics")});
}

bool FileOpening::openFiles(const QStringList& paths)
{
    m_how = {};
    return waitForFiles(paths, m_window) && openFilesAsChosen(paths);
}

bool FileOpening::openFilesAsChosen(const QStringList& paths)
{
    const FileSet set = readLocating(paths);
    if (!set.members.empty()) {
        m_watch.whileTaking(sourcesOf(set), [&] {
            openFileSet(m_document, set);
            if (isAnyPartElsewhere())
                m_document.forgetPlaces();
        });
        remember(set);
        Q_EMIT m_events.opened(namesOf(set.members), findingsOf(set));
        offerParts();
    }
    reject(set, paths);
    if (!set.strangers.empty())
        Q_EMIT m_events.noticed(tr("Opened is %1 with what belongs to its line. Not opened: %2")
                                    .arg(set.members.front().name, namesOf(set.strangers)));
    return !set.members.empty();
}

ReadFile FileOpening::readProject(const QString& path)
{
    m_how = {};
    FileSet set = readLocating({path});
    reject(set, {path});
    return set.members.empty() ? ReadFile{} : std::move(set.members.front());
}

void FileOpening::reject(const FileSet& set, const QStringList& paths)
{
    std::function<void()> mend;
    if (!set.rejected.empty() && m_how.accepts != toMend.accepts) {
        ProjectReading how = m_how;
        how.accepts = toMend.accepts;
        if (readFileSet(paths, how).rejected.size() < set.rejected.size())
            mend = [this, how, paths] {
                if (!m_closing.maybeSave())
                    return;
                m_how = how;
                openFilesAsChosen(paths);
            };
    }
    QStringList names;
    Findings findings;
    for (const ReadFile& each : set.rejected) {
        const bool isNamed = each.name.contains(u'/') || each.path.isEmpty();
        names << (isNamed ? each.name : fileLabel(each.path, m_document));
        findings.insert(findings.end(), each.result.findings.begin(), each.result.findings.end());
    }
    if (!names.isEmpty())
        Q_EMIT m_events.rejected(names, findings, mend);
}

FileSet FileOpening::readLocating(const QStringList& paths)
{
    while (true) {
        FileSet set = readFileSet(paths, m_how);
        const auto found =
            std::ranges::find_if(set.rejected, [](const ReadFile& each) { return !each.result.missing.empty(); });
        if (found == set.rejected.end())
            return set;
        const ProjectReading without{.located = m_how.located, .skipsMissingScenarios = true, .accepts = m_how.accepts};
        const bool canDoWithout = readForDocument(found->path, without).result.file.has_value();
        const QString missing = QFileInfo(found->result.missing.front()).filePath();
        switch (askAboutMissing(m_window, found->name, missing, canDoWithout)) {
        case MissingAnswer::Without: m_how = without; break;
        case MissingAnswer::Cancel: return set; // it is rejected, with its problems
        case MissingAnswer::Locate:
            if (!locate(found->name, missing, found->result.missing))
                return set;
        }
    }
}

bool FileOpening::locate(const QString& name, const QString& missing, const std::vector<std::filesystem::path>& all)
{
    const QStringList chosen =
        askForFiles(m_window, tr("Where is “%1”, which “%2” needs?").arg(QFileInfo(missing).fileName(), name));
    if (chosen.isEmpty())
        return false;
    const std::filesystem::path now = QFileInfo(chosen.constFirst()).filesystemAbsoluteFilePath();
    const std::filesystem::path before = QFileInfo(missing).filesystemFilePath();
    m_how.located[before.string()] = now;
    // What was moved together is found together.
    for (const std::filesystem::path& each : all) {
        const auto beside = (now.parent_path() / each.lexically_relative(before.parent_path())).lexically_normal();
        if (std::error_code error; each != before && std::filesystem::exists(beside, error))
            m_how.located[each.string()] = beside;
    }
    return true;
}

void FileOpening::remember(const FileSet& set)
{
    const QString line = linePath(m_document);
    const auto hasPath = [](const ReadFile& file) { return !file.path.isEmpty(); };
    const auto first = std::ranges::find_if(set.members, hasPath);
    const auto own = std::ranges::find(set.members, line, &ReadFile::path);
    if (first != set.members.end())
        m_recent.remember(own == set.members.end() || line.isEmpty() ? first->path : line);
}

void FileOpening::offerParts()
{
    if (m_document.project().isThere() || filesOf(m_document).isEmpty())
        return;
    const FoundParts found = findParts(m_document);
    if (!found.projects.isEmpty()) {
        const QString path = found.projects.constFirst();
        Q_EMIT m_events.offered(tr("This belongs to the project “%1”.").arg(QFileInfo(path).fileName()),
                                tr("Open the project"), [this, path] { openAfterAsking(path); });
    } else if (!found.scenarios.isEmpty()) {
        Q_EMIT m_events.offered(
            tr("There are %Ln scenario(s) of this line beside it.", nullptr, static_cast<int>(found.scenarios.size())),
            tr("Open them, too"), [this, paths = found.scenarios] {
                for (const QString& each : paths)
                    addScenario(readForDocument(each));
            });
    }
}

void FileOpening::open()
{
    if (!m_closing.maybeSave())
        return;
    if (const QStringList paths = askForFiles(m_window, tr("Open a project, a line or scenarios")); !paths.isEmpty())
        openFiles(paths);
}

bool FileOpening::openAfterAsking(const QString& path)
{
    return m_closing.maybeSave() && openFile(path);
}

void FileOpening::newFromExample()
{
    if (m_closing.maybeSave())
        openBuiltin();
}

void FileOpening::newLine()
{
    if (!m_closing.maybeSave())
        return;
    LoadedFile file;
    file.line.name = tr("New line").toStdString();
    const Preferences& chosen = preferences();
    file.line.currency = chosen.currency.toStdString();
    if (chosen.shiftHours != RunSettings().durationHours)
        file.line.run.durationHours = chosen.shiftHours;
    file.lineSource.kind = LineSource::Kind::Inline; // nothing to refer to yet
    m_document.replace(std::move(file), QString());
    Q_EMIT m_events.opened(toQString(m_document.ownLine().line.line.name), {});
}

void FileOpening::openExampleAfterAsking(const QString& argument)
{
    const auto& examples = exampleLines();
    const auto found = std::ranges::find(examples, argument.toStdString(), &ExampleLine::argument);
    if (found != examples.end() && m_closing.maybeSave())
        openFiles(whatIfsOf(*found));
}

void FileOpening::addScenarioFromFile()
{
    for (const QString& path : askForFiles(m_window, tr("Add scenarios of this line"))) {
        if (!waitForFiles({path}, m_window) || !addScenario(readForDocument(path)))
            return;
    }
}

bool FileOpening::addScenario(ReadFile file)
{
    file.name = fileLabel(file.path, m_document);
    if (!file.result.file) {
        const bool canBeMended = readForDocument(file.path, toMend).result.file.has_value();
        Q_EMIT m_events.rejected({file.name}, file.result.findings,
                                 canBeMended ? [this, path = file.path] { addScenario(readForDocument(path, toMend)); }
                                             : std::function<void()>());
        return false;
    }
    const auto& present = m_document.ownLine().scenarios;
    const auto found =
        std::ranges::find_if(present, [&](const ScenarioEntry& each) { return isSameFile(each.path, file.path); });
    if (found != present.end()) {
        m_document.setActiveScenario(found->id);
        Q_EMIT m_events.noticed(tr("%1 is already open.").arg(file.name));
        return true;
    }
    if (file.result.file->kind != LoadedFile::Kind::Scenario) {
        Q_EMIT m_events.noticed(tr("%1 is a line, not a scenario. To see it, use “Open”.").arg(file.name));
        return false;
    }
    if (!isSameLine(*file.result.file, m_document.ownLine().line.source, m_document.ownLine().line.line)) {
        Q_EMIT m_events.noticed(tr("%1 was not added: it belongs to another line than “%2”.")
                                    .arg(file.name, toQString(m_document.ownLine().line.line.name)));
        return false;
    }
    ScenarioId added = noScenario;
    m_watch.whileTaking({file.result.sources.front()},
                        [&] { added = addReadScenario(m_document, file.result.file->scenario, file.path); });
    if (added == noScenario)
        return false;
    m_recent.remember(file.path);
    Q_EMIT m_events.done(tr("Added %1").arg(file.name));
    return true;
}

} // namespace linetwin::app

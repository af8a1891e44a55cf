// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileOpening.h"

#include "app/commands/FileCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/text/Texts.h"
#include "app/window/FileClosing.h"
#include "app/window/FileDialogs.h"
#include "app/window/FileEvents.h"
#include "app/window/RecentFiles.h"
#include "app/window/WelcomeCards.h"

#include <QWidget>

#include <algorithm>

namespace linetwin::app {

namespace {

QString namesOf(const std::vector<ReadFile>& files)
{
    QStringList names;
    for (const ReadFile& file : files)
        names << file.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

FileOpening::FileOpening(ProjectDocument& document, FileClosing& closing, RecentFiles& recent, FileEvents& events,
                         QWidget* window)
    : m_document(document), m_closing(closing), m_recent(recent), m_events(events), m_window(window)
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
    const FileSet set = readFileSet(paths);
    if (!set.members.empty()) {
        openFileSet(m_document, set);
        for (auto each = set.members.rbegin(); each != set.members.rend(); ++each) {
            if (!each->path.isEmpty())
                m_recent.remember(each->path);
        }
        Q_EMIT m_events.opened(namesOf(set.members), findingsOf(set));
    }
    for (const ReadFile& each : set.rejected) {
        const bool isNamed = each.name.contains(u'/') || each.path.isEmpty();
        Q_EMIT m_events.rejected(isNamed ? each.name : fileLabel(each.path, m_document), each.result.findings);
    }
    if (!set.strangers.empty())
        Q_EMIT m_events.noticed(tr("Not opened, because it belongs to another line than %1: %2")
                                    .arg(set.members.front().name, namesOf(set.strangers)));
    return !set.members.empty();
}

void FileOpening::open()
{
    if (!m_closing.maybeSave())
        return;
    if (const QStringList paths = askForFiles(m_window, tr("Open a line or a scenario")); !paths.isEmpty())
        openFiles(paths);
}

void FileOpening::openAfterAsking(const QString& path)
{
    if (m_closing.maybeSave())
        openFile(path);
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
    file.lineSource.kind = LineSource::Kind::Inline; // nothing to refer to yet
    m_document.replace(std::move(file), QString());
    Q_EMIT m_events.opened(toQString(m_document.line().name), {});
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
        if (!addScenario(readForDocument(path)))
            return;
    }
}

bool FileOpening::addScenario(ReadFile file)
{
    file.name = fileLabel(file.path, m_document);
    if (!file.result.file) {
        Q_EMIT m_events.rejected(file.name, file.result.findings);
        return false;
    }
    const auto& present = m_document.scenarios();
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
    if (!isSameLine(*file.result.file, m_document.lineSource(), m_document.line())) {
        Q_EMIT m_events.noticed(tr("%1 was not added: it belongs to another line than “%2”.")
                                    .arg(file.name, toQString(m_document.line().name)));
        return false;
    }
    addReadScenario(m_document, file.result.file->scenario, file.path);
    m_recent.remember(file.path);
    Q_EMIT m_events.done(tr("Added %1").arg(file.name));
    return true;
}

} // namespace linetwin::app

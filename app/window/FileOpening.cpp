// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/FileCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/settings/Settings.h"
#include "app/text/Texts.h"
#include "app/window/FileActions.h"
#include "app/window/WelcomeCards.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

QString namesOf(const std::vector<ReadFile>& files)
{
    QStringList names;
    for (const ReadFile& file : files)
        names << file.name;
    return names.join(QStringLiteral(", "));
}

QStringList askForFiles(QWidget* window, const QString& title)
{
    QFileDialog dialog(window, title, Settings().lastFolder(),
                       FileActions::tr("LineTwin files (*.yaml *.yml);;All files (*)"));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

bool isScenario(const ReadFile& file)
{
    return file.result.file && file.result.file->kind == LoadedFile::Kind::Scenario;
}

} // namespace

bool FileActions::openFile(const QString& path)
{
    return openFiles({path});
}

bool FileActions::openBuiltin()
{
    return openFiles({QStringLiteral("builtin:cosmetics")});
}

bool FileActions::openFiles(const QStringList& paths)
{
    const FileSet set = readFileSet(paths);
    if (!set.members.empty()) {
        openFileSet(m_document, set);
        for (auto each = set.members.rbegin(); each != set.members.rend(); ++each) {
            if (!each->path.isEmpty())
                remember(each->path);
        }
        Q_EMIT opened(namesOf(set.members), findingsOf(set));
    }
    for (const ReadFile& each : set.rejected) {
        const bool isNamed = each.name.contains(u'/') || each.path.isEmpty();
        Q_EMIT rejected(isNamed ? each.name : fileLabel(each.path, m_document), each.result.findings);
    }
    if (!set.strangers.empty())
        Q_EMIT noticed(tr("Not opened, because it belongs to another line than %1: %2")
                           .arg(set.members.front().name, namesOf(set.strangers)));
    return !set.members.empty();
}

void FileActions::open()
{
    if (!maybeSave())
        return;
    if (const QStringList paths = askForFiles(m_window, tr("Open a line or a scenario")); !paths.isEmpty())
        openFiles(paths);
}

void FileActions::openAfterAsking(const QString& path)
{
    if (maybeSave())
        openFile(path);
}

void FileActions::newFromExample()
{
    if (maybeSave())
        openBuiltin();
}

void FileActions::newLine()
{
    if (!maybeSave())
        return;
    LoadedFile file;
    file.line.name = tr("New line").toStdString();
    file.lineSource.kind = LineSource::Kind::Inline; // nothing to refer to yet
    m_document.replace(std::move(file), QString());
    Q_EMIT opened(toQString(m_document.line().name), {});
}

void FileActions::openExampleAfterAsking(const QString& argument)
{
    const auto& examples = exampleLines();
    const auto found = std::ranges::find(examples, argument.toStdString(), &ExampleLine::argument);
    if (found != examples.end() && maybeSave())
        openFiles(whatIfsOf(*found));
}

void FileActions::addScenarioFromFile()
{
    for (const QString& path : askForFiles(m_window, tr("Add scenarios of this line"))) {
        if (!addScenario(readForDocument(path)))
            return;
    }
}

bool FileActions::addScenario(ReadFile file)
{
    file.name = fileLabel(file.path, m_document);
    if (!file.result.file) {
        Q_EMIT rejected(file.name, file.result.findings);
        return false;
    }
    const auto& present = m_document.scenarios();
    const auto found =
        std::ranges::find_if(present, [&](const ScenarioEntry& each) { return isSameFile(each.path, file.path); });
    if (found != present.end()) {
        m_document.setActiveScenario(found->id);
        Q_EMIT noticed(tr("%1 is already open.").arg(file.name));
        return true;
    }
    if (!isScenario(file)) {
        Q_EMIT noticed(tr("%1 is a line, not a scenario. To see it, use “Open”.").arg(file.name));
        return false;
    }
    if (!isSameLine(*file.result.file, m_document.lineSource(), m_document.line())) {
        Q_EMIT noticed(tr("%1 was not added: it belongs to another line than “%2”.")
                           .arg(file.name, toQString(m_document.line().name)));
        return false;
    }
    addReadScenario(m_document, file.result.file->scenario, file.path);
    remember(file.path);
    Q_EMIT done(tr("Added %1").arg(file.name));
    return true;
}

bool FileActions::putInto(FileContents& contents, const ReadFile& file) const
{
    const LoadedFile& loaded = *file.result.file;
    if (!isScenario(file)) {
        if (file.path != linePath(m_document))
            return false;
        contents.line = loaded.line;
        return true;
    }
    const auto& scenarios = m_document.scenarios();
    const auto entry = std::ranges::find(scenarios, file.path, &ScenarioEntry::path);
    const LineSource& source = m_document.lineSource();
    const bool isInline = source.kind == LineSource::Kind::Inline && loaded.lineSource == source;
    if (entry == scenarios.end() || (!isInline && !isSameLine(loaded, source, m_document.line())))
        return false;
    if (isInline)
        contents.line = loaded.line;
    contents.scenarios.emplace_back(entry->id, loaded.scenario);
    return true;
}

bool FileActions::reload(const QStringList& paths)
{
    FileContents contents;
    Findings findings;
    QStringList names;
    for (const QString& path : paths) {
        const ReadFile file = readForDocument(path);
        const QString name = fileLabel(path, m_document);
        if (!file.result.file) {
            Q_EMIT rejected(name, file.result.findings);
            return false;
        }
        if (!putInto(contents, file))
            return openFile(path); // it became something else: a scenario of another line, or a line
        findings.insert(findings.end(), file.result.findings.begin(), file.result.findings.end());
        names << name;
    }
    const QString all = names.join(QStringLiteral(", "));
    reloadContents(m_document, all, std::move(contents));
    for (const QString& path : paths)
        m_watch.accept(path);
    Q_EMIT opened(all, findings);
    return true;
}

} // namespace linetwin::app

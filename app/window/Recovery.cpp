// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Recovery.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/settings/Appearance.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "app/window/FileQuestions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace linetwin::app {

namespace {

QString whenText(const QDateTime& time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

/// What is written in a project has its place there.
QString placeText(const QString& path, const QStringList& others, const ProjectOnFile& project = {})
{
    if (path.isEmpty() && project.isThere())
        return fileLabel(project.path, others);
    return path.isEmpty() ? Recovery::tr("never saved") : fileLabel(path, others);
}

bool isGone(const QString& path)
{
    return !path.isEmpty() && !QFileInfo::exists(path);
}

QString fileOf(const LineEntry& line)
{
    const LineSource& source = line.line.source;
    return source.kind == LineSource::Kind::File ? QFileInfo(source.path).filePath() : QString();
}

QStringList filesOf(const DocumentState& state)
{
    QStringList files{state.project.path};
    for (const LineEntry& line : state.lines) {
        files << fileOf(line);
        for (const ScenarioEntry& each : line.scenarios)
            files << each.path;
    }
    return files;
}

/// What differs from its file or has lost it, or everything if only the place of the line does.
QStringList itemsOf(const DocumentState& state)
{
    const QStringList files = filesOf(state);
    QStringList items;
    if (state.project.isThere())
        items << Recovery::tr("project “%1” (%2)")
                     .arg(toQString(state.project.head.name), placeText(state.project.path, files));
    else if (const int count = static_cast<int>(state.project.head.moments.size()); count > 0)
        items << Recovery::tr("%Ln moment(s) (never saved)", nullptr, count);
    for (const LineEntry& line : state.lines) {
        const bool isOwn = &line == &state.lines.front();
        const QString name = toQString(isOwn ? line.line.line.name : line.name);
        const QString path = fileOf(line);
        if (line.line.isModified() || isGone(path))
            items << (isOwn ? Recovery::tr("line “%1” (%2)") : Recovery::tr("other line “%1” (%2)"))
                         .arg(name, placeText(path, files, state.project));
        for (const ScenarioEntry& each : line.scenarios) {
            if (each.scenario != each.saved || each.savedSource != line.line.source || isGone(each.path))
                items << Recovery::tr("scenario “%1” of “%2” (%3)")
                             .arg(toQString(each.scenario.name), name, placeText(each.path, files, state.project));
        }
    }
    return items;
}

} // namespace

Recovery::Recovery(ProjectDocument& document, FileWatch& watch, QWidget* window)
    : QObject(window), m_document(document), m_watch(watch), m_autosave(document, watch), m_window(window)
{
    m_startProgram = [](const QStringList& arguments) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    };
    const auto adoptDelay = [this] { m_autosave.setDelay(std::chrono::seconds(preferences().autosaveSec)); };
    connect(&preferenceEvents(), &PreferenceEvents::changed, this, adoptDelay);
    adoptDelay();
    connect(&m_autosave, &Autosave::failed, this, [this](const QString& reason) {
        m_failure = tr("Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.")
                        .arg(reason);
        Q_EMIT failed(m_failure);
    });
    connect(&m_autosave, &Autosave::worksAgain, this, [this] { Q_EMIT settled(m_failure); });
    connect(&document, &ProjectDocument::changed, this, &Recovery::forgetSaved);
}

bool Recovery::offer(const QStringList& waitingFiles)
{
    QStringList damaged;
    std::vector<LeftBehind> found = findLeftBehind(m_autosave.folder(), damaged);
    bool isRecovered = false;
    for (LeftBehind& file : found) {
        const QStringList items = itemsOf(file.record.state);
        const RecoveryAnswer answer =
            askToRecover(m_window, {items, whenText(file.record.writtenAt), file.computer, isRecovered});
        if (answer == RecoveryAnswer::Later || !isOurs(file))
            continue;
        if (answer == RecoveryAnswer::Discard) {
            discard(file);
            continue;
        }
        if (isRecovered) {
            recoverElsewhere(std::move(file));
            continue;
        }
        recover(std::move(file));
        isRecovered = true;
    }
    if (!damaged.isEmpty())
        Q_EMIT failed(tr("Unsaved changes of an earlier session could not be read. They were put aside: %1")
                          .arg(joinedNames(damaged)));
    // Elsewhere, so that what was recovered stays in sight. Absolute: the other program may start in another folder.
    if (isRecovered && !waitingFiles.isEmpty()) {
        QStringList paths;
        for (const QString& path : waitingFiles)
            paths << (path.startsWith(QStringLiteral("builtin:")) ? path : QFileInfo(path).absoluteFilePath());
        m_startProgram(paths);
    }
    return isRecovered;
}

bool Recovery::isOurs(LeftBehind& file)
{
    if (file.computer.isEmpty() || takeFromComputer(file))
        return true;
    Q_EMIT failed(tr("LineTwin on the computer “%1” is still using its unsaved changes. They stay where they are: %2")
                      .arg(file.computer, file.path));
    return false;
}

void Recovery::recoverElsewhere(LeftBehind file)
{
    file.lock.reset(); // the other program takes it
    if (!m_startProgram({QStringLiteral("--recover"), file.path}))
        Q_EMIT failed(
            tr("No other window could be opened. The changes are still kept and are offered at the next start."));
}

bool Recovery::recoverFile(const QString& path)
{
    QStringList damaged;
    for (LeftBehind& file : findLeftBehind(m_autosave.folder(), damaged)) {
        if (file.path == path) {
            recover(std::move(file));
            return true;
        }
    }
    return false;
}

void Recovery::recover(LeftBehind file)
{
    const QDateTime when = file.record.writtenAt;
    m_document.restore(std::move(file.record.state));
    m_watch.setKnownFiles(file.record.knownFiles);
    m_watch.check();
    m_autosave.adopt(std::move(file));
    m_isLineUnsaved = isLineUnsaved();
    m_unsaved.clear();
    for (const LineEntry& line : m_document.lines()) {
        for (const ScenarioEntry& each : line.scenarios) {
            if (isUnsaved(each.id))
                m_unsaved.push_back(each.id);
        }
    }
    m_notice = tr("You see the recovered changes of %1. They are not saved yet.").arg(whenText(when));
    Q_EMIT noticed(m_notice);
}

bool Recovery::isLineUnsaved() const
{
    return std::ranges::any_of(m_document.lines(), [](const LineEntry& each) { return each.line.isModified(); }) ||
           hasLost(linePath(m_document));
}

bool Recovery::isUnsaved(ScenarioId id) const
{
    const ScenarioEntry* entry = m_document.findScenario(id);
    return entry && (m_document.isScenarioModified(id) || hasLost(entry->path));
}

bool Recovery::hasLost(const QString& path) const
{
    return FileWatch::isForsaken(m_watch.lastStateOf(path));
}

void Recovery::forgetSaved()
{
    if (!m_isLineUnsaved && m_unsaved.empty())
        return;
    m_isLineUnsaved = m_isLineUnsaved && isLineUnsaved();
    std::erase_if(m_unsaved, [this](ScenarioId id) { return !isUnsaved(id); });
    if (!m_isLineUnsaved && m_unsaved.empty())
        Q_EMIT settled(m_notice);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileWriting.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
#include "app/text/Texts.h"
#include "app/window/FileDialogs.h"
#include "app/window/FileEvents.h"
#include "app/window/FileQuestions.h"
#include "app/window/RecentFiles.h"
#include "app/window/UnsavedWork.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace linetwin::app {

FileWriting::FileWriting(ProjectDocument& document, FileWatch& watch, RecentFiles& recent, FileEvents& events,
                         QWidget* window)
    : m_document(document), m_watch(watch), m_recent(recent), m_events(events), m_window(window)
{
}

bool FileWriting::writeScenario(ScenarioId id, const QString& path)
{
    if (m_watch.stateOf(path) == FileWatch::State::Vanished) {
        const VanishedAnswer answer = askAboutVanished(m_window, path);
        if (answer != VanishedAnswer::SaveAgain)
            return answer == VanishedAnswer::SaveAs && writeScenarioElsewhere(id);
    }
    if (!mayWrite(id, path) || !placeLine(path))
        return false;
    try {
        const std::string name = m_document.findScenario(id)->scenario.name;
        const bool holdsLine = saveScenario(m_document, id, path) != LineKeeping::Referenced;
        const ScenarioEntry& saved = *m_document.findScenario(id);
        m_watch.accept(saved.path);
        m_recent.remember(path);
        sayWritten(path, holdsLine ? tr("line “%1” and scenario “%2”")
                                         .arg(toQString(m_document.line().name), toQString(saved.scenario.name))
                                   : QString());
        sayRenamed(id, name);
        return true;
    } catch (const std::exception& error) {
        showWriteError(path, QString::fromUtf8(error.what()));
        return false;
    }
}

bool FileWriting::writeScenarioElsewhere(ScenarioId id)
{
    const ScenarioEntry& entry = *m_document.findScenario(id);
    const QString suggestion =
        entry.path.isEmpty() ? fileNameFor(toQString(entry.scenario.name)) : QFileInfo(entry.path).fileName();
    const QString path =
        askForPath(m_window, tr("Save the scenario “%1”").arg(toQString(entry.scenario.name)), suggestion);
    return !path.isEmpty() && writeScenario(id, path);
}

bool FileWriting::writeLine(const QString& path)
{
    if (m_watch.stateOf(path) == FileWatch::State::Vanished) {
        const VanishedAnswer answer = askAboutVanished(m_window, path);
        if (answer != VanishedAnswer::SaveAgain)
            return answer == VanishedAnswer::SaveAs && writeLineElsewhere();
    }
    if (!mayWrite(std::nullopt, path))
        return false;
    try {
        saveLine(m_document, path);
        m_watch.accept(linePath(m_document));
        m_recent.remember(path);
        sayWritten(path);
        return true;
    } catch (const std::exception& error) {
        showWriteError(path, QString::fromUtf8(error.what()));
        return false;
    }
}

bool FileWriting::writeLineElsewhere()
{
    const QString present = linePath(m_document);
    const QString suggestion =
        present.isEmpty() ? fileNameFor(toQString(m_document.line().name)) : QFileInfo(present).fileName();
    const QString path = askForPath(m_window, tr("Save the line"), suggestion);
    return !path.isEmpty() && writeLine(path);
}

bool FileWriting::writeOneFile(ScenarioId id, const QString& path)
{
    const bool isOnly = m_document.scenarios().size() == 1 && linePath(m_document).isEmpty();
    if (!isOnly && isTakenByAnother(m_document, std::nullopt, path)) {
        showWriteError(path, tr("This file is open. A copy needs another name."));
        return false;
    }
    if (!mayWrite(id, path))
        return false;
    try {
        const QString name = fileLabel(path, m_document);
        if (isOnly) {
            const std::string before = m_document.findScenario(id)->scenario.name;
            saveScenarioWithLine(m_document, id, path);
            m_watch.accept(m_document.findScenario(id)->path);
            sayRenamed(id, before);
        } else {
            writeCopyWithLine(m_document, id, path);
        }
        m_recent.remember(path);
        Q_EMIT m_events.done(tr("Saved %1").arg(name));
        if (!isOnly)
            Q_EMIT m_events.noticed(
                tr("%1 now holds a copy of the scenario “%2” with its line. You go on editing the files "
                   "that you opened.")
                    .arg(name, toQString(m_document.findScenario(id)->scenario.name)));
        return true;
    } catch (const std::exception& error) {
        showWriteError(path, QString::fromUtf8(error.what()));
        return false;
    }
}

bool FileWriting::mayWrite(std::optional<ScenarioId> id, const QString& path)
{
    if (isTakenByAnother(m_document, id, path)) {
        showWriteError(path, id ? tr("This file holds the line that the scenario belongs to.")
                                : tr("This file holds a scenario of this line."));
        return false;
    }
    if (m_watch.stateOf(path) == FileWatch::State::Changed)
        return askToOverwriteForeign(m_window, fileLabel(path, m_document));
    return !losesComments(m_document, path) || askToLoseComments(m_window, fileLabel(path, m_document));
}

bool FileWriting::placeLine(const QString& path)
{
    const LineKeeping keeping = lineKeeping(m_document);
    const bool isNowhere = keeping == LineKeeping::Inline && !holderOfLine(m_document);
    if (keeping != LineKeeping::MadeInline && !isNowhere)
        return true;
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString wanted = fileNameFor(toQString(m_document.line().name));
    QString name = wanted;
    for (int i = 2; folder.exists(name) || folder.filePath(name) == path; ++i)
        name = wanted.chopped(static_cast<qsizetype>(sizeof(".yaml") - 1)) + QStringLiteral("_%1.yaml").arg(i);
    switch (askForLinePlace(m_window, toQString(m_document.line().name), name)) {
    case LinePlace::Beside: return writeLine(folder.filePath(name));
    case LinePlace::Inside: return true;
    case LinePlace::Cancel: break;
    }
    return false;
}

void FileWriting::showWriteError(const QString& path, const QString& reason)
{
    showNotSaved(m_window, fileLabel(path, m_document), reason);
}

void FileWriting::sayWritten(const QString& path, const QString& content)
{
    m_written << fileLabel(path, m_document);
    // Several files have no room for more than their names.
    const bool saysContent = m_written.size() == 1 && !content.isEmpty();
    const QString names = m_written.join(QStringLiteral(", "));
    Q_EMIT m_events.done(tr("Saved %1").arg(saysContent ? QStringLiteral("%1 (%2)").arg(names, content) : names));
}

void FileWriting::sayRenamed(ScenarioId id, const std::string& before)
{
    const std::string& now = m_document.findScenario(id)->scenario.name;
    if (now != before)
        Q_EMIT m_events.noticed(
            tr("The scenario “%1” is now called “%2”, after its file. You can rename it in the list of "
               "scenarios.")
                .arg(toQString(before), toQString(now)));
}

} // namespace linetwin::app

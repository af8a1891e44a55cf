// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileActions.h"

#include "app/document/DocumentFiles.h"
#include "app/settings/Settings.h"
#include "app/text/Texts.h"
#include "app/window/FileQuestions.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace linetwin::app {

namespace {

QString fileFilter()
{
    return FileActions::tr("LineTwin files (*.yaml *.yml);;All files (*)");
}

/// A file name made of what is shown: no separators, no characters that other systems refuse.
QString fileNameFor(QString name)
{
    for (QChar& each : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(each) || each.isSpace())
            each = u'_';
    }
    return name.toLower() + QStringLiteral(".yaml");
}

QString shownName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

FileActions::FileActions(ProjectDocument& document, QWidget* window)
    : QObject(window), m_document(document), m_watch(document), m_window(window)
{
}

bool FileActions::save()
{
    Q_EMIT documentWanted();
    const auto active = m_document.activeScenario();
    const bool lineIsInScenario =
        m_document.lineSource().kind == LineSource::Kind::Inline && !m_document.scenarios().empty();
    bool isSaved = false;
    if (active || lineIsInScenario) {
        const ScenarioEntry& entry = active ? *m_document.findScenario(*active) : m_document.scenarios().front();
        isSaved = entry.path.isEmpty() ? saveScenarioAs(entry.id) : writeScenario(entry.id, entry.path);
    } else {
        const QString path = linePath(m_document);
        isSaved = path.isEmpty() ? saveLineAs() : writeLine(path);
    }
    return isSaved && saveRest();
}

bool FileActions::saveAs()
{
    Q_EMIT documentWanted();
    const auto active = m_document.activeScenario();
    return active ? saveScenarioAs(*active) : saveLineAs();
}

bool FileActions::saveScenarioAs(ScenarioId id)
{
    const ScenarioEntry& entry = *m_document.findScenario(id);
    const QString suggestion =
        entry.path.isEmpty() ? fileNameFor(toQString(entry.scenario.name)) : shownName(entry.path);
    const QString path = askForPath(tr("Save the scenario"), suggestion);
    return !path.isEmpty() && writeScenario(id, path);
}

bool FileActions::saveLineAs()
{
    Q_EMIT documentWanted();
    const QString present = linePath(m_document);
    const QString suggestion = present.isEmpty() ? fileNameFor(toQString(m_document.line().name)) : shownName(present);
    const QString path = askForPath(tr("Save the line"), suggestion);
    return !path.isEmpty() && writeLine(path);
}

bool FileActions::saveRest()
{
    // The line first: where it goes to another file, its scenarios have to say so.
    const QString line = linePath(m_document);
    if (!line.isEmpty() && isUnsaved(line, m_document.isLineModified()) && !writeLine(line))
        return false;
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        const bool isMeant = !entry.path.isEmpty() && isUnsaved(entry.path, m_document.isScenarioModified(entry.id));
        if (isMeant && !writeScenario(entry.id, QString(entry.path)))
            return false;
    }
    return true;
}

bool FileActions::saveAll()
{
    Q_EMIT documentWanted();
    // A scenario that has no file yet comes first: it may take a changed line with it.
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        if (entry.path.isEmpty() && m_document.isScenarioModified(entry.id) && !saveScenarioAs(entry.id))
            return false;
    }
    if (!saveRest())
        return false;
    return !m_document.isLineModified() || saveLineAs();
}

bool FileActions::isUnsaved(const QString& path, bool isModified) const
{
    const FileWatch::State state = m_watch.stateOf(path);
    return isModified || state == FileWatch::State::Vanished || state == FileWatch::State::Kept;
}

QStringList FileActions::unsavedItems() const
{
    QStringList items;
    const auto add = [&](const QString& item, const QString& path) {
        const bool isGone = m_watch.stateOf(path) == FileWatch::State::Vanished;
        items << (isGone ? tr("%1, whose file is no longer there").arg(item) : item);
    };
    // A line inside a scenario's file is saved with it.
    const bool isInline = m_document.lineSource().kind == LineSource::Kind::Inline;
    const QString line = linePath(m_document);
    if (isUnsaved(line, m_document.isLineModified()))
        add(tr("line “%1”").arg(toQString(m_document.line().name)), line);
    for (const ScenarioEntry& each : m_document.scenarios()) {
        const bool isOnlyLine = isInline && each.scenario == each.saved && m_document.isLineModified();
        if (isUnsaved(each.path, m_document.isScenarioModified(each.id) && !isOnlyLine))
            add(tr("scenario “%1”").arg(toQString(each.scenario.name)), each.path);
    }
    return items;
}

bool FileActions::maybeSave()
{
    Q_EMIT documentWanted();
    const QStringList unsaved = unsavedItems();
    if (unsaved.isEmpty())
        return true;
    switch (askAboutUnsaved(m_window, unsaved)) {
    case UnsavedAnswer::Save: return saveAll();
    case UnsavedAnswer::Discard: return true;
    case UnsavedAnswer::Cancel: break;
    }
    return false;
}

QString FileActions::askForPath(const QString& title, const QString& suggestedName)
{
    QFileDialog dialog(m_window, title, Settings().lastFolder(), fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("yaml"));
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

bool FileActions::askToLoseComments(const QString& path)
{
    if (!losesComments(m_document, path))
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Comments will be lost"),
                    tr("“%1” contains comments that saving removes.").arg(shownName(path)),
                    QMessageBox::Save | QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Only the comments at the top of the file are kept. To keep the others, cancel and save "
                              "to another file."));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Save;
}

bool FileActions::mayWrite(std::optional<ScenarioId> id, const QString& path)
{
    if (isTakenByAnother(m_document, id, path)) {
        showWriteError(path, id ? tr("This file holds the line that the scenario belongs to.")
                                : tr("This file holds a scenario of this line."));
        return false;
    }
    if (m_watch.stateOf(path) == FileWatch::State::Changed)
        return askToOverwriteForeign(m_window, path);
    return askToLoseComments(path);
}

bool FileActions::placeLine(const QString& path)
{
    if (lineKeeping(m_document) != LineKeeping::MadeInline)
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

void FileActions::showWriteError(const QString& path, const QString& message)
{
    QMessageBox box(QMessageBox::Critical, tr("Not saved"), tr("“%1” could not be saved.").arg(shownName(path)),
                    QMessageBox::Ok, m_window);
    box.setInformativeText(tr("%1\nYour changes are still here; save them to another place.").arg(message));
    box.exec();
}

bool FileActions::writeScenario(ScenarioId id, const QString& path)
{
    if (m_watch.stateOf(path) == FileWatch::State::Vanished) {
        const VanishedAnswer answer = askAboutVanished(m_window, path);
        if (answer != VanishedAnswer::SaveAgain)
            return answer == VanishedAnswer::SaveAs && saveScenarioAs(id);
    }
    if (!mayWrite(id, path) || !placeLine(path))
        return false;
    try {
        saveScenario(m_document, id, path);
        m_watch.accept(m_document.findScenario(id)->path);
        remember(path);
        Q_EMIT done(tr("Saved %1").arg(shownName(path)));
        return true;
    } catch (const std::exception& error) {
        showWriteError(path, QString::fromUtf8(error.what()));
        return false;
    }
}

bool FileActions::saveAsOneFile()
{
    Q_EMIT documentWanted();
    const auto active = m_document.activeScenario();
    const auto& scenarios = m_document.scenarios();
    if (!active && scenarios.empty())
        return saveLineAs(); // a line alone is one file already
    const ScenarioEntry& entry = active ? *m_document.findScenario(*active) : scenarios.front();
    const QString path = askForPath(tr("Save as one file"), fileNameFor(toQString(entry.scenario.name)));
    return !path.isEmpty() && writeOneFile(entry.id, path);
}

bool FileActions::writeOneFile(ScenarioId id, const QString& path)
{
    const bool isOnly = m_document.scenarios().size() == 1 && linePath(m_document).isEmpty();
    if (!isOnly && isTakenByAnother(m_document, std::nullopt, path)) {
        showWriteError(path, tr("This file is open. A copy needs another name."));
        return false;
    }
    if (!mayWrite(id, path))
        return false;
    try {
        const QString name = shownName(path);
        if (isOnly) {
            saveScenarioWithLine(m_document, id, path);
            m_watch.accept(m_document.findScenario(id)->path);
        } else {
            writeCopyWithLine(m_document, id, path);
        }
        remember(path);
        Q_EMIT done(tr("Saved %1").arg(name));
        if (!isOnly)
            Q_EMIT noticed(tr("%1 now holds a copy of the scenario “%2” with its line. You go on editing the files "
                              "that you opened.")
                               .arg(name, toQString(m_document.findScenario(id)->scenario.name)));
        return true;
    } catch (const std::exception& error) {
        showWriteError(path, QString::fromUtf8(error.what()));
        return false;
    }
}

bool FileActions::writeLine(const QString& path)
{
    if (m_watch.stateOf(path) == FileWatch::State::Vanished) {
        const VanishedAnswer answer = askAboutVanished(m_window, path);
        if (answer != VanishedAnswer::SaveAgain)
            return answer == VanishedAnswer::SaveAs && saveLineAs();
    }
    if (!mayWrite(std::nullopt, path))
        return false;
    try {
        saveLine(m_document, path);
        m_watch.accept(linePath(m_document));
        remember(path);
        Q_EMIT done(tr("Saved %1").arg(shownName(path)));
        return true;
    } catch (const std::exception& error) {
        showWriteError(path, QString::fromUtf8(error.what()));
        return false;
    }
}

void FileActions::remember(const QString& path)
{
    Settings settings;
    settings.setLastFolder(QFileInfo(path).absolutePath());
    settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    Q_EMIT recentFilesChanged();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileActions.h"

#include "app/document/DocumentFiles.h"
#include "app/settings/Settings.h"
#include "app/text/Texts.h"

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

Finding fileFinding(const QString& path, const char* message)
{
    Finding finding;
    finding.messageTemplate = "%1";
    finding.arguments = {message};
    finding.position.file = path.toStdString();
    return finding;
}

QString shownName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

FileActions::FileActions(ProjectDocument& document, QWidget* window)
    : QObject(window), m_document(document), m_window(window)
{
}

bool FileActions::load(const std::string& argument, const QString& path)
{
    const QString name = path.isEmpty() ? toQString(argument) : shownName(path);
    try {
        LoadResult loaded = loadFile(argument);
        if (!loaded.file) {
            Q_EMIT rejected(name, loaded.findings);
            return false;
        }
        m_document.replace(std::move(*loaded.file), path);
        Q_EMIT opened(name, loaded.findings);
        return true;
    } catch (const std::exception& error) {
        Q_EMIT rejected(name, {fileFinding(path, error.what())});
        return false;
    }
}

bool FileActions::openFile(const QString& path)
{
    if (path.startsWith(QStringLiteral("builtin:")))
        return load(path.toStdString(), {});
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!load(QFile::encodeName(absolute).toStdString(), absolute))
        return false;
    remember(absolute);
    return true;
}

bool FileActions::openBuiltin()
{
    return load("builtin:cosmetics", {});
}

void FileActions::open()
{
    if (!maybeSave())
        return;
    QFileDialog dialog(m_window, tr("Open a line or a scenario"), Settings().lastFolder(), fileFilter());
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        openFile(dialog.selectedFiles().constFirst());
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

bool FileActions::save()
{
    Q_EMIT documentWanted();
    const auto active = m_document.activeScenario();
    const bool lineIsInScenario = m_document.lineSource().kind == LineSource::Kind::Inline;
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
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        const bool isMeant = !entry.path.isEmpty() && m_document.isScenarioModified(entry.id);
        if (isMeant && !writeScenario(entry.id, QString(entry.path)))
            return false;
    }
    const QString line = linePath(m_document);
    return line.isEmpty() || !m_document.isLineModified() || writeLine(line);
}

bool FileActions::saveAll()
{
    // A scenario that has no file yet comes first: it may take a changed line with it.
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        if (entry.path.isEmpty() && m_document.isScenarioModified(entry.id) && !saveScenarioAs(entry.id))
            return false;
    }
    if (!saveRest())
        return false;
    return !m_document.isLineModified() || saveLineAs();
}

bool FileActions::maybeSave()
{
    Q_EMIT documentWanted();
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("Save the changes to “%1”?").arg(m_document.displayName()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("Changes that are not saved are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return saveAll();
    case QMessageBox::Discard: return true;
    default: return false;
    }
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
    if (!isTakenByAnother(m_document, id, path))
        return askToLoseComments(path);
    showWriteError(path, id ? tr("This file holds the line that the scenario belongs to.")
                            : tr("This file holds a scenario of this line."));
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
    if (!mayWrite(id, path))
        return false;
    try {
        const LineKeeping keeping = saveScenario(m_document, id, path);
        remember(path);
        Q_EMIT done(tr("Saved %1").arg(shownName(path)));
        if (keeping == LineKeeping::MadeInline)
            Q_EMIT noticed(
                tr("You changed the baseline of an example, so %1 now holds the whole line, too. To give the "
                   "line a file of its own, use “Save line as”.")
                    .arg(shownName(path)));
        return true;
    } catch (const std::exception& error) {
        showWriteError(path, QString::fromUtf8(error.what()));
        return false;
    }
}

bool FileActions::writeLine(const QString& path)
{
    if (!mayWrite(std::nullopt, path))
        return false;
    try {
        saveLine(m_document, path);
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

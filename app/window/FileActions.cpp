// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileActions.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"
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

/// It began without anything of the user's, and nobody has edited it: nothing would be lost with it.
bool isUntouched(const ScenarioEntry& entry)
{
    return entry.isUnnamed && entry.path.isEmpty() && entry.scenario == entry.saved;
}

/// The first scenario whose file holds the line; null if the line is elsewhere or nowhere.
const ScenarioEntry* holderOfLine(const ProjectDocument& document)
{
    if (document.lineSource().kind != LineSource::Kind::Inline)
        return nullptr;
    const auto& scenarios = document.scenarios();
    const auto found = std::ranges::find_if(scenarios, [](const auto& each) { return !each.path.isEmpty(); });
    return found == scenarios.end() ? nullptr : &*found;
}

} // namespace

FileActions::FileActions(ProjectDocument& document, QWidget* window)
    : QObject(window), m_document(document), m_watch(document), m_window(window)
{
}

bool FileActions::save()
{
    begin();
    const auto active = m_document.activeScenario();
    const ScenarioEntry* entry = active ? m_document.findScenario(*active) : nullptr;
    if (entry && isUntouched(*entry))
        return saveBehindUntouched();
    bool isSaved = false;
    if (entry)
        isSaved = entry->path.isEmpty() ? saveScenarioAs(entry->id) : writeScenario(entry->id, QString(entry->path));
    else if (const QString path = linePath(m_document); !path.isEmpty())
        isSaved = writeLine(path);
    else if (const ScenarioEntry* holder = holderOfLine(m_document))
        isSaved = saveLineInside(*holder);
    else
        isSaved = saveLineElsewhere();
    return isSaved && saveRest();
}

bool FileActions::saveBehindUntouched()
{
    if (!unsavedItems().isEmpty())
        return saveAll();
    if (linePath(m_document).isEmpty() && !holderOfLine(m_document))
        return saveLineElsewhere();
    Q_EMIT done(tr("There are no changes to save"));
    return true;
}

bool FileActions::saveLineInside(const ScenarioEntry& holder)
{
    QStringList files;
    bool takesChanges = false;
    for (const ScenarioEntry& each : m_document.scenarios()) {
        if (each.path.isEmpty() || !m_document.isScenarioModified(each.id))
            continue;
        const bool isChanged = each.scenario != each.saved;
        takesChanges = takesChanges || isChanged;
        const QString text = isChanged ? tr("%1: the line, and the changed scenario “%2”")
                                       : tr("%1: the line, and the scenario “%2” as it was");
        files << text.arg(fileLabel(each.path, m_document), toQString(each.scenario.name));
    }
    if (takesChanges) {
        switch (askToSaveTogether(m_window, toQString(m_document.line().name), files)) {
        case TogetherAnswer::OwnFile: return saveLineElsewhere();
        case TogetherAnswer::Cancel: return false;
        case TogetherAnswer::Together: break;
        }
    }
    return writeScenario(holder.id, QString(holder.path));
}

bool FileActions::saveAs()
{
    begin();
    const auto active = m_document.activeScenario();
    return active ? saveScenarioAs(*active) : saveLineElsewhere();
}

void FileActions::begin()
{
    Q_EMIT documentWanted();
    m_written.clear();
    m_pending.clear();
    for (const ScenarioEntry& each : m_document.scenarios()) {
        if (!each.path.isEmpty() && m_document.isScenarioModified(each.id))
            m_pending.push_back(each.id);
    }
}

void FileActions::sayWritten(const QString& path, const QString& content)
{
    m_written << fileLabel(path, m_document);
    // Several files have no room for more than their names.
    const bool saysContent = m_written.size() == 1 && !content.isEmpty();
    const QString names = m_written.join(QStringLiteral(", "));
    Q_EMIT done(tr("Saved %1").arg(saysContent ? QStringLiteral("%1 (%2)").arg(names, content) : names));
}

void FileActions::sayRenamed(ScenarioId id, const std::string& before)
{
    const std::string& now = m_document.findScenario(id)->scenario.name;
    if (now != before)
        Q_EMIT noticed(tr("The scenario “%1” is now called “%2”, after its file. You can rename it in the list of "
                          "scenarios.")
                           .arg(toQString(before), toQString(now)));
}

bool FileActions::saveScenarioAs(ScenarioId id)
{
    const ScenarioEntry& entry = *m_document.findScenario(id);
    const QString suggestion =
        entry.path.isEmpty() ? fileNameFor(toQString(entry.scenario.name)) : QFileInfo(entry.path).fileName();
    const QString path = askForPath(tr("Save the scenario “%1”").arg(toQString(entry.scenario.name)), suggestion);
    return !path.isEmpty() && writeScenario(id, path);
}

bool FileActions::saveLineAs()
{
    begin();
    return saveLineElsewhere();
}

bool FileActions::saveLineElsewhere()
{
    const QString present = linePath(m_document);
    const QString suggestion =
        present.isEmpty() ? fileNameFor(toQString(m_document.line().name)) : QFileInfo(present).fileName();
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
        const bool isPending = m_document.isScenarioModified(entry.id) || std::ranges::count(m_pending, entry.id) > 0;
        const bool isMeant = !entry.path.isEmpty() && isUnsaved(entry.path, isPending);
        if (isMeant && !writeScenario(entry.id, QString(entry.path)))
            return false;
    }
    return true;
}

bool FileActions::saveAll()
{
    begin();
    if (unsavedItems().isEmpty()) {
        Q_EMIT done(tr("There are no changes to save"));
        return true;
    }
    // A scenario that has no file yet comes first: it may take a changed line with it.
    for (const ScenarioEntry& entry : m_document.scenarios()) {
        if (entry.path.isEmpty() && m_document.isScenarioModified(entry.id) && !saveScenarioAs(entry.id))
            return false;
    }
    if (!saveRest())
        return false;
    return !m_document.isLineModified() || saveLineElsewhere();
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
                    tr("“%1” contains comments that saving removes.").arg(fileLabel(path, m_document)),
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
        return askToOverwriteForeign(m_window, fileLabel(path, m_document));
    return askToLoseComments(path);
}

bool FileActions::placeLine(const QString& path)
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

void FileActions::showWriteError(const QString& path, const QString& message)
{
    QMessageBox box(QMessageBox::Critical, tr("Not saved"),
                    tr("“%1” could not be saved.").arg(fileLabel(path, m_document)), QMessageBox::Ok, m_window);
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
        const std::string name = m_document.findScenario(id)->scenario.name;
        const bool holdsLine = saveScenario(m_document, id, path) != LineKeeping::Referenced;
        std::erase(m_pending, id);
        const ScenarioEntry& saved = *m_document.findScenario(id);
        m_watch.accept(saved.path);
        remember(path);
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

bool FileActions::saveAsOneFile()
{
    Q_EMIT documentWanted();
    const auto active = m_document.activeScenario();
    const auto& scenarios = m_document.scenarios();
    if (!active && scenarios.empty())
        return saveLineElsewhere(); // a line alone is one file already
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
        const QString name = fileLabel(path, m_document);
        if (isOnly) {
            const std::string before = m_document.findScenario(id)->scenario.name;
            saveScenarioWithLine(m_document, id, path);
            m_watch.accept(m_document.findScenario(id)->path);
            sayRenamed(id, before);
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
            return answer == VanishedAnswer::SaveAs && saveLineElsewhere();
    }
    if (!mayWrite(std::nullopt, path))
        return false;
    try {
        saveLine(m_document, path);
        m_watch.accept(linePath(m_document));
        remember(path);
        sayWritten(path);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileSet.h"
#include "app/document/FileWatch.h"

#include <QObject>

class QWidget;

namespace linetwin::app {

struct FileContents;

/// Opening and saving with all their dialogs and questions. A file that cannot be opened leaves the document as it was;
/// a file that cannot be written leaves it modified.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    FileActions(ProjectDocument& document, QWidget* window);

    /// Without asking about unsaved changes. False if the file was rejected.
    bool openFile(const QString& path);
    bool openBuiltin();
    /// A line and scenarios of it become one document. What does not belong to the first valid file is named in a
    /// notice. False if no file could be opened.
    bool openFiles(const QStringList& paths);
    /// Reads changed files of the document again, as one undo step. False if one was rejected; the document then stays
    /// as it was.
    bool reload(const QStringList& paths);

    /// These ask first. They do nothing if the user cancels.
    void open();
    void openAfterAsking(const QString& path);
    void newFromExample();
    /// A line without stations.
    void newLine();
    /// One of exampleLines(), e.g. `builtin:yoghurt_cups`, with its what-ifs; the first of them becomes active.
    void openExampleAfterAsking(const QString& argument);
    /// Asks for scenarios of the line that is shown, and adds them to the document.
    void addScenarioFromFile();

    /// True if what the user edits is saved afterwards.
    bool save();
    bool saveAs();
    bool saveLineAs();
    /// Saves everything, asking for names where there is no file yet.
    bool saveAll();
    /// Writes the active scenario with its line to one file. That is a copy where the line or another scenario has a
    /// file that would otherwise no longer be used.
    bool saveAsOneFile();
    /// Asks whether to save changes, if there are any, and does so. False if the user cancelled or saving failed.
    bool maybeSave();

    FileWatch& watch() { return m_watch; }

Q_SIGNALS:
    /// The document is about to be saved or left: whoever holds an entry that it does not know yet hands it over.
    void documentWanted();
    /// A file was opened, with warnings and notes, or rejected with its problems.
    void opened(const QString& fileName, const linetwin::Findings& findings);
    void rejected(const QString& fileName, const linetwin::Findings& findings);
    /// A short word that something was done, and something to notice.
    void done(const QString& message);
    void noticed(const QString& message);
    void recentFilesChanged();

private:
    /// False if the file does not fit into the document.
    bool putInto(FileContents& contents, const ReadFile& file) const;
    /// False with a message if it is no scenario of this line.
    bool addScenario(ReadFile file);
    QStringList unsavedItems() const;
    bool isUnsaved(const QString& path, bool isModified) const;
    /// Gives a changed line without a file its place before the scenario is saved to `path`. False to save nothing.
    bool placeLine(const QString& path);
    bool writeOneFile(ScenarioId id, const QString& path);
    bool mayWrite(std::optional<ScenarioId> id, const QString& path);
    bool askToLoseComments(const QString& path);
    QString askForPath(const QString& title, const QString& suggestedName);
    void showWriteError(const QString& path, const QString& message);
    void begin();
    /// Names the files that were written since begin(), this one last. `content` says what is in it where that is not
    /// clear.
    void sayWritten(const QString& path, const QString& content = QString());
    void sayRenamed(ScenarioId id, const std::string& before);
    /// Where the scenario that is shown holds nothing worth saving: everything else.
    bool saveBehindUntouched();
    /// Asks where changed scenarios would be saved with it.
    bool saveLineInside(const ScenarioEntry& holder);
    bool saveScenarioAs(ScenarioId id);
    bool saveLineElsewhere();
    bool writeScenario(ScenarioId id, const QString& path);
    bool writeLine(const QString& path);
    /// Whatever else is modified and has a file.
    bool saveRest();
    void remember(const QString& path);

    ProjectDocument& m_document;
    FileWatch m_watch;
    QWidget* m_window;
    QStringList m_written; ///< as shown, by the saving that is under way
    /// Scenarios that it has still to write, also those whose files hold a line that another file has by now.
    std::vector<ScenarioId> m_pending;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QObject>

class QWidget;

namespace linetwin::app {

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

    /// These ask first. They do nothing if the user cancels.
    void open();
    void openAfterAsking(const QString& path);
    void newFromExample();

    /// True if what the user edits is saved afterwards.
    bool save();
    bool saveAs();
    bool saveLineAs();
    /// Asks whether to save changes, if there are any, and does so. False if the user cancelled or saving failed.
    bool maybeSave();

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
    bool load(const std::string& argument, const QString& path);
    bool mayWrite(std::optional<ScenarioId> id, const QString& path);
    bool askToLoseComments(const QString& path);
    QString askForPath(const QString& title, const QString& suggestedName);
    void showWriteError(const QString& path, const QString& message);
    bool saveScenarioAs(ScenarioId id);
    bool writeScenario(ScenarioId id, const QString& path);
    bool writeLine(const QString& path);
    /// Whatever else is modified and has a file.
    bool saveRest();
    bool saveAll();
    void remember(const QString& path);

    ProjectDocument& m_document;
    QWidget* m_window;
};

} // namespace linetwin::app

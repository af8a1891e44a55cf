// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileSet.h"
#include "app/document/FileWatch.h"

#include <QObject>

#include <filesystem>
#include <vector>

class QWidget;

namespace linetwin::app {

class FileClosing;
class FileEvents;
class RecentFiles;

/// Opens files as the document, or adds them to it. A file that cannot be opened leaves the document as it was.
class FileOpening : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All outlive it.
    FileOpening(ProjectDocument& document, FileWatch& watch, FileClosing& closing, RecentFiles& recent,
                FileEvents& events, QWidget* window);

    /// Without asking about unsaved changes. False if the file was rejected.
    bool openFile(const QString& path);
    bool openBuiltin();
    /// A project, or a line and scenarios of it, become one document. What does not belong to the first valid file is
    /// named in a notice. Files that one of them names and that are not there can be located. False if no file could be
    /// opened.
    bool openFiles(const QStringList& paths);

    /// Reads a project as openFile() does, and opens nothing. Where it was rejected that was said, and there is no
    /// file.
    ReadFile readProject(const QString& path);
    /// Whether what was read last is not where its files say that it is.
    bool isAnyPartElsewhere() const { return !m_how.located.empty() || m_how.skipsMissingScenarios; }
    /// Where the user found files that it names.
    const LocatedFiles& located() const { return m_how.located; }

    /// These ask first. They do nothing, and say false, if the user cancels.
    void open();
    bool openAfterAsking(const QString& path);
    void newFromExample();
    /// A line without stations.
    void newLine();
    /// One of exampleLines(), e.g. `builtin:yoghurt_cups`, with its what-ifs; the first of them becomes active.
    void openExampleAfterAsking(const QString& argument);
    /// Asks for scenarios of the line that is shown, and adds them to the document.
    void addScenarioFromFile();

private:
    bool openFilesAsChosen(const QStringList& paths);
    /// Says why, and offers to open all with their problems where that can be done.
    void reject(const FileSet& set, const QStringList& paths);
    /// Asks about files that are named and not there, until all are found, left out, or the user gives up.
    FileSet readLocating(const QStringList& paths);
    /// False if the user cancels.
    bool locate(const QString& name, const QString& missing, const std::vector<std::filesystem::path>& all);
    void remember(const FileSet& set);
    /// The project or the scenarios that belong to what was opened.
    void offerParts();
    /// False with a message if it is no scenario of this line.
    bool addScenario(ReadFile file);

    ProjectDocument& m_document;
    FileWatch& m_watch;
    FileClosing& m_closing;
    RecentFiles& m_recent;
    FileEvents& m_events;
    QWidget* m_window;
    ProjectReading m_how; ///< what is being opened
};

} // namespace linetwin::app

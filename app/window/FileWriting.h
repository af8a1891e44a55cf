// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWatch.h"
#include "app/document/ProjectDocument.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace linetwin::app {

class FileEvents;
class RecentFiles;

/// Writes one file of the document, with all that has to be asked before. True if it was written; a file that cannot be
/// written leaves the document modified.
class FileWriting : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All outlive it.
    FileWriting(ProjectDocument& document, FileWatch& watch, RecentFiles& recent, FileEvents& events, QWidget* window);

    /// What is written from now on is named together.
    void begin() { m_written.clear(); }
    bool writeScenario(ScenarioId id, const QString& path);
    bool writeLine(const QString& path);
    /// These ask for the place.
    bool writeScenarioElsewhere(ScenarioId id);
    bool writeLineElsewhere();
    /// The scenario with its line. That is a copy where the line or another scenario has a file that would otherwise no
    /// longer be used.
    bool writeOneFile(ScenarioId id, const QString& path);

private:
    bool mayWrite(std::optional<ScenarioId> id, const QString& path);
    /// Gives a changed line without a file its place before the scenario is saved to `path`. False to save nothing.
    bool placeLine(const QString& path);
    void showWriteError(const QString& path, const QString& reason);
    /// Names the files that were written since begin(), this one last. `content` says what is in it where that is not
    /// clear.
    void sayWritten(const QString& path, const QString& content = QString());
    void sayRenamed(ScenarioId id, const std::string& before);

    ProjectDocument& m_document;
    FileWatch& m_watch;
    RecentFiles& m_recent;
    FileEvents& m_events;
    QWidget* m_window;
    QStringList m_written; ///< as shown
};

} // namespace linetwin::app

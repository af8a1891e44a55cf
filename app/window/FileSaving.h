// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/FileWriting.h"
#include "app/window/UnsavedWork.h"

#include <QObject>

namespace linetwin::app {

/// Decides which files of the document are written, and in which order. True if what the user edits is saved
/// afterwards.
class FileSaving : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All outlive it.
    FileSaving(ProjectDocument& document, FileWatch& watch, FileWriting& writing, FileEvents& events, QWidget* window);

    bool save();
    bool saveAs();
    bool saveLineAs();
    /// Saves everything, asking for names where there is no file yet.
    bool saveAll();
    /// Writes the active scenario with its line to one file, or a copy of them (FileWriting::writeOneFile()).
    bool saveAsOneFile();

private:
    void begin();
    /// Where the scenario that is shown holds nothing worth saving: everything else.
    bool saveBehindUntouched();
    /// Asks where changed scenarios would be saved with it.
    bool saveLineInside(const ScenarioEntry& holder);
    /// Whatever else is modified and has a file.
    bool saveRest();
    bool writeScenario(ScenarioId id, const QString& path);
    bool writeScenarioElsewhere(ScenarioId id);

    ProjectDocument& m_document;
    UnsavedWork m_unsaved;
    FileWriting& m_writing;
    FileEvents& m_events;
    QWidget* m_window;
    /// Scenarios that are still to be written, also those whose files hold a line that another file has by now.
    std::vector<ScenarioId> m_pending;
};

} // namespace linetwin::app

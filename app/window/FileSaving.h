// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/SavePlan.h"

#include <QObject>

class QWidget;

namespace linetwin::app {

class FileEvents;
class RecentFiles;

/// Saves the document: a plan, at most one question about it, one write of all files or none. True if all is saved
/// afterwards.
class FileSaving : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All outlive it.
    FileSaving(ProjectDocument& document, FileWatch& watch, RecentFiles& recent, FileEvents& events, QWidget* window);

    /// Everything to where it is; asks for a place where there is none.
    bool save();
    /// Everything to another place, which the user goes on with.
    bool saveAs();
    /// The entry that is shown with its line to one file; the document stays where it is.
    bool saveCopy();

private:
    bool savePlanned(const SavePlan& plan);
    void say(const SavePlan& plan, const std::vector<AttributeLoss>& losses);

    ProjectDocument& m_document;
    FileWatch& m_watch;
    RecentFiles& m_recent;
    FileEvents& m_events;
    QWidget* m_window;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileSet.h"
#include "app/document/FileWatch.h"

class QWidget;

namespace linetwin::app {

struct FileContents;
class FileEvents;
class FileOpening;

/// Reads files of the document again, after another program changed them.
class FileReloading {
public:
    /// `window` is the parent of the dialogs. All outlive it.
    FileReloading(ProjectDocument& document, FileWatch& watch, FileOpening& opening, FileEvents& events,
                  QWidget* window);

    /// As one undo step. False if one was rejected; the document then stays as it was.
    bool reload(const QStringList& paths);

private:
    void followFiles();
    /// `changed` are the files for which that is done: none of them is taken where one cannot be.
    bool reloadProject(const QStringList& changed);
    /// Of another line or its scenarios, which a project names.
    bool isOfOtherLine(const QString& path) const;
    void reject(const QStringList& paths);
    /// False if the file does not fit into the document.
    bool putInto(FileContents& contents, const ReadFile& file) const;

    ProjectDocument& m_document;
    FileWatch& m_watch;
    FileOpening& m_opening;
    FileEvents& m_events;
    QWidget* m_window;
    QStringList m_rejected; ///< what is said of them is the last that was said of a file; or empty
};

} // namespace linetwin::app

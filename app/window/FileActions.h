// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWatch.h"
#include "app/window/FileClosing.h"
#include "app/window/FileEvents.h"
#include "app/window/FileOpening.h"
#include "app/window/FileReloading.h"
#include "app/window/FileSaving.h"
#include "app/window/RecentFiles.h"

#include <QObject>

namespace linetwin::app {

/// Assembles what can be done with the files of a document: opening, reloading, saving and leaving it.
class FileActions : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs.
    FileActions(ProjectDocument& document, QWidget* window);

    FileEvents& events() { return m_events; }
    FileWatch& watch() { return m_watch; }
    RecentFiles& recent() { return m_recent; }
    FileSaving& saving() { return m_saving; }
    FileClosing& closing() { return m_closing; }
    FileOpening& opening() { return m_opening; }
    FileReloading& reloading() { return m_reloading; }

private:
    FileEvents m_events;
    FileWatch m_watch;
    RecentFiles m_recent;
    FileSaving m_saving;
    FileClosing m_closing;
    FileOpening m_opening;
    FileReloading m_reloading;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Autosave.h"

#include <QObject>

class QWidget;

namespace linetwin::app {

/// Keeps the window's unsaved changes safe, and offers those that a crashed program left behind.
class Recovery : public QObject {
    Q_OBJECT

public:
    Recovery(ProjectDocument& document, FileWatch& watch, QWidget* window);

    /// Asks about each file that was left behind, newest first, until one is recovered. True if one was.
    bool offer();
    /// The window closes, and the user knows what becomes of his changes.
    void finish() { m_autosave.finish(); }

Q_SIGNALS:
    void noticed(const QString& message);
    void failed(const QString& message);

private:
    void recover(LeftBehind file);

    ProjectDocument& m_document;
    FileWatch& m_watch;
    Autosave m_autosave;
    QWidget* m_window;
};

} // namespace linetwin::app

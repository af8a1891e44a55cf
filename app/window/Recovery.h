// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Autosave.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace linetwin::app {

/// Keeps the window's unsaved changes safe, and offers those that a crashed program left behind.
class Recovery : public QObject {
    Q_OBJECT

public:
    Recovery(ProjectDocument& document, FileWatch& watch, QWidget* window);

    /// Asks about each file that was left behind, newest first. The first that the user wants back is shown here, each
    /// other one in a window of its own. True if one was; then the files that were to be opened are opened in another.
    bool offer(const QStringList& waitingFiles);
    /// The file that another window was asked to show. False if it is gone or taken.
    bool recoverFile(const QString& path);
    /// Starts this program again; another one in tests.
    using StartProgram = std::function<bool(const QStringList& arguments)>;
    void setStartProgram(StartProgram start) { m_startProgram = std::move(start); }
    /// The window closes, and the user knows what becomes of his changes.
    void finish() { m_autosave.finish(); }
    /// Whether all that is unsaved would outlive a crash now.
    bool isKept() const { return m_autosave.isKept(); }
    /// Whether that is being written or removed, or the files are being looked at.
    bool isBusy() const { return m_autosave.isBusy() || m_watch.isLooking(); }

Q_SIGNALS:
    void noticed(const QString& message);
    /// What was said no longer holds: nothing of what was recovered is unsaved any more, or changes are kept again.
    void settled(const QString& message);
    void failed(const QString& message);

private:
    /// Takes it from another computer. False, and it is said, if that is using it.
    bool isOurs(LeftBehind& file);
    void recover(LeftBehind file);
    void recoverElsewhere(LeftBehind file);
    bool isLineUnsaved() const;
    bool isUnsaved(ScenarioId id) const;
    bool hasLost(const QString& path) const;
    void forgetSaved();

    ProjectDocument& m_document;
    FileWatch& m_watch;
    Autosave m_autosave;
    QWidget* m_window;
    StartProgram m_startProgram;
    QString m_notice;
    QString m_failure;            ///< the last that was said to be lost in a crash
    bool m_isLineUnsaved = false; ///< the line was recovered and is not saved yet
    std::vector<ScenarioId> m_unsaved;
};

} // namespace linetwin::app

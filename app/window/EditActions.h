// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace linetwin::app {

class Actions;
struct Session;

/// Undo and redo, and the ways back to the baseline, as actions of the window.
class EditActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    EditActions(Actions& actions, Session& session, QObject* parent);

    /// Not while something covers the line.
    void setAvailable(bool isAvailable);

private:
    void showUndo();
    void refreshReset();
    void resetSelected();

    Actions& m_actions;
    Session& m_session;
    bool m_isAvailable = true;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace linetwin::app {

class Actions;
class PreferencesDialog;
class ShortcutKeys;

/// The settings, the search over all actions, and the keys that the user has chosen for them.
class PreferenceActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it. The menus are filled.
    PreferenceActions(const Actions& actions, QMainWindow& window);

    /// Whether something is in front of the line, so that little can be done with it.
    void setCovered(bool isCovered) { m_isCovered = isCovered; }

private:
    PreferencesDialog* openSettings();
    void findAction();
    QString reasonOf(const QAction& action) const;

    QMainWindow& m_window;
    ShortcutKeys* m_keys;
    bool m_isCovered = false;
};

} // namespace linetwin::app

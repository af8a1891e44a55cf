// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/ActionList.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QMenuBar;

namespace linetwin::app {

/// The keys of the menus' actions: those that the program gives them, and those that the user has chosen instead. An
/// action is known by its object name; one without a name keeps its keys.
class ShortcutKeys : public QObject {
    Q_OBJECT

public:
    /// Of the preferences in force, from now on, and none once the menus are gone.
    ShortcutKeys(const QMenuBar& menus, QObject* parent);

    QList<ListedAction> actions() const;
    /// As the program has them.
    static QList<QKeySequence> usualKeys(const QAction& action);
    /// Another action that is asked by the same key at the same place, or null.
    QAction* otherWith(const QKeySequence& key, const QAction& action) const;

private:
    void apply();

    QPointer<const QMenuBar> m_menus;
};

/// Whether the key by itself writes a character, so that as a shortcut it would be taken from what is typed.
bool isTyped(const QKeySequence& key);

/// As preferences keep them.
QStringList portableKeys(const QList<QKeySequence>& keys);

} // namespace linetwin::app

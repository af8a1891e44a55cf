// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Preferences.h"

#include <QWidget>

class QAction;
class QKeySequence;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace linetwin::app {

class KeyCapture;
class ShortcutKeys;

/// All actions of the menus with their keys. A key of the chosen action is pressed in the field below the table; where
/// another action has it, that is said, and the user decides. A key that is typed into fields is refused, unless the
/// program gives it.
class ShortcutsPage : public QWidget {
    Q_OBJECT

public:
    /// The keys outlive it.
    explicit ShortcutsPage(const ShortcutKeys& keys, QWidget* parent = nullptr);

    void show(const Preferences& preferences);
    using QWidget::show;
    /// Shows only actions with all of the words; whether there is one.
    bool filter(const QStringList& words);

Q_SIGNALS:
    /// The shortcuts are others.
    void edited(const QMap<QString, QStringList>& shortcuts);

private:
    void fill();
    void choose();
    void press(const QKeySequence& key);
    void takeFromOther();
    void give(QAction& action, const QList<QKeySequence>& keys);
    void put(const QAction& action, const QList<QKeySequence>& keys);
    void askAbout(const QKeySequence& key, QAction* other);
    void refuse(const QKeySequence& key);
    QAction* current() const;

    const ShortcutKeys& m_keys;
    QMap<QString, QStringList> m_shortcuts;
    QTreeWidget* m_table;
    QLabel* m_caption;
    KeyCapture* m_capture;
    QPushButton* m_none;
    QPushButton* m_reset;
    QWidget* m_question;
    QLabel* m_conflict;
    QPushButton* m_take;
    QPushButton* m_leave;
    QAction* m_other = nullptr; ///< has the key that was pressed
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/ActionList.h"
#include "app/preferences/PreferencePages.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QTreeWidget;

namespace linetwin::app {

/// Finds an action of the menus by words of its name and of its menu, in any order, and behind the actions a setting by
/// those of its page and of what it means. Enter does what is chosen; actions that were found last come first. Goes
/// when something else gets the focus.
class ActionSearch : public QDialog {
    Q_OBJECT

public:
    /// Why an action cannot be used now; empty where nothing is to be said.
    using Reason = std::function<QString(const QAction&)>;

    ActionSearch(QList<ListedAction> actions, Reason reason, QWidget* window);

Q_SIGNALS:
    /// The setting whose editor has that object name is to be shown.
    void settingWanted(const QString& name);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    int neededWidth() const;
    int widestText(int column) const; ///< of what is found
    void add(const ListedAction& action);
    void add(const ListedSetting& setting);
    void addSettings(const QStringList& words);
    void trigger();

    QList<ListedAction> m_actions;
    QList<ListedSetting> m_settings;
    Reason m_reason;
    QLineEdit* m_field;
    QTreeWidget* m_found;
};

} // namespace linetwin::app

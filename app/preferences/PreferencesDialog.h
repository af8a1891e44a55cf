// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Preferences.h"

#include <QDialog>
#include <QPointer>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace linetwin::app {

class PreferencePage;
class ShortcutKeys;
class ShortcutsPage;

/// The settings, on pages, with a search over all of them. A change is in force at once, and kept; Cancel brings back
/// what was when the dialog was opened.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// Where the keys go before it, it waits for others before it is made anew.
    explicit PreferencesDialog(const ShortcutKeys& keys, QWidget* parent = nullptr);
    ~PreferencesDialog() override;
    /// Those of menus that were made anew.
    void setKeys(const ShortcutKeys& keys);

    /// Opens the page of the setting whose editor has that object name, with the keyboard in it.
    void showSetting(const QString& name);

    void accept() override;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The pages and texts anew, in the language in force.
    void build();
    /// As much larger as the text is since the last time, as far as the screen has room.
    void fitText();
    void addPages();
    void addPage(const QString& title, QWidget* page, bool isScrolled);
    void take(const Preferences& preferences);
    void showValues();
    void search(const QString& text);

    QPointer<const ShortcutKeys> m_keys;
    Preferences m_before;
    QString m_languageBefore; ///< of this start, which may be another than the preferred one
    Preferences m_chosen;
    QWidget* m_contents = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_nothing = nullptr; ///< in the stack behind the pages
    std::vector<PreferencePage*> m_pages;
    ShortcutsPage* m_shortcuts = nullptr;
    double m_fittedScale = 0; ///< the text size that it has room for; 0 before the first
    QSize m_wanted;           ///< at the usual text size
    QSize m_fitted;
    bool m_isBuilding = false;
};

} // namespace linetwin::app

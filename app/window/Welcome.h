// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QStackedWidget;
class QWidget;

namespace linetwin::app {

class Actions;
class FileActions;
class WelcomePage;

/// Puts the welcome page in front of the line and takes it away again. Meanwhile nothing can be done to the line.
class Welcome : public QObject {
    Q_OBJECT

public:
    /// Takes `line` for what is behind the page. The others outlive it.
    Welcome(QWidget* line, Actions& actions, FileActions& files, QObject* parent);

    /// The line or the page, whichever is in front.
    QStackedWidget* pages() const { return m_pages; }
    bool isShown() const;
    /// Of the last show().
    bool canGoBack() const { return m_canGoBack; }
    /// `canGoBack` offers to leave the page without opening anything.
    void show(bool canGoBack);
    void leave();

Q_SIGNALS:
    void shownChanged(bool isShown);

private:
    void setLineActionsEnabled(bool isEnabled);

    Actions& m_actions;
    FileActions& m_files;
    WelcomePage* m_page;
    QStackedWidget* m_pages;
    bool m_canGoBack = false;
};

} // namespace linetwin::app

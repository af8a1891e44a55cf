// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace linetwin::app {

class Actions;
class FileActions;
class WindowDocks;
enum class DockId;

/// The menus of the window. What is the same in all windows at all times, such as help and colours, they do themselves.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    WindowMenus(QMainWindow& window, const Actions& actions, const WindowDocks& docks, FileActions& files);

private:
    void buildFileMenu();
    void buildEditMenu();
    void enableWith(QAction& action, DockId dock);
    void buildScenarioMenu();
    void buildViewMenu();
    void buildRunMenu();
    void buildStudyMenu();
    void buildHelpMenu();
    QMenu* buildColorMenu();
    void addNewChart(QMenu& menu);
    void fillExamples(QMenu& menu);
    void fillRecentFiles(QMenu& menu);

    QMainWindow& m_window;
    const Actions& m_actions;
    const WindowDocks& m_docks;
    FileActions& m_files;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/ZoomedDiagram.h"
#include "app/studies/StudyForm.h"
#include "app/window/ViewState.h"
#include "engine/support/Finding.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QMainWindow;
class QToolBar;

namespace linetwin::app {

class Actions;
class DiagramView;
class EditActions;
class FileActions;
class LineDescription;
class MessageBar;
class Messages;
class PreferenceActions;
class Problems;
class Recovery;
class StationActions;
class Welcome;
class WindowDocks;
class WindowLayout;
class WindowTitle;
struct Session;

/// What a window's views show besides the session, so that others can go on from there.
struct KeptViews {
    ViewState state;
    QList<StudyForm> forms;
    std::optional<ZoomedDiagram::Section> section; ///< of the diagram
    std::optional<bool> welcome; ///< the welcome page covers the line, and whether there is a way back from it
};

/// All that is seen of a session in a window, and what can be done there: actions, menus, toolbar, diagram, docks. Made
/// anew, all of it, when the language changes.
class WindowViews : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    WindowViews(QMainWindow& window, Session& session, FileActions& files, Recovery& recovery);
    /// Leaves the window empty.
    ~WindowViews() override;

    Actions& actions() const { return *m_actions; }
    Messages& messages() const { return *m_messages; }
    Welcome& welcome() const { return *m_welcome; }
    WindowLayout& layout() const { return *m_layout; }

    /// What is typed and not entered yet is taken over; the places of docks go to the settings.
    KeptViews keep() const;
    void restore(const KeptViews& kept);

Q_SIGNALS:
    void closeDocumentWanted();

private:
    void buildCentre();
    void buildDocks(QToolBar& toolBar);
    void buildActions();
    void connectFileActions();
    void connectFileEvents();
    void connectViews();
    void showOpened(const QString& fileName, const Findings& findings);
    /// The welcome page is in front of the line, or no longer.
    void setLineCovered(bool isCovered);

    QMainWindow& m_window;
    Session& m_session;
    FileActions& m_files;
    Recovery& m_recovery;
    QList<QPointer<QObject>> m_built; ///< children of the window
    Actions* m_actions = nullptr;
    MessageBar* m_fileMessages = nullptr;
    Messages* m_messages = nullptr;
    LineDescription* m_description = nullptr;
    DiagramView* m_diagram = nullptr;
    Welcome* m_welcome = nullptr;
    WindowDocks* m_docks = nullptr;
    std::unique_ptr<WindowLayout> m_layout;
    EditActions* m_editActions = nullptr;
    StationActions* m_stationActions = nullptr;
    WindowTitle* m_title = nullptr;
    Problems* m_problems = nullptr;
    PreferenceActions* m_preferences = nullptr;
};

} // namespace linetwin::app

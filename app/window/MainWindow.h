// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/LayoutBefore.h"
#include "app/window/Session.h"

#include <QMainWindow>

#include <memory>

namespace linetwin::app {

class FileActions;
class GuideOpening;
class LanguageFollower;
class Leaving;
class Recovery;
class WindowViews;

/// Assembles the session, its views and what can be done with them. Shows nothing until a file or the example is
/// opened.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens without asking about unsaved changes. A file that is not valid leaves the document as it was, lists its
    /// problems, and returns false.
    bool openFile(const QString& path);
    bool openBuiltin();
    /// A line and scenarios of it become one document; other files are named. The example is there while no file is.
    void openFiles(const QStringList& paths);
    /// What a program does when it starts: offers what a crash left behind, else opens the files of the command line,
    /// and without any shows the welcome page.
    void start(const QStringList& paths);
    /// Shows what a crashed window left in a recovery file; for a window that another one asked to.
    void recover(const QString& file);

    /// Above the diagram, until it is closed.
    void tell(const QString& text);

    ProjectDocument& document() { return m_session.document; }
    Selection& selection() { return m_session.selection; }
    PlaybackClock& clock() { return m_session.clock; }
    LiveRunner& runner() { return m_session.runner; }
    FileActions& files() { return *m_files; }
    StudyKeeper& studies() { return m_session.studies; }
    Leaving& leaving() { return *m_leaving; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    /// Asks about unsaved changes, and goes back to where the program begins without a file.
    void closeDocument();
    void makeViews();
    /// In the language that is in force now; document, runs and studies go on.
    void renewViews();
    void follow();
    /// Those that were made anew.
    void wakeWindows();

    Session m_session;
    FileActions* m_files;
    Recovery* m_recovery;
    std::unique_ptr<WindowViews> m_views;
    std::unique_ptr<Leaving> m_leaving;
    LanguageFollower* m_language;
    GuideOpening* m_guide;
    LayoutBefore m_layoutBefore;
};

} // namespace linetwin::app

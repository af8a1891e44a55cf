// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/playback/PlaybackClock.h"
#include "app/results/ChartSource.h"
#include "app/run/LiveRunner.h"
#include "app/window/Actions.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QMenu;
class QStackedWidget;

namespace linetwin::app {

class ChartDocks;
class DiagramView;
class FileActions;
class FindingsPanel;
class MessageBar;
class OeePanel;
class PropertyPanel;
class Recovery;
class ScenarioPanel;
class StudyPanel;
class WelcomePage;

/// Assembles document, runner, playback and all panels, and connects them with the actions. Shows nothing until a file
/// or the example is opened.
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

    ProjectDocument& document() { return m_document; }
    Selection& selection() { return m_selection; }
    PlaybackClock& clock() { return m_clock; }
    LiveRunner& runner() { return m_runner; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCentre();
    QWidget* buildPages(QWidget* line);
    QWidget* buildDescription();
    void fillExamples(QMenu* menu);
    bool isWelcomeShown() const;
    /// Covers the line; `canGoBack` offers to leave the page without opening anything.
    void showWelcome(bool canGoBack);
    void leaveWelcome();
    /// Asks about unsaved changes, and goes back to where the program begins without a file.
    void closeDocument();
    void showDescription();
    void buildDocks();
    void buildScenarioDocks();
    void arrangeScenarioDocks();
    void buildChartDocks();
    void buildStopsDock();
    void buildStudyDocks();
    void arrangeStudyDocks();
    /// Of the replications that confirm, how many anybody has looked at since the line was opened.
    int confirmedReplications() const;
    OeePanel* makeOeePanel();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void buildPalette();
    void connectStationActions();
    void addStationActions(QMenu& menu);
    void refreshStationActions();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildScenarioMenu();
    void buildRunMenu();
    void buildStudyMenu();
    void buildHelpMenu();
    QMenu* buildColorMenu();
    void buildToolBar();
    void buildStatusBar();
    void connectFileActions();
    void connectFileSafety();
    void connectEditing();
    void connectScenarios();
    void connectViews();
    void connectRun();
    void applyDefaultLayout();
    void restoreLayout();

    void showFindings();
    void documentChanged();
    void refreshResetActions();
    void showDocumentErrors();
    void showErrorMessage(const Finding& error, const std::vector<std::string>& strangers);
    void showDocumentFindings(const Findings& findings, const std::vector<std::string>& strangers);
    void showNoStop(bool isForward);
    void fillRecentFiles();
    void showOpened(const QString& fileName, const Findings& findings);
    void showRejected(const QString& fileName, const Findings& findings);

    ProjectDocument m_document;
    Selection m_selection;
    PlaybackClock m_clock;
    LiveRunner m_runner;
    ChartSource m_chartSource;
    Actions* m_actions;
    FileActions* m_files;
    Recovery* m_recovery;
    MessageBar* m_messages = nullptr;
    MessageBar* m_fileMessages = nullptr;
    DiagramView* m_diagram = nullptr;
    PropertyPanel* m_properties = nullptr;
    FindingsPanel* m_findings = nullptr;
    QMenu* m_recent = nullptr;
    ScenarioPanel* m_scenarios = nullptr;
    QStackedWidget* m_pages = nullptr; ///< the line, the welcome page
    WelcomePage* m_welcome = nullptr;
    QLabel* m_description = nullptr;
    QByteArray m_layoutBehindWelcome;
    bool m_canLeaveWelcome = false;
    QDockWidget* m_paletteDock = nullptr;
    QDockWidget* m_propertiesDock = nullptr;
    QDockWidget* m_oeeDock = nullptr;
    ChartDocks* m_charts = nullptr;
    QDockWidget* m_chartDock = nullptr;
    QDockWidget* m_stopsDock = nullptr;
    QDockWidget* m_findingsDock = nullptr;
    QDockWidget* m_scenarioDock = nullptr;
    QDockWidget* m_historyDock = nullptr;
    QList<QDockWidget*> m_studyDocks; ///< compare, sweep, sensitivity, buffer sizing
    QList<StudyPanel*> m_studyPanels; ///< in the same order
    bool m_hasDocumentErrors = false;
    bool m_isFindingsDockPassing = false; ///< errors opened it: it closes with them
};

} // namespace linetwin::app

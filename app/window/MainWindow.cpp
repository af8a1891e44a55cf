// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/diagram/DiagramView.h"
#include "app/playback/PlaybackBar.h"
#include "app/playback/ShiftChooser.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioPanel.h"
#include "app/window/Actions.h"
#include "app/window/EditActions.h"
#include "app/window/FileActions.h"
#include "app/window/FileNotices.h"
#include "app/window/FocusKeys.h"
#include "app/window/LineDescription.h"
#include "app/window/LineNotices.h"
#include "app/window/Messages.h"
#include "app/window/PaneKeys.h"
#include "app/window/PlaybackActions.h"
#include "app/window/PlaybackFeed.h"
#include "app/window/PreferenceActions.h"
#include "app/window/PresentActions.h"
#include "app/window/Problems.h"
#include "app/window/Recovery.h"
#include "app/window/ReportActions.h"
#include "app/window/RunActions.h"
#include "app/window/RunStatus.h"
#include "app/window/StationActions.h"
#include "app/window/Welcome.h"
#include "app/window/WindowDocks.h"
#include "app/window/WindowLayout.h"
#include "app/window/WindowMenus.h"
#include "app/window/WindowTitle.h"
#include "app/window/WindowToolBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace linetwin::app {

namespace {

QVBoxLayout* makeColumn()
{
    auto* layout = new QVBoxLayout(new QWidget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_actions(new Actions(this)), m_files(new FileActions(m_session.document, this)),
      m_recovery(new Recovery(m_session.document, m_files->watch(), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    auto* toolBar = new WindowToolBar(*m_actions, m_session.document);
    addToolBar(toolBar);
    buildCentre();
    buildDocks(*toolBar);
    new WindowMenus(*this, *m_actions, *m_docks, *m_files);
    statusBar()->addPermanentWidget(
        new RunStatus(m_session.document, m_session.runner, (*m_actions)[ActionId::CancelRun]));
    connectFileActions();
    connectFileEvents();
    buildActions();
    m_preferences = new PreferenceActions(*m_actions, *this);
    connectViews();
    m_layout->restore();
    qApp->installEventFilter(new FocusKeys(*this, *(*m_actions)[ActionId::PlayPause]));
    m_description->refresh();
}

MainWindow::~MainWindow()
{
    // Nothing may reach a half-destroyed window, and the panels go before the objects that they look at.
    m_session.disconnect();
    delete takeCentralWidget();
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete dock;
}

void MainWindow::buildCentre()
{
    auto* messages = new MessageBar;
    m_messages = new Messages(*statusBar(), *messages, this);
    m_fileMessages = new MessageBar;
    m_fileMessages->setObjectName(QStringLiteral("fileMessages"));
    m_diagram = new DiagramView(m_session.document, m_session.selection, m_session.clock, m_session.runner, nullptr);
    m_description = new LineDescription(m_session.document);
    QVBoxLayout* line = makeColumn();
    line->addWidget(m_description);
    line->addWidget(m_diagram, 1);
    auto* playback = new PlaybackBar(m_session.clock, m_session.selection);
    playback->addControl(new ShiftChooser(m_session.runner));
    line->addWidget(playback);
    m_welcome = new Welcome(line->parentWidget(), *m_actions, *m_files, this);
    QVBoxLayout* centre = makeColumn();
    centre->addWidget(messages);
    centre->addWidget(m_fileMessages);
    centre->addWidget(m_welcome->pages(), 1);
    setCentralWidget(centre->parentWidget());
}

void MainWindow::buildDocks(QToolBar& toolBar)
{
    m_docks = new WindowDocks(*this, m_session, *m_messages);
    m_layout = std::make_unique<WindowLayout>(*this, *m_docks, toolBar);
    m_description->setScenarioList(&m_docks->scenarios());
    // Queued: a dock that is raised has no place yet.
    connect((*m_docks)[DockId::Scenarios], &QDockWidget::visibilityChanged, m_description, &LineDescription::refresh,
            Qt::QueuedConnection);
}

void MainWindow::buildActions()
{
    m_editActions = new EditActions(*m_actions, m_session, this);
    m_title = new WindowTitle(*this, m_session.document);
    m_stationActions = new StationActions(*m_actions, *m_diagram, m_session, *m_messages, this);
    m_stationActions->follow(m_docks->palette());
    connect(m_stationActions, &StationActions::entryRenameWanted, &m_docks->scenarios().actions(),
            &ScenarioActions::renameActive);
    new PlaybackActions(*m_actions, m_session, *m_messages, this);
    auto* panes = new PaneKeys(*m_actions, *this, *m_diagram, *(*m_docks)[DockId::Properties]);
    connect(m_diagram, &DiagramView::propertiesWanted, panes, &PaneKeys::enterProperties);
    new PresentActions(*m_actions, m_session, *this);
    new ReportActions(*m_actions, m_session, *m_messages, *this);
    new RunActions(*m_actions, m_session.runner, *m_messages, this);
    new PlaybackFeed(m_session, this);
    m_problems = new Problems(m_session.document, *(*m_docks)[DockId::Problems], m_docks->findings(), *m_messages);
}

void MainWindow::connectFileActions()
{
    const Actions& actions = *m_actions;
    FileOpening* opening = &m_files->opening();
    connect(actions[ActionId::NewLine], &QAction::triggered, opening, &FileOpening::newLine);
    connect(actions[ActionId::NewFromExample], &QAction::triggered, opening, &FileOpening::newFromExample);
    connect(actions[ActionId::Open], &QAction::triggered, opening, &FileOpening::open);
    connect(actions[ActionId::AddScenario], &QAction::triggered, opening, &FileOpening::addScenarioFromFile);
    FileSaving* saving = &m_files->saving();
    connect(actions[ActionId::Save], &QAction::triggered, saving, &FileSaving::save);
    connect(actions[ActionId::SaveAs], &QAction::triggered, saving, &FileSaving::saveAs);
    connect(actions[ActionId::SaveCopy], &QAction::triggered, saving, &FileSaving::saveCopy);
    connect(&m_docks->scenarios().actions(), &ScenarioActions::copyWanted, saving, &FileSaving::saveCopy);
    connect(actions[ActionId::Close], &QAction::triggered, this, &MainWindow::closeDocument);
    connect(actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectFileEvents()
{
    const FileEvents* events = &m_files->events();
    connect(events, &FileEvents::documentWanted, m_docks, &WindowDocks::commitPendingText);
    connect(events, &FileEvents::opened, this, &MainWindow::showOpened);
    connect(events, &FileEvents::rejected, this,
            [this](const QString& name, const Findings& findings) { m_problems->showRejected(name, findings); });
    connect(events, &FileEvents::done, m_messages, &Messages::showShortly);
    connect(events, &FileEvents::noticed, m_messages, &Messages::showNote);
    connect(events, &FileEvents::offered, m_messages, &Messages::showOffer);
    new FileNotices(m_session.document, *m_files, *m_fileMessages, this);
    auto* lineNotices = new LineNotices(m_session.document, *m_messages, this);
    connect(lineNotices, &LineNotices::renameWanted, &m_docks->scenarios().actions(), &ScenarioActions::renameWanted);
    connect(m_recovery, &Recovery::noticed, m_messages, &Messages::showNote);
    connect(m_recovery, &Recovery::settled, m_messages, &Messages::retract);
    connect(m_recovery, &Recovery::failed, m_messages, &Messages::showError);
}

void MainWindow::connectViews()
{
    const Actions& actions = *m_actions;
    connect(actions[ActionId::ZoomIn], &QAction::triggered, m_diagram, &DiagramView::zoomIn);
    connect(actions[ActionId::ZoomOut], &QAction::triggered, m_diagram, &DiagramView::zoomOut);
    connect(actions[ActionId::ZoomFit], &QAction::triggered, m_diagram, &DiagramView::zoomToFit);
    connect(actions[ActionId::ResetLayout], &QAction::triggered, this, [this] { m_layout->applyDefault(); });
    connect(&m_session.document, &ProjectDocument::changed, m_description, &LineDescription::refresh);
    connect(m_welcome, &Welcome::shownChanged, this, &MainWindow::setLineCovered);
}

void MainWindow::setLineCovered(bool isCovered)
{
    if (isCovered) {
        m_session.clock.pause();
        m_layout->cover();
    } else {
        m_layout->uncover();
    }
    m_docks->scenarios().actions().setAvailable(!isCovered);
    m_editActions->setAvailable(!isCovered);
    m_title->setWelcome(isCovered);
    for (const ActionId id :
         {ActionId::PlayPause, ActionId::NextPane, ActionId::PreviousPane, ActionId::Present, ActionId::Report})
        (*m_actions)[id]->setEnabled(!isCovered);
    m_description->refresh();
    m_stationActions->setAvailable(!isCovered);
    m_problems->setLineCovered(isCovered);
    m_preferences->setCovered(isCovered);
}

bool MainWindow::openFile(const QString& path)
{
    return m_files->opening().openFile(path);
}

bool MainWindow::openBuiltin()
{
    return m_files->opening().openBuiltin();
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_session.document.line().stations.empty())
        openBuiltin();
    if (!paths.isEmpty())
        m_files->opening().openFiles(paths);
}

void MainWindow::start(const QStringList& paths)
{
    openBuiltin();
    if (m_recovery->offer(paths))
        return;
    // A file that can be opened leaves the page; behind one that cannot there is nothing to see.
    m_welcome->show(false);
    if (!paths.isEmpty())
        m_files->opening().openFiles(paths);
}

void MainWindow::recover(const QString& file)
{
    openBuiltin();
    if (!m_recovery->recoverFile(file))
        m_welcome->show(false);
}

void MainWindow::tell(const QString& text)
{
    m_messages->showNote(text);
}

void MainWindow::closeDocument()
{
    if (!m_files->closing().maybeSave())
        return;
    openBuiltin();
    m_welcome->show(false);
}

void MainWindow::showOpened(const QString& fileName, const Findings& findings)
{
    m_welcome->leave();
    m_messages->hide();
    m_session.selection.clear();
    m_session.clock.pause();
    m_session.clock.seek(SimTime{});
    m_problems->showOpened(fileName, findings);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->closing().maybeSave()) {
        event->ignore();
        return;
    }
    m_recovery->finish();
    m_layout->save();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        m_actions->refreshIcons();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_files->watch().check();
}

} // namespace linetwin::app

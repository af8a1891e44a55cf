// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowViews.h"

#include "app/diagram/DiagramView.h"
#include "app/diagram/StationPalette.h"
#include "app/playback/PlaybackBar.h"
#include "app/playback/ShiftChooser.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioPanel.h"
#include "app/settings/TypedText.h"
#include "app/settings/WidgetParts.h"
#include "app/text/Texts.h"
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
#include "app/window/SaveStatus.h"
#include "app/window/Session.h"
#include "app/window/SpokenAnswer.h"
#include "app/window/StationActions.h"
#include "app/window/Welcome.h"
#include "app/window/WindowDocks.h"
#include "app/window/WindowLayout.h"
#include "app/window/WindowMenus.h"
#include "app/window/WindowTitle.h"
#include "app/window/WindowToolBar.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
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

/// The window's layout has children of its own in the window: bars of tabbed docks, and what is between docks.
bool isOfLayout(const QObject& child)
{
    const bool isPlain = child.metaObject() == &QWidget::staticMetaObject;
    return isPlain || qobject_cast<const QTabBar*>(&child) || qobject_cast<const QLayout*>(&child) ||
           child.objectName().startsWith(QStringLiteral("qt_"));
}

} // namespace

WindowViews::WindowViews(QMainWindow& window, Session& session, FileActions& files, Recovery& recovery)
    : m_window(window), m_session(session), m_files(files), m_recovery(recovery)
{
    const QObjectList before = window.children();
    m_actions = new Actions(&window);
    auto* toolBar = new WindowToolBar(*m_actions, m_session.document);
    m_window.addToolBar(toolBar);
    buildCentre();
    buildDocks(*toolBar);
    new WindowMenus(m_window, *m_actions, *m_docks, m_files);
    m_window.statusBar()->addPermanentWidget(new SaveStatus(m_files.saving()));
    m_window.statusBar()->addPermanentWidget(
        new RunStatus(m_session.document, m_session.runner, (*m_actions)[ActionId::CancelRun]));
    new SpokenAnswer(m_session.runner, m_window, this);
    connectFileActions();
    connectFileEvents();
    buildActions();
    m_preferences = new PreferenceActions(*m_actions, m_window);
    connectViews();
    // Qt shows them later in a window that is seen already, and docks would take their room until then.
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_window.menuBar(), toolBar, m_window.centralWidget(), m_window.statusBar()})
        part->show();
    m_layout->restore();
    qApp->installEventFilter(new FocusKeys(m_window, *(*m_actions)[ActionId::PlayPause]));
    m_description->refresh();
    for (QObject* child : m_window.children()) {
        if (!before.contains(child) && !isOfLayout(*child))
            m_built.append(child);
    }
}

WindowViews::~WindowViews()
{
    const auto docks = m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    leaveField(m_window);
    for (QDockWidget* dock : docks)
        leaveField(*dock);
    // Panels go before the objects that they look at, and those before the actions.
    delete m_window.takeCentralWidget();
    qDeleteAll(docks);
    for (qsizetype i = m_built.size() - 1; i >= 0; --i)
        delete m_built[i];
}

KeptViews WindowViews::keep() const
{
    takeOverTypedText();
    m_layout->save();
    return {ViewState(m_window), m_docks->studies().forms(), m_diagram->section(),
            m_welcome->isShown() ? std::optional(m_welcome->canGoBack()) : std::nullopt};
}

void WindowViews::restore(const KeptViews& kept)
{
    m_docks->studies().setForms(kept.forms);
    if (kept.welcome)
        m_welcome->show(*kept.welcome);
    kept.state.restore(m_window);
    if (kept.section)
        m_diagram->showSection(*kept.section);
}

void WindowViews::buildCentre()
{
    auto* messages = new MessageBar;
    m_messages = new Messages(*m_window.statusBar(), *messages, this);
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
    m_welcome = new Welcome(line->parentWidget(), *m_actions, m_files, this);
    QVBoxLayout* centre = makeColumn();
    centre->addWidget(messages);
    centre->addWidget(m_fileMessages);
    centre->addWidget(m_welcome->pages(), 1);
    m_window.setCentralWidget(centre->parentWidget());
}

void WindowViews::buildDocks(QToolBar& toolBar)
{
    m_docks = new WindowDocks(m_window, m_session, *m_messages);
    m_layout = std::make_unique<WindowLayout>(m_window, *m_docks, toolBar);
    m_description->setScenarioList(&m_docks->scenarios());
    // Queued: a dock that is raised has no place yet.
    connect((*m_docks)[DockId::Scenarios], &QDockWidget::visibilityChanged, m_description, &LineDescription::refresh,
            Qt::QueuedConnection);
}

void WindowViews::buildActions()
{
    m_editActions = new EditActions(*m_actions, m_session, this);
    m_title = new WindowTitle(m_window, m_session.document, m_files.watch());
    m_stationActions = new StationActions(*m_actions, *m_diagram, m_session, *m_messages, &m_window);
    m_stationActions->follow(m_docks->palette());
    connect(m_stationActions, &StationActions::entryRenameWanted, &m_docks->scenarios().actions(),
            &ScenarioActions::renameActive);
    new PlaybackActions(*m_actions, m_session, *m_messages, this);
    auto* panes = new PaneKeys(*m_actions, m_window, *m_diagram, *(*m_docks)[DockId::Properties]);
    connect(m_diagram, &DiagramView::propertiesWanted, panes, &PaneKeys::enterProperties);
    connect(m_diagram, &DiagramView::capacityTyped, panes, [panes](const QString& text) {
        panes->typeInProperties(toQString(specOf(ParameterId::BufferCapacity).key), text);
    });
    new PresentActions(*m_actions, m_session, m_window);
    new ReportActions(*m_actions, m_session, *m_messages, m_window);
    new RunActions(*m_actions, m_session.runner, *m_messages, this);
    new PlaybackFeed(m_session, this);
    m_problems = new Problems(m_session.document, *(*m_docks)[DockId::Problems], m_docks->findings(), *m_messages);
}

void WindowViews::connectFileActions()
{
    const Actions& actions = *m_actions;
    FileOpening* opening = &m_files.opening();
    connect(actions[ActionId::NewLine], &QAction::triggered, opening, &FileOpening::newLine);
    connect(actions[ActionId::NewFromExample], &QAction::triggered, opening, &FileOpening::newFromExample);
    connect(actions[ActionId::Open], &QAction::triggered, opening, &FileOpening::open);
    connect(actions[ActionId::AddScenario], &QAction::triggered, opening, &FileOpening::addScenarioFromFile);
    FileSaving* saving = &m_files.saving();
    connect(actions[ActionId::Save], &QAction::triggered, saving, &FileSaving::save);
    connect(actions[ActionId::SaveAs], &QAction::triggered, saving, &FileSaving::saveAs);
    connect(actions[ActionId::SaveCopy], &QAction::triggered, saving, &FileSaving::saveCopy);
    connect(&m_docks->scenarios().actions(), &ScenarioActions::copyWanted, saving, &FileSaving::saveCopy);
    connect(actions[ActionId::Close], &QAction::triggered, this, &WindowViews::closeDocumentWanted);
    connect(actions[ActionId::Quit], &QAction::triggered, &m_window, &QWidget::close);
}

void WindowViews::connectFileEvents()
{
    const FileEvents* events = &m_files.events();
    connect(events, &FileEvents::opened, this, &WindowViews::showOpened);
    connect(events, &FileEvents::rejected, this,
            [this](const QStringList& names, const Findings& findings, const std::function<void()>& openToMend) {
                m_problems->showRejected(names, findings, openToMend);
            });
    connect(events, &FileEvents::rejectionOver, this, [this] { m_problems->takeBackRejected(); });
    connect(events, &FileEvents::done, m_messages, &Messages::showShortly);
    connect(events, &FileEvents::noticed, m_messages, &Messages::showNote);
    connect(events, &FileEvents::offered, m_messages, &Messages::showOffer);
    new FileNotices(m_session.document, m_files, *m_fileMessages, this);
    auto* lineNotices = new LineNotices(m_session.document, *m_messages, this);
    connect(lineNotices, &LineNotices::renameWanted, &m_docks->scenarios().actions(), &ScenarioActions::renameWanted);
    connect(&m_recovery, &Recovery::noticed, m_messages, &Messages::showNote);
    connect(&m_recovery, &Recovery::settled, m_messages, &Messages::retract);
    connect(&m_recovery, &Recovery::failed, m_messages, &Messages::showError);
}

void WindowViews::connectViews()
{
    const Actions& actions = *m_actions;
    connect(actions[ActionId::ZoomIn], &QAction::triggered, m_diagram, &DiagramView::zoomIn);
    connect(actions[ActionId::ZoomOut], &QAction::triggered, m_diagram, &DiagramView::zoomOut);
    connect(actions[ActionId::ZoomFit], &QAction::triggered, m_diagram, &DiagramView::zoomToFit);
    connect(actions[ActionId::ResetLayout], &QAction::triggered, this, [this] { m_layout->applyDefault(); });
    connect(&m_session.document, &ProjectDocument::changed, m_description, &LineDescription::refresh);
    connect(&m_session.document, &ProjectDocument::refused, m_messages, &Messages::showWarning);
    connect(m_welcome, &Welcome::shownChanged, this, &WindowViews::setLineCovered);
}

void WindowViews::setLineCovered(bool isCovered)
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

void WindowViews::showOpened(const QString& fileName, const Findings& findings)
{
    m_welcome->leave();
    m_messages->hide();
    m_session.selection.clear();
    m_session.clock.pause();
    m_session.clock.seek(SimTime{});
    m_problems->showOpened(fileName, findings);
}

} // namespace linetwin::app

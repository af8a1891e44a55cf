// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/SetParameter.h"
#include "app/diagram/DiagramView.h"
#include "app/document/FileNames.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/window/ChartDocks.h"
#include "app/window/EntrySwitch.h"
#include "app/window/FileActions.h"
#include "app/window/HelpDialogs.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageBar.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <memory>

namespace linetwin::app {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildScenarioMenu();
    buildViewMenu();
    buildRunMenu();
    buildStudyMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    Actions& actions = *m_actions;
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(actions[ActionId::Welcome]);
    menu->addAction(actions[ActionId::NewLine]);
    menu->addAction(actions[ActionId::NewFromExample]);
    fillExamples(menu->addMenu(tr("E&xamples")));
    menu->addAction(actions[ActionId::Open]);
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addAction(actions[ActionId::AddScenario]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Save]);
    menu->addAction(actions[ActionId::SaveAs]);
    menu->addAction(actions[ActionId::SaveLineAs]);
    menu->addAction(actions[ActionId::SaveAsOneFile]);
    menu->addAction(actions[ActionId::SaveAll]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::Close]);
    menu->addAction(actions[ActionId::Quit]);
    fillRecentFiles();
}

void MainWindow::fillRecentFiles()
{
    m_recent->clear();
    const QStringList files = Settings().recentFiles();
    for (const QString& path : files) {
        QAction* action = m_recent->addAction(fileLabel(path, files).replace(u'&', QStringLiteral("&&")));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files->openAfterAsking(path); });
    }
    m_recent->addSeparator();
    QAction* clear = m_recent->addAction(tr("&Clear this list"));
    connect(clear, &QAction::triggered, this, [this] {
        Settings().clearRecentFiles();
        fillRecentFiles();
    });
    m_recent->setEnabled(!files.isEmpty());
}

void MainWindow::buildEditMenu()
{
    Actions& actions = *m_actions;
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    menu->addAction(actions[ActionId::Undo]);
    menu->addAction(actions[ActionId::Redo]);
    addStationActions(*menu);
    menu->addSeparator();
    menu->addAction(actions[ActionId::ResetStations]);
    menu->addAction(actions[ActionId::ResetAll]);
}

void MainWindow::buildViewMenu()
{
    Actions& actions = *m_actions;
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(actions[ActionId::ZoomIn]);
    menu->addAction(actions[ActionId::ZoomOut]);
    menu->addAction(actions[ActionId::ZoomFit]);
    menu->addAction(actions[ActionId::ZoomSelection]);
    menu->addSeparator();
    for (QDockWidget* dock : {m_paletteDock, m_scenarioDock, m_propertiesDock, m_oeeDock, m_chartDock, m_stopsDock,
                              m_findingsDock, m_historyDock})
        menu->addAction(dock->toggleViewAction());
    QAction* newChart = menu->addAction(tr("&New chart"));
    newChart->setObjectName(QStringLiteral("newChart"));
    newChart->setStatusTip(tr("Open another chart beside the first"));
    connect(newChart, &QAction::triggered, m_charts, &ChartDocks::addChart);
    connect(menu, &QMenu::aboutToShow, newChart,
            [this, newChart] { newChart->setEnabled(m_chartDock->toggleViewAction()->isEnabled()); });
    menu->addAction(actions[ActionId::ResetLayout]);
    menu->addSeparator();
    menu->addMenu(buildColorMenu());
}

QMenu* MainWindow::buildColorMenu()
{
    auto* menu = new QMenu(tr("&Colours"), this);
    auto* group = new QActionGroup(menu);
    const auto add = [&](ColorScheme scheme, const QString& text, const QString& name) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(currentScheme() == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [scheme] {
            Settings().setColorScheme(scheme);
            applyTheme(scheme);
        });
    };
    add(ColorScheme::System, tr("As the &system"), QStringLiteral("colorsSystem"));
    add(ColorScheme::Light, tr("&Light"), QStringLiteral("colorsLight"));
    add(ColorScheme::Dark, tr("&Dark"), QStringLiteral("colorsDark"));
    return menu;
}

void MainWindow::buildRunMenu()
{
    Actions& actions = *m_actions;
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    menu->addAction(actions[ActionId::PlayPause]);
    menu->addAction(actions[ActionId::StepForward]);
    menu->addAction(actions[ActionId::StepBack]);
    menu->addAction(actions[ActionId::NextStop]);
    menu->addAction(actions[ActionId::PreviousStop]);
    menu->addAction(actions[ActionId::ToStart]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::RunAgain]);
    menu->addAction(actions[ActionId::CancelRun]);
}

void MainWindow::buildHelpMenu()
{
    Actions& actions = *m_actions;
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(actions[ActionId::Welcome]);
    menu->addAction(actions[ActionId::Guide]);
    menu->addAction(actions[ActionId::Keys]);
    menu->addAction(actions[ActionId::About]);
    connect(actions[ActionId::Keys], &QAction::triggered, this, [this] { showKeys(this, *menuBar()); });
    connect(actions[ActionId::Guide], &QAction::triggered, this, [this] { showGuide(this); });
    connect(actions[ActionId::About], &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::buildToolBar()
{
    Actions& actions = *m_actions;
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(gridUnit * 5 / 2, gridUnit * 5 / 2));
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (const ActionId id : {ActionId::Open, ActionId::Save, ActionId::SaveAs})
        bar->addAction(actions[id]);
    bar->addSeparator();
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        bar->addAction(actions[id]);
    bar->addSeparator();
    bar->addWidget(new EntrySwitch(m_document));
    bar->addAction(actions[ActionId::ResetAll]);
    bar->addSeparator();
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    for (const ActionId id : {ActionId::ZoomOut, ActionId::ZoomFit, ActionId::ZoomIn, ActionId::Guide})
        bar->addAction(actions[id]);
}

void MainWindow::connectEditing()
{
    Actions& actions = *m_actions;
    QUndoStack* stack = m_document.undoStack();
    connect(actions[ActionId::Undo], &QAction::triggered, stack, &QUndoStack::undo);
    connect(actions[ActionId::Redo], &QAction::triggered, stack, &QUndoStack::redo);
    const auto refresh = [this, stack] {
        (*m_actions)[ActionId::Undo]->setEnabled(stack->canUndo());
        (*m_actions)[ActionId::Redo]->setEnabled(stack->canRedo());
        const auto text = [](const QString& verb, const QString& what) {
            return what.isEmpty() ? verb : QStringLiteral("%1: %2").arg(verb, what);
        };
        m_actions->show(ActionId::Undo, text(tr("&Undo"), stack->undoText()), QStringLiteral("undo"));
        m_actions->show(ActionId::Redo, text(tr("&Redo"), stack->redoText()), QStringLiteral("redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, refresh);
    refresh();
    connect(actions[ActionId::ResetAll], &QAction::triggered, this, [this] { resetOverrides(m_document, {}); });
    connect(actions[ActionId::ResetStations], &QAction::triggered, this, [this] {
        if (!m_selection.stations().empty())
            resetOverrides(m_document, m_selection.stations());
    });
    connect(&m_document, &ProjectDocument::changed, this, &MainWindow::documentChanged);
    connect(&m_selection, &Selection::changed, this, &MainWindow::refreshResetActions);
}

void MainWindow::connectViews()
{
    Actions& actions = *m_actions;
    connect(actions[ActionId::ZoomIn], &QAction::triggered, m_diagram, &DiagramView::zoomIn);
    connect(actions[ActionId::ZoomOut], &QAction::triggered, m_diagram, &DiagramView::zoomOut);
    connect(actions[ActionId::ZoomFit], &QAction::triggered, m_diagram, &DiagramView::zoomToFit);
    connect(actions[ActionId::ResetLayout], &QAction::triggered, this, &MainWindow::applyDefaultLayout);
    connect(actions[ActionId::PlayPause], &QAction::triggered, &m_clock, &PlaybackClock::togglePlaying);
    connect(actions[ActionId::StepForward], &QAction::triggered, &m_clock, &PlaybackClock::stepToNextEvent);
    connect(actions[ActionId::StepBack], &QAction::triggered, &m_clock, &PlaybackClock::stepToPreviousEvent);
    connect(actions[ActionId::NextStop], &QAction::triggered, this,
            [this] { m_clock.stepToNextStop(m_selection.stations()); });
    connect(actions[ActionId::PreviousStop], &QAction::triggered, this,
            [this] { m_clock.stepToPreviousStop(m_selection.stations()); });
    connect(&m_clock, &PlaybackClock::noStopFound, this, &MainWindow::showNoStop);
    connect(actions[ActionId::ToStart], &QAction::triggered, this, [this] { m_clock.seek(SimTime{}); });
    connect(&m_clock, &PlaybackClock::playingChanged, this, [this] {
        const bool isPlaying = m_clock.isPlaying();
        m_actions->show(ActionId::PlayPause, isPlaying ? tr("&Pause") : tr("&Play"),
                        isPlaying ? QStringLiteral("pause") : QStringLiteral("play"));
    });
}

void MainWindow::connectRun()
{
    Actions& actions = *m_actions;
    connect(actions[ActionId::CancelRun], &QAction::triggered, &m_runner, &LiveRunner::cancel);
    connect(actions[ActionId::RunAgain], &QAction::triggered, &m_runner, &LiveRunner::restart);
    const auto refresh = [this] { (*m_actions)[ActionId::CancelRun]->setEnabled(m_runner.isRunning()); };
    connect(&m_runner, &LiveRunner::stateChanged, this, refresh);
    refresh();
    const auto showFreshness = [this] {
        using enum PlaybackClock::Freshness;
        m_clock.setFreshness(!m_runner.result() || m_runner.isCurrent() ? Current
                             : m_runner.isRunning()                     ? Updating
                                                                        : OutOfDate);
    };
    connect(&m_runner, &LiveRunner::stateChanged, this, showFreshness);
    const auto notice = std::make_shared<QString>();
    connect(&m_runner, &LiveRunner::resultChanged, this, [this, notice, showFreshness] {
        const auto recording = m_runner.result() ? m_runner.result()->recording : nullptr;
        if (recording && !recording->isSampled())
            m_messages->retract(*notice);
        m_clock.setRecording(recording);
        showFreshness();
    });
    connect(&m_runner, &LiveRunner::failed, this,
            [this](const QString& message) { m_messages->showMessage(MessageBar::Kind::Error, message); });
    connect(&m_runner, &LiveRunner::noticed, this, [this, notice](const QString& message) {
        *notice = message;
        m_messages->showMessage(MessageBar::Kind::Note, message);
    });
}

} // namespace linetwin::app

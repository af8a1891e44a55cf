// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side of the welcome page and of the examples.
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioPanel.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "app/window/FileActions.h"
#include "app/window/MainWindow.h"
#include "app/window/WelcomePage.h"
#include "engine/io/Examples.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <array>

namespace linetwin::app {

namespace {

constexpr qsizetype longestDescription = 300;

/// What a page that covers the line keeps from being changed unseen.
constexpr std::array actionsOnTheLine{
    ActionId::AddScenario,   ActionId::Save,     ActionId::SaveAs,      ActionId::SaveLineAs,
    ActionId::SaveAsOneFile, ActionId::SaveAll,  ActionId::Close,       ActionId::Undo,
    ActionId::Redo,          ActionId::ZoomIn,   ActionId::ZoomOut,     ActionId::ZoomFit,
    ActionId::ResetStations, ActionId::ResetAll, ActionId::ResetLayout, ActionId::PlayPause,
    ActionId::StepForward,   ActionId::StepBack, ActionId::ToStart,     ActionId::RunAgain};

/// The scenario's own words; for the Baseline what its file says at the top.
QString descriptionOf(const ProjectDocument& document)
{
    if (const auto active = document.activeScenario())
        return toQString(document.findScenario(*active)->scenario.description).simplified();
    QString comment = toQString(document.line().leadingComment).section(u'\n', 0, 0);
    while (comment.startsWith(u'#') || comment.startsWith(u' '))
        comment.remove(0, 1);
    return comment;
}

} // namespace

QWidget* MainWindow::buildPages(QWidget* line)
{
    m_welcome = new WelcomePage((*m_actions)[ActionId::NewLine], (*m_actions)[ActionId::Open]);
    connect(m_welcome, &WelcomePage::backWanted, this, &MainWindow::leaveWelcome);
    connect(m_welcome, &WelcomePage::exampleChosen, m_files, &FileActions::openExampleAfterAsking);
    connect(m_welcome, &WelcomePage::fileChosen, m_files, &FileActions::openAfterAsking);
    connect(m_files, &FileActions::recentFilesChanged, this, [this] { m_welcome->prepare(m_canLeaveWelcome); });
    connect((*m_actions)[ActionId::NewLine], &QAction::triggered, m_files, &FileActions::newLine);
    connect((*m_actions)[ActionId::Welcome], &QAction::triggered, this, [this] { showWelcome(true); });
    m_pages = new QStackedWidget;
    m_pages->addWidget(line);
    m_pages->addWidget(m_welcome);
    return m_pages;
}

QWidget* MainWindow::buildDescription()
{
    m_description = new QLabel;
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    return m_description;
}

void MainWindow::showDescription()
{
    const QString text = descriptionOf(m_document);
    const bool isLong = text.size() > longestDescription;
    m_description->setText(isLong ? text.left(longestDescription - 1) + u'…' : text);
    m_description->setToolTip(isLong ? text : QString());
    // Once is enough: the scenarios show the description, too, where it can be edited.
    const bool isAmongScenarios =
        m_document.activeScenario() && m_scenarios->isVisible() && !m_scenarios->visibleRegion().isEmpty();
    m_description->setVisible(!text.isEmpty() && !isAmongScenarios);
}

void MainWindow::fillExamples(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("examplesMenu"));
    for (const ExampleLine& example : exampleLines()) {
        const QString argument = toQString(example.argument);
        QAction* action = menu->addAction(toQString(example.title).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("open_") + argument);
        action->setStatusTip(toQString(example.summary));
        connect(action, &QAction::triggered, this, [this, argument] { m_files->openExampleAfterAsking(argument); });
    }
}

bool MainWindow::isWelcomeShown() const
{
    return m_pages->currentWidget() == m_welcome;
}

void MainWindow::showWelcome(bool canGoBack)
{
    if (isWelcomeShown())
        return;
    m_canLeaveWelcome = canGoBack;
    Q_EMIT m_files->documentWanted();
    m_clock.pause();
    m_layoutBehindWelcome = saveState();
    m_welcome->prepare(canGoBack);
    m_pages->setCurrentWidget(m_welcome);
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        dock->hide();
        dock->toggleViewAction()->setEnabled(false);
    }
    findChild<QToolBar*>(QStringLiteral("toolBar"))->hide();
    statusBar()->hide();
    for (const ActionId id : actionsOnTheLine)
        (*m_actions)[id]->setEnabled(false);
    m_scenarios->actions().setAvailable(false);
    documentChanged();
    m_welcome->takeFocus();
}

void MainWindow::leaveWelcome()
{
    if (!isWelcomeShown())
        return;
    m_pages->setCurrentIndex(0);
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        dock->toggleViewAction()->setEnabled(true);
    restoreState(m_layoutBehindWelcome);
    statusBar()->show();
    for (const ActionId id : actionsOnTheLine)
        (*m_actions)[id]->setEnabled(true);
    m_scenarios->actions().setAvailable(true);
    (*m_actions)[ActionId::Undo]->setEnabled(m_document.undoStack()->canUndo());
    (*m_actions)[ActionId::Redo]->setEnabled(m_document.undoStack()->canRedo());
    documentChanged();
}

} // namespace linetwin::app

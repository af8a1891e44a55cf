// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/PropertyPanel.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioPanel.h"
#include "app/scenarios/UndoHistory.h"
#include "app/settings/Theme.h"
#include "app/window/FileActions.h"
#include "app/window/MainWindow.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace linetwin::app {

namespace {

/// Below this width the diagram needs the room, and the scenarios stand behind the properties.
constexpr int widthForThreeColumns = 160 * gridUnit;
constexpr int scenarioWidth = 36 * gridUnit;

} // namespace

void MainWindow::buildScenarioDocks()
{
    m_scenarios = new ScenarioPanel(m_document);
    m_scenarioDock = addDock(QStringLiteral("scenarioDock"), tr("Scenarios"), m_scenarios, Qt::LeftDockWidgetArea);
    // Queued: a dock that is raised has no place yet.
    connect(m_scenarioDock, &QDockWidget::visibilityChanged, this, &MainWindow::showDescription, Qt::QueuedConnection);
    m_historyDock =
        addDock(QStringLiteral("historyDock"), tr("History"), new UndoHistory(m_document), Qt::LeftDockWidgetArea);
}

void MainWindow::arrangeScenarioDocks()
{
    for (QDockWidget* dock : {m_scenarioDock, m_historyDock}) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    if (width() >= widthForThreeColumns)
        splitDockWidget(m_paletteDock, m_scenarioDock, Qt::Vertical);
    else
        tabifyDockWidget(m_propertiesDock, m_scenarioDock);
    tabifyDockWidget(m_scenarioDock, m_historyDock);
    m_scenarioDock->show();
    m_historyDock->hide();
    if (width() >= widthForThreeColumns) {
        resizeDocks({m_scenarioDock}, {scenarioWidth}, Qt::Horizontal);
        // Both add up to a little more than there is, and shrink alike: what is missing would all go to the palette.
        const int paletteHeight = m_paletteDock->sizeHint().height();
        resizeDocks({m_paletteDock, m_scenarioDock}, {paletteHeight + 3 * gridUnit, height() - paletteHeight},
                    Qt::Vertical);
    }
    (width() >= widthForThreeColumns ? m_scenarioDock : m_propertiesDock)->raise();
}

void MainWindow::buildScenarioMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Scenario"));
    m_scenarios->actions().addTo(*menu);
    addAction(m_scenarios->actions()[ScenarioActions::New]);
}

void MainWindow::connectScenarios()
{
    connect(&m_scenarios->actions(), &ScenarioActions::saveWanted, m_files, &FileActions::save);
    connect(m_files, &FileActions::documentWanted, m_scenarios, &ScenarioPanel::commitPendingText);
    connect(m_scenarios, &ScenarioPanel::wanted, this, [this] {
        m_scenarioDock->show();
        m_scenarioDock->raise();
    });
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers to edit stations in the diagram.
#include "app/diagram/DiagramEditor.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationPalette.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageBar.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenu>

#include <memory>

namespace linetwin::app {

void MainWindow::buildPalette()
{
    auto* palette = new StationPalette;
    m_paletteDock = addDock(QStringLiteral("paletteDock"), tr("Stations"), palette, Qt::LeftDockWidgetArea);
    connect(palette, &StationPalette::chosen, this, [this](const QString& key) {
        if (const StationTemplate* kind = findStationTemplate(key.toStdString()))
            m_diagram->editor().insert(*kind);
    });
}

void MainWindow::addStationActions(QMenu& menu)
{
    using enum ActionId;
    for (const auto& group : {std::vector{Cut, Copy, Paste, Duplicate, Remove, SelectAll},
                              std::vector{InsertStation, Rename, MoveUp, MoveDown}}) {
        menu.addSeparator();
        for (const ActionId id : group)
            menu.addAction((*m_actions)[id]);
    }
}

void MainWindow::connectStationActions()
{
    using enum ActionId;
    Actions& actions = *m_actions;
    DiagramEditor& editor = m_diagram->editor();
    // These keys belong to the diagram: elsewhere they edit texts, or copy tables.
    for (const ActionId id :
         {Cut, Copy, Paste, Duplicate, Remove, SelectAll, InsertStation, Rename, MoveUp, MoveDown}) {
        removeAction(actions[id]);
        actions[id]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_diagram->addAction(actions[id]);
    }
    connect(actions[Cut], &QAction::triggered, &editor, &DiagramEditor::cut);
    connect(actions[Copy], &QAction::triggered, &editor, &DiagramEditor::copy);
    connect(actions[Paste], &QAction::triggered, &editor, &DiagramEditor::paste);
    connect(actions[Duplicate], &QAction::triggered, &editor, &DiagramEditor::duplicate);
    connect(actions[Remove], &QAction::triggered, &editor, &DiagramEditor::remove);
    connect(actions[SelectAll], &QAction::triggered, &editor, &DiagramEditor::selectAll);
    connect(actions[MoveUp], &QAction::triggered, &editor, [&editor] { editor.move(-1); });
    connect(actions[MoveDown], &QAction::triggered, &editor, [&editor] { editor.move(1); });
    connect(actions[Rename], &QAction::triggered, m_diagram, &DiagramView::renameCurrent);
    connect(actions[InsertStation], &QAction::triggered, m_diagram, &DiagramView::chooseTemplate);
    connect(actions[ZoomSelection], &QAction::triggered, m_diagram, &DiagramView::zoomToSelection);
    const auto notice = std::make_shared<QString>();
    connect(&editor, &DiagramEditor::noticed, this, [this, notice](const QString& message) {
        *notice = message;
        m_messages->showMessage(MessageBar::Kind::Warning, message);
    });
    // Something was pasted, or there is something else to paste.
    const auto forget = [this, notice] { m_messages->retract(*notice); };
    connect(&editor, &DiagramEditor::added, this, forget);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, forget);
    m_diagram->setMenus(
        {{actions[Rename], actions[MoveUp], actions[MoveDown], nullptr, actions[Cut], actions[Copy], actions[Paste],
          actions[Duplicate], actions[Remove], nullptr, actions[ResetStations], actions[ZoomSelection]},
         {actions[Paste], nullptr, actions[ResetStations], actions[ZoomSelection]},
         {actions[Paste], actions[SelectAll], nullptr, actions[ZoomFit]}});
    connect(&m_selection, &Selection::changed, this, &MainWindow::refreshStationActions);
    refreshStationActions();
}

void MainWindow::refreshStationActions()
{
    using enum ActionId;
    Actions& actions = *m_actions;
    const DiagramEditor& editor = m_diagram->editor();
    const bool isDiagramShown = !isWelcomeShown();
    for (const ActionId id : {Cut, Copy, Duplicate, Remove, Rename, ZoomSelection})
        actions[id]->setEnabled(isDiagramShown && editor.hasSelection());
    for (const ActionId id : {Paste, InsertStation})
        actions[id]->setEnabled(isDiagramShown);
    actions[SelectAll]->setEnabled(isDiagramShown && !m_document.line().stations.empty());
    actions[MoveUp]->setEnabled(isDiagramShown && editor.canMove(-1));
    actions[MoveDown]->setEnabled(isDiagramShown && editor.canMove(1));
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

#include <cstddef>
#include <utility>

class QMenu;
class QWidget;

namespace linetwin::app {

class DiagramEditor;
class NodeItem;

/// What the window offers in the context menus; a null pointer is a separator.
struct DiagramMenuActions {
    QList<QAction*> station;
    QList<QAction*> tank;
    QList<QAction*> empty;
};

/// The menus that open in the diagram.
class DiagramMenus {
public:
    DiagramMenus(QWidget& view, DiagramEditor& editor) : m_view(view), m_editor(editor) {}

    /// What the diagram as a whole offers.
    void setDiagramActions(QList<QAction*> actions) { m_diagramActions = std::move(actions); }
    void setActions(DiagramMenuActions actions) { m_actions = std::move(actions); }
    /// For a node, or for empty ground if it is null. New stations go to
    /// `position`.
    void popUp(const NodeItem* node, std::size_t position, QPoint global);
    /// Templates to insert behind the selection.
    void popUpTemplates(QPoint global);

private:
    QMenu* makeMenu();

    QWidget& m_view;
    DiagramEditor& m_editor;
    DiagramMenuActions m_actions;
    QList<QAction*> m_diagramActions;
};

} // namespace linetwin::app

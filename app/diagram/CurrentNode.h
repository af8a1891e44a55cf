// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/NodeItem.h"
#include "app/document/Selection.h"

#include <QPointer>

#include <string>

class QGraphicsView;

namespace linetwin::app {

class DiagramScene;
class StationItem;

/// The node that keys act on, and how clicks and steps from it select stations.
class CurrentNode {
public:
    CurrentNode(QGraphicsView& view, DiagramScene& scene, Selection& selection);

    NodeItem* node() const { return m_node; }
    const std::string& nameOf(const NodeItem& node) const;
    /// Of the current node, if its station is selected, else the first selected
    /// one; null without a selection.
    StationItem* selectedStation() const;

    /// Makes a node the current one and brings it into view, without selecting
    /// it.
    void set(NodeItem* node);
    /// Selects the node's station alone and makes the node current.
    void select(NodeItem* node);
    /// A click with these modifiers: alone, added or taken away, or all from the
    /// current node on.
    void click(NodeItem& node, Qt::KeyboardModifiers modifiers);
    /// Selects one station more, or one less, from where the selection began.
    void extend(int direction);
    void forgetAnchor() { m_anchor.clear(); }
    /// Marks in the scene what is selected, also by others.
    void adoptSelection();

    /// False if the key is not one to step with.
    bool handleKey(int key);
    /// Whether the key asks for the properties of the current node, which it selects.
    static bool opensProperties(int key);
    void enter(Qt::FocusReason reason);
    void leave();

private:
    void selectRange(std::size_t one, std::size_t other);
    void toggle(NodeItem& node);
    void step(int direction);
    void stepRow(int direction);
    void selectCurrent();

    QGraphicsView& m_view;
    DiagramScene& m_scene;
    Selection& m_selection;
    QPointer<NodeItem> m_node;
    std::string m_anchor; ///< where a selection with Shift began
};

} // namespace linetwin::app

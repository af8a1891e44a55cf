// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/CurrentNode.h"

#include "app/diagram/DiagramScene.h"
#include "app/diagram/NodeSteps.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"

#include <QAccessible>
#include <QGraphicsView>

#include <algorithm>
#include <utility>
#include <vector>

namespace linetwin::app {

CurrentNode::CurrentNode(QGraphicsView& view, DiagramScene& scene, Selection& selection)
    : m_view(view), m_scene(scene), m_selection(selection)
{
}

const std::string& CurrentNode::nameOf(const NodeItem& node) const
{
    return m_scene.content().line->stations[node.station()].name;
}

StationItem* CurrentNode::selectedStation() const
{
    if (m_node && m_selection.contains(nameOf(*m_node)))
        return m_scene.station(m_node->station());
    for (std::size_t index = 0; index < m_scene.stationCount(); ++index) {
        if (m_selection.contains(nameOf(*m_scene.station(index))))
            return m_scene.station(index);
    }
    return nullptr;
}

void CurrentNode::set(NodeItem* node)
{
    if (m_node && m_node != node)
        m_node->setCurrent(false, false);
    m_node = node;
    if (!node)
        return;
    node->setCurrent(true, m_view.hasFocus());
    m_view.ensureVisible(node, 16, 16);
    if (m_view.hasFocus()) {
        QAccessibleEvent accessible(node, QAccessible::Focus);
        QAccessible::updateAccessibility(&accessible);
    }
}

void CurrentNode::select(NodeItem* node)
{
    set(node);
    if (!node)
        return;
    const auto& name = nameOf(*node);
    if (m_selection.stations() == std::vector{name})
        adoptSelection(); // from the station to its buffer or back: the mark moves
    else
        m_selection.set({name});
}

void CurrentNode::click(NodeItem& node, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ControlModifier) {
        toggle(node);
    } else if ((modifiers & Qt::ShiftModifier) && m_node) {
        selectRange(m_node->station(), node.station());
    } else {
        m_anchor = nameOf(node);
        select(&node);
    }
}

void CurrentNode::toggle(NodeItem& node)
{
    auto selected = m_selection.stations();
    const auto& name = nameOf(node);
    const auto found = std::ranges::find(selected, name);
    if (found == selected.end())
        selected.push_back(name);
    else
        selected.erase(found);
    set(&node);
    m_selection.set(std::move(selected));
}

void CurrentNode::selectRange(std::size_t one, std::size_t other)
{
    std::vector<std::string> range;
    for (std::size_t index = std::min(one, other); index <= std::max(one, other); ++index)
        range.push_back(nameOf(*m_scene.station(index)));
    m_selection.set(std::move(range));
}

void CurrentNode::extend(int direction)
{
    NodeItem* next = neighbourOf(m_scene, m_node, direction, true);
    if (!next || !m_node)
        return;
    const auto& stations = m_scene.content().line->stations;
    auto anchor = std::ranges::find(stations, m_anchor, &ResolvedStation::name);
    if (anchor == stations.end() || !m_selection.contains(m_anchor)) {
        m_anchor = nameOf(*m_node);
        anchor = stations.begin() + static_cast<std::ptrdiff_t>(m_node->station());
    }
    set(next);
    selectRange(static_cast<std::size_t>(anchor - stations.begin()), next->station());
}

void CurrentNode::adoptSelection()
{
    for (NodeItem* node : m_scene.nodes()) {
        const bool isTank = dynamic_cast<TankItem*>(node) != nullptr;
        // A buffer is selected with its station, but the mark stays on what was
        // clicked.
        node->setSelectedNode(m_selection.contains(nameOf(*node)) && (!isTank || node == m_node));
    }
    const bool isCurrentSelected = m_node && m_selection.contains(nameOf(*m_node));
    StationItem* selected = isCurrentSelected ? nullptr : selectedStation();
    if (selected)
        set(selected);
}

bool CurrentNode::handleKey(int key)
{
    const auto nodes = m_scene.nodes();
    if (nodes.empty())
        return false;
    switch (key) {
    case Qt::Key_Escape: m_selection.clear(); return true;
    case Qt::Key_Left: step(-1); return true;
    case Qt::Key_Right: step(1); return true;
    case Qt::Key_Up: stepRow(-1); return true;
    case Qt::Key_Down: stepRow(1); return true;
    case Qt::Key_Home: select(nodes.front()); return true;
    case Qt::Key_End: select(nodes.back()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4: selectCurrent(); return true;
    default: return false;
    }
}

void CurrentNode::selectCurrent()
{
    NodeItem* node = m_node ? m_node.data() : m_scene.nodes().front();
    if (!m_selection.contains(nameOf(*node))) // several that are selected stay so
        select(node);
}

bool CurrentNode::opensProperties(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F4;
}

void CurrentNode::step(int direction)
{
    if (NodeItem* node = neighbourOf(m_scene, m_node, direction, false))
        select(node);
}

void CurrentNode::stepRow(int direction)
{
    NodeItem* node =
        m_node ? nodeInNextRow(m_scene, *m_node, direction) : neighbourOf(m_scene, nullptr, direction, true);
    if (node)
        select(node);
}

void CurrentNode::enter(Qt::FocusReason reason)
{
    if (m_scene.stationCount() == 0)
        return;
    if (reason == Qt::TabFocusReason && m_selection.stations().empty())
        set(m_scene.station(0));
    else if (reason == Qt::BacktabFocusReason && m_selection.stations().empty())
        set(m_scene.station(m_scene.stationCount() - 1));
    else if (m_node)
        set(m_node);
}

void CurrentNode::leave()
{
    if (m_node)
        m_node->setCurrent(true, false);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the diagram.
#include "app/commands/SetParameter.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "app/quantities/Gesture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double degrees8PerDoubling = 480;

} // namespace

NodeItem* DiagramView::nodeAt(QPoint point) const
{
    for (QGraphicsItem* item : items(point)) {
        if (auto* node = dynamic_cast<NodeItem*>(item))
            return node;
    }
    return nullptr;
}

bool DiagramView::event(QEvent* event)
{
    // Space is ours also where the window has it as a shortcut: it may become a drag.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void DiagramView::wheelEvent(QWheelEvent* event)
{
    // Two fingers on a touch pad pan; a wheel, or a pinch, which arrives with Ctrl, zooms.
    const bool isTouchPad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) || !isTouchPad;
    if (!zooms || event->modifiers().testFlag(Qt::ShiftModifier)) {
        freeSceneRect();
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(std::exp2(event->angleDelta().y() / degrees8PerDoubling), event->position().toPoint());
    event->accept();
}

void DiagramView::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const bool isLeft = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (isLeft && m_isSpaceHeld)) {
        m_pan = Pan{point};
        m_hasSpacePanned = m_isSpaceHeld;
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (!isLeft) {
        event->ignore();
        return;
    }
    pressLeft(point, event->modifiers());
}

void DiagramView::pressLeft(QPoint point, Qt::KeyboardModifiers modifiers)
{
    NodeItem* node = nodeAt(point);
    if (!node) {
        beginBand(point, modifiers);
        return;
    }
    auto* station = dynamic_cast<StationItem*>(node);
    const bool isPlain = !(modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool isOneOfSeveral = station && isPlain && m_selection.stations().size() > 1 && station->isSelectedNode();
    if (isOneOfSeveral)
        setCurrent(node);
    else
        click(*node, modifiers);
    if (station && isPlain) {
        m_stationDrag = StationDrag{station, point, isOneOfSeveral};
        return;
    }
    auto* tank = dynamic_cast<TankItem*>(node);
    if (tank && tank->isOnEdge(tank->mapFromScene(mapToScene(point)))) {
        const auto& name = m_scene->content().line->stations[tank->station()].name;
        m_drag.emplace(Drag{CapacityGesture(m_document, name), tank, static_cast<double>(point.y())});
        tank->setDragged(m_drag->gesture.capacityBefore());
    }
}

void DiagramView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_pan) {
        if (m_isFitted)
            freeSceneRect();
        scrollBy(std::exchange(m_pan->last, point) - point);
    } else if (m_drag) {
        m_drag->gesture.dragTo(m_drag->startY - event->position().y(), event->modifiers() & Qt::ShiftModifier);
    } else if (m_stationDrag) {
        moveStationDrag(point);
    } else if (m_band) {
        moveBand(point);
    } else {
        updateCursor(point);
    }
}

void DiagramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pan && event->button() != Qt::RightButton)
        m_pan.reset();
    if (m_drag && event->button() == Qt::LeftButton)
        endDrag();
    if (m_stationDrag && event->button() == Qt::LeftButton)
        finishStationDrag();
    if (m_band && event->button() == Qt::LeftButton)
        endBand();
    updateCursor(event->position().toPoint());
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent* event)
{
    auto* station = dynamic_cast<StationItem*>(nodeAt(event->position().toPoint()));
    const QPointF inScene = mapToScene(event->position().toPoint());
    const bool isOnName = station && (isFarAwayNow() || station->nameArea().contains(station->mapFromScene(inScene)));
    if (event->button() == Qt::LeftButton && isOnName && event->modifiers() == Qt::NoModifier)
        renameStationAt(*station);
    else
        mousePressEvent(event);
}

void DiagramView::updateCursor(QPoint point)
{
    auto* tank = dynamic_cast<TankItem*>(nodeAt(point));
    if (tank && !tank->isOnEdge(tank->mapFromScene(mapToScene(point))))
        tank = nullptr;
    if (m_hoveredEdge && m_hoveredEdge != tank)
        m_hoveredEdge->setHoveredEdge(false);
    m_hoveredEdge = tank;
    if (tank)
        tank->setHoveredEdge(true);
    viewport()->setCursor(m_isSpaceHeld ? Qt::OpenHandCursor : tank ? Qt::SizeVerCursor : Qt::ArrowCursor);
}

void DiagramView::click(NodeItem& node, Qt::KeyboardModifiers modifiers)
{
    const auto& stations = m_scene->content().line->stations;
    const auto& name = stations[node.station()].name;
    if (modifiers & Qt::ControlModifier) {
        auto selected = m_selection.stations();
        const auto found = std::ranges::find(selected, name);
        if (found == selected.end())
            selected.push_back(name);
        else
            selected.erase(found);
        setCurrent(&node);
        m_selection.set(std::move(selected));
    } else if ((modifiers & Qt::ShiftModifier) && m_current) {
        const std::size_t first = std::min(m_current->station(), node.station());
        const std::size_t last = std::max(m_current->station(), node.station());
        std::vector<std::string> range;
        for (std::size_t index = first; index <= last; ++index)
            range.push_back(stations[index].name);
        m_selection.set(std::move(range));
    } else {
        m_anchor = name;
        selectNode(&node);
    }
}

void DiagramView::extendSelection(int direction)
{
    NodeItem* next = neighbour(direction, true);
    if (!next || !m_current)
        return;
    const auto& line = *m_scene->content().line;
    const auto nameOf = [&](std::size_t index) { return line.stations[index].name; };
    const auto known = std::ranges::find(line.stations, m_anchor, &ResolvedStation::name);
    if (known == line.stations.end() || !m_selection.contains(m_anchor))
        m_anchor = nameOf(m_current->station());
    const auto anchor = static_cast<std::size_t>(std::ranges::find(line.stations, m_anchor, &ResolvedStation::name) -
                                                 line.stations.begin());
    setCurrent(next);
    std::vector<std::string> range;
    for (std::size_t index = std::min(anchor, next->station()); index <= std::max(anchor, next->station()); ++index)
        range.push_back(nameOf(index));
    m_selection.set(std::move(range));
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        if (!event->isAutoRepeat())
            m_hasSpacePanned = false;
        m_isSpaceHeld = true;
        if (!m_pan)
            viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    if (event->key() == Qt::Key_Escape && cancelDrag())
        return;
    if (event->matches(QKeySequence::SelectAll)) {
        m_editor.selectAll();
        return;
    }
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isArrow && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier) {
        extendSelection(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    const bool hasCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isUp = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    if (!hasCommand && (isUp || event->key() == Qt::Key_Minus) && dynamic_cast<TankItem*>(m_current.data()))
        changeCapacity(isUp, event->isAutoRepeat());
    else if (hasCommand || !handleNavigationKey(event->key()))
        event->ignore();
}

void DiagramView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        if (std::exchange(m_isSpaceHeld, false) && !m_hasSpacePanned)
            m_clock.togglePlaying();
        updateCursor(viewport()->mapFromGlobal(QCursor::pos()));
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

bool DiagramView::handleNavigationKey(int key)
{
    const auto nodes = m_scene->nodes();
    if (nodes.empty())
        return false;
    switch (key) {
    case Qt::Key_Escape: m_selection.clear(); return true;
    case Qt::Key_Left: step(-1, false); return true;
    case Qt::Key_Right: step(1, false); return true;
    case Qt::Key_Up: stepRow(-1); return true;
    case Qt::Key_Down: stepRow(1); return true;
    case Qt::Key_Home: selectNode(nodes.front()); return true;
    case Qt::Key_End: selectNode(nodes.back()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: selectNode(m_current ? m_current.data() : nodes.front()); return true;
    default: return false;
    }
}

NodeItem* DiagramView::neighbour(int direction, bool stationsOnly) const
{
    auto nodes = m_scene->nodes();
    if (!m_current)
        return nodes.empty() ? nullptr : direction > 0 ? nodes.front() : nodes.back();
    auto index = std::ranges::find(nodes, m_current.data()) - nodes.begin();
    do {
        index += direction;
        if (index < 0 || index >= static_cast<std::ptrdiff_t>(nodes.size()))
            return nullptr;
    } while (stationsOnly && !dynamic_cast<StationItem*>(nodes[static_cast<std::size_t>(index)]));
    return nodes[static_cast<std::size_t>(index)];
}

void DiagramView::step(int direction, bool stationsOnly)
{
    if (NodeItem* node = neighbour(direction, stationsOnly))
        selectNode(node);
}

void DiagramView::stepRow(int direction)
{
    if (!m_current) {
        step(direction, true);
        return;
    }
    NodeItem* best = nullptr;
    double bestDistance = 0;
    const QPointF from = m_current->mapToScene(m_current->frame().center());
    for (NodeItem* node : m_scene->nodes()) {
        const QPointF way = node->mapToScene(node->frame().center()) - from;
        const double rows = way.y() * direction / m_current->frame().height();
        const double distance = std::abs(way.y()) * 4 + std::abs(way.x());
        if (rows > 0.75 && (!best || distance < bestDistance)) {
            best = node;
            bestDistance = distance;
        }
    }
    if (best)
        selectNode(best);
}

bool DiagramView::cancelDrag()
{
    if (m_drag) {
        m_drag->gesture.cancel();
    } else if (m_band) {
        m_selection.set(m_band->untouched);
    } else if (!m_stationDrag || !m_stationDrag->isMoving) {
        return false;
    }
    endDrag();
    return true;
}

void DiagramView::changeCapacity(bool isUp, bool isRepeat)
{
    const std::string name = m_scene->content().line->stations[m_current->station()].name;
    const auto before = static_cast<std::int64_t>(m_document.value(name, ParameterId::BufferCapacity).value_or(0));
    // A key that is held down is one undo step.
    if (!isRepeat || m_keyGesture == 0)
        m_keyGesture = nextGesture();
    const std::int64_t capacity = capacityAfterStep(before, isUp);
    if (capacity != before)
        setParameter(m_document, name, ParameterId::BufferCapacity, ParameterValue(static_cast<double>(capacity)),
                     m_keyGesture);
}

void DiagramView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const auto nodes = m_scene->nodes();
    if (nodes.empty())
        return;
    if (event->reason() == Qt::TabFocusReason && m_selection.stations().empty())
        setCurrent(m_scene->station(0));
    else if (event->reason() == Qt::BacktabFocusReason && m_selection.stations().empty())
        setCurrent(m_scene->station(m_scene->stationCount() - 1));
    else if (m_current)
        setCurrent(m_current);
}

void DiagramView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_isSpaceHeld = false;
    if (m_current)
        m_current->setCurrent(true, false);
}

bool DiagramView::focusNextPrevChild(bool isNext)
{
    if (NodeItem* node = neighbour(isNext ? 1 : -1, true); node && m_current) {
        selectNode(node);
        return true;
    }
    return QGraphicsView::focusNextPrevChild(isNext);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramMouse.h"

#include "app/diagram/CurrentNode.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationRenaming.h"
#include "app/diagram/TankItem.h"
#include "app/diagram/ZoomedDiagram.h"

#include <QMouseEvent>

namespace linetwin::app {

DiagramMouse::DiagramMouse(ZoomedDiagram& view, ProjectDocument& document, Selection& selection, DiagramEditor& editor,
                           CurrentNode& current, InsertionTarget& target, StationRenaming& renaming)
    : m_view(view), m_selection(selection), m_current(current), m_renaming(renaming), m_panning(view),
      m_capacity(view, document), m_band(view, view.diagram(), selection),
      m_moving(view, selection, editor, current, target)
{
}

NodeItem* DiagramMouse::nodeAt(QPoint point) const
{
    for (QGraphicsItem* item : m_view.items(point)) {
        if (auto* node = dynamic_cast<NodeItem*>(item))
            return node;
    }
    return nullptr;
}

void DiagramMouse::press(QMouseEvent& event)
{
    const QPoint point = event.position().toPoint();
    if (m_panning.press(point, event.button()))
        return;
    if (event.button() == Qt::LeftButton)
        pressLeft(point, event.modifiers());
    else
        event.ignore();
}

void DiagramMouse::pressLeft(QPoint point, Qt::KeyboardModifiers modifiers)
{
    NodeItem* node = nodeAt(point);
    if (!node) {
        m_band.begin(point, modifiers);
        return;
    }
    auto* station = dynamic_cast<StationItem*>(node);
    const bool isPlain = !(modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
    const bool isOneOfSeveral = station && isPlain && m_selection.stations().size() > 1 && station->isSelectedNode();
    if (isOneOfSeveral)
        m_current.set(node);
    else
        m_current.click(*node, modifiers);
    if (station && isPlain)
        m_moving.press(*station, point, isOneOfSeveral);
    else if (auto* tank = dynamic_cast<TankItem*>(node))
        m_capacity.press(*tank, m_current.nameOf(*tank), point);
}

void DiagramMouse::move(QMouseEvent& event)
{
    const QPoint point = event.position().toPoint();
    if (m_panning.isActive())
        m_panning.moveTo(point);
    else if (m_capacity.isDragging())
        m_capacity.dragTo(event.position().y(), event.modifiers() & Qt::ShiftModifier);
    else if (m_moving.isActive())
        m_moving.moveTo(point);
    else if (m_band.isActive())
        m_band.moveTo(point);
    else
        updateCursor(point);
}

void DiagramMouse::release(QMouseEvent& event)
{
    m_panning.release(event.button());
    const bool isLeft = event.button() == Qt::LeftButton;
    if (isLeft && m_capacity.isDragging())
        endDrag();
    if (isLeft && m_moving.isActive())
        m_moving.drop();
    if (isLeft && m_band.isActive())
        m_band.end();
    updateCursor(event.position().toPoint());
}

void DiagramMouse::doubleClick(QMouseEvent& event)
{
    const QPoint point = event.position().toPoint();
    auto* station = dynamic_cast<StationItem*>(nodeAt(point));
    const bool isPlain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    if (station && isPlain && m_renaming.isOnName(*station, point))
        m_renaming.open(*station);
    else
        press(event);
}

void DiagramMouse::updateCursor(QPoint point)
{
    const bool isOnEdge = m_capacity.hover(dynamic_cast<TankItem*>(nodeAt(point)), point);
    m_view.viewport()->setCursor(m_panning.isSpaceHeld() ? Qt::OpenHandCursor
                                 : isOnEdge              ? Qt::SizeVerCursor
                                                         : Qt::ArrowCursor);
}

bool DiagramMouse::isDragging() const
{
    return m_capacity.isDragging() || m_moving.isActive() || m_band.isActive();
}

bool DiagramMouse::cancelDrag()
{
    if (m_capacity.isDragging())
        m_capacity.cancel();
    else if (m_band.isActive())
        m_band.cancel();
    else if (!m_moving.isMoving())
        return false;
    endDrag();
    return true;
}

void DiagramMouse::endDrag()
{
    m_capacity.end();
    m_moving.end();
    m_band.end();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/CapacityHandle.h"

#include <QGraphicsView>

namespace linetwin::app {

bool CapacityHandle::isOnEdge(const TankItem& tank, QPoint point) const
{
    return tank.isOnEdge(tank.mapFromScene(m_view.mapToScene(point)));
}

bool CapacityHandle::hover(TankItem* tank, QPoint point)
{
    if (tank && !isOnEdge(*tank, point))
        tank = nullptr;
    if (m_hovered && m_hovered != tank)
        m_hovered->setHoveredEdge(false);
    m_hovered = tank;
    if (tank)
        tank->setHoveredEdge(true);
    return tank != nullptr;
}

bool CapacityHandle::press(TankItem& tank, const std::string& station, QPoint point)
{
    if (!isOnEdge(tank, point))
        return false;
    m_drag.emplace(Drag{CapacityGesture(m_document, station), &tank, static_cast<double>(point.y())});
    tank.setDragged(m_drag->gesture.capacityBefore());
    return true;
}

void CapacityHandle::dragTo(double y, bool isFine)
{
    m_drag->gesture.dragTo(m_drag->startY - y, isFine);
}

void CapacityHandle::end()
{
    if (m_drag && m_drag->tank)
        m_drag->tank->setDragged(std::nullopt);
    m_drag.reset();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StopDrop.h"

#include "app/commands/StopCommands.h"
#include "app/commands/StopDrag.h"
#include "app/diagram/DiagramMouse.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/InsertionTarget.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/ZoomedDiagram.h"
#include "app/settings/Theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

#include <utility>

namespace linetwin::app {

StopDrop::StopDrop(ZoomedDiagram& view, ProjectDocument& document, DiagramMouse& mouse, InsertionTarget& target)
    : m_view(view), m_document(document), m_mouse(mouse), m_scrolling(target)
{
}

bool StopDrop::isMeant(const QDropEvent& event)
{
    return stopOf(event.mimeData()).has_value();
}

void StopDrop::enter(QDragEnterEvent& event)
{
    event.acceptProposedAction();
}

void StopDrop::move(QDragMoveEvent& event)
{
    const QPoint point = event.position().toPoint();
    show(stationAt(point, event.mimeData()));
    if (m_station)
        event.acceptProposedAction();
    else
        event.ignore();
    m_scrolling.scrollNear(point);
}

void StopDrop::drop(QDropEvent& event)
{
    const auto stop = stopOf(event.mimeData());
    const auto station = stationAt(event.position().toPoint(), event.mimeData());
    leave();
    if (!stop || !station) {
        event.ignore();
        return;
    }
    const std::string name = m_document.line().stations[*station].name;
    event.acceptProposedAction();
    if (event.proposedAction() == Qt::CopyAction)
        copyStop(m_document, *stop, name);
    else
        moveStop(m_document, *stop, name);
}

void StopDrop::leave()
{
    m_scrolling.hide();
    show(std::nullopt);
}

std::optional<std::size_t> StopDrop::stationAt(QPoint point, const QMimeData* data) const
{
    const auto stop = stopOf(data);
    const auto* node = dynamic_cast<const StationItem*>(m_mouse.nodeAt(point));
    if (!stop || !node || node->station() >= m_document.line().stations.size())
        return std::nullopt;
    const std::string& name = m_document.line().stations[node->station()].name;
    const bool canGo =
        name != stop->station && isStopThere(m_document.line(), *stop) && hasRoomForStop(m_document, name);
    return canGo ? std::optional(node->station()) : std::nullopt;
}

void StopDrop::show(std::optional<std::size_t> station)
{
    if (std::exchange(m_station, station) != station)
        m_view.viewport()->update();
}

void StopDrop::paint(QPainter& painter) const
{
    if (!m_station || *m_station >= m_view.diagram().stationCount())
        return;
    const StationItem* station = m_view.diagram().station(*m_station);
    constexpr double distance = 5;
    const QRectF frame = station->mapRectToScene(station->frame());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = theme().accent;
    tint.setAlpha(40);
    painter.setBrush(tint);
    painter.setPen(QPen(theme().accent, 4));
    painter.drawRoundedRect(frame.adjusted(-distance, -distance, distance, distance), NodeItem::cornerRadius + distance,
                            NodeItem::cornerRadius + distance);
    painter.restore();
}

} // namespace linetwin::app

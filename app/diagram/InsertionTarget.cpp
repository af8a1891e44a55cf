// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/InsertionTarget.h"

#include "app/diagram/DiagramScene.h"
#include "app/diagram/ZoomedDiagram.h"

#include <QTimerEvent>

namespace linetwin::app {

namespace {

constexpr int scrollZonePx = 32;
constexpr int scrollStepPx = 16;
constexpr int scrollIntervalMs = 30;

int scrollStep(int place, int length)
{
    return place < scrollZonePx ? -scrollStepPx : place > length - scrollZonePx ? scrollStepPx : 0;
}

} // namespace

InsertionTarget::InsertionTarget(ZoomedDiagram& view, ProjectDocument& document) : m_view(view), m_document(document) {}

std::optional<InsertionPlace> InsertionTarget::placeAt(QPoint point) const
{
    if (m_document.line().stations.empty())
        return InsertionPlace{0, {}};
    return insertionPlaceAt(m_view.diagram().layout(), m_view.mapToScene(point));
}

void InsertionTarget::show(std::optional<InsertionPlace> place, const QString& label)
{
    m_view.diagram().showInsertion(place, label);
}

void InsertionTarget::hide()
{
    m_scrollTimer.stop();
    m_view.diagram().showInsertion(std::nullopt);
}

void InsertionTarget::scrollNear(QPoint point)
{
    m_point = point;
    const QRect calm = m_view.viewport()->rect().adjusted(scrollZonePx, scrollZonePx, -scrollZonePx, -scrollZonePx);
    if (calm.contains(point))
        m_scrollTimer.stop();
    else if (!m_scrollTimer.isActive())
        m_scrollTimer.start(scrollIntervalMs, this);
}

void InsertionTarget::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrollTimer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    const QPoint before = m_view.mapFromScene(QPointF());
    m_view.scrollBy(
        {scrollStep(m_point.x(), m_view.viewport()->width()), scrollStep(m_point.y(), m_view.viewport()->height())});
    Q_EMIT scrolled(m_point, m_view.mapFromScene(QPointF()) - before);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/ZoomedDiagram.h"

#include "app/diagram/DiagramLayout.h"
#include "app/diagram/DiagramScene.h"
#include "app/settings/Appearance.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double smallestScale = 0.05;
constexpr double largestScale = 4;
/// Pixels that a fitted diagram keeps free, so that rounding never brings up a
/// scroll bar.
constexpr int fitSlack = 4;
/// Scene units around stations that fill the view.
constexpr double selectionMargin = 64;
constexpr double degrees8PerDoubling = 480;

} // namespace

ZoomedDiagram::ZoomedDiagram(QWidget* parent)
    : QGraphicsView(parent), m_scene(new DiagramScene(this)), m_largestFit(largestFitScale)
{
    setScene(m_scene);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    viewport()->grabGesture(Qt::PinchGesture);
}

void ZoomedDiagram::relayout()
{
    if (m_isFitted) {
        zoomToFit();
        return;
    }
    // Who looks at a part of the line goes on looking at it, in the same rows; a line of one station has none yet.
    const std::size_t perRow = m_scene->stationsPerRow();
    m_scene->arrange(perRow > 1 ? perRow : planFit(m_scene->canReject(), maximumViewportSize(), 0).stationsPerRow);
    leaveFit();
}

void ZoomedDiagram::zoomToFit()
{
    Q_EMIT aboutToZoom();
    const QSizeF room = maximumViewportSize() - QSize(fitSlack, fitSlack);
    const FitPlan plan =
        planFit(m_scene->canReject(), room, verticalScrollBar()->sizeHint().width(), m_largestFit * textScale());
    m_scene->arrange(plan.stationsPerRow);
    const QRectF bounds = m_scene->layout().bounds;
    if (bounds.isEmpty())
        return;
    setSceneRect(bounds);
    setTransform(QTransform::fromScale(plan.scale, plan.scale));
    centerOn(bounds.center());
    if (bounds.height() * plan.scale > room.height())
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    m_isFitted = true;
    Q_EMIT fitted();
}

void ZoomedDiagram::leaveFit()
{
    m_isFitted = false;
    const QRectF bounds = m_scene->layout().bounds;
    // Room to hold any point of the diagram under the mouse, at any scale.
    const QSizeF room = QSizeF(viewport()->size()) / std::max(scale(), smallestScale);
    const QRectF wanted = bounds.adjusted(-room.width(), -room.height(), room.width(), room.height());
    const QPointF corner = mapToScene(QPoint(0, 0));
    setSceneRect(wanted);
    scrollBy(mapFromScene(corner));
}

void ZoomedDiagram::scrollBy(QPoint distance)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + distance.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + distance.y());
}

void ZoomedDiagram::zoomBy(double factor, QPoint fixedPoint)
{
    const double wanted = std::clamp(scale() * factor, smallestScale, largestScale);
    Q_EMIT aboutToZoom();
    const QPointF fixed = mapToScene(fixedPoint);
    setTransform(QTransform::fromScale(wanted, wanted));
    leaveFit();
    scrollBy(mapFromScene(fixed) - fixedPoint);
}

void ZoomedDiagram::zoomIn()
{
    zoomBy(1.25, viewport()->rect().center());
}

void ZoomedDiagram::zoomOut()
{
    zoomBy(1 / 1.25, viewport()->rect().center());
}

void ZoomedDiagram::zoomTo(const QRectF& area)
{
    const QRectF wanted = area.adjusted(-selectionMargin, -selectionMargin, selectionMargin, selectionMargin);
    showSection({std::max(fitScale(wanted.size(), maximumViewportSize()), smallestScale), wanted.center(),
                 m_scene->stationsPerRow()});
}

std::optional<ZoomedDiagram::Section> ZoomedDiagram::section() const
{
    if (m_isFitted)
        return {};
    return Section{scale(), mapToScene(viewport()->rect().center()), m_scene->stationsPerRow()};
}

void ZoomedDiagram::showSection(const Section& section)
{
    Q_EMIT aboutToZoom();
    if (section.stationsPerRow != m_scene->stationsPerRow())
        m_scene->arrange(section.stationsPerRow);
    setTransform(QTransform::fromScale(section.scale, section.scale));
    leaveFit();
    scrollBy(mapFromScene(section.centre) - viewport()->rect().center());
}

void ZoomedDiagram::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        zoomToFit();
}

void ZoomedDiagram::wheelEvent(QWheelEvent* event)
{
    // Two fingers on a touch pad pan; a wheel, or a pinch, which arrives with
    // Ctrl, zooms.
    const bool isTouchPad = !event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier) || !isTouchPad;
    if (!zooms || event->modifiers().testFlag(Qt::ShiftModifier)) {
        leaveFit();
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(std::exp2(event->angleDelta().y() / degrees8PerDoubling), event->position().toPoint());
    event->accept();
}

bool ZoomedDiagram::handleGesture(QGestureEvent& event)
{
    const auto* pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoomBy(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
    event.accept(Qt::PinchGesture);
    return true;
}

bool ZoomedDiagram::handlePinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomBy(1 + event.value(), event.position().toPoint());
    return true;
}

bool ZoomedDiagram::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Gesture)
        return handleGesture(*static_cast<QGestureEvent*>(event));
    if (event->type() == QEvent::NativeGesture && handlePinch(*static_cast<QNativeGestureEvent*>(event)))
        return true;
    return QGraphicsView::viewportEvent(event);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramView.h"

#include "app/commands/SetParameter.h"
#include "app/diagram/DiagramAccessibility.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/EndpointItem.h"
#include "app/diagram/ShownLine.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationNameEdit.h"
#include "app/diagram/TankItem.h"
#include "app/settings/Theme.h"

#include <QAccessible>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QLabel>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double smallestScale = 0.05;
constexpr double largestScale = 4;
/// Pixels that a fitted diagram keeps free, so that rounding never brings up a scroll bar.
constexpr int fitSlack = 4;
/// Scene units around stations that fill the view.
constexpr double selectionMargin = 64;

} // namespace

DiagramView::DiagramView(ProjectDocument& document, Selection& selection, PlaybackClock& clock, LiveRunner& runner,
                         QWidget* parent)
    : QGraphicsView(parent), m_document(document), m_selection(selection), m_clock(clock), m_runner(runner),
      m_scene(new DiagramScene(this)), m_editor(document, selection),
      m_rubberBand(new QRubberBand(QRubberBand::Rectangle, viewport())), m_freshness(new QLabel(this)),
      m_ghost(new QLabel(viewport()))
{
    m_ghost->hide();
    m_freshness->setObjectName(QStringLiteral("diagramFreshness"));
    m_freshness->setFont(captionFont());
    m_freshness->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_freshness->hide();
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    installDiagramAccessibility();
    setScene(m_scene);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::NoAnchor);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setBackgroundBrush(theme().surface);
    setMinimumSize(240, 160);
    setAccessibleName(tr("Diagram of the line"));
    setAcceptDrops(true);
    viewport()->grabGesture(Qt::PinchGesture);

    connect(&m_document, &ProjectDocument::changed, this, &DiagramView::adoptChange);
    connect(&m_selection, &Selection::changed, this, &DiagramView::adoptSelection);
    connect(&m_clock, &PlaybackClock::timeChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::speedChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::shiftClockChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::playingChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::freshnessChanged, this, &DiagramView::showFreshness);
    // Wherever they came from, the next key renames, moves or deletes them.
    connect(&m_editor, &DiagramEditor::added, this, [this] { setFocus(Qt::OtherFocusReason); });
    adoptLine();
}

DiagramView::~DiagramView() = default;

void DiagramView::adoptChange(const Change& change)
{
    std::visit(Overloaded{
                   [this](const DocumentReplaced&) {
                       endDrag();
                       m_anchor.clear();
                       m_isFitted = true;
                       adoptLine();
                   },
                   [this](const ParameterChanged&) { adoptLine(); },
                   [this](const StationsChanged&) {
                       endDrag();
                       adoptLine();
                   },
                   [this](const LineChanged&) { adoptLine(); },
                   [this](const ActiveEntryChanged&) {
                       endDrag();
                       adoptLine();
                   },
                   [this](const EntriesChanged&) { adoptLine(); },
                   [](const FileStateChanged&) {},
               },
               change);
}

void DiagramView::adoptLine()
{
    auto content = contentOf(m_document, m_runner.result() ? m_runner.result()->line : nullptr);
    setAccessibleDescription(content.line ? QString() : emptyHint());
    if (m_scene->setContent(std::move(content))) {
        closeNameEdit();
        endStationDrag();
        hideInsertion();
        relayout();
        adoptSelection();
    }
    showMoment();
    viewport()->update();
}

void DiagramView::adoptSelection()
{
    for (NodeItem* node : m_scene->nodes()) {
        const auto& name = m_scene->content().line->stations[node->station()].name;
        const bool isTank = dynamic_cast<TankItem*>(node) != nullptr;
        // A buffer is selected with its station, but the mark stays on what was clicked.
        node->setSelectedNode(m_selection.contains(name) && (!isTank || node == m_current));
    }
    const auto isCurrentSelected = [this] {
        return m_current && m_selection.contains(m_scene->content().line->stations[m_current->station()].name);
    };
    if (!m_selection.stations().empty() && !isCurrentSelected()) {
        for (std::size_t index = 0; index < m_scene->stationCount(); ++index) {
            if (m_selection.contains(m_scene->content().line->stations[index].name)) {
                setCurrent(m_scene->station(index));
                break;
            }
        }
    }
}

void DiagramView::showMoment()
{
    PlaybackContext context{m_clock.shiftClock(), nullptr};
    if (m_runner.result() && m_runner.result()->recording == m_clock.recording())
        context.bottlenecks = m_runner.result()->bottlenecks;
    m_scene->showMoment(m_clock.recording(), m_clock.time(), m_clock.speed(), m_clock.isPlaying(), context);
}

void DiagramView::showFreshness()
{
    m_freshness->setText(m_clock.freshnessText());
    m_freshness->setVisible(m_clock.freshness() != PlaybackClock::Freshness::Current);
    placeFreshness();
    viewport()->update();
}

void DiagramView::placeFreshness()
{
    m_freshness->adjustSize();
    m_freshness->move(viewport()->geometry().right() - m_freshness->width() - gridUnit, gridUnit);
}

void DiagramView::relayout()
{
    if (m_isFitted) {
        fit();
        return;
    }
    // Who looks at a part of the line goes on looking at it.
    m_scene->arrange(planFit(m_scene->canReject(), maximumViewportSize(), 0).stationsPerRow);
    freeSceneRect();
}

void DiagramView::fit()
{
    closeNameEdit();
    const QSizeF room = maximumViewportSize() - QSize(fitSlack, fitSlack);
    const FitPlan plan = planFit(m_scene->canReject(), room, verticalScrollBar()->sizeHint().width());
    m_scene->arrange(plan.stationsPerRow);
    const QRectF bounds = m_scene->layout().bounds;
    if (bounds.isEmpty())
        return;
    setSceneRect(bounds);
    setTransform(QTransform::fromScale(plan.scale, plan.scale));
    centerOn(bounds.center());
    if (bounds.height() * plan.scale > room.height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
        if (m_current)
            ensureVisible(m_current, 16, 16);
    }
    m_isFitted = true;
    showMoment();
}

void DiagramView::freeSceneRect()
{
    m_isFitted = false;
    const QRectF bounds = m_scene->layout().bounds;
    // Room to hold any point of the diagram under the mouse, at any scale.
    const QSizeF room = QSizeF(viewport()->size()) / std::max(transform().m11(), smallestScale);
    const QRectF wanted = bounds.adjusted(-room.width(), -room.height(), room.width(), room.height());
    const QPointF corner = mapToScene(QPoint(0, 0));
    setSceneRect(wanted);
    scrollBy(mapFromScene(corner));
}

void DiagramView::scrollBy(QPoint distance)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + distance.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + distance.y());
}

void DiagramView::zoomBy(double factor, QPoint fixedPoint)
{
    const double present = transform().m11();
    const double wanted = std::clamp(present * factor, smallestScale, largestScale);
    closeNameEdit();
    const QPointF fixed = mapToScene(fixedPoint);
    setTransform(QTransform::fromScale(wanted, wanted));
    freeSceneRect();
    scrollBy(mapFromScene(fixed) - fixedPoint);
}

void DiagramView::zoomIn()
{
    zoomBy(1.25, viewport()->rect().center());
}

void DiagramView::zoomOut()
{
    zoomBy(1 / 1.25, viewport()->rect().center());
}

void DiagramView::zoomToFit()
{
    fit();
}

void DiagramView::zoomToSelection()
{
    QRectF area;
    for (std::size_t index = 0; index < m_scene->stationCount(); ++index) {
        const StationItem* station = m_scene->station(index);
        if (m_selection.contains(m_scene->content().line->stations[index].name))
            area |= station->mapRectToScene(station->frame());
    }
    if (area.isEmpty()) {
        fit();
        return;
    }
    area.adjust(-selectionMargin, -selectionMargin, selectionMargin, selectionMargin);
    const double scale = std::max(fitScale(area.size(), maximumViewportSize()), smallestScale);
    setTransform(QTransform::fromScale(scale, scale));
    freeSceneRect();
    scrollBy(mapFromScene(area.center()) - viewport()->rect().center());
}

void DiagramView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setBackgroundBrush(theme().surface);
        m_scene->update();
        viewport()->update();
    }
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
    placeFreshness();
}

void DiagramView::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (m_scene->stationCount() > 0) {
        if (m_clock.freshness() != PlaybackClock::Freshness::Current) {
            QColor veil = theme().surface;
            veil.setAlphaF(static_cast<float>(1 - PlaybackClock::staleOpacity));
            painter->fillRect(rect, veil);
        }
        return;
    }
    painter->save();
    painter->resetTransform();
    paintEmptyHint(*painter);
    painter->restore();
}

void DiagramView::paintEmptyHint(QPainter& painter) const
{
    QRectF area(0, 0, std::min(gridUnit * 48, viewport()->width() - gridUnit * 4),
                std::min(gridUnit * 16, viewport()->height() - gridUnit * 4));
    area.moveCenter(QRectF(viewport()->rect()).center());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isDropHovered ? theme().accent : theme().outline, m_isDropHovered ? 3 : 2, Qt::DashLine));
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(area, gridUnit, gridUnit);
    painter.setPen(m_isDropHovered ? theme().accent : theme().text);
    painter.setFont(titleFont());
    painter.drawText(area.adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit), Qt::AlignCenter | Qt::TextWordWrap,
                     emptyHint());
}

QString DiagramView::emptyHint() const
{
    return tr("Drag a station here, or press Insert");
}

bool DiagramView::handleGesture(QGestureEvent& event)
{
    const auto* pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        zoomBy(pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint().toPoint()));
    event.accept(Qt::PinchGesture);
    return true;
}

bool DiagramView::handlePinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomBy(1 + event.value(), event.position().toPoint());
    return true;
}

bool DiagramView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Gesture)
        return handleGesture(*static_cast<QGestureEvent*>(event));
    if (event->type() == QEvent::NativeGesture && handlePinch(*static_cast<QNativeGestureEvent*>(event)))
        return true;
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    if (const NodeItem* node = nodeAt(help->pos()))
        text = node->toolTipText();
    else if (const auto* endpoint = dynamic_cast<EndpointItem*>(itemAt(help->pos())))
        text = endpoint->toolTipText();
    if (text.isEmpty() || m_drag || m_stationDrag || m_band)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void DiagramView::setCurrent(NodeItem* node)
{
    if (m_current && m_current != node)
        m_current->setCurrent(false, false);
    m_current = node;
    if (!node)
        return;
    node->setCurrent(true, hasFocus());
    ensureVisible(node, 16, 16);
    if (hasFocus()) {
        QAccessibleEvent accessible(node, QAccessible::Focus);
        QAccessible::updateAccessibility(&accessible);
    }
}

void DiagramView::selectNode(NodeItem* node)
{
    setCurrent(node);
    if (!node)
        return;
    const auto& name = m_scene->content().line->stations[node->station()].name;
    if (m_selection.stations() == std::vector{name})
        adoptSelection(); // from the station to its buffer or back: the mark moves
    else
        m_selection.set({name});
}

void DiagramView::endDrag()
{
    if (m_drag && m_drag->tank)
        m_drag->tank->setDragged(std::nullopt);
    m_drag.reset();
    endStationDrag();
    endBand();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramView.h"

#include "app/commands/SetParameter.h"
#include "app/diagram/DiagramAccessibility.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/EndpointItem.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "app/settings/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
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

DiagramContent contentOf(const ProjectDocument& document, std::shared_ptr<const ResolvedLine> line)
{
    DiagramContent content;
    for (const ResolvedStation& station : line->stations) {
        const auto& overrides = document.effectiveScenario().overrides;
        const auto found = document.isBaselineActive() ? overrides.end() : overrides.find(station.name);
        const bool has = found != overrides.end();
        content.overrideCounts.push_back(has ? static_cast<int>(found->second.size()) : 0);
        content.isCapacityOverridden.push_back(has && found->second.contains(ParameterId::BufferCapacity));
    }
    content.line = std::move(line);
    return content;
}

} // namespace

DiagramView::DiagramView(ProjectDocument& document, Selection& selection, PlaybackClock& clock, LiveRunner& runner,
                         QWidget* parent)
    : QGraphicsView(parent), m_document(document), m_selection(selection), m_clock(clock), m_runner(runner),
      m_scene(new DiagramScene(this))
{
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

    connect(&m_document, &ProjectDocument::changed, this, &DiagramView::adoptChange);
    connect(&m_selection, &Selection::changed, this, &DiagramView::adoptSelection);
    connect(&m_clock, &PlaybackClock::timeChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::speedChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::shiftClockChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::playingChanged, this, &DiagramView::showMoment);
    adoptLine();
}

DiagramView::~DiagramView() = default;

void DiagramView::adoptChange(const Change& change)
{
    std::visit(Overloaded{
                   [this](const DocumentReplaced&) {
                       endDrag();
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
    std::shared_ptr<const ResolvedLine> line;
    if (auto resolved = m_document.resolved())
        line = std::make_shared<const ResolvedLine>(std::move(*resolved));
    else if (!m_document.line().stations.empty() && m_runner.result())
        line = m_runner.result()->line; // while a value is wrong the last good line stays
    if (m_scene->setContent(line ? contentOf(m_document, line) : DiagramContent{})) {
        fit();
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

void DiagramView::fit()
{
    const QSizeF room = maximumViewportSize() - QSize(fitSlack, fitSlack);
    m_scene->arrange(bestStationsPerRow(m_scene->canReject(), room));
    const QRectF bounds = m_scene->layout().bounds;
    if (bounds.isEmpty())
        return;
    setSceneRect(bounds);
    const double scale = fitScale(bounds.size(), room);
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(bounds.center());
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
}

void DiagramView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_scene->stationCount() > 0)
        return;
    painter->resetTransform();
    painter->setPen(theme().mutedText);
    painter->setFont(titleFont());
    painter->drawText(viewport()->rect(), Qt::AlignCenter, tr("No line to show"));
}

bool DiagramView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text;
    if (const NodeItem* node = nodeAt(help->pos()))
        text = node->toolTipText();
    else if (const auto* endpoint = dynamic_cast<EndpointItem*>(itemAt(help->pos())))
        text = endpoint->toolTipText();
    if (text.isEmpty() || m_drag)
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
    if (!m_isFitted)
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
}

} // namespace linetwin::app

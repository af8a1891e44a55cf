// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramView.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/diagram/DiagramAccessibility.h"
#include "app/diagram/DiagramExport.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/EmptyDiagram.h"
#include "app/diagram/EndpointItem.h"
#include "app/diagram/FreshnessLabel.h"
#include "app/diagram/ShownLine.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/TankItem.h"
#include "app/settings/Appearance.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace linetwin::app {

DiagramView::DiagramView(ProjectDocument& document, Selection& selection, PlaybackClock& clock, LiveRunner& runner,
                         QWidget* parent)
    : ZoomedDiagram(parent), m_document(document), m_selection(selection), m_clock(clock), m_runner(runner),
      m_editor(document, selection), m_current(*this, diagram(), selection), m_target(*this, document),
      m_renaming(*this, document, m_current),
      m_mouse(*this, document, selection, m_editor, m_current, m_target, m_renaming),
      m_templateDrop(*this, document, m_editor, m_target), m_stopDrop(*this, document, m_mouse, m_target),
      m_capacityKeys(document), m_menus(*this, m_editor), m_freshness(new FreshnessLabel(*this, clock)),
      m_export(makeDiagramExport(*this, document, clock, runner))
{
    m_menus.setDiagramActions(m_export->actions());
    setUpView();
    connect(&m_document, &ProjectDocument::changed, this, &DiagramView::adoptChange);
    connect(&m_selection, &Selection::changed, this, [this] { m_current.adoptSelection(); });
    followClock();
    // Wherever they came from, the next key renames, moves or deletes them.
    connect(&m_editor, &DiagramEditor::added, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(this, &ZoomedDiagram::aboutToZoom, this, [this] { m_renaming.close(); });
    connect(this, &ZoomedDiagram::fitted, this, [this] {
        if (m_current.node())
            ensureVisible(m_current.node(), 16, 16);
        showMoment();
    });
    adoptLine();
}

DiagramView::~DiagramView() = default;

void DiagramView::setUpView()
{
    installDiagramAccessibility();
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setBackgroundBrush(theme().surface);
    setMinimumSize(240, std::max(96, qRound(152 / textScale()))); // larger text around it needs the room more
    setAccessibleName(tr("Diagram of the line"));
    setAcceptDrops(true);
}

void DiagramView::followClock()
{
    connect(&m_clock, &PlaybackClock::timeChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::speedChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::shiftClockChanged, this, &DiagramView::showMoment);
    connect(&m_clock, &PlaybackClock::playingChanged, this, &DiagramView::showMoment);
}

void DiagramView::adoptChange(const Change& change)
{
    std::visit(Overloaded{
                   [this](const DocumentReplaced&) {
                       m_mouse.endDrag();
                       m_current.forgetAnchor();
                       setFitted();
                       adoptLine();
                   },
                   [this](const ParameterChanged&) { adoptLine(); },
                   [this](const StationsChanged&) {
                       m_mouse.endDrag();
                       adoptLine();
                   },
                   [this](const LineChanged&) { adoptLine(); },
                   [this](const ActiveEntryChanged&) {
                       m_mouse.endDrag();
                       adoptLine();
                   },
                   [this](const EntriesChanged&) {
                       if (m_document.revision() != m_shownRevision) // else names, an order, what is told of them
                           adoptLine();
                   },
                   [](const FileStateChanged&) {},
               },
               change);
}

void DiagramView::adoptLine()
{
    m_shownRevision = m_document.revision();
    auto content = contentOf(m_document, m_runner.result() ? m_runner.result()->line : nullptr);
    setAccessibleDescription(content.line ? QString() : emptyDiagramHint());
    const bool isOtherLayout = diagram().setContent(std::move(content));
    if (isOtherLayout) {
        m_renaming.close();
        m_mouse.endMoving();
        m_templateDrop.leave();
        m_stopDrop.leave();
        relayout();
        m_current.adoptSelection();
    }
    if (!isOtherLayout || !isFitted() || diagram().stationCount() == 0) // fitting it showed the moment
        showMoment();
    viewport()->update();
}

void DiagramView::showMoment()
{
    PlaybackContext context{m_clock.shiftClock(), nullptr};
    if (m_runner.result() && m_runner.result()->recording == m_clock.recording())
        context.bottlenecks = m_runner.result()->bottlenecks;
    diagram().showMoment(m_clock.recording(), m_clock.time(), m_clock.speed(), m_clock.isPlaying(), context);
}

void DiagramView::zoomToSelection()
{
    QRectF area;
    for (std::size_t index = 0; index < diagram().stationCount(); ++index) {
        const StationItem* station = diagram().station(index);
        if (m_selection.contains(m_current.nameOf(*station)))
            area |= station->mapRectToScene(station->frame());
    }
    if (area.isEmpty())
        zoomToFit();
    else
        zoomTo(area);
}

void DiagramView::changeEvent(QEvent* event)
{
    ZoomedDiagram::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        setBackgroundBrush(theme().surface);
        diagram().update();
        viewport()->update();
    }
    if (event->type() == QEvent::FontChange)
        relayout();
}

void DiagramView::resizeEvent(QResizeEvent* event)
{
    ZoomedDiagram::resizeEvent(event);
    m_freshness->place();
}

void DiagramView::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (diagram().stationCount() > 0) {
        m_stopDrop.paint(*painter);
        if (m_clock.freshness() != PlaybackClock::Freshness::Current) {
            QColor veil = theme().surface;
            veil.setAlphaF(static_cast<float>(1 - PlaybackClock::staleOpacity));
            painter->fillRect(rect, veil);
        }
        return;
    }
    painter->save();
    painter->resetTransform();
    paintEmptyDiagram(*painter, viewport()->rect(), m_templateDrop.isOverEmpty());
    painter->restore();
}

bool DiagramView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return ZoomedDiagram::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void DiagramView::showToolTip(QPoint point, QPoint global)
{
    QString text;
    if (const NodeItem* node = m_mouse.nodeAt(point))
        text = node->toolTipText();
    else if (const auto* endpoint = dynamic_cast<EndpointItem*>(itemAt(point)))
        text = endpoint->toolTipText();
    if (text.isEmpty() || m_mouse.isDragging())
        QToolTip::hideText();
    else
        QToolTip::showText(global, text, viewport());
}

void DiagramView::contextMenuEvent(QContextMenuEvent* event)
{
    m_mouse.endDrag();
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    NodeItem* node = isByKey ? m_current.node() : m_mouse.nodeAt(event->pos());
    const QPoint corner = isByKey && node ? mapFromScene(node->mapToScene(node->frame().center())) : event->pos();
    if (node && !node->isSelectedNode())
        m_current.select(node);
    const auto place = m_target.placeAt(corner);
    const std::size_t end = m_document.line().stations.size();
    const std::size_t position = node ? node->station() + 1 : place ? place->position : end;
    m_menus.popUp(node, position, viewport()->mapToGlobal(corner));
    event->accept();
}

void DiagramView::chooseTemplate()
{
    const NodeItem* node = m_current.node();
    const QPoint corner = node ? mapFromScene(node->mapToScene(node->frame().center())) : viewport()->rect().center();
    m_menus.popUpTemplates(viewport()->mapToGlobal(corner));
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
    return ZoomedDiagram::event(event);
}

void DiagramView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        m_mouse.panning().pressSpace(event->isAutoRepeat());
        return;
    }
    if ((event->key() == Qt::Key_Escape && m_mouse.cancelDrag()) || handleEditingKey(*event))
        return;
    const bool hasCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (hasCommand || !m_current.handleKey(event->key()))
        event->ignore();
    else if (CurrentNode::opensProperties(event->key()))
        Q_EMIT propertiesWanted();
}

bool DiagramView::handleEditingKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        m_editor.selectAll();
        return true;
    }
    const bool isArrow = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isArrow && (event.modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier) {
        m_current.extend(event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    const bool hasCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isUp = event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal;
    const bool isDigit = event.text().size() == 1 && event.text().front().isDigit();
    const auto* tank = dynamic_cast<TankItem*>(m_current.node());
    if (!tank || hasCommand || !(isDigit || isUp || event.key() == Qt::Key_Minus))
        return false;
    if (isDigit) {
        Q_EMIT capacityTyped(event.text());
        return true;
    }
    m_capacityKeys.step(m_current.nameOf(*tank), isUp, event.isAutoRepeat());
    return true;
}

void DiagramView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        ZoomedDiagram::keyReleaseEvent(event);
        return;
    }
    if (m_mouse.panning().releaseSpace())
        m_clock.togglePlaying();
    m_mouse.updateCursor(viewport()->mapFromGlobal(QCursor::pos()));
}

void DiagramView::focusInEvent(QFocusEvent* event)
{
    ZoomedDiagram::focusInEvent(event);
    m_current.enter(event->reason());
}

void DiagramView::focusOutEvent(QFocusEvent* event)
{
    ZoomedDiagram::focusOutEvent(event);
    m_mouse.panning().loseSpace();
    m_current.leave();
}

} // namespace linetwin::app

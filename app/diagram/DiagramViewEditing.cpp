// SPDX-License-Identifier: GPL-3.0-or-later
// Stations that are dragged, dropped, renamed and chosen together in the diagram.
#include "app/commands/LineCommands.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/StationNameEdit.h"
#include "app/diagram/StationPalette.h"
#include "app/diagram/TankItem.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QRubberBand>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double liftedOpacity = 0.35;
constexpr double ghostOpacity = 0.85;
constexpr int scrollZonePx = 32;
constexpr int scrollStepPx = 16;
constexpr int scrollIntervalMs = 30;

QPixmap pictureOf(StationItem& station, double scale, double devicePixelRatio)
{
    const QRectF frame = station.frame().adjusted(-1, -1, 1, 1);
    QPixmap picture((frame.size() * scale * devicePixelRatio).toSize());
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setOpacity(ghostOpacity);
    painter.scale(scale, scale);
    painter.translate(-frame.topLeft());
    const QStyleOptionGraphicsItem option;
    station.paint(&painter, &option, nullptr);
    return picture;
}

} // namespace

std::optional<InsertionPlace> DiagramView::placeAt(QPoint point) const
{
    if (m_document.line().stations.empty())
        return InsertionPlace{0, {}};
    return insertionPlaceAt(m_scene->layout(), mapToScene(point));
}

void DiagramView::beginStationDrag()
{
    StationDrag& drag = *m_stationDrag;
    drag.isMoving = true;
    for (std::size_t index = 0; index < m_scene->stationCount(); ++index) {
        if (m_selection.contains(m_scene->content().line->stations[index].name))
            m_scene->station(index)->setOpacity(liftedOpacity);
    }
    drag.station->setOpacity(1);
    m_ghost->setPixmap(pictureOf(*drag.station, transform().m11(), devicePixelRatioF()));
    drag.station->setOpacity(liftedOpacity);
    m_ghost->adjustSize();
    m_ghost->show();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void DiagramView::moveStationDrag(QPoint point)
{
    StationDrag& drag = *m_stationDrag;
    if (!drag.station) {
        endStationDrag();
        return;
    }
    if (!drag.isMoving) {
        if ((point - drag.pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        beginStationDrag();
    }
    const QPoint corner = mapFromScene(drag.station->mapToScene(drag.station->frame().topLeft()));
    m_ghost->move(corner + point - drag.pressed);
    m_place = placeAt(point);
    if (m_place && !m_editor.wouldMove(m_place->position))
        m_place.reset();
    const auto count = static_cast<int>(m_selection.stations().size());
    m_scene->showInsertion(m_place, count == 1 ? drag.station->appearance().name : tr("%n station(s)", nullptr, count));
    scrollNearEdge(point);
}

void DiagramView::finishStationDrag()
{
    const StationDrag drag = *m_stationDrag;
    const auto place = m_place;
    endStationDrag();
    if (drag.isMoving && place)
        m_editor.moveTo(place->position);
    else if (!drag.isMoving && drag.selectsOnRelease && drag.station)
        selectNode(drag.station);
}

void DiagramView::endStationDrag()
{
    if (!m_stationDrag)
        return;
    m_stationDrag.reset();
    m_ghost->hide();
    for (std::size_t index = 0; index < m_scene->stationCount(); ++index)
        m_scene->station(index)->setOpacity(1);
    hideInsertion();
    viewport()->unsetCursor();
}

void DiagramView::hideInsertion()
{
    m_place.reset();
    m_scrollTimer.stop();
    m_scene->showInsertion(std::nullopt);
    if (std::exchange(m_isDropHovered, false))
        viewport()->update();
}

void DiagramView::scrollNearEdge(QPoint point)
{
    m_dragPoint = point;
    const QRect calm = viewport()->rect().adjusted(scrollZonePx, scrollZonePx, -scrollZonePx, -scrollZonePx);
    if (calm.contains(point))
        m_scrollTimer.stop();
    else if (!m_scrollTimer.isActive())
        m_scrollTimer.start(scrollIntervalMs, this);
}

void DiagramView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrollTimer.timerId()) {
        QGraphicsView::timerEvent(event);
        return;
    }
    const auto stepFor = [](int place, int length) {
        return place < scrollZonePx ? -scrollStepPx : place > length - scrollZonePx ? scrollStepPx : 0;
    };
    const QPoint before = mapFromScene(QPointF());
    scrollBy({stepFor(m_dragPoint.x(), viewport()->width()), stepFor(m_dragPoint.y(), viewport()->height())});
    if (!m_stationDrag)
        return;
    m_stationDrag->pressed += mapFromScene(QPointF()) - before; // the card goes with the scene, the hand does not
    moveStationDrag(m_dragPoint);
}

void DiagramView::beginBand(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    m_band = Band{point, adds ? m_selection.stations() : std::vector<std::string>{}, m_selection.stations()};
    m_selection.set(std::vector<std::string>(m_band->before));
}

void DiagramView::moveBand(QPoint point)
{
    const QRect band = QRect(m_band->start, point).normalized();
    if (!m_rubberBand->isVisible() && (point - m_band->start).manhattanLength() < QApplication::startDragDistance())
        return;
    m_rubberBand->setGeometry(band);
    m_rubberBand->show();
    const QRectF area = mapToScene(band).boundingRect();
    std::vector<std::string> selected = m_band->before;
    for (std::size_t index = 0; index < m_scene->stationCount(); ++index) {
        const StationItem* station = m_scene->station(index);
        const std::string& name = m_scene->content().line->stations[index].name;
        const bool isKnown = std::ranges::find(m_band->before, name) != m_band->before.end();
        if (!isKnown && station->mapRectToScene(station->frame()).intersects(area))
            selected.push_back(name);
    }
    m_selection.set(std::move(selected));
}

void DiagramView::endBand()
{
    m_band.reset();
    m_rubberBand->hide();
}

bool DiagramView::showTemplatePlace(QPoint point, const StationTemplate& kind)
{
    m_place = placeAt(point);
    const bool isEmpty = m_document.line().stations.empty();
    if (std::exchange(m_isDropHovered, isEmpty) != isEmpty)
        viewport()->update();
    m_scene->showInsertion(isEmpty ? std::nullopt : m_place, templateLabel(kind));
    return m_place.has_value();
}

void DiagramView::dragEnterEvent(QDragEnterEvent* event)
{
    // Everything else, such as files, is for the window.
    if (!templateOf(event->mimeData())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DiagramView::dragMoveEvent(QDragMoveEvent* event)
{
    const StationTemplate* kind = templateOf(event->mimeData());
    const QPoint point = event->position().toPoint();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(kind && showTemplatePlace(point, *kind));
    if (kind)
        scrollNearEdge(point);
}

void DiagramView::dragLeaveEvent(QDragLeaveEvent*)
{
    hideInsertion();
}

void DiagramView::dropEvent(QDropEvent* event)
{
    const StationTemplate* kind = templateOf(event->mimeData());
    const auto place = kind ? placeAt(event->position().toPoint()) : std::nullopt;
    hideInsertion();
    if (!place) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_editor.insertAt(place->position, *kind);
}

void DiagramView::renameCurrent()
{
    if (m_current && m_selection.contains(m_scene->content().line->stations[m_current->station()].name)) {
        renameStationAt(*m_scene->station(m_current->station()));
        return;
    }
    for (std::size_t index = 0; index < m_scene->stationCount(); ++index) {
        if (m_selection.contains(m_scene->content().line->stations[index].name)) {
            renameStationAt(*m_scene->station(index));
            return;
        }
    }
}

void DiagramView::renameStationAt(StationItem& station)
{
    closeNameEdit();
    selectNode(&station);
    ensureVisible(&station, 0, 0);
    const std::string name = m_scene->content().line->stations[station.station()].name;
    const auto rename = [this, name](const QString& wanted) {
        const auto problem = renameStation(m_document, name, wanted.toStdString());
        return problem ? messageText(*problem) : QString();
    };
    const QRectF area = isFarAwayNow() ? station.frame() : station.nameArea();
    const QRect place = mapFromScene(station.mapRectToScene(area)).boundingRect();
    m_nameEdit = new StationNameEdit(toQString(name), rename, place, viewport());
}

bool DiagramView::isFarAwayNow() const
{
    return StationItem::isFarAway(transform().m11());
}

void DiagramView::closeNameEdit()
{
    if (m_nameEdit)
        m_nameEdit->leave();
    m_nameEdit.clear();
}

QMenu* DiagramView::makeMenu(const QList<QAction*>& actions, std::size_t position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* templates = menu->addMenu(tr("&Insert station here"));
    addTemplates(*templates, [this, position](const StationTemplate& kind) { m_editor.insertAt(position, kind); });
    menu->addSeparator();
    for (QAction* action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

void DiagramView::contextMenuEvent(QContextMenuEvent* event)
{
    endDrag();
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    NodeItem* node = isByKey ? m_current.data() : nodeAt(event->pos());
    const QPoint corner = isByKey && node ? mapFromScene(node->mapToScene(node->frame().center())) : event->pos();
    if (node && !node->isSelectedNode())
        selectNode(node);
    const std::size_t count = m_document.line().stations.size();
    const auto place = placeAt(corner);
    const std::size_t position = node ? node->station() + 1 : place ? place->position : count;
    const bool isTank = dynamic_cast<TankItem*>(node) != nullptr;
    makeMenu(isTank ? m_menus.tank
             : node ? m_menus.station
                    : m_menus.empty,
             position)
        ->popup(viewport()->mapToGlobal(corner));
    event->accept();
}

void DiagramView::chooseTemplate()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Station to insert"));
    addTemplates(*menu, [this](const StationTemplate& kind) { m_editor.insert(kind); });
    const QPoint corner =
        m_current ? mapFromScene(m_current->mapToScene(m_current->frame().center())) : viewport()->rect().center();
    menu->popup(viewport()->mapToGlobal(corner));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace linetwin::app

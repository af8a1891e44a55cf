// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationMoving.h"

#include "app/diagram/CurrentNode.h"
#include "app/diagram/DiagramEditor.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/InsertionTarget.h"
#include "app/diagram/ZoomedDiagram.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace linetwin::app {

namespace {

constexpr double liftedOpacity = 0.35;
constexpr double ghostOpacity = 0.85;

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

StationMoving::StationMoving(ZoomedDiagram& view, Selection& selection, DiagramEditor& editor, CurrentNode& current,
                             InsertionTarget& target)
    : m_view(view), m_selection(selection), m_editor(editor), m_current(current), m_target(target),
      m_ghost(new QLabel(view.viewport()))
{
    m_ghost->hide();
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&target, &InsertionTarget::scrolled, this, &StationMoving::follow);
}

void StationMoving::press(StationItem& station, QPoint point, bool selectsOnRelease)
{
    m_drag = Drag{&station, point, selectsOnRelease};
}

void StationMoving::moveTo(QPoint point)
{
    Drag& drag = *m_drag;
    if (!drag.station) {
        end();
        return;
    }
    if (!drag.isMoving) {
        if ((point - drag.pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        lift();
    }
    const QPoint corner = m_view.mapFromScene(drag.station->mapToScene(drag.station->frame().topLeft()));
    m_ghost->move(corner + point - drag.pressed);
    drag.place = m_target.placeAt(point);
    if (drag.place && !m_editor.wouldMove(drag.place->position))
        drag.place.reset();
    const auto count = static_cast<int>(m_selection.stations().size());
    m_target.show(drag.place, count == 1 ? drag.station->appearance().name : tr("%Ln station(s)", nullptr, count));
    m_target.scrollNear(point);
}

void StationMoving::lift()
{
    Drag& drag = *m_drag;
    drag.isMoving = true;
    const DiagramScene& scene = m_view.diagram();
    for (std::size_t index = 0; index < scene.stationCount(); ++index) {
        if (m_selection.contains(scene.content().line->stations[index].name))
            scene.station(index)->setOpacity(liftedOpacity);
    }
    drag.station->setOpacity(1);
    m_ghost->setPixmap(pictureOf(*drag.station, m_view.scale(), m_view.devicePixelRatioF()));
    drag.station->setOpacity(liftedOpacity);
    m_ghost->adjustSize();
    m_ghost->show();
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void StationMoving::follow(QPoint point, QPoint distance)
{
    if (!m_drag)
        return;
    m_drag->pressed += distance; // the card goes with the scene, the hand does not
    moveTo(point);
}

void StationMoving::drop()
{
    const Drag drag = *m_drag;
    end();
    if (drag.isMoving && drag.place)
        m_editor.moveTo(drag.place->position);
    else if (!drag.isMoving && drag.selectsOnRelease && drag.station)
        m_current.select(drag.station);
}

void StationMoving::end()
{
    if (!m_drag)
        return;
    m_drag.reset();
    m_ghost->hide();
    const DiagramScene& scene = m_view.diagram();
    for (std::size_t index = 0; index < scene.stationCount(); ++index)
        scene.station(index)->setOpacity(1);
    m_target.hide();
    m_view.viewport()->unsetCursor();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/SelectionBand.h"

#include "app/diagram/DiagramScene.h"
#include "app/diagram/StationItem.h"

#include <QApplication>
#include <QGraphicsView>
#include <QRubberBand>

#include <algorithm>
#include <utility>

namespace linetwin::app {

SelectionBand::SelectionBand(QGraphicsView& view, DiagramScene& scene, Selection& selection)
    : m_view(view), m_scene(scene), m_selection(selection),
      m_band(new QRubberBand(QRubberBand::Rectangle, view.viewport()))
{
}

void SelectionBand::begin(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers & (Qt::ControlModifier | Qt::ShiftModifier);
    m_drag = Drag{point, adds ? m_selection.stations() : std::vector<std::string>{}, m_selection.stations()};
    m_selection.set(std::vector<std::string>(m_drag->kept));
}

void SelectionBand::moveTo(QPoint point)
{
    const QRect band = QRect(m_drag->start, point).normalized();
    if (!m_band->isVisible() && (point - m_drag->start).manhattanLength() < QApplication::startDragDistance())
        return;
    m_band->setGeometry(band);
    m_band->show();
    const QRectF area = m_view.mapToScene(band).boundingRect();
    std::vector<std::string> selected = m_drag->kept;
    for (std::size_t index = 0; index < m_scene.stationCount(); ++index) {
        const StationItem* station = m_scene.station(index);
        const std::string& name = m_scene.content().line->stations[index].name;
        const bool isKnown = std::ranges::find(m_drag->kept, name) != m_drag->kept.end();
        if (!isKnown && station->mapRectToScene(station->frame()).intersects(area))
            selected.push_back(name);
    }
    m_selection.set(std::move(selected));
}

void SelectionBand::end()
{
    m_drag.reset();
    m_band->hide();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationRenaming.h"

#include "app/commands/LineCommands.h"
#include "app/diagram/CurrentNode.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/StationItem.h"
#include "app/diagram/ZoomedDiagram.h"
#include "app/text/Texts.h"

#include <string>

namespace linetwin::app {

StationRenaming::StationRenaming(ZoomedDiagram& view, ProjectDocument& document, CurrentNode& current)
    : m_view(view), m_document(document), m_current(current)
{
}

void StationRenaming::openSelected()
{
    if (StationItem* station = m_current.selectedStation())
        open(*station);
}

void StationRenaming::open(StationItem& station)
{
    close();
    m_current.select(&station);
    m_view.ensureVisible(&station, 0, 0);
    const std::string name = m_current.nameOf(station);
    const auto rename = [&document = m_document, name](const QString& wanted) {
        const auto problem = renameStation(document, name, wanted.toStdString());
        return problem ? messageText(*problem) : QString();
    };
    const QRectF area = StationItem::isFarAway(m_view.scale()) ? station.frame() : station.nameArea();
    const QRect place = m_view.mapFromScene(station.mapRectToScene(area)).boundingRect();
    m_edit = new StationNameEdit(toQString(name), rename, place, m_view.viewport());
}

void StationRenaming::close()
{
    if (m_edit)
        m_edit->leave();
    m_edit.clear();
}

bool StationRenaming::isOnName(const StationItem& station, QPoint point) const
{
    return StationItem::isFarAway(m_view.scale()) ||
           station.nameArea().contains(station.mapFromScene(m_view.mapToScene(point)));
}

} // namespace linetwin::app

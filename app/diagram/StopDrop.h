// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QPoint>

#include <cstddef>
#include <optional>

class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;
class QMimeData;
class QPainter;

namespace linetwin::app {

class DiagramMouse;
class InsertionTarget;
class ZoomedDiagram;

/// A reason of stops that is dragged from the properties of its station to another station, which has a frame
/// meanwhile; with Ctrl it is copied.
class StopDrop {
public:
    StopDrop(ZoomedDiagram& view, ProjectDocument& document, DiagramMouse& mouse, InsertionTarget& target);

    /// Whether the drag is of this kind.
    static bool isMeant(const QDropEvent& event);
    void enter(QDragEnterEvent& event);
    void move(QDragMoveEvent& event);
    void drop(QDropEvent& event);
    void leave();
    /// The frame, in the coordinates of the scene.
    void paint(QPainter& painter) const;

private:
    /// Of the station under the point, if the reason can go there.
    std::optional<std::size_t> stationAt(QPoint point, const QMimeData* data) const;
    void show(std::optional<std::size_t> station);

    ZoomedDiagram& m_view;
    ProjectDocument& m_document;
    DiagramMouse& m_mouse;
    InsertionTarget& m_scrolling;
    std::optional<std::size_t> m_station;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/DiagramLayout.h"
#include "app/diagram/StationItem.h"
#include "app/document/Selection.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QLabel;

namespace linetwin::app {

class CurrentNode;
class DiagramEditor;
class InsertionTarget;
class ZoomedDiagram;

/// Stations that are dragged along the line with the mouse: those that are
/// selected go where the pressed one is dropped.
class StationMoving : public QObject {
    Q_OBJECT

public:
    StationMoving(ZoomedDiagram& view, Selection& selection, DiagramEditor& editor, CurrentNode& current,
                  InsertionTarget& target);

    /// `selectsOnRelease`: a click without a drag selects the station alone.
    void press(StationItem& station, QPoint point, bool selectsOnRelease);
    /// Pressed, and perhaps moved.
    bool isActive() const { return m_drag.has_value(); }
    bool isMoving() const { return m_drag && m_drag->isMoving; }
    void moveTo(QPoint point);
    void drop();
    /// Ends the drag where it began.
    void end();

private:
    struct Drag {
        QPointer<StationItem> station;
        QPoint pressed;
        bool selectsOnRelease;
        bool isMoving = false;
        std::optional<InsertionPlace> place{};
    };

    void lift();
    void follow(QPoint point, QPoint distance);

    ZoomedDiagram& m_view;
    Selection& m_selection;
    DiagramEditor& m_editor;
    CurrentNode& m_current;
    InsertionTarget& m_target;
    QLabel* m_ghost; ///< a picture of the card that is dragged
    std::optional<Drag> m_drag;
};

} // namespace linetwin::app

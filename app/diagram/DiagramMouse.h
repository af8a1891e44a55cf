// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/CapacityHandle.h"
#include "app/diagram/Panning.h"
#include "app/diagram/SelectionBand.h"
#include "app/diagram/StationMoving.h"

class QMouseEvent;

namespace linetwin::app {

class StationRenaming;

/// Decides what a press of a mouse button begins, by what is under it, and carries that on until it is released.
class DiagramMouse {
public:
    DiagramMouse(ZoomedDiagram& view, ProjectDocument& document, Selection& selection, DiagramEditor& editor,
                 CurrentNode& current, InsertionTarget& target, StationRenaming& renaming);

    /// Null on empty ground.
    NodeItem* nodeAt(QPoint point) const;
    void press(QMouseEvent& event);
    void move(QMouseEvent& event);
    void release(QMouseEvent& event);
    void doubleClick(QMouseEvent& event);
    void updateCursor(QPoint point);

    Panning& panning() { return m_panning; }
    /// Something other than the view itself.
    bool isDragging() const;
    /// Takes back what the drag did so far, and ends it; false if nothing is dragged.
    bool cancelDrag();
    /// Ends a drag where it is; stations stay where they were.
    void endDrag();
    /// The items are others now: whichever stations were held are let go.
    void endMoving() { m_moving.end(); }

private:
    void pressLeft(QPoint point, Qt::KeyboardModifiers modifiers);

    ZoomedDiagram& m_view;
    Selection& m_selection;
    CurrentNode& m_current;
    StationRenaming& m_renaming;
    Panning m_panning;
    CapacityHandle m_capacity;
    SelectionBand m_band;
    StationMoving m_moving;
};

} // namespace linetwin::app

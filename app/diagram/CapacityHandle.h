// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/CapacityGesture.h"
#include "app/diagram/TankItem.h"
#include "app/document/ProjectDocument.h"

#include <QPointer>

#include <optional>
#include <string>

class QGraphicsView;

namespace linetwin::app {

/// Changes a tank's capacity: its upper edge is dragged, or keys go step by
/// step.
class CapacityHandle {
public:
    CapacityHandle(QGraphicsView& view, ProjectDocument& document) : m_view(view), m_document(document) {}

    /// Lights the tank's edge if the point is on it; whether it is.
    bool hover(TankItem* tank, QPoint point);
    /// False if the point is not on the tank's edge.
    bool press(TankItem& tank, const std::string& station, QPoint point);
    bool isDragging() const { return m_drag.has_value(); }
    void dragTo(double y, bool isFine);
    /// Leaves the capacity as it was; the drag still has to end.
    void cancel() { m_drag->gesture.cancel(); }
    void end();

    /// A key that is held down is one undo step.
    void step(const std::string& station, bool isUp, bool isRepeat);

private:
    struct Drag {
        CapacityGesture gesture;
        QPointer<TankItem> tank;
        double startY;
    };

    bool isOnEdge(const TankItem& tank, QPoint point) const;

    QGraphicsView& m_view;
    ProjectDocument& m_document;
    QPointer<TankItem> m_hovered;
    std::optional<Drag> m_drag;
    int m_keyGesture = 0;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/NodeItem.h"
#include "app/diagram/TankAppearance.h"

#include <QSizeF>

#include <memory>

namespace linetwin::app {

/// The buffer after a station as a tank filled to its level; a larger capacity is a taller tank. Its upper edge can be
/// dragged.
class TankItem : public NodeItem {
    Q_OBJECT

public:
    /// `size` is the room it may fill; half of it is above the connections.
    TankItem(std::size_t station, QSizeF size, QGraphicsItem* parent = nullptr);

    const TankAppearance& appearance() const { return m_appearance; }
    void show(std::shared_ptr<const ResolvedLine> line, std::optional<std::int64_t> level, bool isOverridden);
    /// While the edge is dragged the new capacity stands beside it, with what it was before.
    void setDragged(std::optional<std::int64_t> capacityBefore);

    /// Whether a press at this point, in item coordinates, takes hold of the upper edge.
    bool isOnEdge(QPointF point) const;
    void setHoveredEdge(bool isHovered);

    QString accessibleName() const override;
    QString accessibleDescription() const override;
    QString toolTipText() const override;
    QRectF frame() const override;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintTank(QPainter& painter) const;
    void paintDirect(QPainter& painter) const;
    void paintGrip(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintDragValue(QPainter& painter) const;

    QSizeF m_size;
    std::shared_ptr<const ResolvedLine> m_line;
    TankAppearance m_appearance;
    std::optional<std::int64_t> m_capacityBefore;
    bool m_isEdgeHovered = false;
};

/// Height of the drawn tank: grows with the number of digits of the capacity, so that 5 and 5000 places both fit.
double tankHeight(std::int64_t capacity);

} // namespace linetwin::app

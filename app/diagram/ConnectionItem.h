// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/FlowMarks.h"

#include <QGraphicsItem>
#include <QPolygonF>

namespace linetwin::app {

/// A way that items take, with the items that are on it. Drawn in short straight lines only: wide poly-lines are slow.
class ConnectionItem : public QGraphicsItem {
public:
    enum class Kind { Flow, Reject };

    explicit ConnectionItem(QGraphicsItem* parent = nullptr);

    /// `hasArrow` is drawn at the end. What was on the way is gone where anything of it is new.
    void setWay(Kind kind, bool hasArrow, const QPolygonF& way);
    double length() const { return m_length; }
    void setMarks(FlowMarks marks);
    const FlowMarks& marks() const { return m_marks; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPointF pointAt(double distance) const;
    void paintStream(QPainter& painter) const;

    Kind m_kind = Kind::Flow;
    bool m_hasArrow = false;
    QPolygonF m_way;
    double m_length = 0;
    FlowMarks m_marks;
};

} // namespace linetwin::app

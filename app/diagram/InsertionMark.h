// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QString>

namespace linetwin::app {

/// Shows between two stations where something would go if it were dropped now, and what it is.
class InsertionMark : public QGraphicsItem {
public:
    InsertionMark();

    /// `middle` is that of the gap, in scene coordinates.
    void showAt(QPointF middle, const QString& label);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString m_label;
};

} // namespace linetwin::app

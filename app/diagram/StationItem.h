// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/NodeItem.h"
#include "app/diagram/StationAppearance.h"
#include "app/diagram/StationFromAfar.h"
#include "engine/support/Finding.h"

#include <QPainterPath>
#include <QSizeF>

#include <memory>

namespace linetwin::app {

/// One station as a card: status with symbol and word, role, name, output so far, batch. From afar only what can still
/// be read is drawn.
class StationItem : public NodeItem {
    Q_OBJECT

public:
    StationItem(std::size_t station, QSizeF size, QGraphicsItem* parent = nullptr);

    const StationAppearance& appearance() const { return m_appearance; }
    /// The line and the situation are kept for the tool tip.
    void show(std::shared_ptr<const ResolvedLine> line, const StationSituation& situation);

    /// What is wrong with the station, or worth saying.
    void setProblems(Findings problems);
    const Findings& problems() const { return m_problems; }
    /// Where the name stands, in this item's coordinates.
    QRectF nameArea() const;
    /// Whether at this scale only what can still be read is drawn.
    static bool isFarAway(double scale);

    QString accessibleName() const override;
    QString accessibleDescription() const override;
    QString toolTipText() const override;
    QRectF frame() const override;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintCard(QPainter& painter) const;
    void paintStatus(QPainter& painter) const;
    void paintBody(QPainter& painter) const;
    /// Of the other stations, to tell a shortened name from them.
    QStringList otherNames() const;

    QSizeF m_size;
    QPainterPath m_statusBand;
    std::shared_ptr<const ResolvedLine> m_line;
    StationSituation m_situation;
    StationAppearance m_appearance;
    Findings m_problems;
    StationFromAfar m_fromAfar;
};

} // namespace linetwin::app

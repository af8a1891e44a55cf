// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"

#include <QGraphicsItem>
#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace linetwin::app {

/// A wait as it is drawn over the row: from the neighbour that a station waits for to the station. Where the neighbour
/// waits likewise, the arrow begins in the lane in which the neighbour's own arrow runs, so that all stations that wait
/// for one cause hang on one line.
struct ShownWait {
    State waiting = State::Starved; ///< or BLOCKED, whose neighbour is downstream
    QRectF neighbour;               ///< its card, in scene coordinates
    QRectF station;                 ///< the card of the station that waits
    bool beginsAtNeighbour = true;

    bool operator==(const ShownWait&) const = default;
    bool isInOneRow() const;
};

/// The line from the neighbour's card, or its lane, to the arrow's point at the station's card. Between rows it is in
/// two parts with an open end each.
QList<QPolygonF> waitWays(const ShownWait& wait);

/// Shows what one station waits for. In the colour of the state, thin, behind the stations; takes no mouse.
class WaitArrow : public QGraphicsItem {
public:
    WaitArrow();

    /// nullopt hides it.
    void showWait(const std::optional<ShownWait>& wait);
    const std::optional<ShownWait>& wait() const { return m_wait; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::optional<ShownWait> m_wait;
    QList<QPolygonF> m_ways;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/WaitArrow.h"

#include "app/settings/Theme.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lineWidth = 2;
constexpr double casing = 0.75; ///< on both sides: yellow cannot be seen on white
constexpr double arrowLength = 9;
constexpr double arrowHalfWidth = 5;
constexpr double beginRadius = 3.5;
constexpr double dotDistance = 6;
/// Over the cards, their badges and the labels of the buffers, under the way back from the row above.
constexpr double laneRise = 26;
/// Between the badges of a card.
constexpr double dropShare = 0.68;
/// How far a line that goes on in another row runs beyond the card.
constexpr double openEnd = 26;
/// From afar the line is drawn wider in the scene, so that it can be seen.
constexpr double largestArrowMagnification = 1.6;
/// Room for the widest arrow and for the dots at an open end.
constexpr double arrowOutset = 24;

QPointF dropPoint(const QRectF& card)
{
    return {card.left() + dropShare * card.width(), card.top()};
}

QPointF lanePoint(const QRectF& card)
{
    return dropPoint(card) - QPointF(0, laneRise);
}

/// Where the lane of the card's row is left for the row after it, or before it.
QPointF rowEnd(const QRectF& card, bool isRight)
{
    return {isRight ? card.right() + openEnd : card.left() - openEnd, lanePoint(card).y()};
}

QList<QLineF> partsOf(const QPolygonF& way)
{
    QList<QLineF> lines;
    for (qsizetype index = 1; index < way.size(); ++index)
        lines.append(QLineF(way[index - 1], way[index]));
    return lines;
}

/// What a starved station waits for is at the right end of the row above.
bool goesOnToTheRight(const ShownWait& wait)
{
    return wait.waiting == State::Starved;
}

/// An open end: the line goes on in another row.
void paintDots(QPainter& painter, QPointF end, double step)
{
    const double radius = std::abs(step) / dotDistance * lineWidth / 2;
    for (const int dot : {1, 2})
        painter.drawEllipse(end + QPointF(dot * step, 0), radius, radius);
}

} // namespace

bool ShownWait::isInOneRow() const
{
    return neighbour.center().y() == station.center().y();
}

QList<QPolygonF> waitWays(const ShownWait& wait)
{
    QPolygonF leaving{lanePoint(wait.neighbour)};
    if (wait.beginsAtNeighbour)
        leaving.prepend(dropPoint(wait.neighbour));
    const QPolygonF arriving{lanePoint(wait.station), dropPoint(wait.station)};
    if (wait.isInOneRow())
        return {leaving + arriving};
    const bool isToTheRight = goesOnToTheRight(wait);
    leaving.append(rowEnd(wait.neighbour, isToTheRight));
    return {leaving, QPolygonF{rowEnd(wait.station, !isToTheRight)} + arriving};
}

WaitArrow::WaitArrow()
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(-0.5);
    hide();
}

void WaitArrow::showWait(const std::optional<ShownWait>& wait)
{
    if (wait == m_wait)
        return;
    prepareGeometryChange();
    m_wait = wait;
    m_ways = wait ? waitWays(*wait) : QList<QPolygonF>{};
    setVisible(wait.has_value());
    update();
}

QRectF WaitArrow::boundingRect() const
{
    QRectF bounds;
    for (const QPolygonF& way : m_ways)
        bounds |= way.boundingRect();
    return bounds.adjusted(-arrowOutset, -arrowOutset, arrowOutset, arrowOutset);
}

void WaitArrow::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_wait)
        return;
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const double magnification = std::clamp(1 / scale, 1.0, largestArrowMagnification);
    const QPointF point = m_ways.last().last();
    QList<QLineF> lines;
    for (const QPolygonF& way : m_ways)
        lines += partsOf(way);
    lines.last().setP2(point - QPointF(0, arrowLength * magnification * 0.8));

    const QColor color = stateColor(m_wait->waiting);
    const QPen edge(theme().mutedText, casing * magnification);
    painter->setPen(QPen(edge.color(), (lineWidth + 2 * casing) * magnification, Qt::SolidLine, Qt::RoundCap));
    painter->drawLines(lines);
    painter->setPen(QPen(color, lineWidth * magnification, Qt::SolidLine, Qt::RoundCap));
    painter->drawLines(lines);

    painter->setPen(edge);
    painter->setBrush(color);
    const double length = arrowLength * magnification;
    const double halfWidth = arrowHalfWidth * magnification;
    painter->drawPolygon(QPolygonF{point, point + QPointF(-halfWidth, -length), point + QPointF(halfWidth, -length)});
    if (m_wait->beginsAtNeighbour)
        painter->drawEllipse(m_ways.first().first(), beginRadius * magnification, beginRadius * magnification);
    if (m_ways.size() == 1)
        return;
    const double step = goesOnToTheRight(*m_wait) ? dotDistance : -dotDistance;
    paintDots(*painter, m_ways.first().last(), step * magnification);
    paintDots(*painter, m_ways.last().first(), -step * magnification);
}

} // namespace linetwin::app

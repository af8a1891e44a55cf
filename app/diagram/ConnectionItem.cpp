// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/ConnectionItem.h"

#include "app/settings/Theme.h"

#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double flowWidth = 3;
constexpr double rejectWidth = 1.25;
constexpr double itemRadius = 3.5;
constexpr double rejectRadius = 3;
constexpr double flowArrowLength = 8;
constexpr double flowArrowHalfWidth = 5;
constexpr double dashShare = 0.5;
constexpr double flowOutset = 8;
constexpr double leastRoundScale = 0.4;

} // namespace

ConnectionItem::ConnectionItem(QGraphicsItem* parent) : QGraphicsItem(parent)
{
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(-1);
}

void ConnectionItem::setWay(Kind kind, bool hasArrow, const QPolygonF& way)
{
    if (kind == m_kind && hasArrow == m_hasArrow && way == m_way)
        return;
    prepareGeometryChange();
    m_kind = kind;
    m_hasArrow = hasArrow;
    m_way = way;
    m_marks = {};
    m_length = 0;
    for (qsizetype index = 1; index < way.size(); ++index)
        m_length += QLineF(way[index - 1], way[index]).length();
    update();
}

void ConnectionItem::setMarks(FlowMarks marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    update();
}

QRectF ConnectionItem::boundingRect() const
{
    return m_way.boundingRect().adjusted(-flowOutset, -flowOutset, flowOutset, flowOutset);
}

QPointF ConnectionItem::pointAt(double distance) const
{
    for (qsizetype index = 1; index < m_way.size(); ++index) {
        const QLineF part(m_way[index - 1], m_way[index]);
        if (distance <= part.length() || index + 1 == m_way.size())
            return part.length() > 0 ? part.pointAt(std::min(distance / part.length(), 1.0)) : part.p2();
        distance -= part.length();
    }
    return m_way.isEmpty() ? QPointF() : m_way.last();
}

void ConnectionItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_way.size() < 2)
        return;
    const bool isReject = m_kind == Kind::Reject;
    const QColor still = isReject ? theme().mutedText : theme().outline;
    QList<QLineF> lines;
    for (qsizetype index = 1; index < m_way.size(); ++index)
        lines.append(QLineF(m_way[index - 1], m_way[index]));
    // Round ends take three times as long, and from afar nobody sees them.
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setPen(QPen(still, isReject ? rejectWidth : flowWidth, Qt::SolidLine,
                         scale < leastRoundScale ? Qt::SquareCap : Qt::RoundCap));
    if (m_hasArrow) {
        // The line ends in the arrow's body, or it would show through the point.
        QLineF end = lines.last();
        end.setLength(std::max(0.0, end.length() - flowArrowLength / 2));
        lines.last() = end;
    }
    painter->drawLines(lines);
    if (m_marks.isStreaming)
        paintStream(*painter);

    painter->setPen(Qt::NoPen);
    if (m_hasArrow) {
        const QLineF end(m_way[m_way.size() - 2], m_way.last());
        const QLineF unit = end.unitVector();
        const QPointF along(unit.dx(), unit.dy());
        const QPointF across(-along.y(), along.x());
        painter->setBrush(theme().mutedText);
        painter->drawPolygon(QPolygonF{m_way.last(),
                                       m_way.last() - along * flowArrowLength + across * flowArrowHalfWidth,
                                       m_way.last() - along * flowArrowLength - across * flowArrowHalfWidth});
    }
    painter->setBrush(isReject ? theme().bad : theme().text);
    const double radius = isReject ? rejectRadius : itemRadius;
    for (const double position : m_marks.items)
        painter->drawEllipse(pointAt(position * m_length), radius, radius);
}

void ConnectionItem::paintStream(QPainter& painter) const
{
    QList<QLineF> dashes;
    for (double start = (m_marks.phase - 1) * streamPeriodPx; start < m_length; start += streamPeriodPx) {
        const double from = std::max(start, 0.0);
        const double to = std::min(start + streamPeriodPx * dashShare, m_length);
        if (to > from)
            dashes.append(QLineF(pointAt(from), pointAt(to)));
    }
    const bool isReject = m_kind == Kind::Reject;
    painter.setPen(
        QPen(isReject ? theme().bad : theme().mutedText, isReject ? 2 : flowWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(dashes);
}

} // namespace linetwin::app

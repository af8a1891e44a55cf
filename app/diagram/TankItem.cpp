// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/TankItem.h"

#include "app/diagram/CardText.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double cornerRadius = 5;
constexpr double wall = 2.5;
constexpr double contentRadius = 2.5;
/// Even a single item can be seen.
constexpr double leastContent = 2;
/// Bottom of the tank under the middle of the row.
constexpr double floorBelow = 30;
constexpr double lowestTank = 44;
constexpr double tallestTank = 98;
constexpr double heightPerDigit = 14;
constexpr double edgeReach = 9;
/// The labels may be wider than the tank, they stand under the connections.
constexpr double labelOverhang = 34;
constexpr double levelHeight = 17;
constexpr double levelFromAfar = 20; ///< size of its letters
/// Keeps the labels clear of the focus ring.
constexpr double labelGap = 8;
constexpr double dragValueWidth = 104;
constexpr double dragValueHeight = 46;

} // namespace

double tankHeight(std::int64_t capacity)
{
    if (capacity <= 0)
        return lowestTank;
    return std::min(lowestTank + heightPerDigit * std::log10(static_cast<double>(capacity)), tallestTank);
}

TankItem::TankItem(std::size_t station, QSizeF size, QGraphicsItem* parent) : NodeItem(station, parent), m_size(size) {}

void TankItem::show(std::shared_ptr<const ResolvedLine> line, std::optional<std::int64_t> level, bool isOverridden)
{
    TankAppearance appearance = tankAppearance(*line, station(), level, isOverridden);
    m_line = std::move(line);
    if (appearance == m_appearance)
        return;
    if (appearance.capacity != m_appearance.capacity)
        prepareGeometryChange();
    m_appearance = std::move(appearance);
    update();
}

void TankItem::setDragged(std::optional<std::int64_t> capacityBefore)
{
    prepareGeometryChange();
    m_capacityBefore = capacityBefore;
    setZValue(capacityBefore ? 10 : 0);
    update();
}

bool TankItem::isOnEdge(QPointF point) const
{
    const QRectF tank = frame();
    return point.x() >= tank.left() - edgeReach && point.x() <= tank.right() + edgeReach &&
           std::abs(point.y() - tank.top()) <= edgeReach;
}

void TankItem::setHoveredEdge(bool isHovered)
{
    if (m_isEdgeHovered == isHovered)
        return;
    m_isEdgeHovered = isHovered;
    update();
}

QString TankItem::accessibleName() const
{
    return m_line ? tankName(*m_line, station()) : QString();
}

QString TankItem::accessibleDescription() const
{
    return tankDescription(m_appearance);
}

QString TankItem::toolTipText() const
{
    return m_line ? tankToolTip(*m_line, station(), m_appearance) : QString();
}

QRectF TankItem::frame() const
{
    const double floor = m_size.height() / 2 + floorBelow;
    const double height = tankHeight(m_appearance.capacity);
    return {0, floor - height, m_size.width(), height};
}

QRectF TankItem::boundingRect() const
{
    QRectF area = (frame() | QRectF(QPointF(0, 0), m_size)).adjusted(-labelOverhang, -12, labelOverhang, 4);
    if (m_capacityBefore)
        area.adjust(-dragValueWidth, -dragValueHeight, dragValueWidth, 0);
    return area;
}

QPainterPath TankItem::shape() const
{
    QPainterPath path;
    path.addRect(frame().adjusted(-edgeReach / 2, -edgeReach, edgeReach / 2, labelGap + 2 * levelHeight));
    return path;
}

void TankItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_appearance.isDirect)
        paintDirect(*painter);
    else
        paintTank(*painter);
    if (m_isEdgeHovered || m_capacityBefore)
        paintGrip(*painter);
    paintLabels(*painter);
    if (m_capacityBefore)
        paintDragValue(*painter);
    paintRing(*painter);
}

void TankItem::paintTank(QPainter& painter) const
{
    const QRectF tank = frame();
    painter.setPen(QPen(m_appearance.isOverridden ? theme().accent : theme().mutedText, 1.5));
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(tank, cornerRadius, cornerRadius);
    if (m_appearance.share <= 0)
        return;
    const QRectF inside = tank.adjusted(wall, wall, -wall, -wall);
    const double height = std::max(leastContent, inside.height() * m_appearance.share);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().tank);
    painter.drawRoundedRect(QRectF(inside.left(), inside.bottom() - height, inside.width(), height),
                            std::min(contentRadius, height / 2), std::min(contentRadius, height / 2));
}

void TankItem::paintDirect(QPainter& painter) const
{
    // The hand-over runs through; two short bars mark the place where a buffer could be.
    const double middle = m_size.height() / 2;
    painter.setPen(QPen(m_appearance.isOverridden ? theme().accent : theme().mutedText, 1.5));
    for (const double x : {m_size.width() / 2 - 3, m_size.width() / 2 + 3})
        painter.drawLine(QPointF(x, middle - 12), QPointF(x, middle + 12));
}

void TankItem::paintGrip(QPainter& painter) const
{
    const QRectF tank = frame();
    painter.setPen(QPen(theme().accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(tank.topLeft() + QPointF(4, 0), tank.topRight() - QPointF(4, 0));
    const QPointF middle(tank.center().x(), tank.top());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawPolygon(QPolygonF{middle + QPointF(-5, -4), middle + QPointF(5, -4), middle + QPointF(0, -10)});
    painter.drawPolygon(QPolygonF{middle + QPointF(-5, 4), middle + QPointF(5, 4), middle + QPointF(0, 10)});
}

void TankItem::paintLabels(QPainter& painter) const
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    const int weight = m_appearance.isOverridden ? QFont::DemiBold : QFont::Medium;
    QRectF area(-labelOverhang, m_size.height() / 2 + floorBelow + labelGap, m_size.width() + 2 * labelOverhang,
                levelHeight);
    painter.setPen(m_appearance.isOverridden ? theme().accent : theme().text);
    if (scale < afar()) {
        const double pixels = numberPixels(m_appearance.levelText, area.width(), levelFromAfar);
        if (!canBeRead(pixels, scale))
            return;
        painter.setFont(cardFont(weight, pixels));
        painter.drawText(area.adjusted(0, 0, 0, levelFromAfar - levelHeight), Qt::AlignCenter | Qt::TextSingleLine,
                         m_appearance.levelText);
        return;
    }
    painter.setFont(cardFont(weight, 13));
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, m_appearance.levelText);
    area.translate(0, levelHeight);
    painter.setPen(theme().mutedText);
    painter.setFont(cardFont(QFont::Normal, 12));
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, m_appearance.protectionText);
}

void TankItem::paintDragValue(QPainter& painter) const
{
    const QRectF tank = frame();
    QRectF box(tank.center().x() - dragValueWidth / 2, tank.top() - 12 - dragValueHeight, dragValueWidth,
               dragValueHeight);
    // Beside the edge where there is no room over it.
    if (painter.worldTransform().map(box.topLeft()).y() < 0)
        box.moveTopLeft({tank.right() + 8, tank.top()});
    painter.setPen(QPen(theme().surface, 1));
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(theme().accentText);
    painter.setFont(cardFont(QFont::Bold, 18));
    painter.drawText(box.adjusted(0, 4, 0, -18), Qt::AlignCenter,
                     numberText(static_cast<double>(m_appearance.capacity), 0));
    painter.setFont(cardFont(QFont::Normal, 12));
    painter.drawText(box.adjusted(0, 24, 0, -3), Qt::AlignCenter,
                     tr("was %1").arg(numberText(static_cast<double>(*m_capacityBefore), 0)));
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationBadges.h"

#include "app/diagram/CardText.h"
#include "app/settings/Theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

namespace linetwin::app {

namespace {

constexpr double badgeHeight = 18;
constexpr double afarBadgeHeight = 22;
constexpr double badgeOverhang = 9;
constexpr double badgeRise = 13;
constexpr double problemSide = 22;

constexpr double badgeGap = 2;

struct StationBadges {
    Q_DECLARE_TR_FUNCTIONS(StationBadges)
};

/// A triangle is the sign of a difference; the number tells how many parameters differ.
QString overrideText(int overrideCount)
{
    return QStringLiteral("Δ %1").arg(overrideCount);
}

/// 0 without any; the painter has its font.
double overrideWidth(QPainter& painter, int overrideCount)
{
    painter.setFont(cardFont(QFont::DemiBold, 12));
    return overrideCount > 0
               ? QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(overrideText(overrideCount)) + 14
               : 0;
}

} // namespace

void paintBottleneckBadge(QPainter& painter, QSizeF card, bool isFromAfar, int overrideCount)
{
    const double height = isFromAfar ? afarBadgeHeight : badgeHeight;
    const double beside = overrideWidth(painter, overrideCount);
    const double room = card.width() + 2 * badgeOverhang - height - (beside > 0 ? beside + badgeGap : 0);
    const QString word = StationBadges::tr("Bottleneck");
    const double largest = isFromAfar ? 18 : 12;
    const double smallest = isFromAfar ? 13 : 10;
    for (double pixels = largest; pixels >= smallest; --pixels) {
        painter.setFont(cardFont(QFont::DemiBold, pixels));
        if (QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(word) <= room)
            break;
    }
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString text = metrics.elidedText(word, Qt::ElideRight, room);
    const QRectF badge(-badgeOverhang, -badgeRise, metrics.horizontalAdvance(text) + height, height);
    painter.setPen(QPen(theme().surface, 1.5));
    painter.setBrush(theme().text);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setPen(theme().surface);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void paintOverrideBadge(QPainter& painter, QSizeF card, int overrideCount)
{
    const double width = overrideWidth(painter, overrideCount);
    const QRectF badge(card.width() + badgeOverhang - width, -badgeRise, width, badgeHeight);
    painter.setPen(QPen(theme().surface, 1.5));
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(badge, badgeHeight / 2, badgeHeight / 2);
    painter.setPen(theme().accentText);
    painter.drawText(badge, Qt::AlignCenter, overrideText(overrideCount));
}

void paintProblemSign(QPainter& painter, QSizeF card, bool isFatal)
{
    // An error is a round sign and anything less a triangle, so that colour is not needed to tell them apart.
    const QPointF middle(2, card.height() - 2); // the upper corners have badges
    const QRectF sign(middle - QPointF(problemSide, problemSide) / 2, QSizeF(problemSide, problemSide));
    painter.setPen(QPen(theme().surface, 1.5));
    painter.setBrush(isFatal ? theme().bad : theme().warning);
    if (isFatal)
        painter.drawEllipse(sign);
    else
        painter.drawPolygon(QPolygonF{{middle.x(), sign.top()}, sign.bottomRight(), sign.bottomLeft()});
    painter.setPen(theme().surface);
    painter.setFont(cardFont(QFont::Bold, 14));
    painter.drawText(isFatal ? sign : sign.adjusted(0, 5, 0, 1), Qt::AlignCenter, QStringLiteral("!"));
}

} // namespace linetwin::app

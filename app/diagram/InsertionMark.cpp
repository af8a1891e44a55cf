// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/InsertionMark.h"

#include "app/settings/Theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double halfHeight = 64;
constexpr double barWidth = 6;
constexpr double labelHeight = 26;
constexpr double widestLabel = 220;
constexpr double labelPadding = 12;
/// The label keeps its size on the screen when the line is far away.
constexpr double largestMagnification = 3;

} // namespace

InsertionMark::InsertionMark()
{
    setZValue(20);
    setAcceptedMouseButtons(Qt::NoButton);
    hide();
}

void InsertionMark::showAt(QPointF middle, const QString& label)
{
    if (label != m_label) {
        m_label = label;
        update();
    }
    setPos(middle);
    show();
}

QRectF InsertionMark::boundingRect() const
{
    const double half = (widestLabel / 2 + labelPadding) * largestMagnification;
    return QRectF(-half, -halfHeight - labelHeight * largestMagnification, 2 * half,
                  2 * halfHeight + labelHeight * largestMagnification)
        .adjusted(0, -barWidth, 0, barWidth);
}

void InsertionMark::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const double magnification = std::clamp(1 / scale, 1.0, largestMagnification);
    const double width = barWidth * magnification;
    painter->setPen(QPen(theme().surface, 1.5));
    painter->setBrush(theme().accent);
    painter->drawRoundedRect(QRectF(-width / 2, -halfHeight, width, 2 * halfHeight), width / 2, width / 2);

    painter->translate(0, -halfHeight);
    painter->scale(magnification, magnification);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetricsF metrics(font, painter->device());
    const QString text = metrics.elidedText(m_label, Qt::ElideMiddle, widestLabel);
    const double labelWidth = metrics.horizontalAdvance(text) + 2 * labelPadding;
    const QRectF label(-labelWidth / 2, -labelHeight, labelWidth, labelHeight);
    painter->drawRoundedRect(label, labelHeight / 2, labelHeight / 2);
    painter->setPen(theme().accentText);
    painter->drawText(label, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace linetwin::app

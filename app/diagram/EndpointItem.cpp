// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/EndpointItem.h"

#include "app/diagram/CardText.h"
#include "app/diagram/NodeItem.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace linetwin::app {

namespace {

constexpr double symbolSide = 24;
constexpr double sidePadding = 6;

} // namespace

EndpointItem::EndpointItem(RoleSymbol symbol, QSizeF size, QGraphicsItem* parent)
    : QGraphicsObject(parent), m_symbol(symbol), m_size(size)
{
}

void EndpointItem::show(std::optional<std::int64_t> count, const QString& caption, const QString& toolTipText)
{
    const QString text = count ? numberText(static_cast<double>(*count), 0) : QStringLiteral("–");
    m_toolTip = toolTipText;
    if (text == m_count && caption == m_caption)
        return;
    m_count = text;
    m_caption = caption;
    update();
}

QRectF EndpointItem::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_size).adjusted(-2, -2, 2, 2);
}

void EndpointItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF body(QPointF(0, 0), m_size);
    painter->setPen(QPen(theme().outline, 1));
    painter->setBrush(theme().surface);
    painter->drawRoundedRect(body, m_size.height() / 4, m_size.height() / 4);
    const QRectF inner = body.adjusted(sidePadding, 0, -sidePadding, 0);
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (scale < NodeItem::afar()) {
        paintFromAfar(*painter, inner, scale);
        return;
    }
    paintSymbol(*painter, m_symbol, QRectF(body.center().x() - symbolSide / 2, 8, symbolSide, symbolSide),
                theme().mutedText);
    QFont font = QApplication::font();
    font.setPixelSize(17);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(theme().text);
    painter->drawText(QRectF(inner.left(), 35, inner.width(), 24), Qt::AlignCenter | Qt::TextSingleLine, m_count);
    font.setPixelSize(12);
    font.setWeight(QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme().mutedText);
    const QFontMetricsF metrics(font, painter->device());
    painter->drawText(QRectF(inner.left(), 59, inner.width(), 18), Qt::AlignCenter | Qt::TextSingleLine,
                      metrics.elidedText(m_caption, Qt::ElideRight, inner.width()));
}

void EndpointItem::paintFromAfar(QPainter& painter, const QRectF& inner, double scale) const
{
    constexpr double largestCount = 24;
    constexpr double countHeight = 28;
    const double pixels = numberPixels(m_count, inner.width(), largestCount);
    const bool hasCount = canBeRead(pixels, scale);
    const double side = hasCount ? 36 : 48;
    const double height = side + (hasCount ? countHeight : 0);
    const QRectF symbol(inner.center() - QPointF(side, height) / 2, QSizeF(side, side));
    paintSymbol(painter, m_symbol, symbol, theme().mutedText);
    if (!hasCount)
        return;
    painter.setFont(cardFont(QFont::Medium, pixels));
    painter.setPen(theme().text);
    painter.drawText(QRectF(inner.left(), symbol.bottom(), inner.width(), countHeight),
                     Qt::AlignCenter | Qt::TextSingleLine, m_count);
}

} // namespace linetwin::app

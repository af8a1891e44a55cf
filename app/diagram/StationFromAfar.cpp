// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationFromAfar.h"

#include "app/diagram/CardText.h"
#include "app/diagram/NodeItem.h"
#include "app/diagram/StationAppearance.h"
#include "app/settings/StatusSymbol.h"
#include "app/settings/Theme.h"
#include "app/text/ShortenedName.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double afarPadding = 5;
constexpr double wordTop = 7;
constexpr double wordHeight = 30;
constexpr double largestWord = 23;
constexpr double smallSymbol = 24; ///< beside the word
constexpr double largeSymbol = 38; ///< alone
constexpr double symbolGap = 5;
constexpr double largestName = 32;
constexpr double largeEnoughName = 21; ///< not worth a second line
constexpr double afarCountPixels = 20;
constexpr double afarCountHeight = 24;
constexpr double lineSpacing = 1.18; ///< of the letters' size
/// Letters of one size are a little wider than those of another, by the pixels of the screen.
constexpr double measuringSlack = 1.03;

double sizeIn(double room, double widthPerPixel, double largest)
{
    return std::floor(std::min(largest, room / std::max(widthPerPixel, 0.01)));
}

} // namespace

void StationFromAfar::measure(Extent& extent, const QString& text, bool isInHalves)
{
    if (extent.text == text && extent.font == QApplication::font())
        return;
    constexpr double measured = 100;
    const QFontMetricsF metrics(cardFont(QFont::DemiBold, measured));
    const auto widthOf = [&](const QString& part) {
        return metrics.horizontalAdvance(part) / measured * measuringSlack;
    };
    extent = {text, QApplication::font(), widthOf(text), isInHalves ? nameInHalves(text, metrics) : QStringList(), 0};
    for (const QString& half : extent.halves)
        extent.halfWidth = std::max(extent.halfWidth, widthOf(half));
}

void StationFromAfar::paint(QPainter& painter, QSizeF card, const StationAppearance& appearance,
                            const std::function<QStringList()>& others)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    const QColor ink = appearance.fillTextColor();
    painter.setPen(QPen(theme().outline, 1.5));
    painter.setBrush(appearance.fillColor());
    painter.drawRoundedRect(QRectF(QPointF(0, 0), card), NodeItem::cornerRadius, NodeItem::cornerRadius);
    painter.setPen(ink);

    measure(m_word, appearance.statusText, false);
    measure(m_name, appearance.name, true);
    const bool hasSymbol = appearance.symbol != StatusSymbol::None;
    const double beside = hasSymbol ? smallSymbol + symbolGap : 0;
    const double wordPixels = sizeIn(card.width() - 2 * afarPadding - beside, m_word.width, largestWord);
    QRectF rest(QPointF(afarPadding, wordTop), QPointF(card.width() - afarPadding, card.height() - 3));
    if (canBeRead(wordPixels, scale)) {
        const double width = beside + wordPixels * m_word.width;
        const QRectF line((card.width() - width) / 2, wordTop, width, wordHeight);
        if (hasSymbol)
            paintSymbol(painter, appearance.symbol,
                        QRectF(line.left(), line.center().y() - smallSymbol / 2, smallSymbol, smallSymbol), ink);
        painter.setFont(cardFont(QFont::DemiBold, wordPixels));
        painter.drawText(line.adjusted(beside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         appearance.statusText);
        rest.setTop(line.bottom());
    } else if (hasSymbol) {
        paintSymbol(painter, appearance.symbol,
                    QRectF((card.width() - largeSymbol) / 2, afarPadding, largeSymbol, largeSymbol), ink);
        rest.setTop(afarPadding + largeSymbol);
    }
    if (!appearance.countText.isEmpty() && canBeRead(afarCountPixels, scale)) {
        rest.setBottom(rest.bottom() - afarCountHeight);
        painter.setFont(cardFont(QFont::Medium, numberPixels(appearance.countText, rest.width(), afarCountPixels)));
        painter.drawText(QRectF(rest.left(), rest.bottom(), rest.width(), afarCountHeight), Qt::AlignCenter,
                         appearance.countText);
    }
    constexpr double leastName = 1;
    double least = leastName;
    while (!canBeRead(least, scale) && least < largestName)
        ++least;
    paintName(painter, rest, least, others);
}

void StationFromAfar::paintName(QPainter& painter, const QRectF& area, double least,
                                const std::function<QStringList()>& others)
{
    const double onOne = sizeIn(area.width(), m_name.width, std::min(largestName, area.height() / lineSpacing));
    const double onTwo =
        m_name.halves.isEmpty() ? 0 : sizeIn(area.width(), m_name.halfWidth, area.height() / 2 / lineSpacing);
    const bool isOnOne = onOne >= std::min(onTwo, largeEnoughName);
    const double pixels = isOnOne ? onOne : onTwo;
    painter.setFont(cardFont(QFont::DemiBold, std::max(pixels, least)));
    if (pixels < least) {
        // Cut it must be: then in letters that can be read.
        drawInTwoLines(painter, area, m_name.text, others(), Qt::AlignHCenter);
        return;
    }
    const QStringList lines = isOnOne ? QStringList(m_name.text) : m_name.halves;
    const double height = isOnOne ? area.height() : pixels * lineSpacing;
    QRectF line(area.left(), area.center().y() - height * static_cast<double>(lines.size()) / 2, area.width(), height);
    for (const QString& text : lines) {
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
        line.translate(0, height);
    }
}

} // namespace linetwin::app

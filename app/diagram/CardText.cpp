// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/CardText.h"

#include "app/text/ShortenedName.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace linetwin::app {

QFont cardFont(int weight, double pixelSize)
{
    QFont font = QApplication::font();
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setPixelSize(qRound(pixelSize));
    return font;
}

bool canBeRead(double pixelSize, double scale)
{
    constexpr double leastPixels = 7.5;
    return pixelSize * scale >= leastPixels;
}

double numberPixels(const QString& number, double width, double largest)
{
    constexpr double digitWidth = 0.62; // of a letter's height
    return std::min(largest, width / (digitWidth * static_cast<double>(std::max<qsizetype>(number.size(), 1))));
}

double drawElided(QPainter& painter, const QRectF& area, const QString& text, int flags)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

void drawInTwoLines(QPainter& painter, const QRectF& area, const QString& name, const QStringList& others, int flags)
{
    const QStringList lines =
        nameInTwoLines(name, QFontMetricsF(painter.font(), painter.device()), area.width(), others);
    const double height = area.height() / static_cast<double>(lines.size());
    QRectF line(area.topLeft(), QSizeF(area.width(), height));
    for (const QString& text : lines) {
        painter.drawText(line, flags | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, height);
    }
}

void drawCaption(QPainter& painter, const QRectF& line, const QRectF& wide, const QString& text, const QString& reason)
{
    constexpr double smallPixels = 11;
    const auto holds = [&](const QRectF& area) {
        return QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(text) <= area.width();
    };
    if (holds(line)) {
        drawElided(painter, line, text);
        return;
    }
    painter.setFont(cardFont(QFont::Normal, smallPixels));
    if (holds(wide)) {
        drawElided(painter, QRectF(wide.left(), line.top(), wide.width(), line.height()), text);
    } else if (!reason.isEmpty() && text.size() > reason.size() && text.endsWith(reason)) {
        constexpr int whole = Qt::AlignLeft | Qt::TextDontClip; // letters that reach below the line
        const double half = wide.height() / 2;
        drawElided(painter, wide.adjusted(0, 0, 0, -half), text.chopped(reason.size()).trimmed(), whole);
        drawElided(painter, wide.adjusted(0, half, 0, 0), reason, whole);
    } else {
        drawInTwoLines(painter, wide, text, {}, Qt::AlignLeft);
    }
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/CardText.h"

#include "app/diagram/StationName.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace linetwin::app {

QFont cardFont(int weight, double pixelSize)
{
    QFont font = QApplication::font();
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setPixelSize(qRound(pixelSize));
    return font;
}

double drawElided(QPainter& painter, const QRectF& area, const QString& text, int flags)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

void drawName(QPainter& painter, const QRectF& area, const QString& name, int flags)
{
    const QString shown = elidedName(name, QFontMetricsF(painter.font(), painter.device()), area.width());
    painter.drawText(area, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace linetwin::app

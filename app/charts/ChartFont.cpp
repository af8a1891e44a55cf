// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartFont.h"

#include "app/settings/Theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace linetwin::app {

QFont textFontFor(double width, double height)
{
    constexpr double mostGrowth = 0.5;
    const double across = (width - 700) / (1600.0 - 700);
    const double upwards = (height - 300) / (900.0 - 300);
    QFont font = captionFont();
    const double scale = 1 + mostGrowth * std::clamp(std::min(across, upwards), 0.0, 1.0);
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

QString elidedWithin(int width, const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideMiddle, width);
}

} // namespace linetwin::app

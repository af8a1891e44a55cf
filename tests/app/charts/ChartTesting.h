// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/PlotCanvas.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

/// English numbers, light colours, and no warning of what cannot be drawn.
inline void beginChartTests()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QPainter|QFont|nan")));
    applyTheme(ColorScheme::Light);
}

inline ChartFrame frameOf(const Chart& chart, QSize size, const Theme& colors = lightColors())
{
    QFont font = captionFont();
    font.setPixelSize(12);
    return frameIn(QRectF(QPointF(), size), chart, colors, font, {}, true, {});
}

inline QImage pictureOf(const Chart& chart, QSize size, const Theme& colors = lightColors())
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    PlotCanvas canvas;
    paintChart(painter, canvas, chart, frameOf(chart, size, colors), image.rect());
    return image;
}

inline bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b)) < 24;
}

/// Pixels of about that colour in an area of the picture.
inline int pixelsOf(const QImage& image, const QColor& color, const QRectF& area)
{
    const QRect pixels = area.toAlignedRect().intersected(image.rect());
    const QRgb wanted = color.rgb();
    int count = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        count += static_cast<int>(std::count_if(line + pixels.left(), line + pixels.right() + 1,
                                                [&](QRgb pixel) { return isNear(pixel, wanted); }));
    }
    return count;
}

inline int pixelsOf(const QImage& image, const QColor& color)
{
    return pixelsOf(image, color, image.rect());
}

inline QRectF around(QPointF place, double radius)
{
    return {place.x() - radius, place.y() - radius, 2 * radius, 2 * radius};
}

inline QString plain(QString text)
{
    return text.replace(u'\u00A0', u' ');
}

inline const std::initializer_list<QSize>& chartSizes()
{
    static const std::initializer_list<QSize> sizes{{360, 200}, {800, 400}, {1600, 900}};
    return sizes;
}

} // namespace linetwin::app

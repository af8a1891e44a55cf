// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartPicture.h"

#include "app/charts/ChartSheet.h"
#include "app/charts/PictureLegend.h"
#include "app/charts/PlotCanvas.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int margin = 2 * gridUnit;
constexpr double plotHeight = 30 * gridUnit;
constexpr double pictureLine = 3 * gridUnit;

/// In pixels, so that a picture is the same on every screen.
QFont pictureFont(int pixelSize, bool isBold)
{
    QFont font = captionFont();
    font.setPixelSize(pixelSize);
    font.setBold(isBold);
    return font;
}

QFont labelFont()
{
    return pictureFont(12, false);
}

/// So high that the plot holds all of its content.
double chartHeight(const Chart& chart, double width)
{
    const QRectF any(0, 0, width, plotHeight);
    const QRectF plot = frameIn(any, chart, lightColors(), labelFont(), {}, true, {}).plot;
    return any.height() - plot.height() + std::max(plotHeight, chart.contentHeight(plot.width(), labelFont()));
}

double subheadingHeight(const QString& subheading)
{
    if (subheading.isEmpty())
        return 0;
    return pictureLine + static_cast<double>(subheading.count(u'\n')) * 2 * gridUnit;
}

} // namespace

QSize ChartPicture::size(int width) const
{
    const double inner = width - 2 * margin;
    double height = 2 * margin + pictureLine + subheadingHeight(subheading);
    for (const auto& chart : charts)
        height += chartHeight(*chart, inner) + PictureLegend(*chart, hidden, labelFont(), inner).height() + gridUnit;
    return {width, static_cast<int>(std::ceil(height))};
}

void ChartPicture::paint(QPainter& painter, QSize size) const
{
    // Charts paint some things, as the pattern of a state, in the colours in force.
    const LightColors light;
    const Theme& colors = lightColors();
    painter.fillRect(QRect(QPoint(0, 0), size), colors.surface);
    const double width = size.width() - 2 * margin;
    double y = margin;
    painter.setPen(colors.text);
    painter.setFont(pictureFont(16, true));
    painter.drawText(QRectF(margin, y, width, pictureLine), Qt::AlignLeft | Qt::AlignVCenter, heading);
    y += pictureLine;
    if (!subheading.isEmpty()) {
        painter.setPen(colors.mutedText);
        painter.setFont(labelFont());
        const double height = subheadingHeight(subheading);
        painter.drawText(QRectF(margin, y, width, height), Qt::AlignLeft | Qt::AlignVCenter, subheading);
        y += height;
    }
    double timeMargin = 0;
    for (const auto& chart : charts) {
        if (chart->hasTimeAxis())
            timeMargin = std::max(timeMargin, chart->leftMargin(labelFont(), width));
    }
    PlotCanvas canvas;
    std::size_t number = 0;
    for (const auto& chart : charts) {
        const QRectF area(margin, y, width, chartHeight(*chart, width));
        ChartFrame frame =
            frameIn(area, *chart, colors, labelFont(), shown, true, clock, chart->hasTimeAxis() ? timeMargin : 0);
        frame.hidden = hidden;
        if (chart->hasValueZoom() && number < values.size())
            frame.values = values[number];
        ++number;
        paintChart(painter, canvas, *chart, frame, area);
        y = area.bottom();
        const PictureLegend legend(*chart, hidden, labelFont(), width - gridUnit);
        legend.paint(painter, QPointF(margin + gridUnit, y));
        y += legend.height() + gridUnit;
    }
}

ChartPicture::operator Picture() const
{
    const QSize whole = size();
    return {heading, whole, [picture = *this, whole](QPainter& painter) { picture.paint(painter, whole); },
            [picture = *this](QPainter& painter, const PictureSheet& sheet) { paintOnSheet(painter, picture, sheet); }};
}

} // namespace linetwin::app

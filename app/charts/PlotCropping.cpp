// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotCropping.h"

#include "app/charts/MarkerPainting.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <optional>

namespace linetwin::app {

namespace {

/// The part of a line within the rectangle's height (what is drawn ends at its sides by itself).
std::optional<QLineF> within(const QRectF& area, QLineF line)
{
    const double rise = line.dy();
    if (rise == 0)
        return line.y1() >= area.top() && line.y1() <= area.bottom() ? std::optional(line) : std::nullopt;
    const double a = (area.top() - line.y1()) / rise;
    const double b = (area.bottom() - line.y1()) / rise;
    const double from = std::max(0.0, std::min(a, b));
    const double to = std::min(1.0, std::max(a, b));
    if (from >= to)
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

class Cropping {
public:
    Cropping(QPainter& painter, const Plot& plot) : m_painter(painter), m_plot(plot) {}

    void operator()(const PlotLine& line) const
    {
        QPainterPath path;
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            const auto part = within(m_plot.area, QLineF(place(line.points[i - 1]), place(line.points[i])));
            if (!part)
                continue;
            if (path.isEmpty() || path.currentPosition() != part->p1())
                path.moveTo(part->p1());
            path.lineTo(part->p2());
        }
        m_painter.strokePath(path, line.pen);
    }

    void operator()(const PlotBand& band) const
    {
        QPolygonF outline;
        for (const QPointF& point : band.upper)
            outline << place(point);
        for (auto point = band.lower.rbegin(); point != band.lower.rend(); ++point)
            outline << place(*point);
        QPainterPath path;
        path.addPolygon(outline);
        path.closeSubpath();
        QPainterPath sight;
        sight.addRect(m_plot.area);
        m_painter.fillPath(path.intersected(sight), band.color);
    }

    void operator()(const PlotDots& dots) const
    {
        for (const QPointF& point : dots.points) {
            const QPointF at = place(point);
            if (at.y() >= m_plot.area.top() && at.y() <= m_plot.area.bottom())
                paintMarker(m_painter, dots.marker, at, dots.size, dots.color,
                            dots.outline.isValid() ? dots.outline : dots.color);
        }
    }

    void operator()(const PlotBars&) const {}
    void operator()(const PlotBoxes&) const {}

private:
    QPointF place(const QPointF& values) const { return {m_plot.xOf(values.x()), m_plot.yOf(values.y())}; }

    QPainter& m_painter;
    const Plot& m_plot;
};

} // namespace

void paintCropped(QPainter& painter, const Plot& plot)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, plot.isSmooth);
    for (const PlotSeries& series : plot.series)
        std::visit(Cropping(painter, plot), series);
    painter.restore();
}

Plot withoutCropped(Plot plot)
{
    std::erase_if(plot.series, [](const PlotSeries& series) {
        return !std::holds_alternative<PlotBars>(series) && !std::holds_alternative<PlotBoxes>(series);
    });
    return plot;
}

} // namespace linetwin::app

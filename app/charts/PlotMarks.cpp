// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotMarks.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lonelyBandWidth = gridUnit; ///< px
constexpr double ringRadius = 6;
constexpr double clearance = 4;

bool hasInterval(const CurvePoint& point)
{
    return point.upper && point.lower;
}

bool hasMean(const CurvePoint& point)
{
    return point.y.has_value();
}

/// Calls `visit` with the first and the end of each run of neighbours of which `has` is true.
template <class Has, class Visit>
void forEachRun(const std::vector<CurvePoint>& points, const Has& has, const Visit& visit)
{
    for (std::size_t first = 0; first < points.size(); ++first) {
        std::size_t end = first;
        while (end < points.size() && has(points[end]))
            ++end;
        if (end > first)
            visit(first, end);
        first = end;
    }
}

/// So far apart on average that each may have a dot.
bool areFew(const Plot& plot, const std::vector<CurvePoint>& points)
{
    const double width = points.empty() ? 0 : plot.xOf(points.back().x) - plot.xOf(points.front().x);
    return points.size() < 3 || width / static_cast<double>(points.size() - 1) >= 2 * gridUnit;
}

bool crosses(const QLineF& line, const QRectF& area)
{
    if (area.contains(line.p1()) || area.contains(line.p2()))
        return true;
    const std::array sides{QLineF(area.topLeft(), area.topRight()), QLineF(area.bottomLeft(), area.bottomRight()),
                           QLineF(area.topLeft(), area.bottomLeft()), QLineF(area.topRight(), area.bottomRight())};
    return std::ranges::any_of(
        sides, [&](const QLineF& side) { return line.intersects(side) == QLineF::BoundedIntersection; });
}

} // namespace

CurvePoint CurvePoint::of(const PlotAxes& axes, double value, const FigureStatistics& figure)
{
    const double factor = axes.upwards.factor;
    CurvePoint point;
    point.x = value;
    if (const auto mean = shownMean(figure))
        point.y = *mean * factor;
    if (const auto interval = shownInterval(figure)) {
        point.upper = interval->upper * factor;
        point.lower = interval->lower * factor;
    }
    return point;
}

void addBand(Plot& plot, const std::vector<CurvePoint>& points, const QColor& color)
{
    forEachRun(points, hasInterval, [&](std::size_t first, std::size_t end) {
        if (end - first == 1) {
            plot.series.emplace_back(
                PlotLine{{{points[first].x, *points[first].lower}, {points[first].x, *points[first].upper}},
                         QPen(color, lonelyBandWidth, Qt::SolidLine, Qt::FlatCap)});
            return;
        }
        PlotBand band{{}, {}, color};
        for (std::size_t i = first; i < end; ++i) {
            band.upper.append({points[i].x, *points[i].upper});
            band.lower.append({points[i].x, *points[i].lower});
        }
        plot.series.emplace_back(std::move(band));
    });
}

void addCurve(Plot& plot, const std::vector<CurvePoint>& points, const QPen& pen)
{
    forEachRun(points, hasMean, [&](std::size_t first, std::size_t end) {
        PlotLine line{{}, pen};
        for (std::size_t i = first; i < end; ++i)
            line.points.append({points[i].x, *points[i].y});
        if (line.points.size() > 1)
            plot.series.emplace_back(std::move(line));
    });
}

void addDots(Plot& plot, const std::vector<CurvePoint>& points, PlotDots look)
{
    const bool onlyLonely = !areFew(plot, points);
    std::optional<double> last;
    forEachRun(points, hasMean, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            const double x = plot.xOf(points[i].x);
            if (end - first > 1 && (onlyLonely || (last && x - *last < gridUnit)))
                continue;
            look.points.append({points[i].x, *points[i].y});
            last = x;
        }
    });
    plot.series.emplace_back(std::move(look));
}

void addLevel(Plot& plot, double height, const QPen& pen)
{
    // On a whole pixel it is sharp, as are the grid's lines.
    const double pixels = plot.area.height();
    height = plot.upwards.valueAt(std::round(plot.upwards.shareOf(height) * pixels) / pixels);
    plot.series.emplace_back(PlotLine{{{plot.across.from, height}, {plot.across.to, height}}, pen});
}

void paintRing(QPainter& painter, const ChartFrame& frame, QPointF center)
{
    paintRing(painter, frame, QRectF(center - QPointF(ringRadius, ringRadius), QSizeF(2 * ringRadius, 2 * ringRadius)));
}

void paintRing(QPainter& painter, const ChartFrame& frame, const QRectF& around)
{
    const double radius = std::min(around.width(), around.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(frame.colors.surface, 5), QPen(frame.colors.text, 2)}) {
        painter.setPen(pen);
        painter.drawRoundedRect(around, radius, radius);
    }
    painter.restore();
}

LegendEntry legendEntry(const QString& name, LegendEntry::Sample sample, const QColor& color, const QString& key)
{
    LegendEntry entry;
    entry.name = name;
    entry.sample = sample;
    entry.color = color;
    entry.key = key;
    return entry;
}

PlotLabels::PlotLabels(QPainter& painter, const ChartFrame& frame, const QRectF& bounds)
    : m_painter(painter), m_frame(frame), m_bounds(bounds)
{
}

void PlotLabels::avoid(const Plot& plot, const std::vector<CurvePoint>& curve)
{
    const auto place = [&](const CurvePoint& point) { return QPointF(plot.xOf(point.x), plot.yOf(*point.y)); };
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if (hasMean(curve[i - 1]) && hasMean(curve[i]))
            m_lines.emplace_back(place(curve[i - 1]), place(curve[i]));
    }
}

void PlotLabels::avoid(QLineF line)
{
    m_lines.push_back(line);
}

QRectF PlotLabels::areaOf(const QString& text, const Candidate& candidate) const
{
    const QFontMetricsF metrics(m_frame.font);
    const double width = std::ceil(metrics.horizontalAdvance(text)) + 2;
    const double height = std::ceil(metrics.height());
    QRectF area(candidate.place, QSizeF(width, height));
    if (candidate.side & Qt::AlignLeft)
        area.moveRight(candidate.place.x() - clearance);
    else if (candidate.side & Qt::AlignRight)
        area.moveLeft(candidate.place.x() + clearance);
    else
        area.moveLeft(candidate.place.x() - width / 2);
    if (candidate.side & Qt::AlignTop)
        area.moveBottom(candidate.place.y() - 1);
    else if (candidate.side & Qt::AlignBottom)
        area.moveTop(candidate.place.y() + 1);
    else
        area.moveTop(candidate.place.y() - height / 2);
    if (candidate.side & Qt::AlignHCenter) {
        area.moveLeft(std::min(area.left(), m_bounds.right() - width));
        area.moveLeft(std::max(area.left(), m_bounds.left()));
    }
    return area;
}

bool PlotLabels::isFree(const QRectF& area, bool isStrict) const
{
    if (!m_bounds.adjusted(-1, -1, 1, 1).contains(area))
        return false;
    if (std::ranges::any_of(m_blocked, [&](const QRectF& other) { return other.intersects(area); }))
        return false;
    return !isStrict || std::ranges::none_of(m_lines, [&](const QLineF& line) { return crosses(line, area); });
}

bool PlotLabels::draw(const QString& text, const QColor& color, const std::vector<Candidate>& candidates,
                      const std::optional<QColor>& ground)
{
    if (text.isEmpty())
        return false;
    for (const bool isStrict : {true, false}) {
        for (const Candidate& candidate : candidates) {
            const QRectF area = areaOf(text, candidate);
            if (!isFree(area, isStrict))
                continue;
            QColor halo = m_frame.colors.surface;
            halo.setAlphaF(0.8F);
            return drawAt(text, color, area, isStrict ? ground : ground.value_or(halo));
        }
    }
    return false;
}

bool PlotLabels::drawIfFree(const QString& text, const QColor& color, const std::vector<Candidate>& candidates)
{
    for (const Candidate& candidate : candidates) {
        const QRectF area = areaOf(text, candidate);
        if (isFree(area, true))
            return drawAt(text, color, area, {});
    }
    return false;
}

bool PlotLabels::drawAt(const QString& text, const QColor& color, const QRectF& area,
                        const std::optional<QColor>& ground)
{
    if (ground)
        m_painter.fillRect(area.adjusted(0, 1, 0, -1), *ground);
    m_painter.setPen(color);
    m_painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, text);
    m_blocked.push_back(area.adjusted(-clearance, -1, clearance, 1));
    return true;
}

} // namespace linetwin::app

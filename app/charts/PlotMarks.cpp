// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotMarks.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double dotRadius = 3;
constexpr double ringRadius = 6;
constexpr double labelGap = 4;

bool hasInterval(const CurvePoint& point)
{
    return point.top && point.bottom;
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

void paintBand(QPainter& painter, const std::vector<CurvePoint>& points, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (std::size_t first = 0; first < points.size();) {
        std::size_t end = first;
        QPolygonF band;
        for (; end < points.size() && hasInterval(points[end]); ++end)
            band.append({points[end].x, *points[end].top});
        for (std::size_t i = end; i-- > first;)
            band.append({points[i].x, *points[i].bottom});
        if (band.size() > 2)
            painter.drawPolygon(band);
        first = end + 1;
    }
    painter.restore();
}

void paintCurve(QPainter& painter, const std::vector<CurvePoint>& points, const QPen& pen)
{
    QList<QLineF> lines;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i - 1].y && points[i].y)
            lines.append({points[i - 1].x, *points[i - 1].y, points[i].x, *points[i].y});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLines(lines);
    painter.restore();
}

void paintDots(QPainter& painter, const std::vector<CurvePoint>& points, const QColor& color, bool onlyLonely)
{
    const auto hasMean = [&](std::size_t i) { return i < points.size() && points[i].y; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    std::optional<double> last;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool hasNeighbour = (i > 0 && hasMean(i - 1)) || hasMean(i + 1);
        const bool isCrowded = last && points[i].x - *last < gridUnit;
        if (!hasMean(i) || (hasNeighbour && (onlyLonely || isCrowded)))
            continue;
        painter.drawEllipse(QPointF(points[i].x, *points[i].y), dotRadius, dotRadius);
        last = points[i].x;
    }
    painter.restore();
}

void paintWhiskers(QPainter& painter, const std::vector<CurvePoint>& points, const QColor& color)
{
    QList<QLineF> lines;
    for (const CurvePoint& point : points) {
        if (!hasInterval(point))
            continue;
        const double x = std::floor(point.x) + 0.5;
        lines.append({x, *point.top, x, *point.bottom});
        for (const double end : {*point.top, *point.bottom})
            lines.append({x - dotRadius, end, x + dotRadius, end});
    }
    painter.setPen(QPen(color, 1));
    painter.drawLines(lines);
}

bool areFew(const std::vector<CurvePoint>& points)
{
    const double width = points.empty() ? 0 : points.back().x - points.front().x;
    return points.size() < 3 || width / static_cast<double>(points.size() - 1) >= 2 * gridUnit;
}

void paintRing(QPainter& painter, const ChartFrame& frame, QPointF center)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame.colors.surface, 5));
    painter.drawEllipse(center, ringRadius, ringRadius);
    painter.setPen(QPen(frame.colors.text, 2));
    painter.drawEllipse(center, ringRadius, ringRadius);
    painter.restore();
}

void paintLevel(QPainter& painter, const QRectF& data, double y, const QPen& pen)
{
    const double middle = std::floor(y) + 0.5;
    painter.setPen(pen);
    painter.drawLine(QPointF(data.left(), middle), QPointF(data.right(), middle));
}

LegendEntry legendEntry(const QString& name, LegendEntry::Sample sample, const QColor& color)
{
    LegendEntry entry;
    entry.name = name;
    entry.sample = sample;
    entry.color = color;
    return entry;
}

PlotLabels::PlotLabels(QPainter& painter, const ChartFrame& frame, const QRectF& bounds)
    : m_painter(painter), m_frame(frame), m_bounds(bounds)
{
}

void PlotLabels::avoid(const std::vector<CurvePoint>& curve)
{
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if (curve[i - 1].y && curve[i].y)
            m_lines.emplace_back(curve[i - 1].x, *curve[i - 1].y, curve[i].x, *curve[i].y);
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
        area.moveRight(candidate.place.x() - labelGap);
    else if (candidate.side & Qt::AlignRight)
        area.moveLeft(candidate.place.x() + labelGap);
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
            if (ground || !isStrict)
                m_painter.fillRect(area.adjusted(0, 1, 0, -1), ground.value_or(halo));
            m_painter.setPen(color);
            m_painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, text);
            m_blocked.push_back(area.adjusted(-labelGap, -1, labelGap, 1));
            return true;
        }
    }
    return false;
}

} // namespace linetwin::app

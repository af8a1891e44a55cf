// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTexts.h"
#include "app/charts/PlotMarks.h"
#include "app/charts/VCurve.h"
#include "app/text/Numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr float lossOpacity = 0.18F;
constexpr float columnOpacity = 0.1F;
constexpr double selectedSize = 11;
constexpr double triangleHeight = gridUnit;
/// In narrower columns names are turned, and only the read-out has numbers.
constexpr double narrowColumn = 10 * gridUnit;
constexpr double longestTurnedName = 12 * gridUnit;
constexpr double largestNamesShare = 0.4; ///< of the picture's plot
constexpr double mostCrowded = gridUnit;  ///< px between marks that can be told apart

QColor withOpacity(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

QColor VCurve::lossColor(const Theme& colors)
{
    return withOpacity(colors.mutedText, lossOpacity);
}

double VCurve::columnWidth(const ChartFrame& frame) const
{
    return frame.plot.width() / static_cast<double>(m_points.size());
}

bool VCurve::areNamesTurned(const ChartFrame& frame) const
{
    const double width = columnWidth(frame);
    return width < narrowColumn && longestName(frame) + gridUnit > width;
}

double VCurve::longestName(const ChartFrame& frame) const
{
    if (m_measuredFont == frame.font)
        return m_longestName;
    const QFontMetricsF metrics(boldOf(frame.font));
    m_longestName = 0;
    for (const Point& point : m_points)
        m_longestName = std::max(m_longestName, metrics.horizontalAdvance(point.name));
    m_measuredFont = frame.font;
    return m_longestName;
}

double VCurve::namesHeight(const ChartFrame& frame) const
{
    const QFontMetricsF metrics(boldOf(frame.font));
    if (!areNamesTurned(frame))
        return triangleHeight + std::ceil(metrics.height()) + 2;
    const double longest = std::max(metrics.height(), longestName(frame));
    return triangleHeight + 4 +
           std::ceil(std::min({longest, longestTurnedName, std::max(largestNamesShare * frame.plot.height(), 24.0)}));
}

QRectF VCurve::columnOf(const Plot& plot, std::size_t point) const
{
    const double left = plot.xOf(static_cast<double>(point) - 0.5);
    return {left, plot.area.top(), plot.xOf(static_cast<double>(point) + 0.5) - left, plot.area.height()};
}

std::optional<Plot> VCurve::plot(const ChartFrame& frame) const
{
    Plot plot = axes(frame);
    const std::vector<CurvePoint> rated = curve(&Point::rated);
    const std::vector<CurvePoint> net = curve(&Point::net);
    if (!isHidden(frame, Shown::Loss))
        addBand(plot, rated, lossColor(frame.colors));
    if (!isHidden(frame, Shown::Level))
        addLevel(plot, heightOf(m_points[m_constraint].rated), QPen(frame.colors.text, 1, Qt::DashLine));
    const bool isCrowded = columnWidth(frame) < mostCrowded;
    const auto add = [&](const std::vector<CurvePoint>& points, const QColor& color, double width, PlotMarker marker) {
        addCurve(plot, points, QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        PlotDots dots{{}, marker, dotSize, color, {}};
        PlotDots selected{{}, marker, selectedSize, color, frame.colors.text};
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (points[i].y && (m_selected == i || !isCrowded || points.size() == 1))
                (m_selected == i ? selected : dots).points.append({points[i].x, *points[i].y});
        }
        plot.series.emplace_back(std::move(dots));
        plot.series.emplace_back(std::move(selected));
    };
    if (!isHidden(frame, Shown::Rated))
        add(rated, frame.colors.mutedText, 1, PlotMarker::Square);
    if (!isHidden(frame, Shown::Net))
        add(net, frame.colors.accent, 2, PlotMarker::Circle);
    return plot;
}

void VCurve::paintBelow(QPainter& painter, const ChartFrame& frame) const
{
    const Plot plot = axes(frame);
    painter.fillRect(columnOf(plot, m_constraint), withOpacity(frame.colors.accent, columnOpacity));
    if (m_selected)
        painter.fillRect(columnOf(plot, *m_selected), withOpacity(frame.colors.text, columnOpacity));
}

void VCurve::paintName(QPainter& painter, const ChartFrame& frame, const QRectF& column, std::size_t point) const
{
    const QFont font = point == pointRead() ? boldOf(frame.font) : frame.font;
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_selected == point     ? frame.colors.accent
                   : point == m_constraint ? frame.colors.text
                                           : frame.colors.mutedText);
    const double top = column.bottom() + triangleHeight + 1;
    if (!areNamesTurned(frame)) {
        const QRectF place(column.left() + 2, top, column.width() - 4, std::ceil(metrics.height()));
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip,
                         metrics.elidedText(m_points[point].name, Qt::ElideMiddle, place.width() + 1));
        return;
    }
    const double length = namesHeight(frame) - triangleHeight - 3;
    painter.save();
    painter.translate(column.center().x(), top);
    painter.rotate(90);
    painter.drawText(QRectF(0, -metrics.height() / 2, length, metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     metrics.elidedText(m_points[point].name, Qt::ElideMiddle, length));
    painter.restore();
}

/// Every n-th where the columns are narrower than a line of text, always that of the read-out, and the constraint's.
bool VCurve::isNamed(std::size_t point, std::size_t step) const
{
    const auto distance = [point](std::size_t other) { return point > other ? point - other : other - point; };
    if (point == pointRead())
        return true;
    if (point == m_constraint)
        return distance(pointRead()) >= step;
    return distance(pointRead()) % step == 0 && (!isNamed(m_constraint, step) || distance(m_constraint) >= step);
}

void VCurve::paintNames(QPainter& painter, const ChartFrame& frame, const Plot& plot) const
{
    const double line = QFontMetricsF(frame.font).height();
    const auto step = areNamesTurned(frame) ? static_cast<std::size_t>(std::ceil(line / columnWidth(frame))) : 1;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (isNamed(i, step))
            paintName(painter, frame, columnOf(plot, i), i);
    }
    painter.setFont(frame.font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.colors.text);
    const double x = plot.xOf(static_cast<double>(m_constraint));
    const double y = plot.area.bottom() + 1;
    painter.drawPolygon(QPolygonF({{x - 4, y + triangleHeight - 1}, {x + 4, y + triangleHeight - 1}, {x, y}}));
    painter.restore();
}

void VCurve::drawPaces(PlotLabels& labels, const ChartFrame& frame, const Plot& plot) const
{
    const auto draw = [&](double Point::*pace, Shown what, Qt::Alignment side, const QColor& color) {
        if (isHidden(frame, what))
            return;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const std::optional<double> height = curve(pace)[i].y;
            if (!height || *height < plot.upwards.from || *height > plot.upwards.to)
                continue;
            const double off = side == Qt::AlignTop ? -dotSize : dotSize;
            labels.draw(
                sizedNumberText(m_points[i].*pace), color,
                {{QPointF(plot.xOf(static_cast<double>(i)), plot.yOf(*height) + off), side | Qt::AlignHCenter}});
        }
    };
    draw(&Point::net, Shown::Net, Qt::AlignBottom, frame.colors.accent);
    draw(&Point::rated, Shown::Rated, Qt::AlignTop, frame.colors.mutedText);
}

void VCurve::paint(QPainter& painter, const ChartFrame& frame) const
{
    const Plot plot = axes(frame);
    paintNames(painter, frame, plot);
    painter.setPen(frame.colors.text);
    painter.drawText(
        QRectF(plot.area.left(), frame.plot.top() - 2, plot.area.width() + ChartMargins::right,
               markLabelHeight(frame.font)),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
        QFontMetricsF(frame.font).elidedText(readOut(), Qt::ElideMiddle, plot.area.width() + ChartMargins::right));
    if (areNamesTurned(frame))
        return;
    PlotLabels labels(painter, frame, plot.area);
    labels.avoid(plot, curve(&Point::rated));
    labels.avoid(plot, curve(&Point::net));
    if (!isHidden(frame, Shown::Level)) {
        const double y = plot.yOf(heightOf(m_points[m_constraint].rated));
        labels.avoid(QLineF(plot.area.left(), y, plot.area.right(), y));
    }
    drawPaces(labels, frame, plot);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/VCurve.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/LogAxis.h"
#include "app/charts/Ticks.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"
#include "engine/model/Pace.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace linetwin::app {

namespace {

/// Above this many times the slowest pace, the slow ones would all be flat on an axis from 0.
constexpr double mostTimesTheSlowest = 5;
constexpr double pixelsPerTick = 4 * gridUnit;
constexpr double headroom = 1.08; ///< for marks and numbers at the ends
constexpr int usualTicks = 8;

} // namespace

VCurve::VCurve(const ResolvedLine& line, const std::string& selected) : m_constraint(line.yardstick.constraint)
{
    m_lowest = std::numeric_limits<double>::infinity();
    m_highest = 0;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::string& station = line.stations[i].name;
        const double rated = shownScale(ChosenUnit::PerHour).shown(paceOf(line, i).unitsPerHour);
        m_points.push_back({station, toQString(station), rated, rated * line.predictedEfficiency(i)});
        if (station == selected)
            m_selected = i;
        for (const double pace : {m_points.back().rated, m_points.back().net}) {
            m_highest = std::max(m_highest, pace);
            if (pace > 0)
                m_lowest = std::min(m_lowest, pace);
        }
    }
    if (!(m_lowest <= m_highest))
        m_lowest = m_highest = 1;
    m_isLogarithmic = m_highest > mostTimesTheSlowest * m_lowest;
}

QString VCurve::title() const
{
    return m_isLogarithmic
               ? Charts::tr("Rated and net pace (V-curve), %1, logarithmic", "units per hour").arg(shownPaceWord())
               : Charts::tr("Rated and net pace (V-curve), %1", "units per hour").arg(shownPaceWord());
}

QString VCurve::textOf(std::size_t point) const
{
    const Point& each = m_points[point];
    const QString text = Charts::tr("%1: rated %2 %4, net of breakdowns and jams %3 %4", "%4: units per hour")
                             .arg(each.name, sizedNumberText(each.rated), sizedNumberText(each.net), shownPaceWord());
    return point == m_constraint ? Charts::tr("%1 (constraint)").arg(text) : text;
}

QString VCurve::summary() const
{
    QStringList stations;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        stations << textOf(i);
    return asSentence(joinedGroups(stations));
}

QString VCurve::readOut() const
{
    const Point& each = m_points[pointRead()];
    return Charts::tr("%1: net %2 of %3 %4", "%4: units per hour")
        .arg(each.name, sizedNumberText(each.net), sizedNumberText(each.rated), shownPaceWord());
}

double VCurve::heightOf(double pace) const
{
    return m_isLogarithmic ? std::log10(pace) : pace;
}

PlotAxis VCurve::paceAxis(const ShareRange& part, double height) const
{
    const int mostTicks = std::max(2, static_cast<int>(height / pixelsPerTick));
    PlotAxis axis;
    if (m_isLogarithmic) {
        axis = logarithmicAxis(part, m_lowest / headroom, m_highest * headroom, mostTicks);
    } else {
        ValueScale scale = ValueScale::over(0, m_highest * headroom, mostTicks);
        axis.from = scale.valueAt(part.from);
        axis.to = scale.valueAt(part.to);
        scale = {axis.from, axis.to, niceStep(axis.to - axis.from, mostTicks)};
        for (const double tick : ticksWithin(scale))
            axis.ticks.push_back({tick, numberText(tick, scale.decimals())});
    }
    axis.title =
        m_isLogarithmic ? Charts::tr("%1, logarithmic", "units per hour").arg(shownPaceWord()) : shownPaceWord();
    return axis;
}

double VCurve::leftMargin(const QFont& font, double width) const
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const PlotTick& tick : paceAxis({}, usualTicks * pixelsPerTick).ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return std::min(std::ceil(widest + metrics.height() + 2.5 * gridUnit), width / 3);
}

Plot VCurve::axes(const ChartFrame& frame) const
{
    Plot plot;
    plot.area = frame.plot.adjusted(0, markLabelHeight(frame.font), 0, ChartMargins::bottom - namesHeight(frame));
    plot.area.setHeight(std::max(plot.area.height(), 1.0));
    plot.across.from = -0.5;
    plot.across.to = static_cast<double>(m_points.size()) - 0.5;
    plot.across.hasGrid = false;
    plot.isSmooth = true;
    plot.upwards = paceAxis(frame.values, plot.area.height());
    return plot;
}

std::vector<CurvePoint> VCurve::curve(double Point::*pace) const
{
    std::vector<CurvePoint> points;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point& each = m_points[i];
        CurvePoint point;
        point.x = static_cast<double>(i);
        if (each.*pace > 0 || !m_isLogarithmic)
            point.y = heightOf(each.*pace);
        if (each.net > 0 || !m_isLogarithmic) {
            point.upper = heightOf(each.rated);
            point.lower = heightOf(each.net);
        }
        points.push_back(point);
    }
    return points;
}

std::vector<LegendEntry> VCurve::legend(const Theme& colors) const
{
    std::vector<LegendEntry> entries{
        legendEntry(Charts::tr("rated pace"), LegendEntry::Sample::Line, colors.mutedText, keyOf(Shown::Rated)),
        legendEntry(Charts::tr("predicted net pace"), LegendEntry::Sample::Line, colors.accent, keyOf(Shown::Net)),
        legendEntry(Charts::tr("taken by breakdowns and jams"), LegendEntry::Sample::Fill, lossColor(colors),
                    keyOf(Shown::Loss)),
        legendEntry(Charts::tr("rated pace of the constraint, ▲"), LegendEntry::Sample::Dashed, colors.text,
                    keyOf(Shown::Level))};
    entries[0].marker = PlotMarker::Square;
    entries[1].marker = PlotMarker::Circle;
    return entries;
}

std::optional<std::size_t> VCurve::pointAt(const ChartFrame& frame, QPointF place) const
{
    const Plot plot = axes(frame);
    if (place.x() < plot.area.left() || place.x() >= plot.area.right() || place.y() < frame.plot.top())
        return std::nullopt;
    const double share = (place.x() - plot.area.left()) / plot.area.width();
    return std::min(static_cast<std::size_t>(share * static_cast<double>(m_points.size())), m_points.size() - 1);
}

QString VCurve::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto point = pointAt(frame, place);
    return point ? textOf(*point) : QString();
}

std::optional<std::string> VCurve::stationAt(const ChartFrame& frame, QPointF place) const
{
    const auto point = pointAt(frame, place);
    return point ? std::optional(m_points[*point].station) : std::nullopt;
}

std::vector<std::string> VCurve::rows() const
{
    std::vector<std::string> stations;
    for (const Point& point : m_points)
        stations.push_back(point.station);
    return stations;
}

QPointF VCurve::rowPoint(const ChartFrame& frame, std::size_t row) const
{
    const Plot plot = axes(frame);
    return {plot.xOf(static_cast<double>(row)), plot.area.center().y()};
}

ChartTable VCurve::table(TimeRange, const ShiftClock&) const
{
    ChartTable table;
    table.header = {Charts::tr("Station"), Charts::tr("Rated pace, %1", "units per hour").arg(shownPaceWord()),
                    Charts::tr("Predicted net pace, %1", "units per hour").arg(shownPaceWord()),
                    Charts::tr("Constraint")};
    for (std::size_t i = 0; i < m_points.size(); ++i)
        table.rows << QVariantList{m_points[i].name, m_points[i].rated, m_points[i].net,
                                   i == m_constraint ? QVariant(Charts::tr("constraint")) : QVariant()};
    return table;
}

} // namespace linetwin::app

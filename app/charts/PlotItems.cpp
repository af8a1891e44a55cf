// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotItems.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>

namespace linetwin::app {

namespace {

QAbstractSeries* make(const PlotBand&)
{
    auto* const series = new QAreaSeries(new QLineSeries, new QLineSeries);
    series->upperSeries()->setParent(series);
    series->lowerSeries()->setParent(series);
    return series;
}

QAbstractSeries* make(const PlotLine&)
{
    return new QLineSeries;
}

QAbstractSeries* make(const PlotDots&)
{
    return new QScatterSeries;
}

QAbstractSeries* make(const PlotBars& bars)
{
    switch (bars.kind) {
    case PlotBars::Kind::SideBySide: return new QBarSeries;
    case PlotBars::Kind::Stacked: return new QStackedBarSeries;
    case PlotBars::Kind::HorizontalStacked: return new QHorizontalStackedBarSeries;
    }
    Q_UNREACHABLE();
}

QAbstractSeries* make(const PlotBoxes&)
{
    return new QBoxPlotSeries;
}

void fill(QAbstractSeries& item, const PlotBand& band)
{
    auto& series = static_cast<QAreaSeries&>(item);
    series.setColor(band.color);
    series.setPen(Qt::NoPen);
    series.upperSeries()->replace(band.upper);
    series.lowerSeries()->replace(band.lower);
}

void fill(QAbstractSeries& item, const PlotLine& line)
{
    auto& series = static_cast<QLineSeries&>(item);
    series.setPen(line.pen);
    series.replace(line.points);
}

QScatterSeries::MarkerShape shapeOf(PlotMarker marker)
{
    switch (marker) {
    case PlotMarker::Circle: return QScatterSeries::MarkerShapeCircle;
    case PlotMarker::Square: return QScatterSeries::MarkerShapeRectangle;
    case PlotMarker::Diamond: return QScatterSeries::MarkerShapeRotatedRectangle;
    case PlotMarker::Triangle: return QScatterSeries::MarkerShapeTriangle;
    case PlotMarker::Star: return QScatterSeries::MarkerShapeStar;
    case PlotMarker::Pentagon: return QScatterSeries::MarkerShapePentagon;
    }
    Q_UNREACHABLE();
}

void fill(QAbstractSeries& item, const PlotDots& dots)
{
    auto& series = static_cast<QScatterSeries&>(item);
    series.setMarkerShape(shapeOf(dots.marker));
    series.setMarkerSize(dots.size);
    series.setColor(dots.color);
    series.setBorderColor(dots.outline.isValid() ? dots.outline : dots.color);
    series.replace(dots.points);
}

void fill(QAbstractSeries& item, const PlotBars& bars)
{
    auto& series = static_cast<QAbstractBarSeries&>(item);
    series.clear();
    series.setBarWidth(bars.width);
    for (const PlotBars::Set& set : bars.sets) {
        auto* const made = new QBarSet(set.name);
        made->setBrush(set.brush);
        made->setPen(set.outline);
        made->append(set.values);
        series.append(made);
    }
}

void fill(QAbstractSeries& item, const PlotBoxes& boxes)
{
    auto& series = static_cast<QBoxPlotSeries&>(item);
    series.clear();
    series.setBoxWidth(boxes.width);
    series.setBrush(boxes.brush);
    series.setPen(boxes.outline);
    for (const PlotBoxes::Box& box : boxes.boxes)
        series.append(new QBoxSet(box.lowest, box.lowerQuartile, box.median, box.upperQuartile, box.highest));
}

} // namespace

QAbstractSeries* makePlotItem(const PlotSeries& of)
{
    return std::visit([](const auto& series) { return make(series); }, of);
}

void fillPlotItem(QAbstractSeries& item, const PlotSeries& of)
{
    std::visit([&](const auto& series) { fill(item, series); }, of);
}

void clearPlotItem(QAbstractSeries& item)
{
    if (auto* const points = qobject_cast<QXYSeries*>(&item)) {
        points->clear();
    } else if (auto* const area = qobject_cast<QAreaSeries*>(&item)) {
        area->upperSeries()->clear();
        area->lowerSeries()->clear();
    } else if (auto* const bars = qobject_cast<QAbstractBarSeries*>(&item)) {
        bars->clear();
    } else if (auto* const boxes = qobject_cast<QBoxPlotSeries*>(&item)) {
        boxes->clear();
    }
}

} // namespace linetwin::app

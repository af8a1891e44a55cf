// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PlotScene.h"

#include "app/charts/PlotItems.h"
#include "app/settings/Theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

QCategoryAxis* makeAxis(QChart& chart, Qt::Alignment side)
{
    auto* const axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    chart.addAxis(axis, side);
    return axis;
}

/// As Qt Charts takes a label. It breaks one that is wider than it has measured, and measures all with a text that
/// keeps what it knows of a font: after another language one of the same name may be another.
QString onOneLine(const QString& text)
{
    return QStringLiteral("<div style='white-space:nowrap'>%1</div>").arg(text.toHtmlEscaped());
}

/// `length` in pixels.
void showAxis(QCategoryAxis& axis, const PlotAxis& as, double length, const Theme& colors, const QFont& font)
{
    // Hairlines on whole pixels are sharp.
    const auto snapped = [&](double at) { return as.valueAt(std::round(as.shareOf(at) * length) / length); };
    axis.setLabelsFont(font);
    axis.setLabelsBrush(colors.mutedText);
    axis.setLinePen(QPen(colors.grid, 1));
    axis.setGridLinePen(QPen(colors.grid, 1));
    // An axis without a tick is not laid out anew: its lines would stay where they were in another picture.
    axis.setLineVisible(as.hasLine && !as.ticks.empty());
    axis.setGridLineVisible(as.hasGrid && !as.ticks.empty());
    axis.setTitleFont(font);
    axis.setTitleBrush(colors.mutedText);
    axis.setTitleText(as.title);
    axis.setTitleVisible(!as.title.isEmpty());
    for (const QString& label : axis.categoriesLabels())
        axis.remove(label);
    axis.setRange(as.from, as.to);
    // Where the first tick is, as there is a grid line here, too.
    axis.setStartValue(as.ticks.empty() ? as.from : snapped(as.ticks.front().at));
    // An axis does not take a text twice, and a clock shows the same hour every day: what has no width tells them
    // apart.
    QStringList given;
    for (const PlotTick& tick : as.ticks) {
        QString text = tick.text.isEmpty() ? QStringLiteral(" ") : tick.text;
        while (given.contains(text))
            text += QChar(0x200B);
        given << text;
        axis.append(onOneLine(text), snapped(tick.at));
    }
}

} // namespace

PlotCanvas::Scene::Scene() : m_chart(new QChart)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_across = makeAxis(*m_chart, Qt::AlignBottom);
    m_upwards = makeAxis(*m_chart, Qt::AlignLeft);
}

bool PlotCanvas::Scene::fits(const Plot& plot) const
{
    return std::ranges::equal(plot.series, m_kinds, {}, [](const PlotSeries& series) { return series.index(); });
}

void PlotCanvas::Scene::makeSeries(const Plot& plot)
{
    m_chart->removeAllSeries();
    m_series.clear();
    m_kinds.clear();
    for (const PlotSeries& of : plot.series) {
        QAbstractSeries* const series = makePlotItem(of);
        m_chart->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_upwards);
        m_series.push_back(series);
        m_kinds.push_back(of.index());
    }
}

void PlotCanvas::Scene::place(const QRectF& plotArea, QSizeF size)
{
    m_scene.setSceneRect(QRectF(QPointF(), size));
    m_chart->resize(size);
    m_chart->setPlotArea(plotArea);
    // A plot area that is set reaches the axes with the next layout only, which would come with the next event.
    m_chart->layout()->setGeometry(QRectF(QPointF(), size));
}

void PlotCanvas::Scene::show(const Plot& plot, const QRectF& area, const Theme& colors, const QFont& font)
{
    const bool isReused = fits(plot);
    Axes axes{plot.across, plot.upwards, plot.area.translated(-area.topLeft()), area.size(), colors.mutedText,
              colors.grid, font};
    // Every change of an axis moves all points that are there, so they go first.
    for (QAbstractSeries* const series : m_series)
        clearPlotItem(*series);
    if (axes != m_axes) {
        showAxis(*m_across, plot.across, plot.area.width(), colors, font);
        showAxis(*m_upwards, plot.upwards, plot.area.height(), colors, font);
        place(axes.plot, axes.size);
        m_axes = std::move(axes);
    }
    if (!isReused)
        makeSeries(plot);
    for (std::size_t i = 0; i < plot.series.size(); ++i)
        fillPlotItem(*m_series[i], plot.series[i]);
}

void PlotCanvas::Scene::render(QPainter& painter, const QRectF& area)
{
    painter.save();
    m_scene.render(&painter, area, QRectF(QPointF(), area.size()));
    painter.restore();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/charts/QtTimeChart.h"

#include "app/results/charts/ChartOverlay.h"
#include "app/results/charts/Ticks.h"
#include "app/settings/Theme.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>

#include <algorithm>

namespace linetwin::app {

namespace {

/// What Qt Charts draws in one 60 Hz frame (about 1 µs per point, see StepFunction).
constexpr int pointBudget = 4000;
constexpr int pointsPerColumn = 2;
constexpr int mostColumns = 4096;
constexpr int leftMargin = 7 * gridUnit;
constexpr int rightMargin = 2 * gridUnit;
constexpr int topMargin = 3 * gridUnit;
constexpr int bottomMargin = 3 * gridUnit;
constexpr int pixelsPerValueTick = 32;

QLineSeries& lineOf(QChart& chart, int index)
{
    return *static_cast<QLineSeries*>(chart.series().at(index));
}

/// A dense line drawn wide is a block.
QPen penOf(const ChartSeries& series, bool isSparse)
{
    QColor color = series.color;
    if (series.look == ChartSeries::Look::Faded)
        color.setAlphaF(0.35F);
    QPen pen(color, series.look == ChartSeries::Look::Emphasised && isSparse ? 2 : 1);
    if (series.look == ChartSeries::Look::Dashed)
        pen.setStyle(Qt::DashLine);
    return pen;
}

} // namespace

QtTimeChart::QtTimeChart(QWidget* parent)
    : TimeChart(parent), m_view(new QChartView(new QChart, this)), m_timeAxis(new QValueAxis),
      m_valueAxis(new QValueAxis), m_overlay(new ChartOverlay(this))
{
    QChart& chart = *m_view->chart();
    chart.legend()->hide();
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setBackgroundRoundness(0);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setLocalizeNumbers(true);
    chart.addAxis(m_timeAxis, Qt::AlignBottom);
    chart.addAxis(m_valueAxis, Qt::AlignLeft);
    for (QValueAxis* axis : {m_timeAxis, m_valueAxis}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0);
        axis->setLineVisible(false);
    }
    m_timeAxis->setLabelsVisible(false);
    m_valueAxis->setLabelFormat(QStringLiteral("%.0f"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing, false);
    m_overlay->raise();
    setFocusProxy(m_overlay);
    connect(m_overlay, &ChartOverlay::rangeChosen, this, &TimeChart::rangeChosen);
    connect(m_overlay, &ChartOverlay::timeChosen, this, &TimeChart::timeChosen);
    connect(m_overlay, &ChartOverlay::timePointed, this, &TimeChart::timePointed);
    applyColors();
}

QSize QtTimeChart::minimumSizeHint() const
{
    return {leftMargin + rightMargin + 16 * gridUnit, topMargin + bottomMargin + 6 * gridUnit};
}

void QtTimeChart::setSeries(std::vector<ChartSeries> series, double highest)
{
    m_series = std::move(series);
    m_highest = highest;
    for (const ChartSeries& one : m_series)
        m_highest = std::max(m_highest, static_cast<double>(one.steps->maximum()));
    matchSeriesCount();
    redraw();
}

void QtTimeChart::matchSeriesCount()
{
    QChart& chart = *m_view->chart();
    while (chart.series().size() > static_cast<qsizetype>(m_series.size())) {
        QAbstractSeries* last = chart.series().last();
        chart.removeSeries(last);
        delete last;
    }
    while (chart.series().size() < static_cast<qsizetype>(m_series.size())) {
        auto* line = new QLineSeries;
        chart.addSeries(line);
        line->attachAxis(m_timeAxis);
        line->attachAxis(m_valueAxis);
    }
}

void QtTimeChart::setRange(TimeRange shown, TimeRange whole)
{
    m_shown = shown;
    m_overlay->setRange(shown, whole);
    redraw();
}

void QtTimeChart::setCursor(SimTime time)
{
    m_overlay->setCursor(time);
}

void QtTimeChart::setPointer(std::optional<SimTime> time)
{
    m_overlay->setPointer(time);
}

void QtTimeChart::setTitle(const QString& title)
{
    m_overlay->setTitle(title);
    m_overlay->setAccessibleName(title);
    setAccessibleName(title);
}

void QtTimeChart::setTimeLabelsVisible(bool isVisible)
{
    m_hasTimeLabels = isVisible;
    m_overlay->setTimeLabelsVisible(isVisible);
    placePlot();
}

void QtTimeChart::placePlot()
{
    m_view->setGeometry(rect());
    m_overlay->setGeometry(rect());
    const int bottom = m_hasTimeLabels ? bottomMargin : bottomMargin / 2;
    const QRectF plot = QRectF(rect()).adjusted(leftMargin, topMargin, -rightMargin, -bottom);
    m_view->chart()->setPlotArea(plot);
    m_overlay->setPlotArea(plot);
    layOutAxes();
}

void QtTimeChart::layOutAxes()
{
    // A new plot area moves the curves at once, but grid and labels only with the next layout, which may never come.
    QGraphicsLayout* layout = m_view->chart()->layout();
    layout->invalidate();
    layout->activate();
}

void QtTimeChart::redraw()
{
    QChart& chart = *m_view->chart();
    const QRectF plot = chart.plotArea();
    // Qt Charts builds a path for each change: empty series first, so that the new range costs nothing.
    for (int i = 0; i < chart.series().size(); ++i)
        lineOf(chart, i).clear();
    if (m_shown.length().count() <= 0 || plot.width() <= 0)
        return;
    m_timeAxis->setTickInterval(toSeconds(m_overlay->tickStep()));
    m_timeAxis->setRange(toSeconds(m_shown.from), toSeconds(m_shown.to));
    const int ticks = std::max(2, static_cast<int>(plot.height()) / pixelsPerValueTick);
    m_valueAxis->setTickInterval(niceStep(m_highest, ticks));
    m_valueAxis->setRange(0, niceCeiling(m_highest, ticks));
    const int budget = pointBudget / (pointsPerColumn * std::max(1, static_cast<int>(m_series.size())));
    const int columns = std::min({static_cast<int>(plot.width()), budget, mostColumns});
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const QList<QPointF> points = drawnPoints(*m_series[i].steps, m_shown, columns);
        QLineSeries& line = lineOf(chart, static_cast<int>(i));
        line.setPen(penOf(m_series[i], static_cast<double>(points.size()) < plot.width()));
        line.replace(points);
    }
    layOutAxes();
}

int QtTimeChart::pointCount() const
{
    int count = 0;
    for (int i = 0; i < m_view->chart()->series().size(); ++i)
        count += static_cast<int>(lineOf(*m_view->chart(), i).count());
    return count;
}

void QtTimeChart::applyColors()
{
    QChart& chart = *m_view->chart();
    chart.setLocale(locale());
    chart.setBackgroundBrush(theme().surface);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setPlotAreaBackgroundVisible(false);
    m_view->setBackgroundBrush(theme().surface);
    for (QValueAxis* axis : {m_timeAxis, m_valueAxis}) {
        axis->setGridLinePen(QPen(theme().grid, 1));
        axis->setLabelsColor(theme().mutedText);
        axis->setLabelsFont(captionFont());
    }
    m_overlay->update();
}

void QtTimeChart::resizeEvent(QResizeEvent* event)
{
    TimeChart::resizeEvent(event);
    placePlot();
    redraw();
}

void QtTimeChart::changeEvent(QEvent* event)
{
    TimeChart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

} // namespace linetwin::app

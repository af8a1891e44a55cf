// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/charts/TimeChart.h"

#include <QChartView>
#include <QValueAxis>

namespace linetwin::app {

class ChartOverlay;

/// A TimeChart by Qt Charts. Draws at most a budget of points for all series together, decimated so that no excursion
/// is lost, and replaces them only when series, range or size change.
class QtTimeChart : public TimeChart {
    Q_OBJECT

public:
    explicit QtTimeChart(QWidget* parent = nullptr);

    void setSeries(std::vector<ChartSeries> series, double highest) override;
    void setRange(TimeRange shown, TimeRange whole) override;
    void setCursor(SimTime time) override;
    void setPointer(std::optional<SimTime> time) override;
    void setTitle(const QString& title) override;
    void setTimeLabelsVisible(bool isVisible) override;

    QSize minimumSizeHint() const override;
    /// Points drawn now, in all series.
    int pointCount() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placePlot();
    void layOutAxes();
    void matchSeriesCount();
    void applyColors();
    void redraw();

    QChartView* m_view;
    QValueAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
    ChartOverlay* m_overlay;
    std::vector<ChartSeries> m_series;
    TimeRange m_shown;
    double m_highest = 1;
    bool m_hasTimeLabels = true;
};

} // namespace linetwin::app

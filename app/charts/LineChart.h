// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"

#include <memory>

namespace linetwin::app {

/// One line of a LineChart: steps, or a straight line from 0 at time 0.
struct ChartSeries {
    enum class Look { Plain, Emphasised, Faded, Dashed };
    /// A colour of the theme in which it is drawn: of a series by number, or one of these.
    static constexpr int goodColor = -1;
    static constexpr int mutedColor = -2;

    QString name;
    int color = 0;
    Look look = Look::Plain;
    std::shared_ptr<const StepFunction> steps; ///< null for a straight line
    double perHour = 0;                        ///< slope of a straight line
    std::optional<std::string> station;        ///< that it belongs to
    bool isStraight() const { return !steps; }
    double valueAt(SimTime time) const;
};

/// Values over time, drawn from 0 or the lowest one below it. Decimated so that no excursion is lost.
class LineChart : public Chart {
public:
    struct Texts {
        QString title;
        QString summary;
        QString value; ///< header of the table where there is one series, or a pattern with %1 for the series' name
    };
    /// That the axis shows at least.
    struct Values {
        double lowest = 0; ///< not above 0
        double highest = 1;
    };
    /// Without any series the summary stands in the plot. A table has a row for each interval of `tableStep`, or with 0
    /// at moments by the shown range.
    LineChart(Texts texts, std::vector<ChartSeries> series, Values values, SimTime duration, SimTime tableStep = {});

    QString title() const override { return m_texts.title; }
    QString summary() const override { return m_texts.summary; }
    bool hasValueZoom() const override { return true; }
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QStringList valuesAt(SimTime time) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    const std::vector<ChartSeries>& series() const { return m_series; }

private:
    /// The points that are drawn of a series: seconds and value.
    QList<QPointF> points(const ChartSeries& series, const ChartFrame& frame) const;
    /// What tells the series from the others beside its colour; nullopt for one that is dashed or has no like.
    std::optional<PlotMarker> markerOf(std::size_t series) const;
    /// Places on a line at equal distances, those of different series beside each other.
    QList<QPointF> markerPoints(std::size_t series, const ChartFrame& frame) const;

    Texts m_texts;
    std::vector<ChartSeries> m_series;
    Values m_values;
    SimTime m_duration;
    SimTime m_tableStep;
};

} // namespace linetwin::app

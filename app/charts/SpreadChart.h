// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/SpreadBins.h"
#include "engine/analysis/Figures.h"
#include "engine/statistics/FigureStatistics.h"

namespace linetwin::app {

/// A figure over the shifts of one scenario, for a SpreadChart.
struct SpreadSample {
    QString name;
    FigureStatistics statistics;
};

/// How much a figure differs between shifts: how many shifts fall into each interval, with the mean and the range that
/// holds all but the lowest and the highest tenth. Bars of the scenario are filled, those of the baseline hollow.
class SpreadChart : public Chart {
public:
    /// `spec` has static lifetime; the second of two samples is the one to compare with.
    SpreadChart(const FigureSpec& spec, std::vector<SpreadSample> samples);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    const SpreadBins& bins() const { return m_bins; }

private:
    struct Sample {
        QString name;
        std::vector<std::optional<double>> values;
        std::vector<int> counts; ///< by bin
        int given = 0;           ///< values that are not null
        double mean = 0;
        double low = 0;  ///< P10
        double high = 0; ///< P90
    };
    static QString keyOf(std::size_t sample) { return QString::number(sample); }
    static bool isHidden(const ChartFrame& frame, std::size_t sample) { return frame.hidden.contains(keyOf(sample)); }
    PlotAxis valueAxis(const ChartFrame& frame) const;
    PlotAxis countAxis(const ChartFrame& frame) const;
    /// Where a value is on the axis, whose bars are at 0, 1, 2 …
    double placeOf(double value) const { return (value - m_bins.from) / m_bins.step - 0.5; }
    /// Height of the marks of mean and range above the bars, in pixels of the picture.
    double markPlace(const ChartFrame& frame, std::size_t sample) const;
    double marksHeight() const;
    QString wordsOf(const Sample& sample) const;

    const FigureSpec& m_spec;
    std::vector<Sample> m_samples;
    SpreadBins m_bins;
};

} // namespace linetwin::app

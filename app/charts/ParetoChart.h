// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RowsChart.h"
#include "engine/model/State.h"

namespace linetwin::app {

/// What stops have in common, and how much of them there is.
struct ParetoBar {
    StationRow row; ///< named like the cause; selected: the one that is looked at
    QString kind;   ///< for a table
    QString cause;  ///< for a table
    State state = State::Down;
    SimTime time{};
    int count = 0;
};

enum class ParetoMeasure { Time, Count };

/// Stops by cause, the largest first: a bar for each with its share of the whole, and a line of the share that it has
/// together with those above it, both on one axis of percent. The numbers stand in a column right of them.
class ParetoChart : public RowsChart {
public:
    /// The bars in any order.
    ParetoChart(std::vector<ParetoBar> bars, ParetoMeasure measure);

    const std::vector<ParetoBar>& bars() const { return m_bars; }
    /// Of that bar and all above it, 0 … 1.
    double cumulativeShare(std::size_t bar) const { return m_cumulative[bar]; }

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

private:
    double sizeOf(const ParetoBar& bar) const;
    double shareOf(std::size_t bar) const { return m_whole > 0 ? sizeOf(m_bars[bar]) / m_whole : 0; }
    QString sizeText(std::size_t bar) const;
    /// Of the numbers right of the bars.
    double columnWidth(const QFont& font) const;

    std::vector<ParetoBar> m_bars; ///< sorted
    std::vector<double> m_cumulative;
    ParetoMeasure m_measure;
    double m_whole = 0;
};

} // namespace linetwin::app

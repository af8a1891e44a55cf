// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RowsChart.h"
#include "app/charts/StateFill.h"
#include "engine/model/State.h"

#include <array>

namespace linetwin::app {

/// A station of a StateBarsChart: shares of the shift by State.
struct StateShares {
    StationRow row;
    std::array<double, stateCount> shift{}; ///< of the shift that is played
    std::array<double, stateCount> mean{};  ///< over the replications that are in
    bool isCollecting = false;              ///< a batch: its time without items is drawn calm
};

/// Time in each state, two stacked bars for each station: this shift, and the mean over the shifts. Qt Charts draws the
/// bars of the rows in sight; patterns, shapes and percentages, which it has no means for, lie over them.
class StateBarsChart : public RowsChart {
public:
    /// With one replication there is no second bar.
    StateBarsChart(std::vector<StateShares> stations, int replications);

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
    ShownStates shownStates() const;
    bool hasMean() const { return m_replications > 1; }
    /// Places for bars in a row: with two bars the third parts them from the next station's.
    std::size_t slotsOfRow() const { return hasMean() ? 3 : 1; }
    double barWidth() const { return hasMean() ? 0.92 : 0.75; }
    /// A bar's place in the picture; the bar of the mean is 1.
    QRectF barPlace(const ChartFrame& frame, std::size_t row, std::size_t bar) const;

    std::vector<StateShares> m_stations;
    int m_replications;
    std::vector<QString> m_names;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RowsChart.h"
#include "app/charts/studies/DifferenceBar.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// What each change of a sensitivity study does to the figure: a row for a parameter, with a bar for each direction, or
/// for a loss that is switched off; bars around zero, the largest effect on top, and the smallest left out at first.
/// The bars are painted by itself: those of Qt Charts have no whiskers, no texts at their ends, and do not scroll.
class TornadoChart : public RowsChart {
public:
    /// Rows that are shown unless all are asked for.
    static constexpr std::size_t usualRows = 10;

    explicit TornadoChart(std::shared_ptr<const SensitivityOutcome> outcome, std::size_t mostRows = usualRows);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::size_t> sourceAt(const ChartFrame& frame, QPointF place) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    FigureAxis axis(const ChartFrame& frame) const;
    const std::vector<DifferenceBar>& bars() const { return m_bars; }
    std::size_t shownRows() const { return m_rows.size(); }
    std::size_t allRows() const { return m_allRows; }

private:
    struct Row {
        std::vector<std::size_t> bars; ///< of its changes, the larger effect first; one or two
        QString name;
        QString values;
    };

    const SensitivityRow& change(std::size_t bar) const;
    DifferenceBar barOf(const FigureComparison& comparison) const;
    /// Two bars of a row stand side by side where they point away from each other, else below each other.
    QRectF barPlace(const ChartFrame& frame, std::size_t row, std::size_t bar) const;
    /// The bar that is meant at a place.
    std::optional<std::size_t> barAt(const ChartFrame& frame, QPointF place) const;
    bool isBelowEachOther(const Row& row) const;
    /// The axis lies under the last row, not at the bottom of a picture that the rows do not fill.
    ChartFrame body(const ChartFrame& frame) const;
    void paintLabel(QPainter& painter, const ChartFrame& frame, std::size_t row) const;

    std::shared_ptr<const SensitivityOutcome> m_outcome;
    const FigureSpec& m_spec;
    std::vector<DifferenceBar> m_bars;  ///< of the shown changes, as the effects are ordered
    std::vector<std::size_t> m_effects; ///< of each bar, as an index into the result's
    std::vector<Row> m_rows;
    std::size_t m_allRows;
    std::pair<double, double> m_range;
    AxisUnit m_unit;
    std::optional<double> m_yearlyFactor; ///< a margin is shown as what it is worth a year
    std::string m_currency;
};

} // namespace linetwin::app

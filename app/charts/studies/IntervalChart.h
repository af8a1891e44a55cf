// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/RowsChart.h"
#include "app/charts/studies/DifferenceBar.h"
#include "engine/study/StudyOutcome.h"

namespace linetwin::app {

/// Scenarios side by side: at the left each one's figure with its interval, at the right its paired difference to the
/// reference, which may be clear where the intervals at the left overlap. Rows are painted by itself: Qt Charts has no
/// kind for a mean with an interval, nor for two axes side by side.
class IntervalChart : public RowsChart {
public:
    explicit IntervalChart(std::shared_ptr<const CompareOutcome> outcome);

    QString title() const override;
    QString summary() const override;
    bool hasTimeAxis() const override { return false; }
    double leftMargin(const QFont& font, double width) const override;
    double contentHeight(double width, const QFont& font) const override;
    std::optional<Plot> plot(const ChartFrame& frame) const override;
    void paint(QPainter& painter, const ChartFrame& frame) const override;
    std::vector<LegendEntry> legend(const Theme& colors) const override;
    QString readoutAt(const ChartFrame& frame, QPointF place) const override;
    std::optional<std::size_t> sourceAt(const ChartFrame& frame, QPointF place) const override;
    std::pair<double, double> rowPlace(const ChartFrame& frame, std::size_t row) const override;
    ChartTable table(TimeRange shown, const ShiftClock& clock) const override;

    FigureAxis figureAxis(const ChartFrame& frame) const;
    FigureAxis differenceAxis(const ChartFrame& frame) const;

protected:
    /// Shows the difference of each row but the first as money a year: times its factor, which must be there for all
    /// of them; else differences stay as they are.
    void showYearly(const std::vector<std::optional<double>>& factors);
    /// A few words below a row's name, before the figure.
    void setNote(std::size_t row, const QString& note) { m_scenarios[row].note = note; }

private:
    struct Row {
        QString name;
        QString value;  ///< the figure
        QString note;   ///< best, tied; mostly empty
        QString caveat; ///< the stops on which the interval of the mean hangs; mostly empty
        std::optional<double> mean;
        std::optional<Interval> interval;
        DifferenceBar bar; ///< without a mean where there is nothing to compare
        bool isComparable = false;
        bool isMarked = false; ///< the best

        QString about() const;
    };

    static constexpr double headingHeight = 3 * gridUnit;
    static QFont withBold(QFont font);
    /// The part of the frame below the columns' headings, as far down as the rows reach.
    ChartFrame body(const ChartFrame& frame) const;
    static QRectF figureColumn(const QRectF& place);
    static QRectF differenceColumn(const QRectF& place);
    QColor dotColor(const Row& row, const Theme& colors) const;
    void takeDifferences();
    const std::string& currency() const;
    void paintHeadings(QPainter& painter, const ChartFrame& frame) const;
    void paintLabel(QPainter& painter, const ChartFrame& frame, const QRectF& place, const Row& row) const;
    void paintFigure(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis, const QRectF& place,
                     const Row& row) const;

    std::shared_ptr<const CompareOutcome> m_outcome;
    const FigureSpec& m_spec;
    std::vector<Row> m_scenarios;
    std::vector<DifferenceBar> m_bars;
    std::pair<double, double> m_figureRange;
    std::pair<double, double> m_differenceRange;
    AxisUnit m_figureUnit;
    AxisUnit m_differenceUnit;
    bool m_isYearly = false;
};

} // namespace linetwin::app

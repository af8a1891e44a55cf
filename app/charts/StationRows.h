// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"

namespace linetwin::app {

/// A station's row in a chart.
struct StationRow {
    std::string station;
    QString name;
    bool isSelected = false;
};

/// Rows of equal height that share the plot, or scroll where they would get too low.
class StationRows {
public:
    StationRows(std::size_t count, double lowest, double highest);

    double contentHeight() const { return static_cast<double>(m_count) * m_lowest; }
    double rowHeight(const ChartFrame& frame) const;
    /// A row's place in the picture, as wide as the plot.
    QRectF place(const ChartFrame& frame, std::size_t row) const;
    /// Rows that are at least partly in the plot, first and one past the last.
    std::pair<std::size_t, std::size_t> visible(const ChartFrame& frame) const;
    std::optional<std::size_t> rowAt(const ChartFrame& frame, double y) const;
    std::pair<double, double> contentPlace(const ChartFrame& frame, std::size_t row) const;

private:
    std::size_t m_count;
    double m_lowest;
    double m_highest;
};

/// Width of the widest name, cut to what a chart of that width can spare.
double rowLabelWidth(const std::vector<QString>& names, const QFont& font, double width);
/// A name left of the plot, elided; stands out if selected.
void paintRowLabel(QPainter& painter, const ChartFrame& frame, const QRectF& row, const StationRow& label,
                   double width);

} // namespace linetwin::app

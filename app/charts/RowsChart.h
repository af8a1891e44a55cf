// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/StationRows.h"

namespace linetwin::app {

/// A chart in rows below each other, which keyboard and mouse know by their stations.
class RowsChart : public Chart {
public:
    double contentHeight(double width, const QFont& font) const override;
    std::optional<std::string> stationAt(const ChartFrame& frame, QPointF place) const override;
    std::vector<std::string> rows() const override { return m_stations; }
    std::pair<double, double> rowPlace(const ChartFrame& frame, std::size_t row) const override;

protected:
    /// The station of each row, empty for a row of none; heights in pixels.
    RowsChart(std::vector<std::string> stations, double lowest, double highest);
    const StationRows& placement() const { return m_rows; }

private:
    std::vector<std::string> m_stations;
    StationRows m_rows;
};

/// The stations of rows that have a StationRow.
template <typename Row> std::vector<std::string> stationsOf(const std::vector<Row>& rows)
{
    std::vector<std::string> stations;
    for (const Row& row : rows)
        stations.push_back(row.row.station);
    return stations;
}

} // namespace linetwin::app

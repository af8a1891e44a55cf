// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/RowsChart.h"

namespace linetwin::app {

RowsChart::RowsChart(std::vector<std::string> stations, double lowest, double highest)
    : m_stations(std::move(stations)), m_rows(m_stations.size(), lowest, highest)
{
}

double RowsChart::contentHeight(double, const QFont&) const
{
    return m_rows.contentHeight();
}

std::optional<std::string> RowsChart::stationAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = m_rows.rowAt(frame, place.y());
    return row && !m_stations[*row].empty() ? std::optional(m_stations[*row]) : std::nullopt;
}

std::pair<double, double> RowsChart::rowPlace(const ChartFrame& frame, std::size_t row) const
{
    return m_rows.contentPlace(frame, row);
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/results/StopGroups.h"
#include "app/text/ShiftClock.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>

namespace linetwin::app {

/// Which stops are listed.
struct StopFilter {
    std::optional<std::string> station;
    std::array<bool, stateCount> states{false, false, true, true, false}; ///< by State; without waits at first
    std::optional<std::string> reason; ///< the user's name for it; of waits that of the cause
    QString text;                      ///< in station, kind or cause, without regard to case
    std::optional<StopKey> group;      ///< of those that are left the stops of this key alone

    bool operator==(const StopFilter&) const = default;
};

/// The stops of a run: a row each, sorted by any column. Holds row numbers only; texts are made for the rows that are
/// looked at.
class StopTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Start, Duration, Station, Kind, Cause, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStops(std::shared_ptr<const StopList> stops);
    void setFilter(StopFilter filter);
    const StopFilter& filter() const { return m_filter; }
    /// All that the filter lets through but for its group, summed by their keys.
    const std::vector<StopGroup>& groups() const { return m_groups; }
    void setShiftClock(const ShiftClock& clock);

    const Stop& stopAt(int row) const { return m_stops->stops[m_rows[static_cast<std::size_t>(row)]]; }
    SimTime startAt(int row) const { return startOf(*m_stops->recording, stopAt(row)); }
    const std::string& stationAt(int row) const { return m_stops->recording->track(stopAt(row).station).name; }
    /// That the stops are of; null while there are none.
    std::shared_ptr<const Recording> recording() const { return m_stops ? m_stops->recording : nullptr; }
    /// Of all that were found, filtered or not.
    int totalCount() const { return m_stops ? static_cast<int>(m_stops->stops.size()) : 0; }
    /// Waits that the filter would list, had they not been left out as too short when stops were looked for.
    int shorterWaitCount() const;
    SimTime shortestWait() const { return m_stops ? m_stops->shortestWait : SimTime{}; }
    ChartTable table(const QList<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    State stateAt(const Stop& stop) const { return stateOf(*m_stops->recording, stop); }
    SimTime durationOf(const Stop& stop) const;
    QString nameOf(std::uint32_t station) const;
    QString causeText(const Stop& stop) const;
    QString causeDetails(const Stop& stop) const;
    QString cellText(const Stop& stop, int column) const;
    bool isShown(const Stop& stop, QHash<quint64, bool>& textMatches) const;
    void fill();
    void sortRows();

    std::shared_ptr<const StopList> m_stops;
    std::vector<std::uint32_t> m_rows; ///< indices of those that are shown, as sorted
    std::vector<StopGroup> m_groups;
    StopFilter m_filter;
    ShiftClock m_clock;
    int m_sortColumn = Start;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace linetwin::app

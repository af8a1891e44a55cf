// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/reading/LossTexts.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace linetwin::app {

/// The loss tree as a waterfall from the scheduled time to the good product: a row for each leaf, the causes of waiting
/// apart, the first row what there was and the last what is left. All rows between sum to the difference exactly;
/// causes that are small and have not changed much are one row.
class LossTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Bar, Value, Difference, ColumnCount };
    /// A QList<double> with start and end of the bar as shares of the scheduled time.
    static constexpr int spanRole = Qt::UserRole;
    /// The State in whose colour the bar is drawn, as int; −1: none.
    static constexpr int stateRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Mean over the shifts so far, or replication 0 alone.
    void showResult(const LiveResult& result, bool isPlayedShift);
    void setUnit(LossUnit unit);
    LossUnit unit() const { return m_texts.unit(); }
    /// What a row is of; null for totals and rows that gather several.
    std::optional<LossKey> keyAt(int row) const;
    /// What a row is of are stops of the constraint.
    bool isStop(int row) const;
    /// The station that a click on the row selects.
    std::optional<std::size_t> stationAt(int row) const;
    /// All rows, those that one row gathers each for itself, in all units.
    ChartTable table() const;

    /// Whether there is anything to compare with.
    bool hasDifferences() const { return m_hasDifferences; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariantList tableRow(const LossBar& row) const;

    std::vector<LossBar> m_rows;
    LossTexts m_texts;
    bool m_hasDifferences = false;
    bool m_hasStops = false; ///< the line has named reasons or closures
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/StateFill.h"
#include "app/reading/FigureContents.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace linetwin::app {

/// The stations' OEE: a row for each station, a column for each factor in percent with its difference to the baseline,
/// the last for the shares of the states.
class StationTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, NotWaiting, Availability, Performance, Quality, Oee, OeeStandalone, States, ColumnCount };
    /// A QList<double> with the shares in the order of State up to the last that is shown, empty if unknown.
    static constexpr int sharesRole = Qt::UserRole;
    /// The difference to the baseline in percentage points, "+1.2"; empty without one.
    static constexpr int differenceRole = Qt::UserRole + 1;
    /// Its DifferenceReading::Tone as int.
    static constexpr int toneRole = Qt::UserRole + 2;
    /// Whether the station collects a batch, so that its time without items is shown calm.
    static constexpr int collectingRole = Qt::UserRole + 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// Never null. Keeps rows (and with them selection and scroll position) while the stations are the same.
    void showStations(const ResultReadingPointer& reading);
    /// Some station's figure differs from the baseline, or may: of a long line it is not looked for.
    bool hasDifferences() const;
    /// Every figure is looked at where something is asked of all: no more than a view shows would be worked out else.
    bool isShort() const { return m_rows.size() <= mostLookedAt; }
    /// The usual states, and those that any station has time in.
    const ShownStates& shownStates() const { return m_shown; }
    const std::string& stationAt(int row) const { return m_rows[static_cast<std::size_t>(row)].name; }
    std::optional<int> rowOf(const std::string& station) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string name;
        bool isCollecting = false;
    };
    static constexpr std::size_t mostLookedAt = 120;
    using Shares = std::array<std::optional<double>, stateCount>; ///< by State

    void setRows(const ResolvedLine& line);
    ShownStates statesIn(const ResultReading& reading) const;
    /// As a cell shows it; worked out when it is first asked for.
    const ComparedFigure& figureOf(int row, int column) const;
    Shares sharesOf(int row) const;
    QString sharesText(int row) const;
    QString figuresText(int row) const;
    QVariant nameData(int row, int role) const;
    QVariant figureData(int row, int column, int role) const;
    /// With interval and caveat, which are worked out when they are asked for.
    QString sentence(int row, int column) const;
    QVariant sharesData(int row, int role) const;

    ResultReadingPointer m_reading;
    std::vector<Row> m_rows;
    mutable std::unordered_map<int, ComparedFigure> m_figures; ///< by cell
    ShownStates m_shown = usualStates;
    std::size_t m_constraint = 0;
};

} // namespace linetwin::app

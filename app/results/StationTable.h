// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Selection.h"
#include "app/reading/ResultReading.h"
#include "app/results/FittedTable.h"

namespace linetwin::app {

class StateLegend;
class StationTableModel;

/// The OEE of each station with its factors and the shares of its states, linked to the selection; as high as it needs,
/// and with those columns that the width has room for.
class StationTable : public FittedTable {
    Q_OBJECT

public:
    explicit StationTable(Selection& selection, QWidget* parent = nullptr);

    /// Never null.
    void showStations(const ResultReadingPointer& reading);

private:
    void setUpTable();
    void fit() override;
    int widestNumber(int column) const;
    void showSelection();
    void selectFromTable();

    Selection& m_selection;
    StationTableModel* m_model;
    StateLegend* m_legend;
    bool m_isSelecting = false;
};

} // namespace linetwin::app

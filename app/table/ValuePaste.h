// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/TableText.h"
#include "app/table/ValueTableModel.h"

#include <QCoreApplication>
#include <QModelIndex>

#include <vector>

namespace linetwin::app {

/// What a pasted table would do to the cells: nothing is done unless there is no problem at all.
struct PastePlan {
    std::vector<StationValue> values;
    std::vector<RefusedCell> refused; ///< cells whose text is no value
    QStringList problems;             ///< all that is wrong, with place and reason
    int emptyCells = 0;               ///< left as they are
};

/// Reads a table for the cells of the model. Titles of parameters in the first line and names of stations in the first
/// column say where the cells go; without them it goes right and down from the first selected cell. One cell fills all
/// that are selected.
class ValuePaste {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ValuePaste)

public:
    ValuePaste(const ValueTableModel& model, QModelIndexList selected);

    PastePlan plan(TextTable table);

private:
    void findPlaces(TextTable& table);
    void readCell(int row, int column, const QString& text);
    void fill(const QString& text);

    const ValueTableModel& m_model;
    QModelIndexList m_selected;
    PastePlan m_plan;
    std::vector<int> m_columns; ///< of the model, for each of the table; -1 for none
    std::vector<int> m_rows;
};

} // namespace linetwin::app

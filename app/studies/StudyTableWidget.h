// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/studies/StudyTable.h"

#include <QTableWidget>

namespace linetwin::app {

/// Shows a StudyTable. Rows are as high as their longest name needs, so that no two read the same. The selected row
/// stays where it is while results come in, by what it stands for.
class StudyTableWidget : public QTableWidget {
    Q_OBJECT

public:
    explicit StudyTableWidget(QWidget* parent = nullptr);

    void setTable(const StudyTable& table);
    const StudyTable& table() const { return m_shown; }
    /// What the selected row stands for; nullopt without a selection.
    std::optional<std::size_t> selectedSource() const;
    /// Of all selected rows, ascending.
    std::vector<std::size_t> selectedSources() const;
    void selectSource(std::size_t source);

private:
    void fillRow(int index);
    void fitToContents();
    int linesOf(int row) const;

    StudyTable m_shown;
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/ScenarioChanges.h"

#include <QTableWidget>

#include <vector>

namespace linetwin::app {

/// The differences of an entry to what it starts from, each with a way back where there is one: a click, or Delete.
class ChangesTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ChangesTable(QWidget* parent = nullptr);

    /// `first` holds as many as mostShown() says.
    void showChanges(FirstChanges first);
    /// Rows are made as far as they are scrolled to: a scenario may change thousands of values.
    std::size_t mostShown() const { return m_mostShown; }
    /// Another entry is shown next, from its first change on.
    void startOver();
    const std::vector<ScenarioChange>& changes() const { return m_changes; }
    /// What the values are before and after the change.
    void nameColumns(const QString& before, const QString& after);
    void updateFonts();

Q_SIGNALS:
    void resetWanted(const linetwin::app::ScenarioChange& change);
    /// More rows than before are wanted.
    void moreWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum Column { What, Baseline, Value, Reset, ColumnCount };
    struct Widths {
        int baseline = 0;
        int value = 0;
        int all = 0;
        int line = 0; ///< height of a line of text

        bool operator==(const Widths&) const = default;
    };
    /// Gives columns and rows their sizes; false where those of the columns stay, and with them those of rows that have
    /// not changed.
    bool fitColumns();
    /// In pixels, with the cell's margins.
    int titleWidth(int column) const;
    int widestWord(int column) const;
    QTableWidgetItem* resetItem(const ScenarioChange& change) const;
    void resetRow(int row);
    void wantMore();

    std::size_t m_mostShown;
    std::size_t m_count = 0; ///< of all changes
    std::vector<ScenarioChange> m_changes;
    Widths m_widths;
};

} // namespace linetwin::app

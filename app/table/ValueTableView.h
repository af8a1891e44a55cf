// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/OpenEditor.h"
#include "app/settings/QuietView.h"

#include <QTableView>
#include <QTimer>

namespace linetwin::app {

class ValueTableModel;

/// The cells, with the keys of a spreadsheet: typing, F2 or Enter edits, Enter goes on below, Delete resets, Ctrl+C and
/// Ctrl+V copy and paste, with Shift Ctrl+C copies with titles, Escape drops what was refused.
class ValueTableView : public WithOpenEditor<QuietView<QTableView>> {
    Q_OBJECT

public:
    explicit ValueTableView(ValueTableModel& model, QWidget* parent = nullptr);

    void copy(bool hasTitles) const;
    void paste();
    void resetSelected();

Q_SIGNALS:
    /// What a paste did, or all that kept it from doing anything.
    void pasted(const QStringList& lines, bool isRefused);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QModelIndexList selectedCells() const;
    /// So that no value is cut; never narrower, so that nothing moves back and forth.
    void widenColumns();

    ValueTableModel& m_model;
    QTimer m_scrolled;      ///< runs out when scrolling has come to rest
    bool m_isBehind = true; ///< something changed while nobody saw it
};

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace linetwin::app {

/// A table of figures with a bold title, of which one row can be selected and nothing edited. It is as high as its rows
/// and has no vertical scroll bar; the columns are fitted to its width whenever that changes.
class FittedTable : public QWidget {
    Q_OBJECT

public:
    QTableView& view() const { return *m_table; }

protected:
    explicit FittedTable(QWidget* parent);

    /// Gives the columns their widths and the table its height.
    virtual void fit() = 0;
    void updateFonts();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// Both are children without a place in a layout yet.
    QLabel* m_title;
    QTableView* m_table;
};

} // namespace linetwin::app

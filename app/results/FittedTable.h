// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <span>

class QLabel;
class QTableView;

namespace linetwin::app {

/// A table of figures with a bold title, of which one row can be selected and nothing edited. It is as high as its rows
/// and has no vertical scroll bar; the columns are fitted to its width whenever that changes.
class FittedTable : public QWidget {
    Q_OBJECT

public:
    QTableView& view() const { return *m_table; }
    /// No more than so many rows, for a picture that has no room for all.
    void showRows(int most);

protected:
    explicit FittedTable(QWidget* parent);

    /// Gives the columns their widths and the table its height.
    virtual void fit() = 0;
    /// Of a text in the table's font; what was measured before is known.
    int textWidth(const QString& text) const;
    /// The same of a number, of which all digits count as wide as a 0.
    int numberWidth(QString number) const;
    /// Widths of the columns and whether they are hidden. What is so already is left alone, so that other figures of
    /// the same size lay out nothing.
    void setColumns(std::span<const int> widths, std::span<const bool> hidden);
    /// All rows are as high, and the table as those need that may be shown.
    void setRows(int count, int height, bool needsScrollBar);
    void updateFonts();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// Both are children without a place in a layout yet.
    QLabel* m_title;
    QTableView* m_table;

private:
    int m_mostRows;
    mutable QHash<QString, int> m_widths; ///< of texts in the table's font
};

} // namespace linetwin::app

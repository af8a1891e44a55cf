// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyTableWidget.h"

#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/studies/StudyWidgets.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace linetwin::app {

namespace {

/// Names go on in further lines, figures are whole.
constexpr int widestNames = 30 * gridUnit;
constexpr int widestColumn = 64 * gridUnit;
constexpr int mostLines = 8;

} // namespace

StudyTableWidget::StudyTableWidget(QWidget* parent) : QTableWidget(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void StudyTableWidget::setTable(const StudyTable& table)
{
    const std::optional<std::size_t> selected = selectedSource();
    const int scrolled = verticalScrollBar()->value();
    m_shown = table;
    verticalHeader()->setDefaultSectionSize((2 * m_shown.linesPerRow + 1) * gridUnit);
    {
        const QSignalBlocker silent(this);
        setColumnCount(static_cast<int>(m_shown.header.size()));
        setHorizontalHeaderLabels(m_shown.header);
        setRowCount(static_cast<int>(m_shown.rows.size()));
        for (int i = 0; i < rowCount(); ++i)
            fillRow(i);
        clearSelection();
        setCurrentItem(nullptr);
        const auto row = std::ranges::find(m_shown.rows, selected,
                                           [](const StudyTable::Row& each) { return std::optional(each.source); });
        if (selected && row != m_shown.rows.end())
            selectRow(static_cast<int>(row - m_shown.rows.begin()));
    }
    fitToContents();
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT itemSelectionChanged();
}

void StudyTableWidget::fitToContents()
{
    // A cell that may wrap asks for less than its whole text.
    setWordWrap(false);
    resizeColumnsToContents();
    setWordWrap(true);
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + gridUnit, column == 0 ? widestNames : widestColumn));
    for (int row = 0; row < rowCount(); ++row) {
        const int lines = std::max(m_shown.linesPerRow, std::min(linesOf(row), mostLines));
        setRowHeight(row, (2 * lines + 1) * gridUnit);
    }
}

int StudyTableWidget::linesOf(int row) const
{
    int lines = 1;
    for (int column = 0; column < columnCount(); ++column) {
        const QFontMetrics metrics(item(row, column)->font());
        const QRect room(0, 0, columnWidth(column) - gridUnit, QWIDGETSIZE_MAX);
        const int height = metrics.boundingRect(room, Qt::TextWordWrap, item(row, column)->text()).height();
        lines = std::max(lines, qRound(static_cast<double>(height) / metrics.lineSpacing()));
    }
    return lines;
}

void StudyTableWidget::fillRow(int index)
{
    const StudyTable::Row& row = m_shown.rows[static_cast<std::size_t>(index)];
    QFont marked = font();
    marked.setBold(true);
    for (int column = 0; column < columnCount(); ++column) {
        auto* item = new QTableWidgetItem(row.cells.value(column));
        item->setToolTip(row.explanation.isEmpty() ? wrappedTip(row.cells.value(column)) : plainTip(row.explanation));
        if (row.tone != DifferenceReading::Tone::Undecided && m_shown.tonedColumns.contains(column))
            item->setForeground(colorOf(row.tone));
        else if (row.isPale)
            item->setForeground(theme().mutedText);
        item->setFont(row.isMarked ? marked : font());
        setItem(index, column, item);
    }
}

std::vector<std::size_t> StudyTableWidget::selectedSources() const
{
    std::set<std::size_t> sources;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        sources.insert(m_shown.rows[static_cast<std::size_t>(row.row())].source);
    return {sources.begin(), sources.end()};
}

void StudyTableWidget::selectSource(std::size_t source)
{
    const auto row = std::ranges::find(m_shown.rows, source, &StudyTable::Row::source);
    if (row == m_shown.rows.end())
        return;
    selectRow(static_cast<int>(row - m_shown.rows.begin()));
    scrollTo(currentIndex());
}

std::optional<std::size_t> StudyTableWidget::selectedSource() const
{
    const int row = currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.rows.size() || selectedItems().isEmpty())
        return std::nullopt;
    return m_shown.rows[static_cast<std::size_t>(row)].source;
}

} // namespace linetwin::app

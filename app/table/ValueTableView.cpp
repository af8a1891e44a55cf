// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/ValueTableView.h"

#include "app/table/TableText.h"
#include "app/table/ValuePaste.h"
#include "app/table/ValueTableModel.h"
#include "app/text/Punctuation.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace linetwin::app {

namespace {

/// Columns change their width when scrolling has come to rest.
constexpr int scrollPauseMs = 100;

constexpr Qt::KeyboardModifiers copyWithTitles = Qt::ControlModifier | Qt::ShiftModifier;

bool isTyped(const QKeyEvent& key)
{
    const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && !key.text().isEmpty() && key.text().front().isPrint() && key.key() != Qt::Key_Space;
}

/// Keys that the window uses for the diagram and the playback, and a table for itself.
bool isForTable(const QKeyEvent& key)
{
    const bool isCopyWithTitles = key.key() == Qt::Key_C && key.modifiers() == copyWithTitles;
    const bool isNamed = key.key() == Qt::Key_Delete || key.key() == Qt::Key_F2 || key.key() == Qt::Key_Home ||
                         key.key() == Qt::Key_End || key.key() == Qt::Key_Escape;
    return isTyped(key) || isNamed || isCopyWithTitles || key.matches(QKeySequence::Copy) ||
           key.matches(QKeySequence::Paste) || key.matches(QKeySequence::SelectAll);
}

} // namespace

ValueTableView::ValueTableView(ValueTableModel& model, QWidget* parent) : WithOpenEditor(parent), m_model(model)
{
    setModel(&model);
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // What is in sight is measured, and no more: a line may have a thousand rows.
    horizontalHeader()->setResizeContentsPrecision(0);
    horizontalHeader()->setHighlightSections(true);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ValueTableView::widenColumns);
    connect(&model, &QAbstractItemModel::modelReset, this, &ValueTableView::widenColumns);
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(scrollPauseMs);
    connect(&m_scrolled, &QTimer::timeout, this, &ValueTableView::widenColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_scrolled, qOverload<>(&QTimer::start));
}

void ValueTableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_isBehind)
        widenColumns();
}

void ValueTableView::widenColumns()
{
    m_isBehind = !isVisible();
    if (m_isBehind)
        return;
    if (m_model.rowCount() > 0) {
        const int height = std::max(verticalHeader()->sectionSizeHint(0), sizeHintForRow(0));
        if (verticalHeader()->defaultSectionSize() != height)
            verticalHeader()->setDefaultSectionSize(height);
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int wanted = sizeHintForColumn(column);
        if (columnWidth(column) < wanted)
            setColumnWidth(column, wanted);
    }
}

QModelIndexList ValueTableView::selectedCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    std::sort(cells.begin(), cells.end());
    return cells;
}

void ValueTableView::copy(bool hasTitles) const
{
    const QModelIndexList cells = selectedCells();
    if (cells.isEmpty())
        return;
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& cell : cells) {
        rows.insert(cell.row());
        columns.insert(cell.column());
    }
    TextTable table;
    if (hasTitles) {
        QStringList titles{tr("Station")};
        for (const int column : columns)
            titles << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' ');
        table.push_back(titles);
    }
    for (const int row : rows) {
        QStringList line;
        if (hasTitles)
            line << m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (const int column : columns) {
            const QModelIndex cell = m_model.index(row, column);
            line << (cells.contains(cell) ? m_model.data(cell, Qt::EditRole).toString() : QString());
        }
        table.push_back(line);
    }
    QApplication::clipboard()->setText(textOfTable(table));
}

void ValueTableView::paste()
{
    m_model.dropAllRefused();
    const PastePlan plan = ValuePaste(m_model, selectedCells()).plan(tableFromText(QApplication::clipboard()->text()));
    if (!plan.problems.isEmpty()) {
        m_model.refuse(plan.refused);
        Q_EMIT pasted(plan.problems, true);
        return;
    }
    const int count = static_cast<int>(plan.values.size());
    if (count > 0) {
        //: What undo and redo name
        m_model.apply(plan.values, tr("paste of %Ln value(s)", nullptr, count));
    }
    QString outcome = count == 0 ? tr("Nothing changed: all pasted values are there already.")
                                 : tr("%Ln value(s) changed; undo takes them all back at once.", nullptr, count);
    if (plan.emptyCells > 0)
        outcome = joinedSentences({outcome, tr("%Ln empty cell(s) left as they were.", nullptr, plan.emptyCells)});
    Q_EMIT pasted({outcome}, false);
}

void ValueTableView::resetSelected()
{
    m_model.reset(selectedCells());
}

bool ValueTableView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isForTable(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ValueTableView::keyPressEvent(QKeyEvent* event)
{
    // What ends an edit comes here, too, before the editor is closed.
    if (state() == EditingState)
        QTableView::keyPressEvent(event);
    else if (event->key() == Qt::Key_C && event->modifiers() == copyWithTitles)
        copy(true);
    else if (event->matches(QKeySequence::Copy))
        copy(false);
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        resetSelected();
    else if (event->key() == Qt::Key_Escape && m_model.dropAllRefused())
        Q_EMIT pasted({}, false);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        edit(currentIndex(), AllEditTriggers, event); // of a cell that cannot be edited it says nothing
    else
        QTableView::keyPressEvent(event);
}

void ValueTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    const bool isRefused = !m_model.reasonAt(currentIndex()).isEmpty();
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid() && !isRefused)
        setCurrentIndex(below);
}

void ValueTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const auto add = [&](const QString& text, const QKeySequence& key, auto action) {
        menu.addAction(text, key, this, action);
    };
    add(tr("&Copy"), QKeySequence::Copy, [this] { copy(false); });
    add(tr("Copy with &titles"), QKeySequence(copyWithTitles | Qt::Key_C), [this] { copy(true); });
    add(tr("&Paste"), QKeySequence::Paste, [this] { paste(); });
    add(m_model.document().isBaselineActive() ? tr("&Reset to the default") : tr("&Reset to the baseline"),
        QKeySequence(Qt::Key_Delete), [this] { resetSelected(); });
    menu.exec(event->globalPos());
}

} // namespace linetwin::app

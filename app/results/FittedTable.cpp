// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/FittedTable.h"

#include "app/settings/QuietView.h"
#include "app/settings/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace linetwin::app {

namespace {

/// More are measured again.
constexpr qsizetype mostWidths = 2000;

} // namespace

FittedTable::FittedTable(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_table(new QuietView<QTableView>(this)),
      m_mostRows(std::numeric_limits<int>::max())
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void FittedTable::showRows(int most)
{
    m_mostRows = most;
    fit();
}

int FittedTable::textWidth(const QString& text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    if (m_widths.size() >= mostWidths)
        m_widths.clear();
    return *m_widths.insert(text, QFontMetrics(m_table->font()).horizontalAdvance(text));
}

int FittedTable::numberWidth(QString number) const
{
    for (QChar& letter : number) {
        if (letter.isDigit())
            letter = u'0';
    }
    return textWidth(number);
}

void FittedTable::setColumns(std::span<const int> widths, std::span<const bool> hidden)
{
    QHeaderView& header = *m_table->horizontalHeader();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int column = static_cast<int>(i);
        if (m_table->isColumnHidden(column) != hidden[i])
            m_table->setColumnHidden(column, hidden[i]);
        if (!hidden[i] && header.sectionSize(column) != widths[i])
            header.resizeSection(column, widths[i]);
    }
}

void FittedTable::setRows(int count, int height, bool needsScrollBar)
{
    if (m_table->verticalHeader()->defaultSectionSize() != height)
        m_table->verticalHeader()->setDefaultSectionSize(height);
    const int scrollBar = needsScrollBar ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(std::min(count, m_mostRows) * height + m_table->horizontalHeader()->sizeHint().height() +
                            scrollBar);
}

void FittedTable::updateFonts()
{
    m_widths.clear();
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->setFont(captionFont());
    m_table->horizontalHeader()->setFont(captionFont());
}

void FittedTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FittedTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateFonts();
}

} // namespace linetwin::app

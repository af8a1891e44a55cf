// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ChangesTable.h"

#include "app/scenarios/ChangeReset.h"
#include "app/settings/Appearance.h"
#include "app/settings/PlainTip.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int leastRowHeight = 3 * gridUnit;
/// What fills the table of a high screen twice.
constexpr std::size_t rowsAtATime = 100;

/// In a narrow column a value wraps before its unit, and never within it.
QTableWidgetItem* valueItem(const QString& text)
{
    auto* item = new QTableWidgetItem(withWholeUnits(text).replace(noBreakSpace, QStringLiteral(" ")));
    item->setData(Qt::AccessibleTextRole, text);
    return item;
}

bool isResetKey(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) && key.modifiers() == Qt::NoModifier;
}

} // namespace

ChangesTable::ChangesTable(QWidget* parent) : QTableWidget(parent), m_mostShown(rowsAtATime)
{
    setObjectName(QStringLiteral("changes"));
    setAccessibleName(tr("Differences to the baseline"));
    setColumnCount(ColumnCount);
    nameColumns(tr("Baseline"), tr("Scenario"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(4 * textPixels(leastRowHeight));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(textPixels(leastRowHeight));
    // Rows get their heights from fitColumns(): a header that does so by itself measures all of them for each item.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView& header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(false);
    header.setMinimumSectionSize(textPixels(leastRowHeight));
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(What, QHeaderView::Stretch);
    header.setSectionResizeMode(Baseline, QHeaderView::Fixed);
    header.setSectionResizeMode(Value, QHeaderView::Fixed);
    header.setSectionResizeMode(Reset, QHeaderView::Fixed);
    header.resizeSection(Reset, textPixels(leastRowHeight) + gridUnit / 2);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == Reset)
            resetRow(row);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChangesTable::wantMore);
}

void ChangesTable::startOver()
{
    m_mostShown = rowsAtATime;
    verticalScrollBar()->setValue(0);
}

void ChangesTable::wantMore()
{
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (!isAtEnd || m_changes.size() >= m_count || m_changes.size() < m_mostShown)
        return;
    m_mostShown += rowsAtATime;
    Q_EMIT moreWanted();
}

void ChangesTable::showChanges(FirstChanges first)
{
    m_count = first.count;
    const std::vector<ScenarioChange> before = std::exchange(m_changes, std::move(first.changes));
    const std::vector<ScenarioChange>& changes = m_changes;
    const int current = currentRow();
    setRowCount(static_cast<int>(changes.size()));
    std::vector<int> others;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (i < before.size() && before[i] == changes[i])
            continue;
        const ScenarioChange& change = changes[i];
        const int row = static_cast<int>(i);
        const auto derived = static_cast<int>(change.derived.size());
        auto* what = new QTableWidgetItem(derived > 0 ? tr("%1, with %Ln value(s)", "change", derived).arg(change.what)
                                                      : change.what);
        what->setToolTip(plainTip((QStringList(changeText(change)) + change.derived).join(u'\n')));
        what->setData(Qt::AccessibleTextRole, changeText(change));
        setItem(row, What, what);
        setItem(row, Baseline, valueItem(shortBaselineText(change)));
        setItem(row, Value, valueItem(change.value));
        setItem(row, Reset, resetItem(change));
        others.push_back(row);
    }
    if (current >= 0 && rowCount() > 0)
        setCurrentCell(std::min(current, rowCount() - 1), What);
    if (others.empty() && before.size() == changes.size())
        return;
    if (!fitColumns()) {
        for (const int row : others)
            resizeRowToContents(row);
    }
}

/// The header's own measure ends where the last letter is seen to end, which cuts letters of other fonts.
int ChangesTable::titleWidth(int column) const
{
    const int text = horizontalHeader()->fontMetrics().horizontalAdvance(horizontalHeaderItem(column)->text());
    return std::max(horizontalHeader()->sectionSizeHint(column), text + gridUnit + 2);
}

int ChangesTable::widestWord(int column) const
{
    int width = titleWidth(column);
    for (int row = 0; row < rowCount(); ++row) {
        for (const QString& word : item(row, column)->text().split(u' ')) // a no-break blank parts nothing
            width = std::max(width, fontMetrics().horizontalAdvance(word) + gridUnit + 2);
    }
    return width;
}

bool ChangesTable::fitColumns()
{
    QHeaderView& header = *horizontalHeader();
    const auto wanted = [&](Column column) {
        int width = titleWidth(column);
        for (int row = 0; row < rowCount(); ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(item(row, column)->text()) + gridUnit + 2);
        return width;
    };
    // The values wrap, too, before the names have no room left.
    const int width = viewport()->width() - header.sectionSize(Reset);
    const int room = std::min(width * 3 / 5, width - header.sectionSizeHint(What));
    const int baseline = wanted(Baseline);
    const int value = wanted(Value);
    const bool areTooWide = baseline + value > room;
    Widths widths{areTooWide && baseline > room / 2 ? std::max(room / 2, room - value) : baseline,
                  areTooWide && value > room / 2 ? std::max(room / 2, room - baseline) : value, width,
                  fontMetrics().height()};
    // A number is not broken while the names can have less; words of the baseline make room for it, too.
    const int most = width - header.sectionSizeHint(What);
    const int baselineWord = widestWord(Baseline);
    widths.value = std::max(widths.value, std::min(widestWord(Value), most - std::min(widths.baseline, baselineWord)));
    widths.baseline = std::min(std::max(widths.baseline, baselineWord), most - widths.value);
    if (widths == m_widths)
        return false;
    m_widths = widths;
    header.resizeSection(Baseline, widths.baseline);
    header.resizeSection(Value, widths.value);
    resizeRowsToContents();
    return true;
}

QTableWidgetItem* ChangesTable::resetItem(const ScenarioChange& change) const
{
    auto* item = new QTableWidgetItem;
    if (!canReset(change)) {
        item->setFlags(Qt::NoItemFlags);
        return item;
    }
    const QString text = tr("Back to the baseline, %1 (Delete)").arg(change.baseline);
    item->setIcon(themedIcon(QStringLiteral("reset")));
    item->setToolTip(plainTip(text));
    item->setData(Qt::AccessibleTextRole, text);
    return item;
}

void ChangesTable::nameColumns(const QString& before, const QString& after)
{
    setHorizontalHeaderLabels({tr("Parameter"), before, after, {}});
}

void ChangesTable::resetRow(int row)
{
    if (row >= 0 && row < static_cast<int>(m_changes.size()))
        Q_EMIT resetWanted(ScenarioChange(m_changes[static_cast<std::size_t>(row)])); // the list is made anew meanwhile
}

void ChangesTable::updateFonts()
{
    setFont(captionFont());
    horizontalHeader()->setFont(captionFont());
}

bool ChangesTable::event(QEvent* event)
{
    // Elsewhere these keys belong to the diagram.
    if (event->type() == QEvent::ShortcutOverride && isResetKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableWidget::event(event);
}

void ChangesTable::keyPressEvent(QKeyEvent* event)
{
    if (isResetKey(*event))
        resetRow(currentRow());
    else
        QTableWidget::keyPressEvent(event);
}

bool ChangesTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ChangesTable::fitColumns, Qt::QueuedConnection);
    return QTableWidget::viewportEvent(event);
}

} // namespace linetwin::app

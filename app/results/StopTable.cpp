// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopTable.h"

#include "app/charts/saving/WidgetPicture.h"
#include "app/results/StopTableModel.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

constexpr int longestName = 18 * gridUnit;
constexpr int shortestCause = 14 * gridUnit; ///< "own breakdown"

} // namespace

StopTable::StopTable(StopTableModel& model, QWidget* parent) : QuietView(parent)
{
    setModel(&model);
    setObjectName(QStringLiteral("stopTable"));
    setAccessibleName(tr("Stops"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(3 * gridUnit);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    // The list is read for the causes: in a narrow dock the kinds are what has to be scrolled to.
    header->moveSection(StopTableModel::Cause, StopTableModel::Kind);
    header->setSortIndicator(StopTableModel::Start, Qt::AscendingOrder);
    setSortingEnabled(true);
    addSorting();
}

void StopTable::addSorting()
{
    auto* menu = new QMenu(tr("Sort &by"), this);
    addAction(menu->menuAction());
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QHeaderView* header = horizontalHeader();
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
            const bool isSorted = header->sortIndicatorSection() == column;
            action->setCheckable(true);
            action->setChecked(isSorted);
            const bool turns = isSorted && header->sortIndicatorOrder() == Qt::AscendingOrder;
            connect(action, &QAction::triggered, this,
                    [this, column, turns] { sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder); });
        }
    });
}

void StopTable::fit(const ShiftClock& clock, SimTime duration, const QStringList& stations)
{
    const QFontMetrics metrics(font());
    const auto widest = [&](const QStringList& texts) {
        int width = 0;
        for (const QString& text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width;
    };
    QStringList starts;
    if (clock.hasStart()) {
        // The names of the days are not equally wide, and those of a week are all there are.
        for (int day = 0; day < 7; ++day)
            starts << clock.text(std::chrono::hours{24} * day);
    } else {
        starts << clock.text(duration);
    }
    QStringList words;
    for (const linetwin::State state : {linetwin::State::Down, linetwin::State::Jammed, linetwin::State::Starved,
                                        linetwin::State::Blocked, linetwin::State::Execute})
        words << stateWord(state);

    QHeaderView* header = horizontalHeader();
    const auto fit = [&](int column, int contents) {
        // The hint has room for the arrow, whichever column is sorted.
        const int title = header->sectionSizeHint(column);
        header->resizeSection(column, std::max(title, contents + gridUnit + gridUnit / 2));
    };
    const int swatch = style()->pixelMetric(QStyle::PM_SmallIconSize) + gridUnit;
    const int name = std::min(widest(stations), longestName);
    fit(StopTableModel::Start, widest(starts));
    fit(StopTableModel::Duration, metrics.horizontalAdvance(durationText(59min + 59s)));
    fit(StopTableModel::Station, name);
    fit(StopTableModel::Kind, swatch + widest(words));
    m_causeWidth =
        std::max(shortestCause, name + widest(words) + metrics.horizontalAdvance(QStringLiteral(": "))) + gridUnit;
    fitCause();
}

void StopTable::fitCause()
{
    QHeaderView* header = horizontalHeader();
    const int others = header->length() - header->sectionSize(StopTableModel::Cause);
    header->resizeSection(StopTableModel::Cause, std::max(m_causeWidth, viewport()->width() - others));
}

void StopTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitCause();
}

std::optional<Picture> StopTable::picture(PictureHeading texts)
{
    const int count = model()->rowCount();
    if (count == 0)
        return std::nullopt;
    const int first = std::max(rowAt(0), 0);
    int next = first;
    int bottom = 0;
    for (; next < count && rowViewportPosition(next) + rowHeight(next) <= viewport()->height(); ++next)
        bottom = rowViewportPosition(next) + rowHeight(next);
    if (next - first < count)
        texts.subheading += u'\n' + tr("Stops %1 to %2 of %3 that are listed.", "first, last, number")
                                        .arg(numberText(first + 1, 0), numberText(next, 0), numberText(count, 0));
    const QRect place = viewport()->geometry();
    return pictureOf(*this, texts, {place.right() + 1, place.top() + bottom});
}

} // namespace linetwin::app

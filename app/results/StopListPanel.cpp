// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopListPanel.h"

#include "app/results/StaleVeil.h"
#include "app/results/StopFilterBar.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

constexpr int longestName = 18 * gridUnit;
constexpr int shortestCause = 14 * gridUnit; ///< "own breakdown"

} // namespace

StopListPanel::StopListPanel(PlaybackClock& clock, Selection& selection, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_selection(selection), m_finder(new StopFinder(this)),
      m_model(new StopTableModel(this)), m_table(new QTableView(this)), m_filters(new StopFilterBar(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    makeTable();
    layout->addWidget(m_table, 1);
    setAccessibleName(tr("Stops of the shift"));
    connect(m_filters, &StopFilterBar::filterChanged, this, &StopListPanel::applyFilter);
    connect(m_filters, &StopFilterBar::shortestWaitChanged, this, &StopListPanel::adoptRecording);
    connect(m_filters, &StopFilterBar::copyWanted, this, &StopListPanel::copyRows);
    connect(m_finder, &StopFinder::found, this, [this](const auto& stops) {
        if (stops->recording != m_clock.recording())
            return;
        m_model->setShiftClock(m_clock.shiftClock());
        m_model->setStops(stops);
        showCount();
        showFreshness();
        Q_EMIT listed();
    });
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &StopListPanel::adoptRecording);
    connect(&m_clock, &PlaybackClock::shiftClockChanged, this,
            [this] { m_model->setShiftClock(m_clock.shiftClock()); });
    connect(&m_clock, &PlaybackClock::shiftClockChanged, this, &StopListPanel::fitColumns);
    connect(&m_clock, &PlaybackClock::freshnessChanged, this, &StopListPanel::showFreshness);
    fitColumns();
    adoptRecording();
}

void StopListPanel::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto widest = [&](const QStringList& texts) {
        int width = 0;
        for (const QString& text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width;
    };
    QStringList starts;
    if (m_clock.shiftClock().hasStart()) {
        // The names of the days are not equally wide, and those of a week are all there are.
        for (int day = 0; day < 7; ++day)
            starts << m_clock.shiftClock().text(std::chrono::hours{24} * day);
    } else {
        starts << m_clock.shiftClock().text(m_clock.duration());
    }
    QStringList words;
    for (const State state : {State::Down, State::Jammed, State::Starved, State::Blocked, State::Execute})
        words << stateWord(state);

    QHeaderView* header = m_table->horizontalHeader();
    const auto fit = [&](int column, int contents) {
        // The hint has room for the arrow, whichever column is sorted.
        const int title = header->sectionSizeHint(column);
        header->resizeSection(column, std::max(title, contents + gridUnit + gridUnit / 2));
    };
    const int swatch = m_table->style()->pixelMetric(QStyle::PM_SmallIconSize) + gridUnit;
    const int name = std::min(widest(m_filters->stations()), longestName);
    fit(StopTableModel::Start, widest(starts));
    fit(StopTableModel::Duration, metrics.horizontalAdvance(durationText(59min + 59s)));
    fit(StopTableModel::Station, name);
    fit(StopTableModel::Kind, swatch + widest(words));
    m_causeWidth =
        std::max(shortestCause, name + widest(words) + metrics.horizontalAdvance(QStringLiteral(": "))) + gridUnit;
    fitCause();
}

void StopListPanel::fitCause()
{
    // All the room there is, and where that is too little the table scrolls: the cause is what the list is read for.
    QHeaderView* header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(StopTableModel::Cause);
    header->resizeSection(StopTableModel::Cause, std::max(m_causeWidth, m_table->viewport()->width() - others));
}

void StopListPanel::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("stopTable"));
    m_table->setAccessibleName(tr("Stops"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(3 * gridUnit);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    // The list is read for the causes: in a narrow dock the kinds are what has to be scrolled to.
    header->moveSection(StopTableModel::Cause, StopTableModel::Kind);
    header->setSortIndicator(StopTableModel::Start, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_veil = new StaleVeil(*m_table);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
}

void StopListPanel::adoptRecording()
{
    m_isCurrent = false;
    const qsizetype timeLength = m_clock.shiftClock().text(m_clock.duration()).size();
    if (timeLength != std::exchange(m_timeLength, timeLength))
        fitColumns();
    if (!m_clock.recording()) {
        m_model->setStops(nullptr);
        showCount();
        showFreshness();
    } else if (isVisible()) {
        refresh();
    }
}

void StopListPanel::refresh()
{
    if (m_isCurrent || !m_clock.recording())
        return;
    m_isCurrent = true;
    fillStations();
    m_finder->find(m_clock.recording(), m_filters->shortestWait());
}

void StopListPanel::fillStations()
{
    QStringList names;
    for (std::size_t i = 0; i < m_clock.recording()->stationCount(); ++i)
        names << toQString(m_clock.recording()->track(i).name);
    // Widths that the user chose stay with the stations.
    if (m_filters->setStations(names))
        fitColumns();
    applyFilter();
}

void StopListPanel::applyFilter()
{
    m_model->setFilter(m_filters->filter());
    showCount();
}

bool StopListPanel::isListed() const
{
    return m_model->recording() == m_clock.recording();
}

void StopListPanel::showFreshness()
{
    // Once dimmed the list stays so until the stops of the new run are in it.
    m_veil->setVisible(m_clock.freshness() != PlaybackClock::Freshness::Current ||
                       (!m_veil->isHidden() && !isListed()));
    showCount();
}

void StopListPanel::showCount()
{
    const auto& recording = m_clock.recording();
    QString hint;
    if (!m_veil->isHidden()) {
        m_filters->setCount(isListed() ? m_clock.freshnessText() : tr("updating…"));
    } else {
        m_filters->setCount(tr("listed: %1").arg(numberText(m_model->rowCount(), 0)));
        if (recording && recording->isSampled())
            hint = tr("recorded in samples of %1, which show no single stops")
                       .arg(durationText(recording->sampleInterval()));
        else if (const int count = m_model->shorterWaitCount(); count > 0)
            hint = QStringLiteral("%1 <a href=\"all\">%2</a>")
                       .arg(tr("hidden, as shorter than %1: %2.")
                                .arg(durationText(m_model->shortestWait()), numberText(count, 0)),
                            tr("Show them"));
    }
    m_filters->setHint(hint);
}

void StopListPanel::goTo(int row)
{
    const std::string station = m_model->stationAt(row);
    m_clock.seek(m_model->startAt(row));
    m_selection.set({station});
}

void StopListPanel::copyRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.size() < 2) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QApplication::clipboard()->setMimeData(clipboardTable({m_model->table(rows)}));
}

bool StopListPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_table && isKey && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        if (event->type() == QEvent::KeyPress)
            copyRows();
        event->accept();
        return true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitCause();
    return QWidget::eventFilter(watched, event);
}

void StopListPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Searched last when it was seen last.
    m_veil->setVisible(!m_veil->isHidden() || (m_model->recording() && !isListed()));
    refresh();
    showFreshness();
}

} // namespace linetwin::app

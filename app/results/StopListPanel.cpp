// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopListPanel.h"

#include "app/results/StaleVeil.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

constexpr std::array<SimTime, 7> waitLengths{0s, 10s, 30s, 1min, 2min, 5min, 10min};
constexpr int usualWait = 3; ///< index in waitLengths
constexpr int longestName = 18 * gridUnit;
constexpr int shortestCause = 14 * gridUnit; ///< "own breakdown"

enum class KindChoice { Stops, StopsAndWaits, Down, Jammed, Starved, Blocked };

std::array<bool, stateCount> statesOf(KindChoice choice)
{
    std::array<bool, stateCount> states{};
    const auto set = [&](std::initializer_list<State> chosen) {
        for (const State state : chosen)
            states[static_cast<std::size_t>(state)] = true;
    };
    switch (choice) {
    case KindChoice::Stops: set({State::Down, State::Jammed}); break;
    case KindChoice::StopsAndWaits: set({State::Down, State::Jammed, State::Starved, State::Blocked}); break;
    case KindChoice::Down: set({State::Down}); break;
    case KindChoice::Jammed: set({State::Jammed}); break;
    case KindChoice::Starved: set({State::Starved}); break;
    case KindChoice::Blocked: set({State::Blocked}); break;
    }
    return states;
}

} // namespace

StopListPanel::StopListPanel(PlaybackClock& clock, Selection& selection, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_selection(selection), m_finder(new StopFinder(this)),
      m_model(new StopTableModel(this)), m_table(new QTableView(this)), m_station(new QComboBox(this)),
      m_kind(new QComboBox(this)), m_wait(new QComboBox(this)), m_text(new QLineEdit(this)), m_count(new QLabel(this)),
      m_hint(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    makeTable();
    layout->addWidget(m_table, 1);
    setAccessibleName(tr("Stops of the shift"));
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
    QStringList names;
    for (int i = 1; i < m_station->count(); ++i)
        names << m_station->itemText(i);
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
    const int name = std::min(widest(names), longestName);
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

QWidget* StopListPanel::makeFilters()
{
    m_station->setObjectName(QStringLiteral("stopStation"));
    m_station->setAccessibleName(tr("Station"));
    m_station->setMinimumWidth(14 * gridUnit);
    m_station->addItem(tr("All stations"));
    m_kind->setObjectName(QStringLiteral("stopKind"));
    m_kind->setAccessibleName(tr("Kind of stop"));
    const auto addKind = [&](KindChoice kind, const QString& text) { m_kind->addItem(text, static_cast<int>(kind)); };
    addKind(KindChoice::Stops, tr("Down and jammed"));
    addKind(KindChoice::StopsAndWaits, tr("Stops and waits"));
    addKind(KindChoice::Down, stateWord(State::Down));
    addKind(KindChoice::Jammed, stateWord(State::Jammed));
    addKind(KindChoice::Starved, stateWord(State::Starved));
    addKind(KindChoice::Blocked, stateWord(State::Blocked));
    m_wait->setObjectName(QStringLiteral("stopWait"));
    m_wait->setAccessibleName(tr("Shortest wait that is listed"));
    m_wait->setToolTip(m_wait->accessibleName());
    for (const SimTime length : waitLengths)
        m_wait->addItem(length.count() == 0 ? tr("all waits") : tr("waits from %1").arg(durationText(length)));
    m_wait->setCurrentIndex(usualWait);
    m_text->setObjectName(QStringLiteral("stopText"));
    m_text->setPlaceholderText(tr("Search"));
    m_text->setAccessibleName(tr("Search in station, kind and cause"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(16 * gridUnit);
    m_count->setFont(captionFont());
    m_count->setObjectName(QStringLiteral("stopCount"));
    m_hint->setFont(captionFont());
    m_hint->setObjectName(QStringLiteral("stopHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_hint, &QLabel::linkActivated, this, [this] { m_wait->setCurrentIndex(0); });
    auto* copy = new QToolButton(this);
    copy->setAutoRaise(true);
    copy->setIcon(themedIcon(QStringLiteral("export")));
    copy->setObjectName(QStringLiteral("stopCopy"));
    copy->setToolTip(tr("Copy the list as a table"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, &StopListPanel::copyRows);
    connect(m_station, &QComboBox::currentIndexChanged, this, &StopListPanel::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StopListPanel::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &StopListPanel::applyFilter);
    connect(m_wait, &QComboBox::currentIndexChanged, this, &StopListPanel::adoptRecording);

    auto* filters = new QWidget(this);
    auto* layout = new QVBoxLayout(filters);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    const auto addRow = [layout] {
        auto* row = new QHBoxLayout;
        row->setSpacing(gridUnit);
        layout->addLayout(row);
        return row;
    };
    QHBoxLayout* choices = addRow();
    for (QComboBox* choice : {m_station, m_kind, m_wait}) {
        choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        choices->addWidget(choice);
    }
    choices->addStretch();
    QHBoxLayout* search = addRow();
    search->addWidget(m_text, 1);
    search->addWidget(m_count);
    search->addWidget(copy);
    layout->addWidget(m_hint);
    m_wait->setVisible(false);
    return filters;
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

SimTime StopListPanel::shortestWait() const
{
    return waitLengths[static_cast<std::size_t>(m_wait->currentIndex())];
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
    m_finder->find(m_clock.recording(), shortestWait());
}

void StopListPanel::fillStations()
{
    const QString chosen = m_station->currentIndex() > 0 ? m_station->currentText() : QString();
    QStringList names{tr("All stations")};
    for (std::size_t i = 0; i < m_clock.recording()->stationCount(); ++i)
        names << toQString(m_clock.recording()->track(i).name);
    QStringList before;
    for (int i = 0; i < m_station->count(); ++i)
        before << m_station->itemText(i);
    const QSignalBlocker blocker(m_station);
    m_station->clear();
    m_station->addItems(names);
    m_station->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen, 1))));
    // Widths that the user chose stay with the stations.
    if (names != before)
        fitColumns();
    applyFilter();
}

void StopListPanel::applyFilter()
{
    StopFilter filter;
    const auto kind = static_cast<KindChoice>(m_kind->currentData().toInt());
    filter.states = statesOf(kind);
    if (m_station->currentIndex() > 0)
        filter.station = m_station->currentText().toStdString();
    filter.text = m_text->text().trimmed();
    m_wait->setVisible(kind != KindChoice::Stops && kind != KindChoice::Down && kind != KindChoice::Jammed);
    m_model->setFilter(std::move(filter));
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
        m_count->setText(isListed() ? m_clock.freshnessText() : tr("updating…"));
    } else {
        m_count->setText(tr("listed: %1").arg(numberText(m_model->rowCount(), 0)));
        if (recording && recording->isSampled())
            hint = tr("recorded in samples of %1, which show no single stops")
                       .arg(durationText(recording->sampleInterval()));
        else if (const int count = m_model->shorterWaitCount(); count > 0)
            hint = QStringLiteral("%1 <a href=\"all\">%2</a>")
                       .arg(tr("hidden, as shorter than %1: %2.")
                                .arg(durationText(m_model->shortestWait()), numberText(count, 0)),
                            tr("Show them"));
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
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

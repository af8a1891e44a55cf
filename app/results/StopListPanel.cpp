// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopListPanel.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/results/ChartSource.h"
#include "app/results/ShiftConditions.h"
#include "app/results/StaleVeil.h"
#include "app/results/StopFilterBar.h"
#include "app/results/StopPareto.h"
#include "app/results/StopTable.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QAction>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int narrowest = 80 * gridUnit; ///< for list and sums beside each other
constexpr int lowest = 50 * gridUnit;    ///< for the sums below the list
/// For the sums beside the list: lower, their bars would have no room below the filters and above their axis.
constexpr int lowestBeside = 24 * gridUnit;
constexpr int lowestHalf = 11 * gridUnit; ///< the list's header and three rows

} // namespace

StopListPanel::StopListPanel(PlaybackClock& clock, Selection& selection, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_selection(selection), m_finder(new StopFinder(this)),
      m_model(new StopTableModel(this)), m_table(new StopTable(*m_model, this)), m_filters(new StopFilterBar(this)),
      m_pareto(new StopPareto(this)), m_halves(new QSplitter(this)), m_switch(new QToolButton(this)),
      m_export(makeExport())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_veil = new StaleVeil(*m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    layout->addWidget(m_filters);
    m_halves->setObjectName(QStringLiteral("stopHalves"));
    m_halves->addWidget(m_table);
    m_halves->addWidget(m_pareto);
    // Narrow, the halves change places instead of keeping the panel wide.
    m_halves->setMinimumSize(1, lowestHalf);
    m_halves->setChildrenCollapsible(false);
    layout->addWidget(m_halves, 1);
    makeSwitch();
    offerExport();
    setAccessibleName(tr("Stops of the shift"));
    connect(m_filters, &StopFilterBar::filterChanged, this, &StopListPanel::applyFilter);
    connect(m_filters, &StopFilterBar::shortestWaitChanged, this, &StopListPanel::adoptRecording);
    connect(m_pareto, &StopPareto::chosen, this, [this](std::optional<StopKey> key) {
        StopFilter filter = m_filters->filter();
        filter.group = key;
        m_model->setFilter(filter);
        showPareto();
        showCount();
    });
    connect(m_finder, &StopFinder::found, this, [this](const auto& stops) {
        if (stops->recording != m_clock.recording())
            return;
        m_model->setShiftClock(m_clock.shiftClock());
        m_model->setStops(stops);
        showPareto();
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
    m_table->fit(m_clock.shiftClock(), m_clock.duration(), m_filters->stations());
}

void StopListPanel::adoptRecording()
{
    m_isCurrent = false;
    const qsizetype timeLength = m_clock.shiftClock().text(m_clock.duration()).size();
    if (timeLength != std::exchange(m_timeLength, timeLength))
        fitColumns();
    if (!m_clock.recording()) {
        m_model->setStops(nullptr);
        showPareto();
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
    const ReasonChoices choices = reasonChoices(*m_clock.recording());
    m_filters->setReasons(choices.names, choices.hasSetup, choices.hasPlanned);
    // Widths that the user chose stay with the stations.
    if (m_filters->setStations(names))
        fitColumns();
    applyFilter();
}

void StopListPanel::applyFilter()
{
    StopFilter filter = m_filters->filter();
    filter.group = m_model->filter().group;
    m_model->setFilter(filter);
    showPareto();
    showCount();
}

void StopListPanel::showPareto()
{
    m_pareto->showGroups(m_model->recording(), m_model->groups(), m_model->filter().group);
}

void StopListPanel::follow(ChartSource& source)
{
    m_source = &source;
    source.setWanted(this, isVisible());
    const auto show = [this, &source] { showConditions(source); };
    connect(&source, &ChartSource::dataChanged, this, show);
    connect(&source, &ChartSource::figuresChanged, this, show);
    show();
}

void StopListPanel::showConditions(const ChartSource& source)
{
    m_heading = source.heading();
    m_conditions = source.result() ? shiftConditions(ChartKind::States, *source.result(), {}) : QString();
    m_pareto->setConditions(m_heading, source.result() ? playedShiftName(*source.result()) : QString(), m_conditions);
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

ExportMenu* StopListPanel::makeExport()
{
    const auto picture = [this] { return m_table->picture({m_heading, m_conditions}); };
    const auto list = [this] { return QList<ChartTable>{listedTable()}; };
    const auto sheets = [this] { return QList<ChartTable>{listedTable()} + m_pareto->tables(); };
    const auto fileName = [this] { return tr("%1 – stops").arg(m_heading); };
    return new ExportMenu(QStringLiteral("stop"), {picture, list, fileName, sheets}, this);
}

void StopListPanel::offerExport()
{
    QToolButton* button = m_export->makeButton(tr("Save or copy the list as picture or table"), m_filters);
    button->setObjectName(QStringLiteral("stopExport"));
    m_filters->addButton(button);
    auto* go = new QAction(tr("&Go to this stop"), m_table);
    go->setObjectName(QStringLiteral("stopGo"));
    connect(go, &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid())
            goTo(m_table->currentIndex().row());
    });
    m_table->insertAction(m_table->actions().constFirst(), go);
    m_export->offerBelowActions(*m_table);
    m_export->offerCopyKey(*m_table);
    connect(m_export, &ExportMenu::done, this, &StopListPanel::done);
    connect(m_export, &ExportMenu::failed, this, &StopListPanel::failed);
    connect(m_pareto, &StopPareto::done, this, &StopListPanel::done);
    connect(m_pareto, &StopPareto::failed, this, &StopListPanel::failed);
}

ChartTable StopListPanel::listedTable() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.size() < 2) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    ChartTable table = m_model->table(rows);
    table.title = tr("Stops of the shift");
    table.conditions = m_heading + u'\n' + m_conditions;
    return table;
}

void StopListPanel::makeSwitch()
{
    m_switch->setText(tr("By cause"));
    m_switch->setObjectName(QStringLiteral("stopSwitch"));
    m_switch->setToolTip(tr("Show the sums by cause instead of the list"));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    m_switch->setFocusPolicy(Qt::StrongFocus);
    m_filters->addButton(m_switch);
    connect(m_switch, &QToolButton::toggled, this, &StopListPanel::arrange);
}

void StopListPanel::arrange()
{
    const bool isWide = width() >= textPixels(narrowest);
    const bool hasBoth = height() >= (isWide ? textPixels(lowestBeside) : lowest);
    m_halves->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    m_switch->setVisible(!hasBoth);
    m_switch->setText(m_switch->isChecked() ? tr("List") : tr("By cause"));
    m_pareto->setVisible(hasBoth || m_switch->isChecked());
    m_table->setVisible(hasBoth || !m_switch->isChecked());
}

void StopListPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StopListPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_source)
        m_source->setWanted(this, true);
    // Searched last when it was seen last.
    m_veil->setVisible(!m_veil->isHidden() || (m_model->recording() && !isListed()));
    refresh();
    showFreshness();
}

void StopListPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_source)
        m_source->setWanted(this, false);
}

} // namespace linetwin::app

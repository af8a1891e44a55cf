// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LiveChartPanel.h"

#include "app/charts/ChartView.h"
#include "app/charts/PictureSaving.h"
#include "app/charts/SeriesReadout.h"
#include "app/charts/ShownSeries.h"
#include "app/results/ShiftConditions.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

QToolButton* makeButton(const QString& icon, const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

} // namespace

LiveChartPanel::LiveChartPanel(ChartSource& source, PlaybackClock& clock, Selection& selection, QWidget* parent)
    : QWidget(parent), m_source(source), m_clock(clock),
      m_selection(selection), m_views{new ChartView(this), new ChartView(this)}, m_chooser(new QComboBox(this)),
      m_readout(new SeriesReadout(this)), m_series(new ShownSeries({m_views[0], m_views[1]}, *m_readout, this)),
      m_state(new QLabel(this))
{
    m_reset = makeButton(QStringLiteral("zoom-fit"), QStringLiteral("chartReset"), tr("Show the whole shift"), this);
    m_menu = makeButton(QStringLiteral("export"), QStringLiteral("chartMenu"), tr("Save or copy this chart"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_views[0], 3);
    layout->addWidget(m_views[1], 2);
    setAccessibleName(tr("Charts"));
    for (ChartView* view : m_views)
        connectView(*view);

    connect(&m_source, &ChartSource::dataChanged, this, [this] {
        fillCharts();
        updateCursor();
        Q_EMIT drawn();
    });
    connect(&m_source, &ChartSource::figuresChanged, this, [this] {
        if (isOfReplications(m_kind))
            fillCharts();
    });
    connect(&m_source, &ChartSource::rangeChanged, this, &LiveChartPanel::showRange);
    connect(&m_source, &ChartSource::stateChanged, this, &LiveChartPanel::showState);
    connect(&m_clock, &PlaybackClock::timeChanged, this, &LiveChartPanel::updateCursor);
    connect(&m_clock, &PlaybackClock::shiftClockChanged, this, &LiveChartPanel::showShiftClock);
    connect(&m_selection, &Selection::changed, this, &LiveChartPanel::fillCharts);
    connect(m_readout, &SeriesReadout::stationClicked, this,
            [this](const std::string& station) { m_selection.set({station}); });
    showState();
    fillCharts();
    showShiftClock();
}

QWidget* LiveChartPanel::makeHeader()
{
    for (const ChartKind kind : allChartKinds)
        m_chooser->addItem(chartName(kind), QVariant::fromValue(static_cast<int>(kind)));
    m_chooser->setObjectName(QStringLiteral("chartChooser"));
    m_chooser->setAccessibleName(tr("Which chart is shown"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chooser->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_chooser->setMinimumWidth(12 * gridUnit);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { setKind(static_cast<ChartKind>(m_chooser->itemData(index).toInt())); });
    m_reset->setToolTip(
        tr("Show the whole shift and all values (wheel or drag zooms, Shift and wheel pans; Ctrl and wheel, or "
           "the wheel over the numbers, zooms the values)"));
    m_reset->setEnabled(false);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_series->resetZoom();
        m_source.setShown(m_source.whole());
    });
    connect(m_series, &ShownSeries::changed, this, &LiveChartPanel::showZoom);
    m_menu->setMenu(makeMenu());
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_state->setFont(captionFont());
    m_state->setObjectName(QStringLiteral("chartState"));

    auto* header = new QWidget(this);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit / 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit / 2);
    row->addWidget(m_chooser, 0);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_reset);
    row->addWidget(m_menu);
    layout->addLayout(row);
    layout->addWidget(m_readout);
    return header;
}

QMenu* LiveChartPanel::makeMenu()
{
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, const QString& name, auto&& act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const QList<QAction*> needResult{
        add(tr("&Save picture…"), QStringLiteral("chartSave"), [this] { savePicture(); }),
        add(tr("&Copy picture"), QStringLiteral("chartCopyPicture"), [this] { copyPicture(); }),
        add(tr("Copy &data as a table"), QStringLiteral("chartCopyData"), [this] { copyData(); })};
    menu->addSeparator();
    m_series->addTo(*menu);
    menu->addSeparator();
    add(tr("&New chart"), QStringLiteral("chartNew"), [this] { Q_EMIT newChartWanted(); });
    connect(menu, &QMenu::aboutToShow, this, [this, needResult] {
        for (QAction* action : needResult)
            action->setEnabled(!m_charts.empty());
    });
    return menu;
}

void LiveChartPanel::connectView(ChartView& view)
{
    connect(&view, &ChartView::rangeChosen, &m_source, &ChartSource::setShown);
    connect(&view, &ChartView::timeChosen, &m_clock, &PlaybackClock::seek);
    connect(&view, &ChartView::timePointed, this, &LiveChartPanel::showPointer);
    connect(&view, &ChartView::copyWanted, this, &LiveChartPanel::copyData);
    connect(&view, &ChartView::wholeWanted, m_series, &ShownSeries::resetZoom);
    connect(&view, &ChartView::menuWanted, this, [this](QPoint place) { m_menu->menu()->popup(place); });
    connect(&view, &ChartView::stationChosen, this, [this](const std::string& station) {
        m_lastSelected = station;
        m_selection.set({station});
    });
}

void LiveChartPanel::setKind(ChartKind kind)
{
    m_chooser->setCurrentIndex(m_chooser->findData(static_cast<int>(kind)));
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_series->resetZoom();
    m_series->setHidden({});
    showPointer(std::nullopt);
    m_lastSelected.clear();
    fillCharts();
    Q_EMIT kindChanged();
}

void LiveChartPanel::showState()
{
    switch (m_source.state()) {
    case ChartSource::State::Empty: m_state->setText(tr("no result yet")); return;
    case ChartSource::State::Current: m_state->clear(); return;
    case ChartSource::State::Updating: m_state->setText(tr("updating…")); return;
    case ChartSource::State::OutOfDate: m_state->setText(tr("out of date")); return;
    }
}

std::vector<ChartView*> LiveChartPanel::shownViews() const
{
    return {m_views.begin(), m_views.begin() + static_cast<std::ptrdiff_t>(m_charts.size())};
}

void LiveChartPanel::fillCharts()
{
    m_charts.clear();
    if (m_source.data())
        m_charts = makeCharts(m_kind, {m_source.data(), m_source.result(), m_selection.stations(), m_source.scale()});
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool isUsed = i < m_charts.size();
        m_views[i]->setTimeLabelsVisible(i + 1 >= m_charts.size());
        m_views[i]->setChart(isUsed ? m_charts[i] : nullptr);
        m_views[i]->setVisible(isUsed || i == 0);
    }
    fillLegend();
    showRange();
    const auto& selected = m_selection.stations();
    if (!selected.empty() && selected.front() != m_lastSelected) {
        for (ChartView* view : shownViews())
            view->showStation(selected.front());
    }
    m_lastSelected = selected.empty() ? std::string() : selected.front();
}

void LiveChartPanel::fillLegend()
{
    std::vector<LegendEntry> entries;
    bool hasTimeAxis = false;
    for (const auto& chart : m_charts) {
        const std::vector<LegendEntry> own = chart->legend(theme());
        entries.insert(entries.end(), own.begin(), own.end());
        hasTimeAxis = hasTimeAxis || chart->hasTimeAxis();
    }
    m_readout->setMomentVisible(hasTimeAxis);
    m_readout->setEntries(std::move(entries));
    updateReadout();
}

void LiveChartPanel::showRange()
{
    for (ChartView* view : m_views)
        view->setRange(m_source.shown(), m_source.whole());
    showZoom();
}

void LiveChartPanel::showZoom()
{
    const auto canZoom = [](const auto& chart) { return chart->hasTimeAxis() || chart->hasValueZoom(); };
    const bool hasTimeAxis = std::ranges::any_of(m_charts, [](const auto& chart) { return chart->hasTimeAxis(); });
    m_reset->setVisible(std::ranges::any_of(m_charts, canZoom));
    m_reset->setEnabled(m_series->isZoomed() || (hasTimeAxis && m_source.shown() != m_source.whole()));
}

void LiveChartPanel::showPointer(std::optional<SimTime> time)
{
    m_pointer = time;
    for (ChartView* view : m_views)
        view->setPointer(time);
    updateReadout();
}

void LiveChartPanel::showShiftClock()
{
    for (ChartView* view : m_views)
        view->setShiftClock(m_clock.shiftClock());
    updateReadout();
}

void LiveChartPanel::updateCursor()
{
    for (ChartView* view : m_views)
        view->setCursor(m_clock.time());
    updateReadout();
}

void LiveChartPanel::updateReadout()
{
    if (!m_source.data())
        return;
    const SimTime time = std::min(m_pointer.value_or(m_clock.time()), m_source.data()->duration);
    m_readout->setMoment(m_clock.timeText(time));
    std::size_t entry = 0;
    for (const auto& chart : m_charts) {
        const QStringList values = chart->valuesAt(time);
        for (const QString& value : values)
            m_readout->setValue(entry++, value);
    }
}

ChartPicture LiveChartPanel::picture() const
{
    ChartPicture picture;
    if (m_charts.empty())
        return picture;
    picture.heading = m_source.heading();
    picture.shown = m_source.shown();
    picture.charts = m_charts;
    picture.hidden = m_series->hidden();
    for (const ChartView* view : shownViews())
        picture.values.push_back(view->values());
    picture.clock = m_clock.shiftClock();
    QString shown;
    if (m_charts.front()->hasTimeAxis())
        shown = (picture.clock.hasStart() ? tr("Shown: %1 to %2.") : tr("Shown: %1 to %2 since its start, h:mm."))
                    .arg(m_clock.timeText(picture.shown.from), m_clock.timeText(picture.shown.to));
    picture.subheading = shiftConditions(m_kind, *m_source.result(), shown);
    return picture;
}

void LiveChartPanel::copyPicture() const
{
    if (!m_charts.empty())
        QApplication::clipboard()->setImage(imageOf(picture()));
}

void LiveChartPanel::copyData() const
{
    QList<ChartTable> tables;
    for (const auto& chart : m_charts)
        tables << chart->table(m_source.shown(), m_clock.shiftClock());
    if (!tables.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardTable(tables));
}

void LiveChartPanel::savePicture()
{
    const SavingAnswer answer =
        savePictureAs(picture(), QStringLiteral("%1 – %2").arg(m_source.heading(), chartName(m_kind)), this);
    if (!answer.failed.isEmpty())
        Q_EMIT failed(answer.failed);
    else if (!answer.done.isEmpty())
        Q_EMIT done(answer.done);
}

void LiveChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_readout->setHeightLimit(height() / 3);
}

void LiveChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_source.data())
        fillLegend();
}

} // namespace linetwin::app

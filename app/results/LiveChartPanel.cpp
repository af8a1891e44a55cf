// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LiveChartPanel.h"

#include "app/charts/ChartView.h"
#include "app/charts/SeriesReadout.h"
#include "app/charts/ShownSeries.h"
#include "app/charts/saving/ExportMenu.h"
#include "app/results/ChartHeader.h"
#include "app/results/ShiftConditions.h"
#include "app/settings/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

LiveChartPanel::LiveChartPanel(ChartSource& source, PlaybackClock& clock, Selection& selection, QWidget* parent)
    : QWidget(parent), m_source(source), m_clock(clock),
      m_selection(selection), m_views{new ChartView(this), new ChartView(this)}, m_readout(new SeriesReadout(this)),
      m_series(new ShownSeries({m_views[0], m_views[1]}, *m_readout, this)), m_export(makeExport()),
      m_header(new ChartHeader(*m_series, *m_readout, *m_export, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_views[0], 3);
    layout->addWidget(m_views[1], 2);
    setAccessibleName(tr("Charts"));
    m_views[0]->setAlignedWith({m_views[1]});
    m_views[1]->setAlignedWith({m_views[0]});
    for (ChartView* view : m_views)
        connectView(*view);
    connectHeader();

    connect(&m_source, &ChartSource::dataChanged, this, [this] {
        if (m_source.result())
            m_header->offerKinds(*m_source.result()->line);
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
            [this](const auto& station) { m_selection.set({station}); });
    m_source.setWanted(this, false);
    showState();
    makeShownCharts();
    showShiftClock();
}

void LiveChartPanel::showState()
{
    m_header->showState(m_source.state());
    const bool hasStations = m_source.hasStations();
    m_views[0]->setEmptyText(hasStations ? QString() : tr("There is nothing to draw: the line has no stations yet."));
}

void LiveChartPanel::showEvent(QShowEvent* event)
{
    m_source.setWanted(this, true);
    if (m_isBehind)
        fillCharts();
    updateCursor();
    QWidget::showEvent(event);
}

void LiveChartPanel::hideEvent(QHideEvent* event)
{
    m_source.setWanted(this, false);
    QWidget::hideEvent(event);
}

ExportMenu* LiveChartPanel::makeExport()
{
    const auto shown = [this]() -> std::optional<Picture> {
        return m_charts.empty() ? std::nullopt : std::optional<Picture>(picture());
    };
    const auto fileName = [this] { return QStringLiteral("%1 – %2").arg(m_source.heading(), chartName(m_kind)); };
    return new ExportMenu(QStringLiteral("chart"), {shown, [this] { return tables(); }, fileName}, this);
}

void LiveChartPanel::connectHeader()
{
    connect(m_header, &ChartHeader::kindChosen, this, &LiveChartPanel::setKind);
    connect(m_header, &ChartHeader::wholeWanted, this, [this] {
        m_series->resetZoom();
        m_source.setShown(m_source.whole());
        m_source.forgetScale();
    });
    connect(m_export, &ExportMenu::done, this, &LiveChartPanel::done);
    connect(m_export, &ExportMenu::failed, this, &LiveChartPanel::failed);
    connect(m_header, &ChartHeader::newChartWanted, this, &LiveChartPanel::newChartWanted);
    connect(m_series, &ShownSeries::changed, this, &LiveChartPanel::showZoom);
}

void LiveChartPanel::connectView(ChartView& view)
{
    connect(&view, &ChartView::rangeChosen, &m_source, &ChartSource::setShown);
    connect(&view, &ChartView::timeChosen, &m_clock, &PlaybackClock::seek);
    connect(&view, &ChartView::timePointed, this, &LiveChartPanel::showPointer);
    connect(&view, &ChartView::copyWanted, m_export, &ExportMenu::copyTable);
    connect(&view, &ChartView::wholeWanted, m_series, &ShownSeries::resetZoom);
    connect(&view, &ChartView::menuWanted, m_header, &ChartHeader::openMenu);
    connect(&view, &ChartView::stationChosen, this, [this](const std::string& station) {
        m_lastSelected = station;
        m_selection.set({station});
    });
}

void LiveChartPanel::setKind(ChartKind kind)
{
    m_header->setKind(kind);
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

std::vector<ChartView*> LiveChartPanel::shownViews() const
{
    return {m_views.begin(), m_views.begin() + static_cast<std::ptrdiff_t>(m_charts.size())};
}

void LiveChartPanel::fillCharts()
{
    m_isBehind = !isVisible();
    if (!m_isBehind)
        makeShownCharts();
}

void LiveChartPanel::makeShownCharts()
{
    m_charts.clear();
    if (m_source.data())
        m_charts = makeCharts(m_kind, {m_source.data(), m_source.result(), m_selection.stations(), m_source.scale()});
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool isUsed = i < m_charts.size();
        m_views[i]->setChart(isUsed ? m_charts[i] : nullptr);
    }
    giveRoom();
    m_export->setEnabled(!m_charts.empty());
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
    m_header->setZoom(std::ranges::any_of(m_charts, canZoom),
                      m_series->isZoomed() || m_source.isScaleWide() ||
                          (hasTimeAxis && m_source.shown() != m_source.whole()));
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
    if (!isVisible())
        return;
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

QList<ChartTable> LiveChartPanel::tables() const
{
    QList<ChartTable> tables;
    if (m_charts.empty())
        return tables;
    const ChartPicture shown = picture();
    for (const auto& chart : m_charts) {
        tables << chart->table(m_source.shown(), m_clock.shiftClock());
        tables.back().title = chart->title();
        tables.back().conditions = shown.heading + u'\n' + shown.subheading;
    }
    return tables;
}

void LiveChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

void LiveChartPanel::giveRoom()
{
    const int room = height() - m_header->heightWithoutLegend();
    const int first = m_views[0]->leastReadableHeight(m_charts.size() < 2);
    const int second = m_charts.size() < 2 ? 0 : m_views[1]->leastReadableHeight(true);
    const bool hasSecond = second > 0 && room - QFontMetrics(captionFont()).height() >= first + second;
    m_views[1]->setVisible(hasSecond);
    m_views[0]->setTimeLabelsVisible(!hasSecond);
    auto* column = static_cast<QVBoxLayout*>(layout());
    const bool isTight = room < 2 * (first + second);
    column->setStretchFactor(m_views[0], isTight ? first : 3);
    column->setStretchFactor(m_views[1], isTight ? second : 2);
    m_readout->setHeightLimit(std::clamp(room - first - (hasSecond ? second : 0), 0, height() / 3));
}

void LiveChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_source.data())
        fillLegend();
    else if (event->type() == QEvent::FontChange)
        giveRoom();
}

} // namespace linetwin::app

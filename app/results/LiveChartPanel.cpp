// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LiveChartPanel.h"

#include "app/results/ChartDataMaker.h"
#include "app/results/SeriesReadout.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::size_t mostBuffers = 8;

std::shared_ptr<const StepFunction> constant(double value)
{
    return std::make_shared<const StepFunction>(std::vector{SimTime{0}}, std::vector{static_cast<float>(value)});
}

} // namespace

LiveChartPanel::LiveChartPanel(LiveRunner& runner, PlaybackClock& clock, Selection& selection, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_selection(selection), m_maker(new ChartDataMaker(this)),
      m_levels(makeTimeChart(this)), m_rate(makeTimeChart(this)), m_readout(new SeriesReadout(this)),
      m_reset(new QToolButton(this)), m_state(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_levels, 3);
    layout->addWidget(m_rate, 2);
    m_levels->setTitle(tr("Buffer levels, items"));
    m_levels->setTimeLabelsVisible(false);
    m_rate->setTitle(tr("Good units per hour"));
    setAccessibleName(tr("Charts"));
    for (TimeChart* chart : {m_levels, m_rate})
        connectChart(*chart);

    connect(m_maker, &ChartDataMaker::made, this, [this](const auto& made) { showData(made); });
    connect(&m_clock, &PlaybackClock::timeChanged, this, &LiveChartPanel::updateCursor);
    connect(&m_selection, &Selection::changed, this, [this] {
        if (m_data)
            fillBuffers();
    });
    connect(m_readout, &SeriesReadout::entryClicked, this, [this](int entry) {
        if (static_cast<std::size_t>(entry) < m_shownBuffers.size())
            m_selection.set({m_data->buffers[m_shownBuffers[static_cast<std::size_t>(entry)]].station});
    });
    const auto follow = [this, &runner] { showResult(runner.result(), runner.isCurrent(), runner.isRunning()); };
    connect(&runner, &LiveRunner::resultChanged, this, follow);
    connect(&runner, &LiveRunner::stateChanged, this, follow);
    follow();
}

QWidget* LiveChartPanel::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->setSpacing(gridUnit);
    m_reset->setAutoRaise(true);
    m_reset->setIcon(themedIcon(QStringLiteral("zoom-fit")));
    m_reset->setToolTip(tr("Show the whole shift (wheel or drag zooms, shift and wheel pans)"));
    m_reset->setAccessibleName(tr("Show the whole shift"));
    m_reset->setObjectName(QStringLiteral("chartReset"));
    m_reset->setEnabled(false);
    m_state->setFont(captionFont());
    m_state->setObjectName(QStringLiteral("chartState"));
    layout->addWidget(m_readout, 1);
    layout->addWidget(m_state, 0, Qt::AlignTop);
    layout->addWidget(m_reset, 0, Qt::AlignTop);
    connect(m_reset, &QToolButton::clicked, this, [this] { showRange(m_whole); });
    return header;
}

void LiveChartPanel::connectChart(TimeChart& chart)
{
    connect(&chart, &TimeChart::rangeChosen, this, &LiveChartPanel::showRange);
    connect(&chart, &TimeChart::timeChosen, &m_clock, &PlaybackClock::seek);
    connect(&chart, &TimeChart::timePointed, this, &LiveChartPanel::showPointer);
}

void LiveChartPanel::showResult(const LiveResultPointer& result, bool isCurrent, bool isRunning)
{
    m_state->setText(!result     ? tr("no result yet")
                     : isCurrent ? QString()
                     : isRunning ? tr("updating…")
                                 : tr("out of date"));
    if (!result)
        return;
    m_ratedUnitsPerHour = result->line->yardstick.ratedUnitsPerHour;
    if (result->recording != m_recording) {
        m_recording = result->recording;
        m_maker->make(result->recording);
    }
}

void LiveChartPanel::showData(std::shared_ptr<const ChartData> chartData)
{
    m_data = std::move(chartData);
    const TimeRange whole{SimTime{0}, m_data->duration};
    if (whole != m_whole) {
        m_whole = whole;
        m_shown = whole;
    }
    fillCharts();
    showRange(m_shown);
    updateCursor();
    Q_EMIT drawn();
}

void LiveChartPanel::showRange(TimeRange range)
{
    m_shown = range;
    for (TimeChart* chart : {m_levels, m_rate})
        chart->setRange(m_shown, m_whole);
    m_reset->setEnabled(m_shown != m_whole);
}

void LiveChartPanel::showPointer(std::optional<SimTime> time)
{
    m_pointer = time;
    for (TimeChart* chart : {m_levels, m_rate})
        chart->setPointer(time);
    updateReadout();
}

void LiveChartPanel::updateCursor()
{
    for (TimeChart* chart : {m_levels, m_rate})
        chart->setCursor(m_clock.time());
    updateReadout();
}

std::vector<std::size_t> LiveChartPanel::shownBuffers() const
{
    // More than eight lines are not told apart: the neighbours of the selected station are shown then.
    const std::size_t count = m_data->buffers.size();
    std::size_t first = 0;
    if (count > mostBuffers) {
        for (std::size_t i = 0; i < count; ++i) {
            if (m_selection.contains(m_data->buffers[i].station))
                first = std::min(i > mostBuffers / 2 ? i - mostBuffers / 2 : 0, count - mostBuffers);
        }
    }
    std::vector<std::size_t> shown;
    for (std::size_t i = first; i < std::min(first + mostBuffers, count); ++i)
        shown.push_back(i);
    return shown;
}

void LiveChartPanel::fillCharts()
{
    fillThroughput();
    fillBuffers();
}

void LiveChartPanel::fillBuffers()
{
    m_shownBuffers = shownBuffers();
    const bool isAnySelected = std::any_of(m_shownBuffers.begin(), m_shownBuffers.end(), [&](std::size_t buffer) {
        return m_selection.contains(m_data->buffers[buffer].station);
    });
    std::vector<ChartSeries> series;
    std::vector<SeriesReadout::Entry> entries;
    double highest = 1;
    for (const std::size_t i : m_shownBuffers) {
        const bool isSelected = m_selection.contains(m_data->buffers[i].station);
        const QString name = toQString(m_data->buffers[i].station);
        const auto look = isSelected      ? ChartSeries::Look::Emphasised
                          : isAnySelected ? ChartSeries::Look::Faded
                                          : ChartSeries::Look::Plain;
        const auto steps = std::shared_ptr<const StepFunction>(m_data, &m_data->buffers[i].level);
        series.push_back({name, seriesColor(static_cast<int>(i)), look, steps});
        const double most = std::max(static_cast<double>(steps->maximum()), 88.0);
        entries.push_back({name, seriesColor(static_cast<int>(i)), false, isSelected, numberText(most, 0), {}});
        highest = std::max(highest, static_cast<double>(steps->maximum()));
    }
    // The emphasised line is drawn last, above the others.
    std::stable_partition(series.begin(), series.end(),
                          [](const ChartSeries& one) { return one.look != ChartSeries::Look::Emphasised; });
    m_levels->setTitle(m_shownBuffers.size() < m_data->buffers.size()
                           ? tr("Buffer levels, items (%1 of %2; select a station to see its neighbours)")
                                 .arg(m_shownBuffers.size())
                                 .arg(m_data->buffers.size())
                           : tr("Buffer levels, items"));
    m_levels->setSeries(std::move(series), highest);
    const QString rated = numberText(m_ratedUnitsPerHour, 0);
    entries.push_back({tr("good units/h"), theme().good, false, false, rated, {}});
    entries.push_back({tr("rated"), theme().mutedText, true, false, rated, rated});
    m_readout->setEntries(std::move(entries));
    updateReadout();
}

void LiveChartPanel::fillThroughput()
{
    const auto steps = std::shared_ptr<const StepFunction>(m_data, &m_data->throughput);
    std::vector<ChartSeries> series;
    series.push_back({tr("rated pace"), theme().mutedText, ChartSeries::Look::Dashed, constant(m_ratedUnitsPerHour)});
    series.push_back({tr("good units per hour"), theme().good, ChartSeries::Look::Plain, steps});
    m_rate->setTitle(tr("Good units per hour, in intervals of %1").arg(durationText(m_data->bin)));
    m_rate->setSeries(std::move(series), m_ratedUnitsPerHour);
}

void LiveChartPanel::updateReadout()
{
    if (!m_data)
        return;
    const SimTime time = std::min(m_pointer.value_or(m_clock.time()), m_data->duration);
    m_readout->setMoment(clockText(time));
    for (std::size_t i = 0; i < m_shownBuffers.size(); ++i) {
        const StepFunction& level = m_data->buffers[m_shownBuffers[i]].level;
        m_readout->setValue(i, numberText(level.valueAt(time), 0));
    }
    m_readout->setValue(m_shownBuffers.size(), numberText(m_data->throughput.valueAt(time), 0));
}

void LiveChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_data)
        fillCharts();
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ChartKinds.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/GanttChart.h"
#include "app/charts/HistogramChart.h"
#include "app/charts/LevelRowsChart.h"
#include "app/charts/LineChart.h"
#include "app/charts/ReplicationCharts.h"
#include "app/text/Collecting.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

namespace {

/// More lines are not told apart in one picture, and get one each.
constexpr std::size_t mostBuffersTogether = 6;

struct KindText {
    ChartKind kind;
    QLatin1StringView key;
    const char* name; ///< null for one that is called as its figure
};

constexpr std::array<KindText, allChartKinds.size()> kindTexts{{
    {ChartKind::Overview, QLatin1StringView("overview"), QT_TRANSLATE_NOOP("Charts", "Levels and output")},
    {ChartKind::Levels, QLatin1StringView("levels"), QT_TRANSLATE_NOOP("Charts", "Buffer levels")},
    {ChartKind::Throughput, QLatin1StringView("throughput"), nullptr},
    {ChartKind::Output, QLatin1StringView("output"), QT_TRANSLATE_NOOP("Charts", "Output against the ideal pace")},
    {ChartKind::States, QLatin1StringView("states"), QT_TRANSLATE_NOOP("Charts", "States over time")},
    {ChartKind::TimeInState, QLatin1StringView("timeInState"), QT_TRANSLATE_NOOP("Charts", "Time in state")},
    {ChartKind::Histogram, QLatin1StringView("histogram"), QT_TRANSLATE_NOOP("Charts", "Buffer histograms")},
    {ChartKind::Spread, QLatin1StringView("spread"), QT_TRANSLATE_NOOP("Charts", "Spread of shifts")},
    {ChartKind::Money, QLatin1StringView("money"), QT_TRANSLATE_NOOP("Charts", "Money since the start")},
}};

LineChart::Values valuesOf(const ChartScale::Range& range, double factor = 1)
{
    return {range.lowest * factor, std::max(range.highest * factor, 1.0)};
}

/// The values in another unit.
std::shared_ptr<const StepFunction> scaled(std::shared_ptr<const StepFunction> steps, double factor)
{
    if (factor == 1 || steps->isEmpty())
        return steps;
    std::vector<SimTime> times;
    std::vector<float> values;
    for (std::size_t change = 0; change < steps->size(); ++change) {
        times.push_back(steps->timeOf(change));
        values.push_back(static_cast<float>(steps->valueOf(change) * factor));
    }
    return std::make_shared<const StepFunction>(std::move(times), std::move(values));
}

bool isSelected(const ChartInputs& inputs, const std::string& station)
{
    return std::ranges::find(inputs.selected, station) != inputs.selected.end();
}

StationRow rowOf(const ChartInputs& inputs, const std::string& station)
{
    return {station, toQString(station), isSelected(inputs, station)};
}

std::shared_ptr<const Chart> levelRowsChart(const ChartInputs& inputs)
{
    std::vector<LevelRow> rows;
    for (const BufferSeries& buffer : inputs.data->buffers)
        rows.push_back({rowOf(inputs, buffer.station), buffer.capacity,
                        std::shared_ptr<const StepFunction>(inputs.data, &buffer.level),
                        static_cast<std::int64_t>(inputs.scale.highestCapacity(buffer))});
    return std::make_shared<LevelRowsChart>(std::move(rows), inputs.data->duration);
}

std::shared_ptr<const Chart> levelsChart(const ChartInputs& inputs)
{
    const auto& buffers = inputs.data->buffers;
    if (buffers.size() > mostBuffersTogether)
        return levelRowsChart(inputs);
    const bool isAnySelected =
        std::ranges::any_of(buffers, [&](const BufferSeries& one) { return isSelected(inputs, one.station); });
    std::vector<ChartSeries> series;
    QStringList spoken;
    for (std::size_t i = 0; i < buffers.size(); ++i) {
        ChartSeries one;
        one.name = toQString(buffers[i].station);
        one.color = static_cast<int>(i);
        one.look = isSelected(inputs, buffers[i].station) ? ChartSeries::Look::Emphasised
                   : isAnySelected                        ? ChartSeries::Look::Faded
                                                          : ChartSeries::Look::Plain;
        one.steps = std::shared_ptr<const StepFunction>(inputs.data, &buffers[i].level);
        one.station = buffers[i].station;
        spoken << Charts::tr("%1 at most %2 of %3", "a buffer's level")
                      .arg(one.name, numberText(static_cast<double>(one.steps->maximum()), 0),
                           numberText(static_cast<double>(buffers[i].capacity), 0));
        series.push_back(std::move(one));
    }
    if (buffers.empty())
        spoken << noBuffersText();
    return std::make_shared<LineChart>(LineChart::Texts{Charts::tr("Buffer levels, items"), joinedGroups(spoken),
                                                        Charts::tr("After %1, items", "a buffer's level")},
                                       std::move(series), LineChart::Values{0, inputs.scale.highestLevel(*inputs.data)},
                                       inputs.data->duration);
}

std::shared_ptr<const Chart> throughputChart(const ChartInputs& inputs)
{
    const double rated = inputs.result->line->yardstick.ratedUnitsPerHour;
    const FigureSpec& figure = specOf(LineFigure::OutputPerHour);
    const double factor = shownFactor(figure);
    ChartSeries ratedLine;
    ratedLine.name = Charts::tr("rated pace");
    ratedLine.color = ChartSeries::mutedColor;
    ratedLine.look = ChartSeries::Look::Dashed;
    ratedLine.steps =
        std::make_shared<const StepFunction>(std::vector{SimTime{0}}, std::vector{static_cast<float>(rated * factor)});
    ChartSeries good;
    good.name = Charts::tr("output, %1", "units per hour").arg(shownPaceWord());
    good.color = ChartSeries::goodColor;
    good.steps = scaled(std::shared_ptr<const StepFunction>(inputs.data, &inputs.data->throughput), factor);
    const QString summary = Charts::tr("at most %1; the rated pace is %2", "units per hour")
                                .arg(paceText(inputs.data->throughput.maximum()), paceText(rated));
    const QString title = Charts::tr("%1, in intervals of %2", "output per hour, a time")
                              .arg(figureLabel(figure), durationText(inputs.data->bin));
    return std::make_shared<LineChart>(LineChart::Texts{title, summary, QStringLiteral("%1")},
                                       std::vector{ratedLine, good}, valuesOf(inputs.scale.unitsPerHour(), factor),
                                       inputs.data->duration, inputs.data->bin);
}

std::shared_ptr<const Chart> outputChart(const ChartInputs& inputs)
{
    ChartSeries ideal;
    ideal.name = Charts::tr("at the ideal pace");
    ideal.color = ChartSeries::mutedColor;
    ideal.look = ChartSeries::Look::Dashed;
    ideal.perHour = inputs.result->line->yardstick.ratedUnitsPerHour;
    ChartSeries good;
    good.name = Charts::tr("output, units");
    good.color = ChartSeries::goodColor;
    good.look = ChartSeries::Look::Emphasised;
    good.steps = std::shared_ptr<const StepFunction>(inputs.data, &inputs.data->output);
    const double made = good.valueAt(inputs.data->duration);
    const double possible = ideal.valueAt(inputs.data->duration);
    const QString summary = Charts::tr("output of %1 units at the end; %2 at the ideal pace of %3")
                                .arg(sizedNumberText(made), sizedNumberText(possible), paceText(ideal.perHour));
    return std::make_shared<LineChart>(
        LineChart::Texts{Charts::tr("Output since the start of the shift"), summary, QStringLiteral("%1")},
        std::vector{ideal, good}, valuesOf(inputs.scale.units()), inputs.data->duration);
}

ChartSeries moneyLine(const ChartInputs& inputs, const QString& name, int color, const StepFunction& steps)
{
    ChartSeries line;
    line.name = name;
    line.color = color;
    line.steps = std::shared_ptr<const StepFunction>(inputs.data, &steps);
    return line;
}

std::shared_ptr<const Chart> moneyChart(const ChartInputs& inputs)
{
    const QString currency = toQString(inputs.result->line->currency);
    const QString title = currency.isEmpty() ? Charts::tr("Money since the start of the shift")
                                             : Charts::tr("Money since the start of the shift, %1").arg(currency);
    if (!inputs.data->money)
        return std::make_shared<LineChart>(
            LineChart::Texts{title, Charts::tr("The line makes no product with a price: see Products."), {}},
            std::vector<ChartSeries>(), LineChart::Values(), inputs.data->duration);
    const MoneySeries& money = *inputs.data->money;
    std::vector<ChartSeries> series{moneyLine(inputs, Charts::tr("revenue"), 0, money.revenue),
                                    moneyLine(inputs, Charts::tr("cost"), 1, money.cost),
                                    moneyLine(inputs, Charts::tr("margin"), ChartSeries::goodColor, money.margin)};
    series.back().look = ChartSeries::Look::Emphasised;
    QStringList spoken;
    for (const ChartSeries& each : series)
        spoken << Charts::tr("%1 of %2 at the end", "revenue, amount")
                      .arg(each.name, sizedNumberText(each.valueAt(inputs.data->duration)));
    return std::make_shared<LineChart>(LineChart::Texts{title, joinedGroups(spoken), QStringLiteral("%1")},
                                       std::move(series), valuesOf(inputs.scale.money()), inputs.data->duration);
}

std::shared_ptr<const Chart> ganttChart(const ChartInputs& inputs)
{
    std::vector<GanttLane> lanes;
    for (std::size_t i = 0; i < inputs.data->stations.size(); ++i) {
        lanes.push_back({rowOf(inputs, inputs.data->stations[i]),
                         std::shared_ptr<const StateTimeline>(inputs.data, &inputs.data->states[i])});
        const SimTime patience = collectingPatience(*inputs.result->line, i);
        for (const auto& [from, to] : collectingSpans(*inputs.data->recording, i, patience))
            lanes.back().collecting.push_back({from, to});
    }
    return std::make_shared<GanttChart>(std::move(lanes), inputs.data->recording);
}

std::shared_ptr<const Chart> histogramChart(const ChartInputs& inputs)
{
    std::vector<LevelHistogram> buffers;
    for (std::size_t i = 0; i < inputs.data->buffers.size(); ++i) {
        LevelHistogram one;
        one.row = rowOf(inputs, inputs.data->buffers[i].station);
        one.capacity = inputs.data->buffers[i].capacity;
        one.timeAtLevel = std::shared_ptr<const std::vector<SimTime>>(inputs.data, &inputs.data->timeAtLevels[i]);
        one.duration = inputs.data->duration;
        buffers.push_back(std::move(one));
    }
    return std::make_shared<HistogramChart>(std::move(buffers), inputs.scale.highestShare(*inputs.data));
}

} // namespace

bool isOffered(ChartKind kind, const ResolvedLine& line)
{
    return kind != ChartKind::Money || line.hasMoney();
}

bool isOfReplications(ChartKind kind)
{
    return kind == ChartKind::TimeInState || kind == ChartKind::Spread;
}

QString chartName(ChartKind kind)
{
    const char* const name = std::ranges::find(kindTexts, kind, &KindText::kind)->name;
    return name ? Charts::tr(name) : figureLabel(specOf(LineFigure::OutputPerHour));
}

QString keyOf(ChartKind kind)
{
    return std::ranges::find(kindTexts, kind, &KindText::kind)->key;
}

ChartKind chartKindOf(const QString& key)
{
    const auto found = std::ranges::find_if(kindTexts, [&](const KindText& text) { return text.key == key; });
    return found == kindTexts.end() ? ChartKind::Overview : found->kind;
}

std::vector<std::shared_ptr<const Chart>> makeCharts(ChartKind kind, const ChartInputs& inputs)
{
    switch (kind) {
    case ChartKind::Overview: return {levelsChart(inputs), throughputChart(inputs)};
    case ChartKind::Levels: return {levelsChart(inputs)};
    case ChartKind::Throughput: return {throughputChart(inputs)};
    case ChartKind::Output: return {outputChart(inputs)};
    case ChartKind::States: return {ganttChart(inputs)};
    case ChartKind::TimeInState:
        return {timeInStates(*inputs.result->line, inputs.result->shift, *inputs.result->scenario, inputs.selected)};
    case ChartKind::Histogram: return {histogramChart(inputs)};
    case ChartKind::Spread:
        return {outputSpread(*inputs.result->scenario, inputs.result->reference.get(), inputs.result->isBaseline,
                             inputs.result->look.confidence)};
    case ChartKind::Money: return {moneyChart(inputs)};
    }
    Q_UNREACHABLE();
}

} // namespace linetwin::app

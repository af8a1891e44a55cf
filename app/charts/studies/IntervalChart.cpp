// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/IntervalChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/studies/StudyTable.h"
#include "app/text/FigureNumbers.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/ScenarioWords.h"
#include "app/text/Texts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lowestRow = 6.5 * gridUnit; ///< a name of two lines and what is said of it
constexpr double highestRow = 18 * gridUnit;
constexpr double widestLabel = 38 * gridUnit;
constexpr double narrowestLabel = 8 * gridUnit;
constexpr double largestLabelShare = 0.35;
constexpr double smallLabelShare = 0.3; ///< where the columns need the room
constexpr double smallWidth = 640;
constexpr double columnGap = 5 * gridUnit;
constexpr double figureShare = 0.4;

} // namespace

IntervalChart::IntervalChart(std::shared_ptr<const CompareOutcome> outcome)
    : RowsChart(std::vector<std::string>(outcome->result.scenarios.size()), lowestRow, highestRow),
      m_outcome(std::move(outcome)), m_spec(specOf(m_outcome->study.figure))
{
    const CompareResult& result = m_outcome->result;
    const auto figure = static_cast<std::size_t>(m_outcome->study.figure);
    const auto labels = labelsOf(m_outcome->study.scenarios);
    std::optional<std::pair<double, double>> figures;
    for (std::size_t i = 0; i < result.scenarios.size(); ++i) {
        const FigureStatistics& statistics = result.scenarios[i].figures[figure];
        Row row;
        row.name = studiedName(labels[i], m_outcome->study.scenarios[i].isExample);
        row.isMarked = result.best == i;
        row.mean = finiteMean(statistics);
        row.interval = finiteInterval(statistics);
        row.value = meanText(m_spec, statistics);
        if (const auto& rare = result.scenarios[i].rare[figure])
            row.caveat = rareStopsText(*rare);
        row.isComparable = result.scenarios[i].differences[figure].has_value();
        if (row.isMarked)
            row.note = Charts::tr("best");
        else if (std::ranges::find(result.ties, i) != result.ties.end())
            row.note = Charts::tr("tied in front");
        if (const auto& comparison = result.scenarios[i].differences[figure])
            row.bar = DifferenceBar::of(m_spec, *comparison, m_outcome->study.plan.replications);
        else {
            row.bar.reading.text = i == 0 ? Charts::tr("reference") : Charts::tr("not comparable");
            row.bar.shortText = noValue;
        }
        if (row.mean) {
            const double lowest = row.interval ? row.interval->lower : *row.mean;
            const double highest = row.interval ? row.interval->upper : *row.mean;
            figures = figures ? std::pair(std::min(figures->first, lowest), std::max(figures->second, highest))
                              : std::pair(lowest, highest);
        }
        m_scenarios.push_back(row);
    }
    m_figureRange = figures.value_or(std::pair(0.0, 0.0));
    m_figureUnit = valueUnit(m_spec, largestOf(m_figureRange));
    takeDifferences();
}

void IntervalChart::takeDifferences()
{
    m_bars.clear();
    for (const Row& row : m_scenarios)
        m_bars.push_back(row.bar);
    m_differenceRange = rangeOf(m_bars);
    m_differenceUnit = m_isYearly ? amountUnit(toQString(currency()), largestOf(m_differenceRange))
                                  : differenceUnit(m_spec, largestOf(m_differenceRange));
}

const std::string& IntervalChart::currency() const
{
    static const std::string none;
    return m_outcome->study.scenarios.empty() ? none : m_outcome->study.scenarios.front().line.currency;
}

void IntervalChart::showYearly(const std::vector<std::optional<double>>& factors)
{
    const auto figure = static_cast<std::size_t>(m_outcome->study.figure);
    if (factors.size() != m_scenarios.size() ||
        std::ranges::count_if(factors, [](const auto& factor) { return !factor; }) > 1)
        return;
    m_isYearly = true;
    for (std::size_t i = 1; i < m_scenarios.size(); ++i) {
        if (const auto& comparison = m_outcome->result.scenarios[i].differences[figure])
            m_scenarios[i].bar = DifferenceBar::ofYear(m_spec, *comparison, m_outcome->study.plan.replications,
                                                       factors[i].value_or(0), toQString(currency()));
    }
    takeDifferences();
}

QString IntervalChart::Row::about() const
{
    return note.isEmpty() ? value : value + QStringLiteral(" · ") + note;
}

QString IntervalChart::title() const
{
    const QString shown = Charts::tr("%1: the scenarios compared", "a figure").arg(figureLabel(m_spec, currency()));
    return m_outcome->result.isComplete
               ? shown
               : withShiftsSoFar(shown, m_outcome->result.replications, m_outcome->study.plan.replications);
}

QString IntervalChart::summary() const
{
    const QString found = tableOf(*m_outcome).headline;
    return joinedSentences({Charts::tr("%1 of %2 scenarios, and the difference to %3.")
                                .arg(figureLabel(m_spec, currency()))
                                .arg(m_scenarios.size())
                                .arg(m_scenarios.empty() ? noValue : m_scenarios.front().name),
                            found});
}

double IntervalChart::leftMargin(const QFont& font, double width) const
{
    const QFontMetricsF names(withBold(font));
    const QFontMetricsF values(font);
    double widest = narrowestLabel;
    for (const Row& row : m_scenarios)
        widest = std::max({widest, names.horizontalAdvance(row.name), values.horizontalAdvance(row.about())});
    const double most =
        std::clamp(width * (width < smallWidth ? smallLabelShare : largestLabelShare), narrowestLabel, widestLabel);
    return std::ceil(std::min(widest, most)) + 3 * gridUnit;
}

double IntervalChart::contentHeight(double, const QFont&) const
{
    return placement().contentHeight() + headingHeight;
}

ChartFrame IntervalChart::body(const ChartFrame& frame) const
{
    ChartFrame body = frame;
    body.plot.setTop(frame.plot.top() + headingHeight);
    const double most = static_cast<double>(m_scenarios.size()) * highestRow;
    body.plot.setHeight(std::min(body.plot.height(), std::max(most, highestRow)));
    return body;
}

QRectF IntervalChart::figureColumn(const QRectF& place)
{
    QRectF column = place;
    column.setWidth(std::floor((place.width() - columnGap) * figureShare));
    return column;
}

QRectF IntervalChart::differenceColumn(const QRectF& place)
{
    QRectF column = place;
    column.setLeft(figureColumn(place).right() + columnGap);
    return column;
}

FigureAxis IntervalChart::figureAxis(const ChartFrame& frame) const
{
    return {figureColumn(body(frame).plot), m_figureRange.first, m_figureRange.second, m_figureUnit,
            FigureAxis::Sign::Plain,        frame.font};
}

FigureAxis IntervalChart::differenceAxis(const ChartFrame& frame) const
{
    return {barsPlace(m_bars, differenceColumn(body(frame).plot), frame.font),
            m_differenceRange.first,
            m_differenceRange.second,
            m_differenceUnit,
            FigureAxis::Sign::Shown,
            frame.font};
}

std::optional<Plot> IntervalChart::plot(const ChartFrame& frame) const
{
    const FigureAxis figures = figureAxis(frame);
    const FigureAxis differences = differenceAxis(frame);
    return rowsPlot(body(frame).plot, {&figures, &differences}, frame.font);
}

QColor IntervalChart::dotColor(const Row& row, const Theme& colors) const
{
    if (!m_outcome->result.isComplete)
        return colors.mutedText;
    return row.isMarked ? colors.accent : colors.tank;
}

std::vector<LegendEntry> IntervalChart::legend(const Theme& colors) const
{
    LegendEntry entry;
    entry.sample = LegendEntry::Sample::Fill;
    std::vector<LegendEntry> entries;
    for (const Row& row : m_scenarios) {
        const QColor color = pale(dotColor(row, colors), colors);
        if (std::ranges::any_of(entries, [&](const LegendEntry& one) { return one.color == color; }))
            continue;
        entry.name = row.isMarked ? Charts::tr("interval of the best") : Charts::tr("interval of the mean");
        entry.color = color;
        entries.push_back(entry);
    }
    if (!m_scenarios.empty()) {
        entry.name = Charts::tr("mean of %1", "a scenario").arg(m_scenarios.front().name);
        entry.sample = LegendEntry::Sample::Dashed;
        entry.color = colors.mutedText;
        entries.push_back(entry);
    }
    for (LegendEntry& tone : toneLegend(m_bars, colors))
        entries.push_back(std::move(tone));
    return entries;
}

std::optional<std::size_t> IntervalChart::sourceAt(const ChartFrame& frame, QPointF place) const
{
    return placement().rowAt(body(frame), place.y());
}

QString IntervalChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto index = placement().rowAt(body(frame), place.y());
    if (!index)
        return {};
    const Row& row = m_scenarios[*index];
    const FigureStatistics& statistics =
        m_outcome->result.scenarios[*index].figures[static_cast<std::size_t>(m_outcome->study.figure)];
    QStringList lines{row.note.isEmpty() ? row.name : Charts::tr("%1 (%2)", "scenario, note").arg(row.name, row.note)};
    const QString spread = spreadText(m_spec, statistics);
    const QString value = spread.isEmpty() ? row.value : joinedClauses({row.value, spread});
    lines << Charts::tr("%1: %2", "figure, value").arg(figureLabel(m_spec, currency()), value);
    const auto figure = static_cast<std::size_t>(m_outcome->study.figure);
    if (const auto& rare = m_outcome->result.scenarios[*index].rare[figure])
        lines << fewStopsSentence(*rare);
    if (*index == 0)
        lines << Charts::tr("All others are compared with it.");
    else if (!row.isComparable)
        lines
            << Charts::tr("Not comparable with %1: it is measured by its own yardstick.").arg(m_scenarios.front().name);
    else
        lines << differenceLines(
            closedUp((m_isYearly ? Charts::tr("Gain a year over %1") : Charts::tr("Difference to %1"))
                         .arg(m_scenarios.front().name)),
            row.bar, m_outcome->result.differenceLevel);
    const auto payback = m_outcome->result.isComplete
                             ? paybackOf(m_outcome->study, m_outcome->variants, m_outcome->result, *index)
                             : std::nullopt;
    if (payback)
        lines += paybackSentences(*payback, toQString(currency()));
    return lines.join(u'\n');
}

std::pair<double, double> IntervalChart::rowPlace(const ChartFrame& frame, std::size_t row) const
{
    // The headings stay where they are, so a row is as far down as if they were part of it.
    const auto [top, bottom] = placement().contentPlace(body(frame), row);
    return {top, bottom + headingHeight};
}

ChartTable IntervalChart::table(TimeRange, const ShiftClock&) const
{
    return tableOf(*m_outcome).data;
}

} // namespace linetwin::app

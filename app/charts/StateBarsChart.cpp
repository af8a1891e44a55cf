// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StateBarsChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/GanttChart.h"
#include "app/charts/StateFill.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <iterator>

namespace linetwin::app {

namespace {

constexpr double lowestRow = 6 * gridUnit;
constexpr double highestRow = 20 * gridUnit;
constexpr double lowestSingleRow = 3 * gridUnit;
constexpr double highestSingleRow = 12 * gridUnit;

/// A station that collects a batch waits for items as a rule.
bool isCalm(const StateShares& station, State state)
{
    return station.isCollecting && state == State::Starved;
}

QString wordOf(const StateShares& station, State state)
{
    return isCalm(station, state) ? Charts::tr("Collecting or starved") : stateWord(state);
}

QString sharesText(const StateShares& station, const std::array<double, stateCount>& shares)
{
    QStringList parts;
    for (const State state : stackingOrder) {
        const double share = shares[static_cast<std::size_t>(state)];
        if (share > 0)
            parts << Charts::tr("%1 %2", "state, share").arg(wordOf(station, state), percentText(share, 1));
    }
    return joinedNames(parts);
}

/// Shape and percentage where there is room for them.
void paintSegmentText(QPainter& painter, const QRectF& segment, State state, double share, bool isCalmOne)
{
    const auto paintShape = [&](const QRectF& place) {
        if (isCalmOne)
            paintCollectingSymbol(painter, place);
        else
            paintStateSymbol(painter, place, state);
    };
    const QString text = percentText(share, 0);
    const double textWidth = painter.fontMetrics().horizontalAdvance(text);
    const double symbolWidth = 2 * gridUnit;
    if (segment.width() < textWidth + symbolWidth + gridUnit) {
        paintShape(segment);
        return;
    }
    QRectF symbol = segment;
    symbol.setWidth(symbolWidth);
    const QRectF place(symbol.right() + 2, segment.top() + 1, textWidth + 2, segment.height() - 2);
    painter.fillRect(place, isCalmOne ? theme().grid : stateColor(state));
    paintShape(symbol);
    painter.setPen(isCalmOne ? theme().text : stateTextColor(state));
    painter.drawText(place, Qt::AlignCenter, text);
}

/// What lies over a bar.
void paintOverBar(QPainter& painter, const ChartFrame& frame, const QRectF& bar, const StateShares& station,
                  const std::array<double, stateCount>& shares)
{
    double left = bar.left();
    for (const State state : stackingOrder) {
        const double share = shares[static_cast<std::size_t>(state)];
        if (share <= 0)
            continue;
        const QRectF segment(left, bar.top(), share * bar.width(), bar.height());
        const bool isCalmOne = isCalm(station, state);
        if (isCalmOne) {
            fillCollecting(painter, segment.adjusted(-0.5, -0.5, 0.5, 0.5), false);
            painter.setPen(QPen(frame.colors.outline, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(segment);
        } else {
            paintStatePattern(painter, segment, state);
        }
        if (frame.isTextOnBars)
            paintSegmentText(painter, segment, state, share, isCalmOne);
        left = segment.right();
    }
}

/// 0 to 100 with as many ticks as there is room for; the unit is in the title.
PlotAxis shareAxis(double width)
{
    PlotAxis axis;
    axis.to = 100;
    const int ticks = width >= 30 * gridUnit ? 4 : width >= 18 * gridUnit ? 2 : 1;
    for (int tick = 0; tick <= ticks; ++tick)
        axis.ticks.push_back({100.0 * tick / ticks, numberText(100.0 * tick / ticks, 0)});
    return axis;
}

} // namespace

StateBarsChart::StateBarsChart(std::vector<StateShares> stations, int replications)
    : RowsChart(stationsOf(stations), replications > 1 ? lowestRow : lowestSingleRow,
                replications > 1 ? highestRow : highestSingleRow),
      m_stations(std::move(stations)), m_replications(replications)
{
    for (const StateShares& station : m_stations)
        m_names.push_back(station.row.name);
}

QString StateBarsChart::title() const
{
    if (!hasMean())
        return Charts::tr("Time in state, % of the shift");
    return Charts::tr("Time in state, %: this shift, below it the mean of %1").arg(numberText(m_replications, 0));
}

QString StateBarsChart::summary() const
{
    QStringList parts;
    for (const StateShares& station : m_stations) {
        if (m_stations.size() <= 8 || station.row.isSelected)
            parts << Charts::tr("%1: %2", "station: shares")
                         .arg(station.row.name, sharesText(station, hasMean() ? station.mean : station.shift));
    }
    return joinedGroups(parts);
}

double StateBarsChart::leftMargin(const QFont& font, double width) const
{
    return rowLabelWidth(m_names, font, width);
}

QRectF StateBarsChart::barPlace(const ChartFrame& frame, std::size_t row, std::size_t bar) const
{
    const QRectF place = placement().place(frame, row);
    const double slot = place.height() / static_cast<double>(slotsOfRow());
    const double side = slot * (1 - barWidth()) / 2;
    // The two bars stand in the middle of their row.
    const double top = place.top() + (hasMean() ? slot / 2 : 0) + static_cast<double>(bar) * slot + side;
    return {place.left(), top, place.width(), slot * barWidth()};
}

std::optional<Plot> StateBarsChart::plot(const ChartFrame& frame) const
{
    Plot plot;
    plot.area = frame.plot;
    plot.across = shareAxis(frame.plot.width());
    const auto [first, last] = placement().visible(frame);
    if (first == last)
        return plot;
    // Bars are counted from below, beginning with the last place of the last row that is in sight.
    const std::size_t slots = slotsOfRow();
    const double slot = placement().rowHeight(frame) / static_cast<double>(slots);
    const double lowest = placement().place(frame, last - 1).bottom() + (hasMean() ? slot / 2 : 0);
    plot.upwards.from = (lowest - frame.plot.bottom()) / slot - 0.5;
    plot.upwards.to = plot.upwards.from + frame.plot.height() / slot;
    PlotBars bars;
    bars.kind = PlotBars::Kind::HorizontalStacked;
    bars.width = barWidth();
    for (const State state : stackingOrder) {
        PlotBars::Set set{stateWord(state), {}, stateColor(state), QPen(frame.colors.outline, 1)};
        const auto share = [&](const std::array<double, stateCount>& shares) {
            return 100 * shares[static_cast<std::size_t>(state)];
        };
        for (std::size_t row = last; row-- > first;) {
            if (hasMean())
                set.values << 0 << share(m_stations[row].mean);
            set.values << share(m_stations[row].shift);
        }
        bars.sets.push_back(std::move(set));
    }
    plot.series.emplace_back(std::move(bars));
    return plot;
}

void StateBarsChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, 2, 1));
    const auto [first, last] = placement().visible(frame);
    for (std::size_t i = first; i < last; ++i) {
        const StateShares& station = m_stations[i];
        paintRowLabel(painter, frame, placement().place(frame, i), station.row, frame.margin);
        paintOverBar(painter, frame, barPlace(frame, i, 0), station, station.shift);
        if (hasMean())
            paintOverBar(painter, frame, barPlace(frame, i, 1), station, station.mean);
    }
}

ShownStates StateBarsChart::shownStates() const
{
    ShownStates shown = usualStates;
    for (const StateShares& station : m_stations) {
        for (std::size_t state = 0; state < stateCount; ++state)
            shown[state] = shown[state] || station.shift[state] > 0 || station.mean[state] > 0;
    }
    return shown;
}

std::vector<LegendEntry> StateBarsChart::legend(const Theme&) const
{
    return stateLegend(shownStates(), std::ranges::any_of(m_stations, &StateShares::isCollecting));
}

QString StateBarsChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = placement().rowAt(frame, place.y());
    if (!row)
        return {};
    const StateShares& station = m_stations[*row];
    QString text = station.row.name + u'\n' + Charts::tr("This shift: %1").arg(sharesText(station, station.shift));
    if (hasMean())
        text +=
            u'\n' +
            Charts::tr("Mean of %1 shifts: %2").arg(numberText(m_replications, 0), sharesText(station, station.mean));
    return text;
}

ChartTable StateBarsChart::table(TimeRange, const ShiftClock&) const
{
    ChartTable table;
    table.header = {Charts::tr("Station"), Charts::tr("Shifts")};
    std::vector<State> states;
    std::ranges::copy_if(stackingOrder, std::back_inserter(states),
                         [shown = shownStates()](State state) { return shown[static_cast<std::size_t>(state)]; });
    for (const State state : states)
        table.header << Charts::tr("%1, %").arg(stateWord(state));
    const auto add = [&](const StateShares& station, const QString& of, const std::array<double, stateCount>& shares) {
        QVariantList row{station.row.name, of};
        for (const State state : states)
            row << 100 * shares[static_cast<std::size_t>(state)];
        table.rows << row;
    };
    for (const StateShares& station : m_stations) {
        add(station, Charts::tr("this shift"), station.shift);
        if (hasMean())
            add(station, Charts::tr("mean of %1").arg(m_replications), station.mean);
    }
    return table;
}

} // namespace linetwin::app

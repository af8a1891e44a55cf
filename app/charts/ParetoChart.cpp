// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ParetoChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/StateFill.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace linetwin::app {

namespace {

constexpr double lowestBar = 3 * gridUnit;
constexpr double highestBar = 4 * gridUnit;
constexpr double barShare = 0.7; ///< of a row's height
constexpr double widestCause = 34 * gridUnit;
constexpr double narrowestCause = 10 * gridUnit;
constexpr double largestCauseShare = 0.4;
constexpr double secondsPerMinute = 60;

std::vector<ParetoBar> sorted(std::vector<ParetoBar> bars, ParetoMeasure measure)
{
    std::ranges::stable_sort(bars, [measure](const ParetoBar& a, const ParetoBar& b) {
        if (measure == ParetoMeasure::Count && a.count != b.count)
            return a.count > b.count;
        return a.time == b.time ? a.count > b.count : a.time > b.time;
    });
    return bars;
}

} // namespace

ParetoChart::ParetoChart(std::vector<ParetoBar> bars, ParetoMeasure measure)
    : RowsChart(stationsOf(bars = sorted(std::move(bars), measure)), lowestBar, highestBar), m_bars(std::move(bars)),
      m_measure(measure)
{
    for (const ParetoBar& bar : m_bars)
        m_whole += sizeOf(bar);
    double soFar = 0;
    for (const ParetoBar& bar : m_bars) {
        soFar += sizeOf(bar);
        m_cumulative.push_back(m_whole > 0 ? soFar / m_whole : 0);
    }
}

double ParetoChart::sizeOf(const ParetoBar& bar) const
{
    return m_measure == ParetoMeasure::Time ? toSeconds(bar.time) : bar.count;
}

QString ParetoChart::sizeText(std::size_t bar) const
{
    const QString size =
        m_measure == ParetoMeasure::Time ? durationText(m_bars[bar].time) : numberText(m_bars[bar].count, 0);
    return Charts::tr("%1, %2", "time or number, percent").arg(size, percentText(shareOf(bar), 0));
}

QString ParetoChart::title() const
{
    return m_measure == ParetoMeasure::Time
               ? Charts::tr("Stops by cause, % of %1 in all", "time").arg(secondsText(m_whole))
               : Charts::tr("Stops by cause, % of %1 in all", "number").arg(numberText(m_whole, 0));
}

QString ParetoChart::summary() const
{
    constexpr std::size_t mostTold = 5;
    QStringList parts;
    for (std::size_t i = 0; i < std::min(mostTold, m_bars.size()); ++i)
        parts << Charts::tr("%1: %2", "cause: size").arg(m_bars[i].row.name, sizeText(i));
    return parts.isEmpty() ? Charts::tr("There are no stops.") : joinedGroups(parts);
}

double ParetoChart::leftMargin(const QFont& font, double width) const
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    double widest = narrowestCause;
    for (const ParetoBar& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.row.name));
    const double most = std::clamp(width * largestCauseShare, narrowestCause, widestCause);
    return std::ceil(std::min(widest, most)) + 3 * gridUnit;
}

double ParetoChart::columnWidth(const QFont& font) const
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(sizeText(i)));
    return widest + gridUnit;
}

std::optional<Plot> ParetoChart::plot(const ChartFrame& frame) const
{
    constexpr double percent = 100;
    Plot plot;
    plot.area = frame.plot;
    plot.isSmooth = true;
    // The axis ends at 100 %, the plot reaches on below the column of numbers.
    const double least = 4.0 * gridUnit;
    const double bars = std::max(frame.plot.width() - columnWidth(frame.font), least);
    plot.across.to = percent * std::max(frame.plot.width() / bars, 1.0);
    const int ticks = bars >= 24 * gridUnit ? 4 : bars >= 14 * gridUnit ? 2 : 1;
    for (int tick = 0; tick <= ticks; ++tick)
        plot.across.ticks.push_back({percent * tick / ticks, numberText(percent * tick / ticks, 0)});
    plot.upwards.hasGrid = false;
    const auto [first, last] = placement().visible(frame);
    if (first == last)
        return plot;
    // Bars are counted from below, beginning with the last row that is in sight.
    const double height = placement().rowHeight(frame);
    const double lowest = placement().place(frame, last - 1).bottom();
    plot.upwards.from = (lowest - frame.plot.bottom()) / height - 0.5;
    plot.upwards.to = plot.upwards.from + frame.plot.height() / height;
    PlotBars stacked;
    stacked.kind = PlotBars::Kind::HorizontalStacked;
    stacked.width = barShare;
    for (const State state : stackingOrder) {
        PlotBars::Set set{stateWord(state), {}, stateColor(state), QPen(frame.colors.outline, 1)};
        for (std::size_t row = last; row-- > first;)
            set.values << (m_bars[row].state == state ? percent * shareOf(row) : 0);
        stacked.sets.push_back(std::move(set));
    }
    plot.series.emplace_back(std::move(stacked));
    PlotLine line{{}, QPen(frame.colors.text, 1)};
    for (std::size_t row = first; row < last; ++row)
        line.points << QPointF(percent * m_cumulative[row], static_cast<double>(last - 1 - row));
    PlotDots dots{line.points, PlotMarker::Circle, 6, frame.colors.text, frame.colors.surface};
    plot.series.emplace_back(std::move(line));
    plot.series.emplace_back(std::move(dots));
    return plot;
}

void ParetoChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, ChartMargins::right, 1));
    const Plot axes = *plot(frame);
    const auto [first, last] = placement().visible(frame);
    for (std::size_t i = first; i < last; ++i) {
        const QRectF row = placement().place(frame, i);
        paintRowLabel(painter, frame, row, m_bars[i].row, frame.margin);
        const double height = row.height() * barShare;
        const QRectF bar(axes.xOf(0), row.center().y() - height / 2, axes.xOf(100 * shareOf(i)) - axes.xOf(0), height);
        paintStatePattern(painter, bar, m_bars[i].state);
        paintStateSymbol(painter, bar, m_bars[i].state);
        painter.setPen(m_bars[i].row.isSelected ? frame.colors.accent : frame.colors.text);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, sizeText(i));
        if (!m_bars[i].row.isSelected)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(-frame.margin + gridUnit / 2.0, 0.5, gridUnit, -0.5));
    }
}

std::vector<LegendEntry> ParetoChart::legend(const Theme& colors) const
{
    std::set<State> states;
    for (const ParetoBar& bar : m_bars)
        states.insert(bar.state);
    std::vector<LegendEntry> entries;
    for (const State state : stackingOrder) {
        if (states.contains(state))
            entries.push_back({stateWord(state), LegendEntry::Sample::State, stateColor(state), state, false, {}, {}});
    }
    LegendEntry line{Charts::tr("with all above"), LegendEntry::Sample::Line, colors.text, {}, false, {}, {}};
    line.marker = PlotMarker::Circle;
    entries.push_back(line);
    return entries;
}

QString ParetoChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = placement().rowAt(frame, place.y());
    if (!row)
        return {};
    const ParetoBar& bar = m_bars[*row];
    const QString sums = Charts::tr("%1 in all, %Ln stop(s)", "time", bar.count).arg(durationText(bar.time));
    const QString shares = Charts::tr("%1 of the whole, with all above %2", "percent, percent")
                               .arg(percentText(shareOf(*row), 1), percentText(m_cumulative[*row], 1));
    return QStringList{bar.row.name, sums, shares}.join(u'\n');
}

ChartTable ParetoChart::table(TimeRange, const ShiftClock&) const
{
    ChartTable table;
    table.name = Charts::tr("Stops by cause");
    table.header = {Charts::tr("Station"),
                    Charts::tr("Kind"),
                    Charts::tr("Cause"),
                    Charts::tr("Number"),
                    Charts::tr("Time, min"),
                    m_measure == ParetoMeasure::Time ? Charts::tr("Share of the time, %")
                                                     : Charts::tr("Share of the number, %"),
                    Charts::tr("With all above, %")};
    const auto shown = [](double value) { return QVariant::fromValue(TableNumber{value, 1}); };
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const ParetoBar& bar = m_bars[i];
        table.rows.append({toQString(bar.row.station), bar.kind, bar.cause, static_cast<double>(bar.count),
                           shown(toSeconds(bar.time) / secondsPerMinute), shown(100 * shareOf(i)),
                           shown(100 * m_cumulative[i])});
    }
    return table;
}

} // namespace linetwin::app

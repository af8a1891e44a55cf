// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/HeatChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/studies/StudyTable.h"
#include "app/text/DifferenceReading.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr int keyTicks = 6;

/// Halfway between neighbours; the outer ones as far beyond the ends.
std::vector<double> edgesOf(const std::vector<double>& values)
{
    if (values.size() < 2)
        return {values.front() - 0.5, values.front() + 0.5};
    std::vector<double> edges{values[0] - (values[1] - values[0]) / 2};
    for (std::size_t i = 1; i < values.size(); ++i)
        edges.push_back((values[i - 1] + values[i]) / 2);
    edges.push_back(values.back() + (values.back() - values[values.size() - 2]) / 2);
    return edges;
}

double shareWithin(const std::vector<double>& edges, double value)
{
    return (value - edges.front()) / (edges.back() - edges.front());
}

/// The interval between edges that holds the share of their span.
std::size_t intervalAt(const std::vector<double>& edges, double share)
{
    const double value = std::lerp(edges.front(), edges.back(), share);
    const auto inner = std::ranges::upper_bound(edges.begin() + 1, edges.end() - 1, value);
    return static_cast<std::size_t>(inner - edges.begin()) - 1;
}

/// Every value if there is room for its label, else round ones.
std::vector<double> ticksOf(const std::vector<double>& values, int most)
{
    if (static_cast<int>(values.size()) <= most)
        return values;
    ValueScale scale = ValueScale::over(values.front(), values.back(), std::max(2, most));
    scale.from = values.front();
    scale.to = values.back();
    return ticksWithin(scale);
}

QString tickTextOf(ParameterId id, double value)
{
    return valueTextWithoutUnit(id, std::round(value * 1e9) / 1e9);
}

double widestTick(ParameterId id, const std::vector<double>& ticks, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const double tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tickTextOf(id, tick)));
    return widest;
}

} // namespace

HeatChart::HeatChart(std::shared_ptr<const SweepOutcome> outcome, std::shared_ptr<const SweepOutcome> confirmed)
    : m_outcome(std::move(outcome)), m_confirmed(std::move(confirmed))
{
    m_grid.across = range(0).values();
    m_grid.upwards = range(1).values();
    for (std::size_t i = 0; i < m_outcome->result.points.size(); ++i) {
        m_grid.values.push_back(shownMean(figureAt(i)));
        if (m_grid.values.back())
            m_figures.add(*m_grid.values.back());
    }
    m_edgesAcross = edgesOf(m_grid.across);
    m_edgesUpwards = edgesOf(m_grid.upwards);
    const auto across = presentValue(m_outcome->study.scenario, range(0).path);
    const auto upwards = presentValue(m_outcome->study.scenario, range(1).path);
    const auto isWithin = [](const SweepRange& range, const std::optional<double>& value) {
        return value && *value >= range.from && *value <= range.to;
    };
    if (isWithin(range(0), across) && isWithin(range(1), upwards))
        m_present = QPointF(*across, *upwards);
    m_best = bestPoint(*m_outcome);
}

const FigureStatistics& HeatChart::figureAt(std::size_t point) const
{
    return sweptFigure(*m_outcome, m_outcome->result.points[point]);
}

QString HeatChart::title() const
{
    const QString title = Charts::tr("%1 by %2 and %3", "figure by parameters")
                              .arg(figureLabel(spec(), m_outcome->study.scenario.line.currency),
                                   parameterName(range(0).path), parameterName(range(1).path));
    if (m_outcome->result.isComplete)
        return title;
    return progressWords(m_outcome->result.replications, m_outcome->study.plan.replications) + QStringLiteral(" · ") +
           title;
}

QString HeatChart::summary() const
{
    if (!m_outcome->result.isComplete || m_figures.isEmpty())
        return asSentence(progressWords(m_outcome->result.replications, m_outcome->study.plan.replications));
    const QString from = figureText(spec(), m_figures.lowest);
    const QString span = Charts::tr("The means go from %1 to %2.").arg(from, figureText(spec(), m_figures.highest));
    if (!m_best)
        return span;
    return joinedSentences({Charts::tr("The best mean is %1, at %2.")
                                .arg(meanText(spec(), figureAt(*m_best)), pointWords(*m_outcome, *m_best)),
                            span});
}

double HeatChart::leftMargin(const QFont& font, double width) const
{
    constexpr int usualTicks = 10;
    const double widest = widestTick(range(1).path.parameter.id, ticksOf(m_grid.upwards, usualTicks), font);
    const double title = QFontMetricsF(font).height() + gridUnit;
    return std::min(std::ceil(title + std::max<double>(widest + gridUnit + labelGap, 4 * gridUnit)), width / 3);
}

FigureScale HeatChart::scale(const ChartFrame& frame) const
{
    const int room = static_cast<int>(frame.plot.height() / (4 * gridUnit));
    return FigureScale::over(spec(), m_figures, std::clamp(room, 2, keyTicks));
}

QRectF HeatChart::dataArea(const ChartFrame& frame) const
{
    const double right = m_figures.isEmpty() ? 0 : keyGap + keyWidth + labelGap + scale(frame).textWidth(frame.font);
    QRectF area = frame.plot.adjusted(0, 0, 0, -axisLabelHeight(frame.font));
    area.setRight(std::max(area.left() + 1, std::floor(frame.plot.right() + gridUnit - right)));
    area.setHeight(std::max(area.height(), 1.0));
    return area;
}

QPointF HeatChart::placeIn(const QRectF& area, QPointF values) const
{
    return {area.left() + shareWithin(m_edgesAcross, values.x()) * area.width(),
            area.bottom() - shareWithin(m_edgesUpwards, values.y()) * area.height()};
}

QRectF HeatChart::cellIn(const QRectF& area, std::size_t point) const
{
    const std::size_t x = point / m_grid.upwards.size();
    const std::size_t y = point % m_grid.upwards.size();
    const QPointF low = placeIn(area, {m_edgesAcross[x], m_edgesUpwards[y]});
    const QPointF high = placeIn(area, {m_edgesAcross[x + 1], m_edgesUpwards[y + 1]});
    const double left = std::round(low.x());
    const double top = std::round(high.y());
    return {left, top, std::round(high.x()) - left, std::round(low.y()) - top};
}

QPointF HeatChart::placeOf(const ChartFrame& frame, QPointF values) const
{
    return placeIn(dataArea(frame), values);
}

QRectF HeatChart::cell(const ChartFrame& frame, std::size_t point) const
{
    return cellIn(dataArea(frame), point);
}

HeatColors HeatChart::colors(const Theme& theme) const
{
    return {theme, !m_outcome->result.isComplete};
}

double HeatChart::shareOf(double figure) const
{
    const double width = m_figures.highest - m_figures.lowest;
    return width > 0 ? (figure - m_figures.lowest) / width : 0.5;
}

QColor HeatChart::colorOf(const ChartFrame& frame, double figure) const
{
    return colors(frame.colors).at(shareOf(figure));
}

std::optional<Plot> HeatChart::plot(const ChartFrame& frame) const
{
    if (m_figures.isEmpty())
        return std::nullopt;
    Plot plot;
    plot.area = dataArea(frame);
    plot.across = {m_edgesAcross.front(), m_edgesAcross.back(), {}, parameterNameWithUnit(range(0).path), false};
    plot.upwards = {m_edgesUpwards.front(), m_edgesUpwards.back(), {}, parameterNameWithUnit(range(1).path), false};
    if (QFontMetricsF(frame.font).horizontalAdvance(plot.upwards.title) > plot.area.height() - 2 * gridUnit)
        plot.upwards.title = parameterName(range(1).path); // better than half the name with half its unit
    const ParameterId across = range(0).path.parameter.id;
    const double width = widestTick(across, {m_grid.across.front(), m_grid.across.back()}, frame.font) + 2 * gridUnit;
    for (const double tick : ticksOf(m_grid.across, static_cast<int>(plot.area.width() / width)))
        plot.across.ticks.push_back({tick, tickTextOf(across, tick)});
    for (const double tick : ticksOf(m_grid.upwards, static_cast<int>(plot.area.height() / (2.5 * gridUnit))))
        plot.upwards.ticks.push_back({tick, tickTextOf(range(1).path.parameter.id, tick)});
    return plot;
}

std::vector<LegendEntry> HeatChart::legend(const Theme& theme) const
{
    std::vector<LegendEntry> entries;
    const auto add = [&](const QString& name, LegendEntry::Sample sample, const QColor& color) {
        entries.push_back(legendEntry(name, sample, color));
    };
    add(Charts::tr("mean of %1 shifts: the stronger the colour, the more")
            .arg(numberText(static_cast<double>(m_outcome->result.replications), 0)),
        LegendEntry::Sample::Fill, colors(theme).at(0.75));
    add(Charts::tr("equal values"), LegendEntry::Sample::Line, theme.text);
    if (m_best)
        add(m_outcome->result.isComplete ? Charts::tr("best mean") : Charts::tr("best mean so far"),
            LegendEntry::Sample::Frame, theme.text);
    if (m_confirmed)
        add(Charts::tr("run again on fresh luck"), LegendEntry::Sample::Frame, theme.warning);
    if (m_present)
        add(Charts::tr("as it is now"), LegendEntry::Sample::Ring, theme.text);
    return entries;
}

std::optional<std::size_t> HeatChart::pointAt(const ChartFrame& frame, QPointF place) const
{
    const QRectF area = dataArea(frame);
    if (m_figures.isEmpty() || !area.contains(place))
        return std::nullopt;
    const std::size_t x = intervalAt(m_edgesAcross, (place.x() - area.left()) / area.width());
    const std::size_t y = intervalAt(m_edgesUpwards, (area.bottom() - place.y()) / area.height());
    return x * m_grid.upwards.size() + y;
}

bool HeatChart::isPresent(std::size_t point) const
{
    const std::vector<double>& values = m_outcome->variants.points[point];
    return m_present && values[0] == m_present->x() && values[1] == m_present->y();
}

std::optional<std::size_t> HeatChart::sourceAt(const ChartFrame& frame, QPointF place) const
{
    const auto point = pointAt(frame, place);
    const auto confirmed = point ? confirmedAt(*point) : std::nullopt;
    return confirmed ? firstConfirmedSource + *confirmed : point;
}

std::optional<std::size_t> HeatChart::confirmedAt(std::size_t point) const
{
    if (!m_confirmed)
        return std::nullopt;
    const auto row = std::ranges::find(m_confirmed->study.rows, point);
    return row == m_confirmed->study.rows.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(row - m_confirmed->study.rows.begin()));
}

QString HeatChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto point = pointAt(frame, place);
    if (!point)
        return {};
    QStringList lines;
    for (std::size_t i = 0; i < 2; ++i)
        lines << labelled(parameterName(range(i).path),
                          valueWords(range(i).path, m_outcome->variants.points[*point][i]));
    if (const auto confirmed = confirmedAt(*point); confirmed && *confirmed < m_confirmed->result.points.size())
        lines << Charts::tr("on fresh luck: %1")
                     .arg(meanText(spec(), sweptFigure(*m_confirmed, m_confirmed->result.points[*confirmed])));
    lines << meanText(spec(), figureAt(*point));
    if (isPresent(*point))
        lines << Charts::tr("as it is now");
    if (m_best == point)
        lines << (m_outcome->result.isComplete ? Charts::tr("best mean") : Charts::tr("best mean so far"));
    if (!m_outcome->result.isComplete)
        lines << progressWords(m_outcome->result.replications, m_outcome->study.plan.replications);
    return lines.join(u'\n');
}

ChartTable HeatChart::table(TimeRange, const ShiftClock&) const
{
    return tableOf(*m_outcome).data;
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SpreadChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/Ticks.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double markRow = 2.5 * gridUnit;
constexpr double capHeight = 4; ///< px on either side of a range's ends
constexpr int pixelsPerCountTick = 32;
constexpr int pixelsPerFigureTick = 9 * gridUnit;

/// The first sample is the scenario, the second the baseline.
QColor colorOf(std::size_t sample, const Theme& colors)
{
    return sample == 0 ? colors.accent : colors.mutedText;
}

PlotMarker markerOf(std::size_t sample)
{
    return sample == 0 ? PlotMarker::Circle : PlotMarker::Diamond;
}

int decimalsFor(double step)
{
    return std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 6);
}

QString countText(std::size_t count)
{
    return numberText(static_cast<double>(count), 0);
}

} // namespace

SpreadChart::SpreadChart(const FigureSpec& spec, std::vector<SpreadSample> samples) : m_spec(spec)
{
    std::vector<std::optional<double>> all;
    for (const SpreadSample& sample : samples)
        all.insert(all.end(), sample.statistics.values.begin(), sample.statistics.values.end());
    m_bins = SpreadBins::over(all);
    for (SpreadSample& sample : samples) {
        Sample made{std::move(sample.name), std::move(sample.statistics.values), {}, 0, 0, 0, 0};
        made.counts = m_bins.countsOf(made.values);
        for (const int count : made.counts)
            made.given += count;
        made.mean = sample.statistics.mean.value_or(0);
        made.low = percentile(made.values, 0.1).value_or(0);
        made.high = percentile(made.values, 0.9).value_or(0);
        m_samples.push_back(std::move(made));
    }
}

QString SpreadChart::title() const
{
    return Charts::tr("%1: number of shifts by value").arg(figureLabel(m_spec));
}

QString SpreadChart::wordsOf(const Sample& sample) const
{
    if (sample.given == 0)
        return Charts::tr("%1: no value").arg(sample.name);
    QString text = m_bins.count == 1
                       ? Charts::tr("%1: %2 in all %3 shifts")
                             .arg(sample.name, figureText(m_spec, sample.mean), numberText(sample.given, 0))
                       : Charts::tr("%1: mean %2, P10 %3, P90 %4 of %5 shifts")
                             .arg(sample.name, figureText(m_spec, sample.mean), figureText(m_spec, sample.low),
                                  figureText(m_spec, sample.high), numberText(sample.given, 0));
    const std::size_t missing = sample.values.size() - static_cast<std::size_t>(sample.given);
    if (missing > 0)
        text += Charts::tr(" (%1 more without a value)").arg(countText(missing));
    return text;
}

QString SpreadChart::summary() const
{
    QStringList parts;
    for (const Sample& sample : m_samples)
        parts << wordsOf(sample);
    return joinedSentences({asSentence(figureLabel(m_spec)), joinedGroups(parts)});
}

double SpreadChart::marksHeight() const
{
    return static_cast<double>(m_samples.size()) * markRow + gridUnit;
}

double SpreadChart::markPlace(const ChartFrame& frame, std::size_t sample) const
{
    return frame.plot.top() + (static_cast<double>(sample) + 0.5) * markRow;
}

PlotAxis SpreadChart::valueAxis(const ChartFrame& frame) const
{
    PlotAxis axis;
    axis.hasGrid = false;
    const bool isOne = m_bins.count == 1;
    // A single bar as wide as the picture would look like a spread.
    axis.from = isOne ? -1.5 : -0.5;
    axis.to = isOne ? 1.5 : m_bins.count - 0.5;
    const double factor = m_spec.unit == FigureUnit::Share ? 100 : 1;
    if (isOne) {
        axis.ticks.push_back({0, figureText(m_spec, m_bins.from + m_bins.step / 2)});
        return axis;
    }
    const int most = std::max(1, static_cast<int>(frame.plot.width()) / pixelsPerFigureTick);
    const int every = static_cast<int>(std::ceil(static_cast<double>(m_bins.count) / most));
    const QFontMetricsF metrics(frame.font);
    for (int bin = 0; bin <= m_bins.count; bin += every) {
        const QString text = numberText(m_bins.startOf(bin) * factor, decimalsFor(m_bins.step * factor));
        const bool isCut = bin == m_bins.count && metrics.horizontalAdvance(text) / 2 > ChartMargins::right;
        axis.ticks.push_back({bin - 0.5, isCut ? QString() : text});
    }
    return axis;
}

PlotAxis SpreadChart::countAxis(const ChartFrame& frame) const
{
    int highest = 1;
    for (const Sample& sample : m_samples)
        highest = std::max(highest, *std::ranges::max_element(sample.counts));
    const double bars = std::max(frame.plot.height() - marksHeight(), gridUnit * 2.0);
    PlotAxis axis;
    axis.to = highest * frame.plot.height() / bars;
    const double step = std::max(1.0, niceStep(highest, std::max(1, static_cast<int>(bars) / pixelsPerCountTick)));
    for (double count = 0; count <= highest; count += step)
        axis.ticks.push_back({count, numberText(count, 0)});
    return axis;
}

std::optional<Plot> SpreadChart::plot(const ChartFrame& frame) const
{
    if (m_bins.count == 0)
        return std::nullopt;
    Plot plot;
    plot.area = frame.plot;
    plot.across = valueAxis(frame);
    plot.upwards = countAxis(frame);
    PlotBars bars;
    bars.width = 0.9;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        if (isHidden(frame, i))
            continue;
        const QColor color = colorOf(i, frame.colors);
        PlotBars::Set set{m_samples[i].name, {}, i == 0 ? color : frame.colors.surface, QPen(color, i == 0 ? 1 : 1.5)};
        for (const int count : m_samples[i].counts)
            set.values << count;
        bars.sets.push_back(std::move(set));
    }
    if (!bars.sets.empty())
        plot.series.emplace_back(std::move(bars));
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const Sample& sample = m_samples[i];
        if (sample.given == 0 || isHidden(frame, i))
            continue;
        const auto valueAt = [&](double y) {
            return plot.upwards.valueAt((frame.plot.bottom() - y) / frame.plot.height());
        };
        const double y = markPlace(frame, i);
        const double low = placeOf(sample.low);
        const double high = placeOf(sample.high);
        const double mean = placeOf(sample.mean);
        const QColor color = i == 0 ? frame.colors.text : frame.colors.mutedText;
        plot.series.emplace_back(PlotLine{{{mean, valueAt(y)}, {mean, 0}}, QPen(color, 1, Qt::DashLine)});
        plot.series.emplace_back(PlotLine{{{low, valueAt(y - capHeight)},
                                           {low, valueAt(y + capHeight)},
                                           {low, valueAt(y)},
                                           {high, valueAt(y)},
                                           {high, valueAt(y - capHeight)},
                                           {high, valueAt(y + capHeight)}},
                                          QPen(color, 2)});
        plot.series.emplace_back(PlotDots{{{mean, valueAt(y)}}, markerOf(i), 10, color, frame.colors.surface});
    }
    return plot;
}

void SpreadChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.setPen(frame.colors.mutedText);
    if (m_bins.count == 0) {
        painter.drawText(frame.plot, Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    Plot axes;
    axes.area = frame.plot;
    axes.across = valueAxis(frame);
    const QFontMetricsF metrics(frame.font);
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        const Sample& sample = m_samples[i];
        if (sample.given == 0 || isHidden(frame, i))
            continue;
        const QString mean = figureText(m_spec, sample.mean);
        const QStringList texts{wordsOf(sample), Charts::tr("%1: mean %2").arg(sample.name, mean), mean};
        const double right = axes.xOf(placeOf(sample.high)) + gridUnit;
        const double left = axes.xOf(placeOf(sample.low)) - gridUnit;
        const bool isRight = frame.plot.right() - right >= left - frame.plot.left();
        const double room = isRight ? frame.plot.right() - right : left - frame.plot.left();
        QRectF place(isRight ? right : frame.plot.left(), markPlace(frame, i) - markRow / 2, room, markRow);
        const int side = isRight ? Qt::AlignLeft : Qt::AlignRight;
        const auto text =
            std::ranges::find_if(texts, [&](const QString& one) { return metrics.horizontalAdvance(one) <= room; });
        if (text == texts.end())
            continue;
        painter.drawText(place, side | Qt::AlignVCenter, *text);
    }
}

std::vector<LegendEntry> SpreadChart::legend(const Theme& colors) const
{
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        LegendEntry entry;
        const Sample& sample = m_samples[i];
        const std::size_t missing = sample.values.size() - static_cast<std::size_t>(sample.given);
        entry.name =
            missing == 0 ? sample.name : Charts::tr("%1 (%2 without a value)").arg(sample.name, countText(missing));
        entry.key = keyOf(i);
        entry.sample = i == 0 ? LegendEntry::Sample::Fill : LegendEntry::Sample::Frame;
        entry.color = colorOf(i, colors);
        entries.push_back(entry);
    }
    LegendEntry marks;
    marks.name = Charts::tr("mean, P10 to P90");
    marks.color = colors.text;
    marks.marker = markerOf(0);
    entries.push_back(marks);
    return entries;
}

QString SpreadChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    if (m_bins.count == 0 || !frame.plot.contains(place))
        return {};
    const PlotAxis axis = valueAxis(frame);
    const auto bin =
        static_cast<int>(std::floor(axis.valueAt((place.x() - frame.plot.left()) / frame.plot.width()) + 0.5));
    if (bin < 0 || bin >= m_bins.count)
        return {};
    QStringList lines{m_bins.count == 1 ? figureText(m_spec, m_samples.front().mean)
                                        : Charts::tr("%1 to below %2", "values")
                                              .arg(figureText(m_spec, m_bins.startOf(bin)),
                                                   figureText(m_spec, m_bins.startOf(bin + 1)))};
    for (const Sample& sample : m_samples)
        lines << Charts::tr("%1: %2 of %3 shifts")
                     .arg(sample.name, numberText(sample.counts[static_cast<std::size_t>(bin)], 0),
                          numberText(sample.given, 0));
    return lines.join(u'\n');
}

ChartTable SpreadChart::table(TimeRange, const ShiftClock&) const
{
    ChartTable table;
    table.header << Charts::tr("Shift");
    std::size_t count = 0;
    for (const Sample& sample : m_samples) {
        table.header << Charts::tr("%1, %2", "figure, scenario").arg(figureLabel(m_spec), sample.name);
        count = std::max(count, sample.values.size());
    }
    for (std::size_t shift = 0; shift < count; ++shift) {
        QVariantList row{static_cast<double>(shift + 1)};
        for (const Sample& sample : m_samples) {
            const auto value = shift < sample.values.size() ? sample.values[shift] : std::nullopt;
            row << (value ? QVariant(*value * shownFactor(m_spec)) : QVariant());
        }
        table.rows << row;
    }
    return table;
}

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/DifferenceBar.h"

#include "app/charts/ChartTexts.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

using Tone = DifferenceReading::Tone;

constexpr double lowestBar = 12;
constexpr double highestBar = 28;
constexpr double barShare = 0.45; ///< of the row's height
constexpr double narrowestBars = 16 * gridUnit;
constexpr double longestWhisker = 2; ///< times the longest bar

/// An end that lies beyond the axis is an arrow.
void paintWhiskerEnd(QPainter& painter, const FigureAxis& axis, double value, double y, double capHeight)
{
    const double x = std::floor(axis.xOf(axis.inside(value))) + 0.5;
    const double beyond = value - axis.inside(value);
    const double half = capHeight / 2;
    if (beyond == 0) {
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half));
        return;
    }
    const double back = x - std::copysign(half, beyond);
    painter.drawLine(QPointF(back, y - half), QPointF(x, y));
    painter.drawLine(QPointF(back, y + half), QPointF(x, y));
}

/// Where the text fits: beyond the bar's end, else at the other side of zero, else on the bar.
std::optional<double> findTextPlace(const FigureAxis& axis, const QRectF& place, const DifferenceBar& bar, double width,
                                    bool canChangeSide)
{
    const double mean = bar.mean.value_or(0);
    double low = std::min(axis.xOf(0), axis.xOf(mean));
    double high = std::max(axis.xOf(0), axis.xOf(mean));
    const double zero = axis.xOf(0);
    double free = mean < 0 ? zero : high; // what is left of the bar up to its whisker
    double start = mean < 0 ? low : zero;
    if (bar.interval && bar.reading.differs) {
        const double lower = axis.xOf(axis.inside(bar.interval->lower));
        const double upper = axis.xOf(axis.inside(bar.interval->upper));
        low = std::min(low, lower);
        high = std::max(high, upper);
        mean < 0 ? start = upper : free = lower;
    }
    const bool fitsLeft = low - gridUnit - width >= place.left();
    const bool fitsRight = high + gridUnit + width <= place.right();
    const bool prefersLeft = mean < 0 || (mean == 0 && zero - place.left() > place.right() - zero);
    if (fitsLeft && (prefersLeft || (!fitsRight && canChangeSide)))
        return low - gridUnit - width;
    if (fitsRight && (!prefersLeft || canChangeSide))
        return high + gridUnit;
    if (free - start >= width + 2 * gridUnit)
        return mean < 0 ? free - gridUnit - width : start + gridUnit;
    return std::nullopt;
}

/// A text at `left`.
struct PlacedText {
    QString text;
    double left = 0;
    double width = 0;
};

std::optional<PlacedText> findText(const FigureAxis& axis, const QFontMetricsF& metrics, const PlacedBar& placed,
                                   const QStringList& texts)
{
    // What is shortened by the currency alone stays at the bar's own side rather than in full at the other.
    for (const bool canChangeSide : {!placed.bar->isAmount, true}) {
        for (const QString& text : texts) {
            const double width = metrics.horizontalAdvance(text);
            if (const auto left = findTextPlace(axis, placed.place, *placed.bar, width, canChangeSide))
                return PlacedText{text, *left, width};
        }
    }
    return std::nullopt;
}

void paintBarText(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis, const PlacedBar& placed,
                  DifferenceBar::Length longest)
{
    const DifferenceBar& bar = *placed.bar;
    QStringList texts = bar.texts(longest);
    if (longest == DifferenceBar::Length::Full && !bar.reading.caveat.isEmpty())
        texts.prepend(joinedClauses({bar.longText(), bar.reading.caveat}));
    const auto found = findText(axis, QFontMetricsF(frame.font), placed, texts);
    if (!found)
        return;
    const double zero = axis.xOf(0);
    const double end = axis.xOf(bar.mean.value_or(0));
    const bool isOnBar = found->left >= std::min(zero, end) && found->left + found->width <= std::max(zero, end);
    const QRectF at(found->left, std::floor(placed.place.center().y()) - gridUnit, found->width + 1, 2 * gridUnit);
    if (!isOnBar)
        painter.fillRect(at.adjusted(-2, 0, 2, 0), frame.colors.surface); // no grid line through the words
    painter.setPen(isOnBar ? frame.colors.text : colorOf(bar.reading.tone, frame.colors));
    painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, found->text);
}

void paintDifferenceBar(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis, const PlacedBar& placed,
                        DifferenceBar::Length longest)
{
    const DifferenceBar& bar = *placed.bar;
    const double y = std::floor(placed.place.center().y()) + 0.5;
    const double barHeight = std::clamp(std::floor(barShare * placed.place.height()), lowestBar, highestBar);
    const double capHeight = std::floor(barHeight * 2 / 3);
    const double zero = std::floor(axis.xOf(0)) + 0.5;
    const double end = axis.xOf(bar.mean.value_or(0));
    if (bar.mean && *bar.mean != 0)
        painter.fillRect(QRectF(std::min(zero, end), y - barHeight / 2, std::abs(end - zero), barHeight),
                         barColor(bar.reading.tone, frame.colors));
    if (bar.interval && bar.reading.differs) {
        painter.setPen(QPen(colorOf(bar.reading.tone, frame.colors), 1.5));
        painter.drawLine(QPointF(axis.xOf(axis.inside(bar.interval->lower)), y),
                         QPointF(axis.xOf(axis.inside(bar.interval->upper)), y));
        paintWhiskerEnd(painter, axis, bar.interval->lower, y, capHeight);
        paintWhiskerEnd(painter, axis, bar.interval->upper, y, capHeight);
    }
    if (frame.isTextOnBars || !bar.mean)
        paintBarText(painter, frame, axis, placed, longest);
}

} // namespace

std::pair<double, double> rangeOf(const std::vector<DifferenceBar>& bars)
{
    double longest = 0;
    for (const DifferenceBar& bar : bars)
        longest = std::max(longest, std::abs(bar.mean.value_or(0)));
    double lowest = 0;
    double highest = 0;
    for (const DifferenceBar& bar : bars) {
        if (!bar.mean)
            continue;
        lowest = std::min(lowest, *bar.mean);
        highest = std::max(highest, *bar.mean);
        if (bar.interval) {
            lowest = std::min(lowest, std::max(bar.interval->lower, -longestWhisker * longest));
            highest = std::max(highest, std::min(bar.interval->upper, longestWhisker * longest));
        }
    }
    return {lowest, highest};
}

QRectF barsPlace(const std::vector<DifferenceBar>& bars, const QRectF& place, const QFont& font)
{
    const QFontMetricsF metrics(font);
    constexpr qsizetype lengths = 4; // at most so many texts(), the longest first
    for (qsizetype length = 0; length < lengths; ++length) {
        double left = 0;
        double right = 0;
        for (const DifferenceBar& bar : bars) {
            const QStringList texts = bar.texts();
            if (!bar.mean || texts.isEmpty())
                continue;
            const double needed = metrics.horizontalAdvance(texts[std::min(length, texts.size() - 1)]) + 2 * gridUnit;
            if (*bar.mean < 0)
                left = std::max(left, needed);
            else if (*bar.mean > 0)
                right = std::max(right, needed);
        }
        const QRectF inner = place.adjusted(std::ceil(left), 0, -std::ceil(right), 0);
        if (inner.width() >= narrowestBars)
            return inner;
    }
    return place;
}

void paintZeroLine(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis)
{
    const double x = std::floor(axis.xOf(0)) + 0.5;
    painter.setPen(QPen(frame.colors.mutedText, 1));
    painter.drawLine(QPointF(x, axis.place().top()), QPointF(x, axis.place().bottom()));
}

DifferenceBar::Length commonLength(const FigureAxis& axis, const QFont& font, const std::vector<PlacedBar>& bars)
{
    using Length = DifferenceBar::Length;
    const QFontMetricsF metrics(font);
    for (const Length length : {Length::Full, Length::Middle}) {
        const auto fits = [&](const PlacedBar& placed) {
            return !placed.bar->mean || !placed.bar->reading.differs ||
                   findText(axis, metrics, placed, {placed.bar->numbers(length)});
        };
        if (std::ranges::all_of(bars, fits))
            return length;
    }
    return Length::Short;
}

void paintDifferenceBars(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis,
                         const std::vector<PlacedBar>& bars)
{
    // Texts are measured at every repaint, so only where they are painted.
    const DifferenceBar::Length length =
        frame.isTextOnBars ? commonLength(axis, frame.font, bars) : DifferenceBar::Length::Short;
    for (const PlacedBar& placed : bars)
        paintDifferenceBar(painter, frame, axis, placed, length);
}

QColor pale(const QColor& color, const Theme& colors)
{
    constexpr double share = 0.4;
    const auto channel = [](int front, int back) { return qRound(back + (front - back) * share); };
    return {channel(color.red(), colors.surface.red()), channel(color.green(), colors.surface.green()),
            channel(color.blue(), colors.surface.blue())};
}

QColor barColor(Tone tone, const Theme& colors)
{
    return pale(colorOf(tone, colors), colors);
}

std::vector<LegendEntry> toneLegend(const std::vector<DifferenceBar>& bars, const Theme& colors)
{
    const std::pair<Tone, QString> tones[] = {{Tone::Better, QStringLiteral("✓ ") + Charts::tr("better")},
                                              {Tone::Worse, QStringLiteral("✗ ") + Charts::tr("worse")},
                                              {Tone::Different, Charts::tr("different")},
                                              {Tone::Undecided, Charts::tr("not sure or not relevant")}};
    std::vector<LegendEntry> entries;
    for (const auto& [tone, name] : tones) {
        const auto hasTone = [tone](const DifferenceBar& bar) { return bar.mean && bar.reading.tone == tone; };
        if (!std::ranges::any_of(bars, hasTone))
            continue;
        LegendEntry entry;
        entry.name = name;
        entry.sample = LegendEntry::Sample::Fill;
        entry.color = barColor(tone, colors);
        entries.push_back(entry);
    }
    return entries;
}

QStringList differenceLines(const QString& what, const DifferenceBar& bar, double level)
{
    const DifferenceReading& reading = bar.reading;
    QStringList lines{
        reading.verdict.isEmpty()
            ? Charts::tr("%1: %2", "figure, value").arg(what, reading.text)
            : Charts::tr("%1: %2, %3", "figure, effect, verdict").arg(what, reading.text, reading.verdict)};
    if (bar.interval && reading.differs)
        lines << Charts::tr("The interval is %1 to %2, at %3, so that all of the study hold together.")
                     .arg(bar.lowerText, bar.upperText, confidenceText(level));
    return lines;
}

QString withShiftsSoFar(const QString& text, std::size_t replications, int planned)
{
    return Charts::tr("%1 (%2 of %3 shifts so far)", "what is shown")
        .arg(text, numberText(static_cast<double>(replications), 0), numberText(planned, 0));
}

double largestOf(const std::pair<double, double>& range)
{
    return std::max(std::abs(range.first), std::abs(range.second));
}

} // namespace linetwin::app

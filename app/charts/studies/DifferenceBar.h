// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/FigureAxis.h"
#include "app/text/DifferenceReading.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace linetwin::app {

/// A paired difference as a bar from zero, with its interval as a whisker.
struct DifferenceBar {
    std::optional<double> mean; ///< finite; without one the text stands alone
    std::optional<Interval> interval;
    DifferenceReading reading;
    QString middleText; ///< with the interval, without percent; empty where there is no difference
    QString shortText;  ///< without the interval, which the whisker shows too
    QString lowerText;  ///< the ends of the interval
    QString upperText;
    bool isSureButNotRelevant = false;
    bool isAmount = false; ///< of money a year

    /// How much of the difference its text says: all of it, without percent, or the mean alone.
    enum class Length { Full, Middle, Short };

    QString numbers(Length length) const; ///< with the mark of the verdict, without its words
    QString longText() const;             ///< the reading's text with the mark and, where they add to it, the words
    /// From the longest to the shortest, of which the first that fits is shown.
    QStringList texts(Length longest = Length::Full) const;

    static DifferenceBar of(const FigureSpec& spec, const FigureComparison& comparison, int planned);
    /// The same as money a year: the difference times the factor.
    static DifferenceBar ofYear(const FigureSpec& spec, const FigureComparison& comparison, int planned, double factor,
                                const QString& currency);
};

std::optional<double> finiteMean(const FigureStatistics& statistics);
/// Null without a finite mean.
std::optional<Interval> finiteInterval(const FigureStatistics& statistics);

/// Lowest and highest value that an axis for the bars has to hold, zero included. Whiskers count up to a few times the
/// longest bar: with few shifts they are so wide that no bar would be seen.
std::pair<double, double> rangeOf(const std::vector<DifferenceBar>& bars);

/// The place for the bars' axis in `place`: on each side room for the texts at their ends, where that leaves enough.
QRectF barsPlace(const std::vector<DifferenceBar>& bars, const QRectF& place, const QFont& font);

struct PlacedBar {
    const DifferenceBar* bar = nullptr;
    QRectF place;
};

/// The longest that all bars' texts have room for, so that bars beside each other say the same things.
DifferenceBar::Length commonLength(const FigureAxis& axis, const QFont& font, const std::vector<PlacedBar>& bars);
/// Bars, whiskers and texts of the rows. The texts are of the common length, or left out.
void paintDifferenceBars(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis,
                         const std::vector<PlacedBar>& bars);
void paintZeroLine(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis);

/// The colour as an area, so that its own lines and marks are seen on it.
QColor pale(const QColor& color, const Theme& colors);
QColor barColor(DifferenceReading::Tone tone, const Theme& colors);
/// An entry for each tone that the bars have.
std::vector<LegendEntry> toneLegend(const std::vector<DifferenceBar>& bars, const Theme& colors);

/// For a read-out: `what` with text and verdict, then the interval's ends.
QStringList differenceLines(const QString& what, const DifferenceBar& bar, double level);
/// "… (37 of 100 shifts so far)".
QString withShiftsSoFar(const QString& text, std::size_t replications, int planned);

/// The larger of two bounds, without its sign.
double largestOf(const std::pair<double, double>& range);

} // namespace linetwin::app

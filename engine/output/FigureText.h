// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/statistics/FigureStatistics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linetwin {

/// How a figure's numbers are shown in a table: shares as percent.
struct FigureScale {
    double factor = 1;
    std::string suffix;
};
FigureScale scaleOf(FigureUnit unit);
/// For differences and halves of intervals: those of shares are in percentage points, so that nobody takes them for a
/// share of the figure.
FigureScale differenceScaleOf(FigureUnit unit);

/// The figure's name, of an amount with its currency: `Margin per hour (EUR)`.
std::string labelText(const FigureSpec& spec, const std::string& currency);

/// Half the width of the interval, 0 without one.
double halfWidthOf(const FigureStatistics& statistics);

/// How far the interval of a number reaches: `± 12`, or `[-4 … 25]` where that would mislead (isToldByEnds()).
std::string reachText(double number, double lower, double upper, int decimals);
enum class IntervalOf : std::uint8_t { Value, Difference };
/// The same of a mean whose interval has a width, with its unit: half the width of an interval of shares is in
/// percentage points, as its ends are where it is one of a difference.
std::string plusMinusText(const FigureStatistics& statistics, FigureUnit unit, IntervalOf of);

/// Decimals for the mean and its interval (shownDecimals).
int decimalsFor(const FigureStatistics& statistics, const FigureScale& scale);

/// The number in the scale's unit, with its suffix; `–` for null.
std::string scaledText(std::optional<double> number, const FigureScale& scale, int decimals);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/statistics/FigureStatistics.h"

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

/// How far the interval reaches from the mean: `± 12`, or `-4 +25` where it reaches much further on one side; with the
/// scale's suffix. For one that has a width.
std::string plusMinusText(const FigureStatistics& statistics, const FigureScale& scale);

/// Decimals for the mean and its interval (shownDecimals).
int decimalsFor(const FigureStatistics& statistics, const FigureScale& scale);

/// The number in the scale's unit, with its suffix; `–` for null.
std::string scaledText(std::optional<double> number, const FigureScale& scale, int decimals);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/statistics/FigureStatistics.h"

#include <QColor>
#include <QString>

#include <optional>

namespace linetwin::app {

/// The level of a difference's interval at the first look, 1 − α₁ with α₁ = 0.04 (SPEC 8).
inline constexpr double firstLookLevel = 0.96;

/// What a paired difference allows to be said (SPEC 8): a colour only when all planned shifts are in, at least 20 of
/// them differ, and the interval excludes 0.
struct DifferenceReading {
    enum class Tone { Undecided, Better, Worse, Different };
    Tone tone = Tone::Undecided;
    bool differs = false; ///< some pair does not agree exactly
    QString text;         ///< "▲ +180 ± 20 /h", "no difference in any of 100 shifts"
    QString sentence;     ///< for tooltips and screen readers
};

DifferenceReading readDifference(const FigureSpec& spec, const FigureStatistics& difference, bool isFinal);

/// From the theme in force.
QColor colorOf(DifferenceReading::Tone tone);

/// Half the width of an interval with its unit, shares in percentage points: "± 0.4 pp". Empty without an interval.
QString halfWidthText(const FigureSpec& spec, const std::optional<Interval>& interval);

} // namespace linetwin::app

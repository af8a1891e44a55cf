// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/study/Comparison.h"

#include <QColor>
#include <QString>

#include <optional>

namespace linetwin::app {

struct Theme;

/// The engine's verdict on a paired difference (SPEC 8) in words and as a colour.
struct DifferenceReading {
    enum class Tone { Undecided, Better, Worse, Different };
    Tone tone = Tone::Undecided;
    bool differs = false;       ///< some pair does not agree exactly
    bool wantsMoreRuns = false; ///< more shifts may lead to a verdict
    QString text;               ///< "▲ +281 ± 24 /h, +4.7 % ± 0.4", "the same in all 100 shifts"
    QString verdict;            ///< "✓ better", "37 of 100 shifts"; empty where `text` says it all
    QString words;              ///< the verdict without its mark, for data
    QString sentence;           ///< for tooltips and screen readers
    QString caveat;             ///< the stops on which the interval hangs, which `verdict` has too; mostly empty
};

/// `planned`: shifts at the present look, for "37 of 100".
/// `reference`: what it is compared with, as it stands in a sentence; empty for the baseline.
DifferenceReading readDifference(const FigureSpec& spec, const FigureComparison& comparison, int planned,
                                 const QString& reference = {});

/// One shift alone, which proves nothing: no verdict and no interval.
DifferenceReading readSingleDifference(const FigureSpec& spec, std::optional<double> difference);

/// Level of the differences, gain of pairing and relevant margin, in a line: "± of the difference at 96 % · …".
QString comparisonDetails(const FigureSpec& spec, const FigureComparison& comparison, const Look& look);

/// "✓ " for better, "✗ " for worse, so that they are told apart without colour; empty for the others.
QString markOf(DifferenceReading::Tone tone);

/// From the theme in force, or from the given one.
QColor colorOf(DifferenceReading::Tone tone);
QColor colorOf(DifferenceReading::Tone tone, const Theme& colors);

/// Half the width of the mean's interval with its unit, shares in percentage points: "± 0.4 pp". Empty without an
/// interval, and where all shifts agree.
QString halfWidthText(const FigureSpec& spec, const FigureStatistics& statistics);

/// The mean with the digits that its interval deserves, "5,914 /h"; noValue without a mean.
QString valueText(const FigureSpec& spec, const FigureStatistics& statistics);
/// The mean with half its interval's width, "5,914 ± 12 /h"; "10 /h, the same in all" where all shifts agree.
QString meanText(const FigureSpec& spec, const FigureStatistics& statistics);
/// The same with the stops on which the interval hangs: "91.2 % ± 1.4 pp\n7 stops in 20 shifts: too few".
QString meanText(const FigureSpec& spec, const FigureStatistics& statistics, const std::optional<RareStops>& rare);
/// In a sentence: "91.2 % ± 1.4 pp (7 stops in 20 shifts: too few)".
QString meanInSentence(const FigureSpec& spec, const FigureStatistics& statistics,
                       const std::optional<RareStops>& rare);
/// "The interval hangs on few stops: 7 stops in 20 shifts: too few."
QString fewStopsSentence(const RareStops& rare);
/// The same of a difference: "+180 ± 20 /h".
QString differenceText(const FigureSpec& spec, const FigureStatistics& difference);
/// And in percent of the reference, where it is so given: "+180 ± 20 /h, +3.0 % ± 0.3".
QString differenceText(const FigureSpec& spec, const FigureComparison& comparison);

/// The spread of single shifts, "single shifts 5,900 /h … 6,300 /h" (P10 to P90); empty with fewer than two.
QString spreadText(const FigureSpec& spec, const FigureStatistics& statistics);

} // namespace linetwin::app

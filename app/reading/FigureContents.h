// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/ResultReading.h"
#include "app/text/DifferenceReading.h"

#include <QString>

#include <optional>

namespace linetwin::app {

/// What a large figure says of itself.
struct FigureContent {
    QString value;
    QString interval;
    QString derivation;         ///< from which other figure it follows; empty for nothing
    QString spread;             ///< of single shifts
    bool isPreliminary = false; ///< more shifts are on their way
    std::optional<DifferenceReading> difference;
    QString confirmed; ///< what a confirmation says; empty without
    bool confirmedDiffers = false;
    QString confirmedDetails; ///< its shifts and look
    QString details;          ///< look, level, gain of pairing; empty hides them
    QString counting;         ///< that the definition needs in this line; empty for nothing
};

/// Of the mean over all shifts so far: value, interval, spread, and the engine's verdict on the difference to the
/// baseline.
FigureContent cardContent(const ResultReading& reading, LineFigure figure);

/// A figure in a row or a cell.
struct ComparedFigure {
    std::optional<double> value;
    QString number;   ///< "86.74", with the digits that the interval deserves, but no more than two decimals
    QString text;     ///< the same with its unit
    QString interval; ///< "± 0.4 pp"; empty of one shift alone
    QString caveat;   ///< "7 stops in 20 shifts: too few"; empty where the interval can be trusted
    QString change;   ///< to the baseline, "+1.2" with its sign and without its unit
    std::optional<DifferenceReading> difference; ///< null while the Baseline itself is shown

    bool differs() const { return difference && difference->differs; }
};
ComparedFigure comparedFigure(const ResultReading& reading, LineFigure figure);
ComparedFigure comparedFigure(const ResultReading& reading, std::size_t station, StationFigure figure);
/// The same without interval and caveat, which take far longer than all else and which a cell does not show.
ComparedFigure cellFigure(const ResultReading& reading, std::size_t station, StationFigure figure);
/// A figure's value alone.
std::optional<double> shownValue(const ResultReading& reading, std::size_t station, StationFigure figure);

/// "Availability: 86.7 % ± 0.4 pp. ▲ +1.2 ± 0.3 pp. Better than the baseline: the interval excludes 0."
QString sentenceOf(const FigureSpec& spec, const ComparedFigure& figure);

/// Where output is counted (SPEC 6): "Output: good units that Packer has collected."
QString countingSentence(const ResolvedLine& line);
/// What the scheduled time of the station leaves out: "Not scheduled, and so left out: lunch, night." Empty where that
/// is nothing.
QString unscheduledSentence(const ResolvedLine& line, std::size_t station);
/// What else is to be known of a figure: where output is counted, for those that rest on it, and what is left out.
QString figureCounting(const ResolvedLine& line, LineFigure figure);

/// What a confirmation says of the difference; null without one.
std::optional<DifferenceReading> confirmedReading(const LiveResult& result, LineFigure figure, double relevantShare);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/FigureText.h"
#include "engine/output/TextBuffer.h"
#include "engine/study/Comparison.h"
#include "engine/study/StudyPlan.h"

#include <array>
#include <optional>
#include <string>

namespace linetwin {

/// The line figures that tables of studies show.
inline constexpr std::array shownLineFigures{
    LineFigure::GoodUnitsPerHour, LineFigure::OutputPerHour,   LineFigure::UnitsRejected,  LineFigure::RejectedShare,
    LineFigure::WipUnits,         LineFigure::LeadTimeMeanSec, LineFigure::LeadTimeP95Sec, LineFigure::Oee};

/// Besides, where a product is made.
inline constexpr std::array shownMoneyFigures{LineFigure::RevenuePerHour,        LineFigure::MaterialCostPerHour,
                                              LineFigure::ConversionCostPerHour, LineFigure::RateCostPerHour,
                                              LineFigure::MarginPerHour,         LineFigure::MarginPerGoodUnit};

/// How the study is repeated on fresh luck, or that is added to; a line.
std::string confirmationText(const StudyPlan& plan);
/// How runs are added to a confirmation; a sentence.
std::string moreRunsText(const StudyPlan& plan);

/// `8 h, 100 replications, seed 42`, and whether that explores or confirms; a line.
void writeStudySettings(TextBuffer& text, const StudyPlan& plan, std::size_t replications);

/// `95 % interval`.
std::string levelText(double level);
/// "95 %", "97.50 %"; with as many decimals as a level below 1 takes not to read 100 %.
std::string levelPercentText(double level);

/// The mean of a figure and of a difference, and how far the interval of either reaches (plusMinusText()), each with as
/// many digits as the interval deserves; `–` for null, `same in all` for an interval without width. Differences of
/// shares are in percentage points.
std::string meanText(const FigureStatistics& statistics, LineFigure figure);
std::string signedMeanText(const FigureStatistics& statistics, LineFigure figure);
std::string halfWidthText(const FigureStatistics& statistics, LineFigure figure, IntervalOf of);

/// Both in a sentence: `5914 ± 12`; `10, the same in all`.
std::string meanAndIntervalText(const FigureStatistics& statistics, LineFigure figure);
std::string differenceAndIntervalText(const FigureStatistics& statistics, LineFigure figure);

/// How long the station's buffer, when full, feeds the line at its rated pace, such as `18.0 s`; `–` for null.
std::string protectionText(const ResolvedLine& line, const std::string& station);

/// The difference in percent of the reference with its interval, such as `+4.4 % ± 0.3`; `–` where there is none, as
/// for shares, whose differences are in percentage points.
std::string relativeText(const FigureComparison& comparison);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/study/RareStops.h"

#include <QString>

namespace linetwin::app {

/// How numbers of a figure that stand together are written: a mean and its interval in one unit and with the same
/// decimals, as many as the interval deserves (shownDecimals).
class FigureNumbers {
public:
    /// Differences have a sign, and those of shares are in percentage points.
    enum class Kind { Value, Difference };

    /// `mostDecimals`: for a narrow column.
    FigureNumbers(const FigureSpec& spec, const FigureStatistics& statistics, Kind kind, int mostDecimals = 12);

    QString mean() const; ///< "5,914"; without a sign where it rounds to 0, "<0.01" where a column is too narrow for it
    /// "± 12", or "[−4 … +25]" where that would mislead; empty without an interval or with one of no width.
    QString half() const;
    QString inSameUnit(double value) const; ///< another number of the figure, as mean()
    QString meanText() const;               ///< "5,914 /h"; noValue without a mean
    QString halfText() const;               ///< "± 12 /h"
    /// "5,914 ± 12 /h", of a share "60.1 % ± 0.4 pp"; "5,914 /h, the same in all" where all runs agree.
    QString text() const;

private:
    QString number(double value) const;
    QString withUnit(const QString& numbers, double count) const;
    QString reach() const; ///< of the interval, without a unit

    FigureUnit m_unit;
    Kind m_kind;
    double m_factor = 1;
    double m_mean = 0; ///< in the shown unit
    double m_half = 0;
    double m_lower = 0;
    double m_upper = 0;
    bool m_hasMean = false;
    bool m_hasNoWidth = false;
    bool m_isToldByEnds = false;
    int m_decimals = 0;
    bool m_isCut = false; ///< to fewer decimals than the interval deserves
    QString m_suffix;     ///< where it does not depend on the number
};

/// "the same in all 100 shifts; at most 3 % can differ"; that at a level of confidence.
QString sameInAllText(std::size_t shifts, double level);
/// "7 stops of Labeller (glue) in 20 shifts: too few"; of stops that are not named "7 stops in 20 shifts: too few".
QString rareStopsText(const RareStops& rare);
/// "at most 3 % can differ", of a share of the shifts.
QString atMostDifferText(double mostDiffering);

/// How far the interval of a number reaches: "± 12", or "[−4 … 25]" where that would mislead (isToldByEnds()); where a
/// line breaks it stays together.
QString reachText(double number, double lower, double upper, int decimals, FigureNumbers::Kind kind);

/// The difference in percent with its interval, "+4.7 % ± 0.4"; it stays together, too.
QString relativeText(const Estimate& relative);

} // namespace linetwin::app

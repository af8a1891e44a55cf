// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/Product.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/study/Comparison.h"

#include <cstdint>
#include <optional>

namespace linetwin {

/// What an investment brings (SPEC 7), from the paired difference of the margin per hour to the reference. Amounts are
/// in the currency, times in years; intervals have the difference's level.
struct Payback {
    enum class Kind : std::uint8_t {
        PaysBack,      ///< the gain is above 0: `years` has its interval
        NotShown,      ///< the gain may be 0 or below; at best it pays back in `bestYears`
        Never,         ///< the gain is not above 0; without hours the gain a year stays null
        TooFewDiffer,  ///< too few runs differ for any word about the gain
        NoYearlyHours, ///< neither the investment nor the line says how long a year the line runs
    };
    Kind kind = Kind::TooFewDiffer;
    double cost = 0;
    double level = 0;
    std::optional<double> hoursPerYear;
    std::optional<Estimate> gainPerHour;
    std::optional<Estimate> yearlyGain;   ///< null without hours
    std::optional<Estimate> years;        ///< only where it pays back: [cost/hi, cost/lo]
    std::optional<double> bestYears;      ///< cost/hi, where it is not shown
    std::optional<Estimate> presentValue; ///< of the gains over the life, less the cost; null without a life
    std::optional<double> discountRate;
    std::optional<double> lifeYears;
};

/// `lineHours` are those of the line, for an investment that does not say its own.
Payback paybackOf(const Investment& investment, const std::optional<double>& lineHours,
                  const FigureComparison& marginPerHour);

/// Of a gain with an interval; the kind is one of PaysBack, NotShown and Never.
Payback paybackOf(const Investment& investment, double hoursPerYear, const Estimate& gainPerHour, double level);

/// A unit in which a time of payback is shown.
enum class PaybackUnit : std::uint8_t { Days, Months, Years };

/// The smallest unit that suits: days below a month, months below two years.
PaybackUnit paybackUnit(double years);
/// How many of the unit a year has.
double unitsPerYear(PaybackUnit unit);
/// With how many decimals a time in the unit is shown: enough for what an interval of the width says, and for two
/// digits. Without an interval the width is that of the time itself.
int paybackDecimals(PaybackUnit unit, double time, double width);

/// By what a difference of the figure becomes money a year: of the margin of a run of so many hours, and of the margin
/// per hour; nullopt for other figures and without the hours that a year has.
std::optional<double> yearlyFactor(LineFigure figure, double durationHours, const std::optional<double>& hoursPerYear);

/// The difference as money a year; nullopt without an interval.
std::optional<Estimate> yearlyEstimate(const FigureStatistics& difference, double factor);

/// What a yearly amount of 1 over so many years is worth today: (1 − (1 + rate)^−years) / rate.
double annuityFactor(double rate, double years);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Payback.h"

#include <cmath>

namespace linetwin {

namespace {

/// For a factor that is not below 0.
Estimate scaledBy(const Estimate& estimate, double factor, double shift = 0)
{
    return {estimate.value * factor + shift,
            {estimate.interval.lower * factor + shift, estimate.interval.upper * factor + shift}};
}

Payback withoutGain(const Investment& investment, double level)
{
    Payback payback;
    payback.cost = investment.cost;
    payback.level = level;
    payback.discountRate = investment.discountRate;
    payback.lifeYears = investment.lifeYears;
    return payback;
}

} // namespace

double annuityFactor(double rate, double years)
{
    return rate > 0 ? -std::expm1(-years * std::log1p(rate)) / rate : years;
}

PaybackUnit paybackUnit(double years)
{
    constexpr double mostMonths = 24;
    const double months = years * unitsPerYear(PaybackUnit::Months);
    if (months >= mostMonths)
        return PaybackUnit::Years;
    return months < 1 ? PaybackUnit::Days : PaybackUnit::Months;
}

double unitsPerYear(PaybackUnit unit)
{
    constexpr double daysPerYear = 365;
    constexpr double monthsPerYear = 12;
    if (unit == PaybackUnit::Years)
        return 1;
    return unit == PaybackUnit::Months ? monthsPerYear : daysPerYear;
}

int paybackDecimals(PaybackUnit unit, double time, double width)
{
    constexpr double twoDigits = 10;
    constexpr double narrow = 2;
    return unit == PaybackUnit::Days || (time >= twoDigits && width >= narrow) ? 0 : 1;
}

std::optional<double> yearlyFactor(LineFigure figure, double durationHours, const std::optional<double>& hoursPerYear)
{
    if (!hoursPerYear || (figure != LineFigure::Margin && figure != LineFigure::MarginPerHour))
        return std::nullopt;
    return figure == LineFigure::Margin ? *hoursPerYear / durationHours : *hoursPerYear;
}

std::optional<Estimate> yearlyEstimate(const FigureStatistics& difference, double factor)
{
    if (!difference.mean || !difference.interval)
        return std::nullopt;
    return scaledBy({*difference.mean, *difference.interval}, factor);
}

Payback paybackOf(const Investment& investment, double hoursPerYear, const Estimate& gainPerHour, double level)
{
    Payback payback = withoutGain(investment, level);
    payback.hoursPerYear = hoursPerYear;
    payback.gainPerHour = gainPerHour;
    const Estimate gain = scaledBy(gainPerHour, hoursPerYear);
    payback.yearlyGain = gain;
    if (gain.interval.lower > 0) {
        payback.kind = Payback::Kind::PaysBack;
        payback.years = Estimate{investment.cost / gain.value,
                                 {investment.cost / gain.interval.upper, investment.cost / gain.interval.lower}};
    } else if (gain.interval.upper > 0) {
        payback.kind = Payback::Kind::NotShown;
        payback.bestYears = investment.cost / gain.interval.upper;
    } else {
        payback.kind = Payback::Kind::Never;
    }
    if (investment.lifeYears)
        payback.presentValue =
            scaledBy(gain, annuityFactor(investment.discountRate.value_or(0), *investment.lifeYears), -investment.cost);
    return payback;
}

Payback paybackOf(const Investment& investment, const std::optional<double>& lineHours,
                  const FigureComparison& marginPerHour)
{
    const FigureStatistics& difference = marginPerHour.difference;
    const VerdictKind verdict = marginPerHour.verdict.kind;
    const bool hasGain = difference.mean && difference.interval;
    if (!hasGain || (!isOfInterval(verdict) && verdict != VerdictKind::NoDifference))
        return withoutGain(investment, marginPerHour.differenceLevel);
    const Estimate gain{*difference.mean, *difference.interval};
    const std::optional<double> hours = investment.operatingHoursPerYear ? investment.operatingHoursPerYear : lineHours;
    if (hours)
        return paybackOf(investment, *hours, gain, marginPerHour.differenceLevel);
    Payback payback = withoutGain(investment, marginPerHour.differenceLevel);
    // What surely gains nothing in an hour gains nothing in a year of any length.
    payback.kind = gain.interval.upper > 0 ? Payback::Kind::NoYearlyHours : Payback::Kind::Never;
    payback.gainPerHour = gain;
    return payback;
}

} // namespace linetwin

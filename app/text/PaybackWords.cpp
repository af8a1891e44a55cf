// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/PaybackWords.h"

#include "app/text/Numbers.h"
#include "app/text/Texts.h"
#include "engine/statistics/ShownDigits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

class PaybackTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::PaybackWords)
};

/// To two digits of the width.
QString roundedAmount(double amount, double width)
{
    if (width <= 0)
        return sizedNumberText(amount);
    const double step = std::pow(10, std::floor(std::log10(width)) - 1);
    return step >= 1 ? numberText(std::round(amount / step) * step, 0)
                     : numberText(amount, std::min(6, static_cast<int>(-std::floor(std::log10(step)))));
}

double widthOf(const Estimate& estimate)
{
    return shownHalfWidth(estimate.value, (estimate.interval.upper - estimate.interval.lower) / 2);
}

/// "18 months", "at once".
QString timeText(double years, double widthYears)
{
    if (years <= 0)
        return PaybackTexts::tr("at once");
    const PaybackUnit unit = paybackUnit(years);
    const double time = years * unitsPerYear(unit);
    const QString number = numberText(time, paybackDecimals(unit, time, widthYears * unitsPerYear(unit)));
    switch (unit) {
    case PaybackUnit::Days: {
        const auto days = static_cast<int>(std::round(time));
        return days == 0 ? PaybackTexts::tr("less than a day") : PaybackTexts::tr("%Ln day(s)", nullptr, days);
    }
    case PaybackUnit::Months: return PaybackTexts::tr("%1 months").arg(number);
    case PaybackUnit::Years: break;
    }
    return PaybackTexts::tr("%1 years").arg(number);
}

QString timeText(const Estimate& years)
{
    return timeText(years.value, years.interval.upper - years.interval.lower);
}

QString bestTimeText(const Payback& payback)
{
    return timeText(*payback.bestYears, *payback.bestYears);
}

QString rangeText(PaybackUnit unit, const QString& lower, const QString& upper)
{
    switch (unit) {
    case PaybackUnit::Days: return PaybackTexts::tr("%1 to %2 days").arg(lower, upper);
    case PaybackUnit::Months: return PaybackTexts::tr("%1 to %2 months").arg(lower, upper);
    case PaybackUnit::Years: break;
    }
    return PaybackTexts::tr("%1 to %2 years").arg(lower, upper);
}

/// Empty where the interval is within what is shown of the time.
QString intervalText(const Estimate& years)
{
    const PaybackUnit unit = paybackUnit(years.value);
    const double lower = years.interval.lower * unitsPerYear(unit);
    const double upper = years.interval.upper * unitsPerYear(unit);
    const int decimals = paybackDecimals(unit, lower, upper - lower);
    const QString from = numberText(lower, decimals);
    const QString to = numberText(upper, decimals);
    return from == to ? QString() : rangeText(unit, from, to);
}

QString paidBackSentence(const Estimate& years)
{
    if (years.value <= 0)
        return PaybackTexts::tr("It has paid back at once.");
    const QString interval = intervalText(years);
    return interval.isEmpty()
               ? PaybackTexts::tr("It has paid back after %1.", "time").arg(timeText(years))
               : PaybackTexts::tr("It has paid back after %1 (%2).", "time, interval").arg(timeText(years), interval);
}

Estimate negated(const Estimate& estimate)
{
    return {-estimate.value, {-estimate.interval.upper, -estimate.interval.lower}};
}

/// With %1 for the cost, %2 for the amount, which of a loss has no sign, and %3 for the hours of a year, if it is a
/// year's.
QString gainPattern(const Estimate& gain, bool isOfAYear)
{
    if (gain.value >= 0)
        return isOfAYear ? PaybackTexts::tr("It costs %1 and gains %2 a year of %3 hours.")
                         : PaybackTexts::tr("It costs %1 and gains %2 an hour.");
    if (gain.interval.upper > 0)
        return isOfAYear ? PaybackTexts::tr("It costs %1 and changes the margin by %2 a year of %3 hours.")
                         : PaybackTexts::tr("It costs %1 and changes the margin by %2 an hour.");
    return isOfAYear ? PaybackTexts::tr("It costs %1 and loses %2 a year of %3 hours.")
                     : PaybackTexts::tr("It costs %1 and loses %2 an hour.");
}

QString gainSentence(const Payback& payback, const QString& currency)
{
    const QString cost = withCurrency(sizedNumberText(payback.cost), currency);
    const std::optional<Estimate>& gain = payback.yearlyGain ? payback.yearlyGain : payback.gainPerHour;
    if (!gain)
        return PaybackTexts::tr("It costs %1.", "an amount").arg(cost);
    const bool isSureLoss = gain->value < 0 && gain->interval.upper <= 0;
    const QString amount = amountWithInterval(isSureLoss ? negated(*gain) : *gain, payback.level, currency);
    const QString pattern = gainPattern(*gain, payback.yearlyGain.has_value());
    return payback.yearlyGain ? pattern.arg(cost, amount, shortestNumberText(*payback.hoursPerYear))
                              : pattern.arg(cost, amount);
}

QString timeSentence(const Payback& payback)
{
    using enum Payback::Kind;
    switch (payback.kind) {
    case PaysBack: return paidBackSentence(*payback.years);
    case NotShown:
        return payback.cost == 0
                   ? PaybackTexts::tr("That it gains anything is not shown yet by the evidence.")
                   : PaybackTexts::tr("That it pays back is not shown yet by the evidence; at best after %1.")
                         .arg(bestTimeText(payback));
    case Never: return PaybackTexts::tr("It never pays back: the gain is not above 0.");
    case TooFewDiffer: return PaybackTexts::tr("Too few shifts differ to say what it gains; more shifts would help.");
    case NoYearlyHours:
        return PaybackTexts::tr("Say under Products or in the investment how many hours the line runs a year, to see "
                                "the gain a year.");
    }
    Q_UNREACHABLE();
}

QString presentValueSentence(const Payback& payback, const QString& currency)
{
    const QString years = shortestNumberText(*payback.lifeYears);
    const QString value = amountWithInterval(*payback.presentValue, payback.level, currency);
    if (payback.discountRate)
        return PaybackTexts::tr("Its net present value over %1 years at %2 is %3.")
            .arg(years, shortestPercentText(*payback.discountRate), value);
    return PaybackTexts::tr("Its net present value over %1 years is %2.").arg(years, value);
}

} // namespace

QString withCurrency(const QString& number, const QString& currency)
{
    return currency.isEmpty() ? number : number + noBreakSpace + currency;
}

QString signedAmountText(const Estimate& amount, const QString& currency)
{
    const QString number = roundedAmount(amount.value, widthOf(amount));
    return withCurrency(amount.value > 0 ? u'+' + number : number, currency);
}

QString amountWithInterval(const Estimate& amount, double level, const QString& currency)
{
    const double width = widthOf(amount);
    const QString mean = withCurrency(roundedAmount(amount.value, width), currency);
    if (width == 0)
        return PaybackTexts::tr("%1 (the same in all shifts)", "an amount").arg(mean);
    return PaybackTexts::tr("%1 (%2: %3 to %4)", "an amount, level, interval")
        .arg(mean, confidenceText(level), roundedAmount(amount.interval.lower, width),
             roundedAmount(amount.interval.upper, width));
}

QStringList paybackSentences(const Payback& payback, const QString& currency)
{
    QStringList sentences{gainSentence(payback, currency), timeSentence(payback)};
    if (payback.presentValue)
        sentences << presentValueSentence(payback, currency);
    return sentences;
}

QString yearlyGainText(const Payback& payback, const QString& currency)
{
    if (!payback.yearlyGain)
        return noValue;
    return PaybackTexts::tr("%1 a year", "an amount").arg(signedAmountText(*payback.yearlyGain, currency));
}

QString yearlyGainRange(const Payback& payback)
{
    if (!payback.yearlyGain)
        return noValue;
    const Estimate& yearly = *payback.yearlyGain;
    const double width = widthOf(yearly);
    const QString mean = signedAmountText(yearly, {});
    return width == 0 ? mean
                      : PaybackTexts::tr("%1 (%2 to %3)", "an amount, its interval")
                            .arg(mean, roundedAmount(yearly.interval.lower, width),
                                 roundedAmount(yearly.interval.upper, width));
}

QString paybackTimeText(const Payback& payback)
{
    using enum Payback::Kind;
    switch (payback.kind) {
    case PaysBack: return timeText(*payback.years);
    case NotShown:
        return payback.cost == 0 ? PaybackTexts::tr("not shown")
                                 : PaybackTexts::tr("not shown; at best %1", "a time").arg(bestTimeText(payback));
    case Never: return PaybackTexts::tr("never");
    case TooFewDiffer:
    case NoYearlyHours: break;
    }
    return noValue;
}

QString paybackTimeRange(const Payback& payback)
{
    const QString interval = payback.years ? intervalText(*payback.years) : QString();
    return interval.isEmpty() ? paybackTimeText(payback)
                              : PaybackTexts::tr("%1 (%2)", "time, interval").arg(timeText(*payback.years), interval);
}

QString paybackText(const Payback& payback, const QString& currency)
{
    using enum Payback::Kind;
    const QString gain =
        payback.yearlyGain || !payback.gainPerHour
            ? yearlyGainText(payback, currency)
            : PaybackTexts::tr("%1 an hour", "an amount").arg(signedAmountText(*payback.gainPerHour, currency));
    switch (payback.kind) {
    case PaysBack:
        return payback.cost == 0
                   ? PaybackTexts::tr("%1; paid back at once", "gain").arg(gain)
                   : PaybackTexts::tr("%1; paid back in %2", "gain, time").arg(gain, timeText(*payback.years));
    case NotShown: return PaybackTexts::tr("%1; paying back is not shown yet", "gain").arg(gain);
    case Never: return PaybackTexts::tr("%1; never pays back", "gain").arg(gain);
    case TooFewDiffer: return PaybackTexts::tr("too few shifts differ to say what it gains");
    case NoYearlyHours: return PaybackTexts::tr("hours per year are not known");
    }
    Q_UNREACHABLE();
}

} // namespace linetwin::app

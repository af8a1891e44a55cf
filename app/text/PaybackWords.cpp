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

constexpr double monthsPerYear = 12;
constexpr double mostMonthsShown = 24;

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

QString yearsText(double years)
{
    const double months = years * monthsPerYear;
    if (months < mostMonthsShown)
        return PaybackTexts::tr("%1 months").arg(numberText(months, months < 3 ? 1 : 0));
    return PaybackTexts::tr("%1 years").arg(numberText(years, years < 10 ? 1 : 0));
}

/// Both ends in the unit of the larger one.
QString yearsRangeText(const Interval& years)
{
    const bool isInMonths = years.upper * monthsPerYear < mostMonthsShown;
    const double factor = isInMonths ? monthsPerYear : 1;
    const int decimals = isInMonths ? (years.lower * factor < 3 ? 1 : 0) : 1;
    return (isInMonths ? PaybackTexts::tr("%1 to %2 months") : PaybackTexts::tr("%1 to %2 years"))
        .arg(numberText(years.lower * factor, decimals), numberText(years.upper * factor, decimals));
}

QString gainSentence(const Payback& payback, const QString& currency)
{
    const QString cost = withCurrency(sizedNumberText(payback.cost), currency);
    if (payback.yearlyGain)
        return PaybackTexts::tr("It costs %1 and gains %2 a year of %3 hours.")
            .arg(cost, amountWithInterval(*payback.yearlyGain, payback.level, currency),
                 shortestNumberText(*payback.hoursPerYear));
    if (payback.gainPerHour)
        return PaybackTexts::tr("It costs %1 and gains %2 an hour.")
            .arg(cost, amountWithInterval(*payback.gainPerHour, payback.level, currency));
    return PaybackTexts::tr("It costs %1.", "an amount").arg(cost);
}

QString timeSentence(const Payback& payback)
{
    using enum Payback::Kind;
    switch (payback.kind) {
    case PaysBack:
        return PaybackTexts::tr("It has paid back after %1 (%2).", "time, interval")
            .arg(yearsText(payback.years->value), yearsRangeText(payback.years->interval));
    case NotShown:
        return PaybackTexts::tr("That it pays back is not shown yet by the evidence; at best after %1.")
            .arg(yearsText(*payback.bestYears));
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
    case PaysBack: return yearsText(payback.years->value);
    case NotShown: return PaybackTexts::tr("not shown; at best %1", "a time").arg(yearsText(*payback.bestYears));
    case Never: return PaybackTexts::tr("never");
    case TooFewDiffer:
    case NoYearlyHours: break;
    }
    return noValue;
}

QString paybackText(const Payback& payback, const QString& currency)
{
    using enum Payback::Kind;
    const QString gain = yearlyGainText(payback, currency);
    switch (payback.kind) {
    case PaysBack:
        return PaybackTexts::tr("%1; paid back in %2", "gain, time").arg(gain, yearsText(payback.years->value));
    case NotShown: return PaybackTexts::tr("%1; paying back is not shown yet", "gain").arg(gain);
    case Never: return PaybackTexts::tr("%1; never pays back", "gain").arg(gain);
    case TooFewDiffer: return PaybackTexts::tr("too few shifts differ to say what it gains");
    case NoYearlyHours: return PaybackTexts::tr("hours per year are not known");
    }
    Q_UNREACHABLE();
}

} // namespace linetwin::app

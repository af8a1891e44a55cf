// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/PaybackText.h"

#include "engine/output/JsonText.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin {

namespace {

constexpr double monthsPerYear = 12;
constexpr double mostMonthsShown = 24;

std::string withCurrency(const std::string& number, const std::string& currency)
{
    return currency.empty() ? number : number + " " + currency;
}

/// To two digits of the width.
std::string roundedText(double amount, double width)
{
    if (width <= 0)
        return fixedText(amount, shownDecimals(amount));
    const double step = std::pow(10, std::floor(std::log10(width)) - 1);
    return step >= 1 ? fixedText(std::round(amount / step) * step, 0)
                     : fixedText(amount, std::min(6, static_cast<int>(-std::floor(std::log10(step)))));
}

double halfOf(const Estimate& estimate)
{
    return shownHalfWidth(estimate.value, (estimate.interval.upper - estimate.interval.lower) / 2);
}

std::string numberOfYears(double years)
{
    const double months = years * monthsPerYear;
    return months < mostMonthsShown ? fixedText(months, months < 3 ? 1 : 0) : fixedText(years, years < 10 ? 1 : 0);
}

/// Both ends in the unit of the larger one.
std::string yearsRangeText(const Interval& years)
{
    const bool isInMonths = years.upper * monthsPerYear < mostMonthsShown;
    const double factor = isInMonths ? monthsPerYear : 1;
    const int decimals = isInMonths ? (years.lower * factor < 3 ? 1 : 0) : 1;
    return fixedText(years.lower * factor, decimals) + " to " + fixedText(years.upper * factor, decimals) +
           (isInMonths ? " months" : " years");
}

std::string_view paybackKeyOf(Payback::Kind kind)
{
    static constexpr std::array<std::string_view, 5> keys{"pays_back", "not_shown", "never", "too_few_differ",
                                                          "no_yearly_hours"};
    return keys[static_cast<std::size_t>(kind)];
}

std::string payBackSentence(const Payback& payback)
{
    using enum Payback::Kind;
    switch (payback.kind) {
    case PaysBack:
        return "It has paid back after " + yearsText(payback.years->value) + " (" +
               yearsRangeText(payback.years->interval) + ").";
    case NotShown:
        return "That it pays back is not shown yet by the evidence; at best after " + yearsText(*payback.bestYears) +
               ".";
    case Never: return "It never pays back: the gain is not above 0.";
    case TooFewDiffer: return "Too few runs differ to say what it gains; more runs would help.";
    case NoYearlyHours:
        return "Without operating_hours_per_year, in the line or in the investment, there is no yearly gain.";
    }
    return {};
}

std::string presentValueSentence(const Payback& payback, const std::string& currency)
{
    std::string text = "Its net present value over " + numberText(*payback.lifeYears) + " years";
    if (payback.discountRate)
        text += " at " + numberText(withoutRoundingError(100 * *payback.discountRate)) + " %";
    return text + " is " + amountText(*payback.presentValue, payback.level, currency) + ".";
}

std::string jsonEstimate(const std::optional<Estimate>& estimate)
{
    if (!estimate)
        return "null";
    return R"({"mean": )" + numberText(estimate->value) + R"(, "ci": )" + jsonInterval(estimate->interval) + "}";
}

} // namespace

std::string amountText(double amount, double width, const std::string& currency)
{
    return withCurrency(roundedText(amount, width), currency);
}

std::string amountText(const Estimate& amount, double level, const std::string& currency)
{
    const double width = halfOf(amount);
    if (width == 0)
        return amountText(amount.value, 0, currency) + " (the same in all runs)";
    return amountText(amount.value, width, currency) + " (" + levelPercentText(level) + ": " +
           roundedText(amount.interval.lower, width) + " to " + roundedText(amount.interval.upper, width) + ")";
}

std::string yearsText(double years)
{
    return numberOfYears(years) + (years * monthsPerYear < mostMonthsShown ? " months" : " years");
}

std::vector<std::string> paybackSentences(const Payback& payback, const std::string& currency)
{
    std::vector<std::string> sentences;
    const std::string cost = withCurrency(numberText(payback.cost), currency);
    if (payback.yearlyGain)
        sentences.push_back("It costs " + cost + " and gains " +
                            amountText(*payback.yearlyGain, payback.level, currency) + " a year of " +
                            numberText(*payback.hoursPerYear) + " hours.");
    else if (payback.gainPerHour)
        sentences.push_back("It costs " + cost + " and gains " +
                            amountText(*payback.gainPerHour, payback.level, currency) + " an hour.");
    else
        sentences.push_back("It costs " + cost + ".");
    sentences.push_back(payBackSentence(payback));
    if (payback.presentValue)
        sentences.push_back(presentValueSentence(payback, currency));
    return sentences;
}

void writePayback(TextBuffer& text, const Payback& payback)
{
    text << R"({"cost": )" << numberText(payback.cost);
    text << R"(, "operating_hours_per_year": )" << jsonNumber(payback.hoursPerYear);
    text << R"(, "level": )" << numberText(payback.level) << R"(, "payback": ")" << paybackKeyOf(payback.kind);
    text << R"(", "gain_per_hour": )" << jsonEstimate(payback.gainPerHour);
    text << R"(, "yearly_gain": )" << jsonEstimate(payback.yearlyGain);
    text << R"(, "payback_years": )" << jsonEstimate(payback.years);
    text << R"(, "payback_years_at_best": )" << jsonNumber(payback.bestYears);
    text << R"(, "discount_rate": )" << jsonNumber(payback.discountRate);
    text << R"(, "life_years": )" << jsonNumber(payback.lifeYears);
    text << R"(, "net_present_value": )" << jsonEstimate(payback.presentValue) << '}';
}

} // namespace linetwin

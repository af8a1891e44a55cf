// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/PaybackText.h"

#include "engine/output/JsonText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin {

namespace {

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

std::string unitText(PaybackUnit unit)
{
    static constexpr std::array<std::string_view, 3> units{" days", " months", " years"};
    return std::string(units[static_cast<std::size_t>(unit)]);
}

/// Halves upwards, as a reader expects.
std::string roundedTime(double time, int decimals)
{
    return fixedText(decimals == 0 ? std::round(time) : time, decimals);
}

std::string timeText(double years, double widthYears)
{
    if (years <= 0)
        return "at once";
    const PaybackUnit unit = paybackUnit(years);
    const double factor = unitsPerYear(unit);
    const std::string number = roundedTime(years * factor, paybackDecimals(unit, years * factor, widthYears * factor));
    if (unit == PaybackUnit::Days && (number == "0" || number == "1"))
        return number == "0" ? "less than a day" : "1 day";
    return number + unitText(unit);
}

double widthOf(const Interval& interval)
{
    return interval.upper - interval.lower;
}

/// `after 18 months (15 to 23 months)`; without the interval where that is within what is shown of the time.
std::string timeWithIntervalText(const Estimate& years)
{
    const std::string time = timeText(years.value, widthOf(years.interval));
    if (years.value <= 0)
        return time;
    const PaybackUnit unit = paybackUnit(years.value);
    const double factor = unitsPerYear(unit);
    const int decimals = paybackDecimals(unit, years.interval.lower * factor, widthOf(years.interval) * factor);
    const std::string lower = roundedTime(years.interval.lower * factor, decimals);
    const std::string upper = roundedTime(years.interval.upper * factor, decimals);
    return "after " + time + (lower == upper ? "" : " (" + lower + " to " + upper + unitText(unit) + ")");
}

/// What stands behind "and" in "It costs 60000 EUR and".
std::string gainText(const Estimate& gain, double level, const std::string& currency)
{
    if (gain.value >= 0)
        return "gains " + amountText(gain, level, currency);
    if (gain.interval.upper > 0)
        return "changes the margin by " + amountText(gain, level, currency);
    return "loses " + amountText({-gain.value, {-gain.interval.upper, -gain.interval.lower}}, level, currency);
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
    case PaysBack: return "It has paid back " + timeWithIntervalText(*payback.years) + ".";
    case NotShown:
        if (payback.cost == 0)
            return "That it gains anything is not shown yet by the evidence.";
        return "That it pays back is not shown yet by the evidence; at best after " +
               timeText(*payback.bestYears, *payback.bestYears) + ".";
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

std::string paybackTimeText(const Payback& payback)
{
    using enum Payback::Kind;
    switch (payback.kind) {
    case PaysBack: return timeText(payback.years->value, widthOf(payback.years->interval));
    case NotShown:
        return payback.cost == 0 ? "not shown"
                                 : "not shown; at best " + timeText(*payback.bestYears, *payback.bestYears);
    case Never: return "never";
    case TooFewDiffer:
    case NoYearlyHours: break;
    }
    return "–";
}

std::vector<std::string> paybackSentences(const Payback& payback, const std::string& currency)
{
    std::vector<std::string> sentences;
    const std::string cost = withCurrency(numberText(payback.cost), currency);
    if (payback.yearlyGain)
        sentences.push_back("It costs " + cost + " and " + gainText(*payback.yearlyGain, payback.level, currency) +
                            " a year of " + numberText(*payback.hoursPerYear) + " hours.");
    else if (payback.gainPerHour)
        sentences.push_back("It costs " + cost + " and " + gainText(*payback.gainPerHour, payback.level, currency) +
                            " an hour.");
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

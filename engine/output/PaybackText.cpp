// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/PaybackText.h"

#include "engine/output/JsonText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

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

std::string withUnit(const std::string& number, PaybackUnit unit)
{
    static constexpr std::array<std::string_view, 3> units{LINETWIN_TEXT("CommandLine", "%1 days"),
                                                           LINETWIN_TEXT("CommandLine", "%1 months"),
                                                           LINETWIN_TEXT("CommandLine", "%1 years")};
    return filledText(cliText(units[static_cast<std::size_t>(unit)]), {number});
}

/// Halves upwards, as a reader expects.
std::string roundedTime(double time, int decimals)
{
    return fixedText(decimals == 0 ? std::round(time) : time, decimals);
}

std::string timeText(double years, double widthYears)
{
    if (years <= 0)
        return cliText(LINETWIN_TEXT("CommandLine", "at once"));
    const PaybackUnit unit = paybackUnit(years);
    const double factor = unitsPerYear(unit);
    const std::string number = roundedTime(years * factor, paybackDecimals(unit, years * factor, widthYears * factor));
    if (unit == PaybackUnit::Days && (number == "0" || number == "1"))
        return cliText(number == "0" ? LINETWIN_TEXT("CommandLine", "less than a day")
                                     : LINETWIN_TEXT("CommandLine", "1 day"));
    return withUnit(number, unit);
}

double widthOf(const Interval& interval)
{
    return interval.upper - interval.lower;
}

/// `18 months (15 to 23 months)`; without the interval where that is within what is shown of the time.
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
    return lower == upper
               ? time
               : filledText(localText("CommandLine", "%1 (%2)"),
                            {time, withUnit(filledText(localText("CommandLine", "%1 to %2"), {lower, upper}), unit)});
}

/// Of a year, or of an hour.
struct GainSentences {
    std::string_view gains;
    std::string_view changes; ///< a loss that is not sure
    std::string_view loses;
};

std::string costSentence(const GainSentences& sentences, const std::string& cost, const Estimate& gain,
                         const Payback& payback, const std::string& currency)
{
    const bool isLoss = gain.value < 0 && gain.interval.upper <= 0;
    const Estimate shown = isLoss ? Estimate{-gain.value, {-gain.interval.upper, -gain.interval.lower}} : gain;
    return filledText(isLoss           ? sentences.loses
                      : gain.value < 0 ? sentences.changes
                                       : sentences.gains,
                      {cost, amountText(shown, payback.level, currency), numberText(payback.hoursPerYear.value_or(0))});
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
        if (payback.years->value <= 0)
            return cliText(LINETWIN_TEXT("CommandLine", "It has paid back at once."));
        return filledText(localText("CommandLine", "It has paid back after %1."),
                          {timeWithIntervalText(*payback.years)});
    case NotShown:
        if (payback.cost == 0)
            return cliText(LINETWIN_TEXT("CommandLine", "That it gains anything is not shown yet by the evidence."));
        return filledText(
            localText("CommandLine", "That it pays back is not shown yet by the evidence; at best after %1."),
            {timeText(*payback.bestYears, *payback.bestYears)});
    case Never: return cliText(LINETWIN_TEXT("CommandLine", "It never pays back: the gain is not above 0."));
    case TooFewDiffer:
        return cliText(LINETWIN_TEXT("CommandLine", "Too few runs differ to say what it gains; more runs would help."));
    case NoYearlyHours:
        return cliText(LINETWIN_TEXT("CommandLine",
                                     "Without operating_hours_per_year, in the line or in the investment, there is "
                                     "no yearly gain."));
    }
    return {};
}

std::string presentValueSentence(const Payback& payback, const std::string& currency)
{
    const std::string value = amountText(*payback.presentValue, payback.level, currency);
    const std::string years = numberText(*payback.lifeYears);
    if (!payback.discountRate)
        return filledText(localText("CommandLine", "Its net present value over %1 years is %2."), {years, value});
    return filledText(localText("CommandLine", "Its net present value over %1 years at %2 % is %3."),
                      {years, numberText(withoutRoundingError(100 * *payback.discountRate)), value});
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
        return filledText(localText("CommandLine", "%1 (the same in all runs)"),
                          {amountText(amount.value, 0, currency)});
    return filledText(localText("CommandLine", "%1 (%2: %3 to %4)"),
                      {amountText(amount.value, width, currency), levelPercentText(level),
                       roundedText(amount.interval.lower, width), roundedText(amount.interval.upper, width)});
}

std::string paybackTimeText(const Payback& payback)
{
    using enum Payback::Kind;
    switch (payback.kind) {
    case PaysBack: return timeText(payback.years->value, widthOf(payback.years->interval));
    case NotShown:
        if (payback.cost == 0)
            return cliText(LINETWIN_TEXT("CommandLine", "not shown"));
        return filledText(localText("CommandLine", "not shown; at best %1"),
                          {timeText(*payback.bestYears, *payback.bestYears)});
    case Never: return cliText(LINETWIN_TEXT("CommandLine", "never"));
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
        sentences.push_back(
            costSentence({localText("CommandLine", "It costs %1 and gains %2 a year of %3 hours."),
                          localText("CommandLine", "It costs %1 and changes the margin by %2 a year of %3 hours."),
                          localText("CommandLine", "It costs %1 and loses %2 a year of %3 hours.")},
                         cost, *payback.yearlyGain, payback, currency));
    else if (payback.gainPerHour)
        sentences.push_back(costSentence({localText("CommandLine", "It costs %1 and gains %2 an hour."),
                                          localText("CommandLine", "It costs %1 and changes the margin by %2 an hour."),
                                          localText("CommandLine", "It costs %1 and loses %2 an hour.")},
                                         cost, *payback.gainPerHour, payback, currency));
    else
        sentences.push_back(filledText(localText("CommandLine", "It costs %1."), {cost}));
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

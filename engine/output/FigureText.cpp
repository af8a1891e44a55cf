// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/FigureText.h"

#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

namespace linetwin {

FigureScale scaleOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Share: return {100, " %"};
    case FigureUnit::Seconds: return {1, " s"};
    case FigureUnit::Count:
    case FigureUnit::PerHour:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return {1, ""};
}

FigureScale differenceScaleOf(FigureUnit unit)
{
    FigureScale scale = scaleOf(unit);
    if (unit == FigureUnit::Share)
        scale.suffix = " " + cliText(LINETWIN_TEXT("CommandLine", "pp"));
    return scale;
}

std::string labelText(const FigureSpec& spec, const std::string& currency)
{
    const std::string label(localText("Figure", spec.label));
    return spec.use != FigureUse::Product || currency.empty()
               ? label
               : filledText(localText("CommandLine", "%1 (%2)"), {label, currency});
}

double halfWidthOf(const FigureStatistics& statistics)
{
    const auto& interval = statistics.interval;
    return interval ? shownHalfWidth(statistics.mean.value_or(0), (interval->upper - interval->lower) / 2) : 0;
}

std::string plusMinusText(const FigureStatistics& statistics, FigureUnit unit, IntervalOf of)
{
    const FigureScale half = differenceScaleOf(unit);
    const double mean = *statistics.mean * half.factor;
    const double lower = statistics.interval->lower * half.factor;
    const double upper = statistics.interval->upper * half.factor;
    const int decimals = decimalsFor(statistics, half);
    const bool areEndsOfValue = of == IntervalOf::Value && isToldByEnds(mean, lower, upper, decimals);
    return reachText(mean, lower, upper, decimals) + (areEndsOfValue ? scaleOf(unit).suffix : half.suffix);
}

std::string reachText(double number, double lower, double upper, int decimals)
{
    if (!isToldByEnds(number, lower, upper, decimals))
        return "± " + fixedText((upper - lower) / 2, decimals);
    return "[" + fixedText(lower, endDecimals(lower, decimals)) + " … " +
           fixedText(upper, endDecimals(upper, decimals)) + "]";
}

int decimalsFor(const FigureStatistics& statistics, const FigureScale& scale)
{
    return shownDecimals(statistics.mean.value_or(0) * scale.factor, halfWidthOf(statistics) * scale.factor);
}

std::string scaledText(std::optional<double> number, const FigureScale& scale, int decimals)
{
    if (number)
        *number *= scale.factor;
    return fixedText(number, decimals) + (number ? scale.suffix : "");
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyTableParts.h"

#include "engine/output/FigureText.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

std::string withSign(const std::string& text)
{
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return isZero || text.starts_with('-') ? text : "+" + text;
}

constexpr std::string_view sameInAll = LINETWIN_TEXT("CommandLine", "same in all");

std::string joined(const std::string& mean, const std::string& halfWidth)
{
    return halfWidth == cliText(sameInAll) ? filledText(localText("CommandLine", "%1, the same in all"), {mean})
                                           : mean + " " + halfWidth;
}

} // namespace

void writeStudySettings(TextBuffer& text, const StudyPlan& plan, std::size_t replications)
{
    const auto runs = static_cast<std::int64_t>(replications);
    const std::string hours = numberText(plan.durationHours);
    const std::string time = plan.warmupHours > 0 ? filledText(localText("CommandLine", "%1 h after %2 h of warm-up"),
                                                               {hours, numberText(plan.warmupHours)})
                                                  : filledText(localText("CommandLine", "%1 h"), {hours});
    const std::string settings = filledText(runs == 1 ? localText("CommandLine", "%1, 1 replication, seed %3")
                                                      : localText("CommandLine", "%1, %2 replications, seed %3"),
                                            {time, std::to_string(runs), std::to_string(plan.seed)});
    const std::string_view sentence =
        plan.firstReplication > firstConfirming
            ? localText("CommandLine", "%1; confirmed on fresh luck, behind the %2 that confirmations have used")
        : plan.firstReplication == firstConfirming ? localText("CommandLine", "%1; confirmed on fresh luck")
                                                   : localText("CommandLine", "%1; exploratory");
    text << filledText(sentence, {settings, std::to_string(plan.firstReplication - firstConfirming)}) << '\n';
}

std::string confirmationText(const StudyPlan& plan)
{
    if (plan.firstReplication < firstConfirming)
        return cliText(LINETWIN_TEXT("CommandLine",
                                     "--confirm repeats this on fresh luck, with --rows A,B only what matters.")) +
               "\n";
    return moreRunsText(plan) + "\n";
}

std::string moreRunsText(const StudyPlan& plan)
{
    return filledText(localText("CommandLine", "--confirm --replications %1 adds as many runs to these."),
                      {std::to_string(std::int64_t{2} * plan.replications)});
}

std::string levelPercentText(double level)
{
    constexpr int mostDecimals = 6;
    const double percent = level * 100;
    int decimals = percent == std::round(percent) ? 0 : 2;
    while (level < 1 && decimals < mostDecimals && parseNumber(fixedText(percent, decimals)) >= 100.0)
        ++decimals;
    return fixedText(percent, decimals) + " %";
}

std::string levelText(double level)
{
    return filledText(localText("CommandLine", "%1 interval"), {levelPercentText(level)});
}

std::string meanText(const FigureStatistics& statistics, LineFigure figure)
{
    const FigureScale scale = scaleOf(specOf(figure).unit);
    return scaledText(statistics.mean, scale, decimalsFor(statistics, scale));
}

std::string signedMeanText(const FigureStatistics& statistics, LineFigure figure)
{
    if (!statistics.mean)
        return "–";
    const FigureScale scale = differenceScaleOf(specOf(figure).unit);
    return withSign(scaledText(statistics.mean, scale, decimalsFor(statistics, scale)));
}

std::string halfWidthText(const FigureStatistics& statistics, LineFigure figure, IntervalOf of)
{
    if (!statistics.interval)
        return "–";
    return halfWidthOf(statistics) == 0 ? cliText(sameInAll) : plusMinusText(statistics, specOf(figure).unit, of);
}

std::string meanAndIntervalText(const FigureStatistics& statistics, LineFigure figure)
{
    return joined(meanText(statistics, figure), halfWidthText(statistics, figure, IntervalOf::Value));
}

std::string differenceAndIntervalText(const FigureStatistics& statistics, LineFigure figure)
{
    return joined(signedMeanText(statistics, figure), halfWidthText(statistics, figure, IntervalOf::Difference));
}

std::string protectionText(const ResolvedLine& line, const std::string& station)
{
    const auto found = std::ranges::find(line.stations, station, &ResolvedStation::name);
    const std::optional<double> seconds =
        line.secondsOfProtection(static_cast<std::size_t>(found - line.stations.begin()));
    return seconds ? fixedText(seconds, *seconds < 100 ? 1 : 0) + " s" : "–";
}

std::string relativeText(const FigureComparison& comparison)
{
    if (!comparison.relative)
        return "–";
    const auto& [value, interval] = *comparison.relative;
    const double half = shownHalfWidth(100 * value, 50 * (interval.upper - interval.lower));
    const int decimals = shownDecimals(100 * value, half);
    const std::string percent = withSign(fixedText(100 * value, decimals)) + " %";
    return half > 0 ? percent + " " + reachText(100 * value, 100 * interval.lower, 100 * interval.upper, decimals)
                    : percent;
}

} // namespace linetwin

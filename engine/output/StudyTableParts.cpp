// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyTableParts.h"

#include "engine/output/FigureText.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

std::string withSign(const std::string& text)
{
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return isZero || text.starts_with('-') ? text : "+" + text;
}

constexpr std::string_view sameInAll = "same in all";

std::string joined(const std::string& mean, const std::string& halfWidth)
{
    return mean + (halfWidth == sameInAll ? ", the " : " ") + halfWidth;
}

std::string widthText(const FigureStatistics& statistics, const FigureScale& scale)
{
    return halfWidthOf(statistics) == 0 ? std::string(sameInAll) : plusMinusText(statistics, scale);
}

} // namespace

void writeStudySettings(TextBuffer& text, const StudyPlan& plan, std::size_t replications)
{
    const auto runs = static_cast<std::int64_t>(replications);
    text << numberText(plan.durationHours) << " h";
    if (plan.warmupHours > 0)
        text << " after " << numberText(plan.warmupHours) << " h of warm-up";
    text << ", " << runs << (runs == 1 ? " replication" : " replications") << ", seed "
         << static_cast<std::int64_t>(plan.seed);
    text << (plan.firstReplication >= firstConfirming ? "; confirmed on fresh luck" : "; exploratory");
    if (plan.firstReplication > firstConfirming)
        text << ", behind the " << std::int64_t{plan.firstReplication - firstConfirming}
             << " that confirmations have used";
    text << '\n';
}

std::string confirmationText(const StudyPlan& plan)
{
    if (plan.firstReplication < firstConfirming)
        return "--confirm repeats this on fresh luck, with --rows A,B only what matters.\n";
    return "--confirm --replications " + std::to_string(std::int64_t{2} * plan.replications) +
           " adds as many runs to these.\n";
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
    return levelPercentText(level) + " interval";
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

std::string halfWidthText(const FigureStatistics& statistics, LineFigure figure)
{
    if (!statistics.interval)
        return "–";
    return widthText(statistics, differenceScaleOf(specOf(figure).unit));
}

std::string meanAndIntervalText(const FigureStatistics& statistics, LineFigure figure)
{
    return joined(meanText(statistics, figure), halfWidthText(statistics, figure));
}

std::string differenceAndIntervalText(const FigureStatistics& statistics, LineFigure figure)
{
    return joined(signedMeanText(statistics, figure), halfWidthText(statistics, figure));
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
    return half > 0 ? percent + " ± " + fixedText(half, decimals) : percent;
}

} // namespace linetwin

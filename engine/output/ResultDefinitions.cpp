// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ResultDefinitions.h"

#include "engine/analysis/LongCycles.h"
#include "engine/analysis/Reasons.h"
#include "engine/output/DisplayWidth.h"
#include "engine/output/FigureText.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

constexpr std::size_t shownNameColumns = 20;

/// Which units count as output.
std::string countingText(const ResolvedLine& line)
{
    if (const auto point = line.countingPoint())
        return filledText(localText("CommandLine", "Output: good units that %1 has collected"),
                          {cutToWidth(line.stations[*point].name, shownNameColumns)});
    const ResolvedStation& constraint = line.stations[line.yardstick.constraint];
    if (constraint.batchIn > 1)
        return filledText(localText("CommandLine", "Output: good units delivered, in whole outputs of %1"),
                          {cutToWidth(constraint.name, shownNameColumns)});
    return std::string(localText("CommandLine", "Output: good units delivered"));
}

/// The division that gives the OEE, as both headline figures are read.
std::string oeeNumbersText(const RunReport& report)
{
    const FigureStatistics output = report.replications.statistics(LineFigure::OutputPerHour, report.level);
    const double rated = report.line.yardstick.ratedUnitsPerHour;
    if (!output.mean)
        return {};
    const FigureScale scale = scaleOf(FigureUnit::PerHour);
    return scaledText(output.mean, scale, decimalsFor(output, scale)) + " / " + fixedText(rated, shownDecimals(rated));
}

/// What the scheduled time of a station leaves out.
std::string leftOutText(const ResolvedLine& line, std::size_t station)
{
    std::vector<std::string> names;
    for (const std::string& reason : plannedReasons(line, station))
        names.push_back(cutToWidth(reason, shownNameColumns));
    return listText(names);
}

std::string oeeDefinition(const RunReport& report)
{
    const std::string leftOut = leftOutText(report.line, report.line.yardstick.constraint);
    const std::string definition(localText("Figure", specOf(LineFigure::Oee).definition));
    const std::string numbers = oeeNumbersText(report);
    const auto withNumbers = [&](const std::string& text) {
        return numbers.empty() ? text : filledText(localText("CommandLine", "%1: %2"), {text, numbers});
    };
    if (leftOut.empty())
        return withNumbers(definition);
    return definition + "\n" +
           withNumbers(filledText(
               localText("CommandLine", "Not scheduled, and so left out of the OEE: %1; TEEP is of all hours"),
               {leftOut}));
}

std::string cycleTimeText(double hours)
{
    const auto text = [](double number, const char* unit) { return fixedText(number, shownDecimals(number)) + unit; };
    if (hours >= 1)
        return text(hours, " h");
    return hours * 60 >= 1 ? text(hours * 60, " min") : text(hours * 3600, " s");
}

/// Zeros alone would say nothing about why.
void writeLongCycle(TextBuffer& text, const RunReport& report)
{
    const auto station = stationWithoutCycle(report.line, report.replications.shifts, report.settings.durationHours);
    if (!station)
        return;
    const ResolvedStation& slow = report.line.stations[*station];
    text << filledText(localText("CommandLine", "No cycle of %1 ends within the run: one takes %2."),
                       {slow.name, cycleTimeText(toHours(slow.cycleTime))})
         << "\n";
}

} // namespace

void writeDefinitions(TextBuffer& text, const RunReport& report)
{
    text << filledText(localText("CommandLine", "OEE = %1"), {oeeDefinition(report)}) << "\n"
         << countingText(report.line) << "\n";
    writeLongCycle(text, report);
}

} // namespace linetwin

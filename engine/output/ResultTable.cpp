// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ResultTable.h"

#include "engine/analysis/Reasons.h"
#include "engine/output/DisplayWidth.h"
#include "engine/output/FigureText.h"
#include "engine/output/LossTable.h"
#include "engine/output/MoneyTable.h"
#include "engine/output/ReasonTable.h"
#include "engine/output/ResultDefinitions.h"
#include "engine/output/TargetTable.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/study/RareStops.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

constexpr std::size_t stationNameColumns = 20;
constexpr std::string_view sameInAllCell =
    LINETWIN_TEXT("CommandLine", "same in all"); ///< in place of an interval without width

bool isWhole(double number)
{
    return number == std::floor(number);
}

/// How far it reaches, with the word for runs that all agree.
std::string intervalCell(const FigureStatistics& statistics, FigureUnit unit)
{
    if (!statistics.interval)
        return "–";
    return halfWidthOf(statistics) == 0 ? cliText(sameInAllCell) : plusMinusText(statistics, unit, IntervalOf::Value);
}

std::vector<std::string> lineRow(const RunReport& report, LineFigure figure, const std::string& label,
                                 RareStopsNotes& notes)
{
    const FigureStatistics statistics = report.replications.statistics(figure, report.level);
    const FigureScale scale = scaleOf(specOf(figure).unit);
    const int decimals = decimalsFor(statistics, scale);
    const auto shown = [&](std::optional<double> number) { return scaledText(number, scale, decimals); };
    if (statistics.values.size() < 2)
        return {label, shown(statistics.mean)};
    const std::string interval = intervalCell(statistics, specOf(figure).unit);
    const auto rare = named(rareStops(report.replications, report.replications.series(figure)), report.line);
    return {label, shown(statistics.mean), notes.marked(interval, rare), shown(percentile(statistics.values, 0.1)),
            shown(percentile(statistics.values, 0.9))};
}

std::string label(LineFigure figure)
{
    return std::string(localText("Figure", specOf(figure).label));
}

void writeTitle(TextBuffer& text, const RunReport& report)
{
    const RunSettings& settings = report.settings;
    const Yardstick& yardstick = report.line.yardstick;
    const auto runs = static_cast<std::int64_t>(report.replications.shifts.size());
    text << (report.scenario == report.line.name
                 ? report.scenario
                 : filledText(localText("CommandLine", "%1 (%2)"), {report.scenario, report.line.name}));
    const std::string hours = numberText(settings.durationHours);
    const std::string time = settings.warmupHours > 0
                                 ? filledText(localText("CommandLine", "%1 h after %2 h of warm-up"),
                                              {hours, numberText(settings.warmupHours)})
                                 : filledText(localText("CommandLine", "%1 h"), {hours});
    const std::string_view sentence =
        runs == 1 ? localText("CommandLine", "%1, 1 replication, seed %3; pace set by %4, rated %5 units/h")
                  : localText("CommandLine", "%1, %2 replications, seed %3; pace set by %4, rated %5 units/h");
    text << "\n"
         << filledText(sentence, {time, std::to_string(runs), std::to_string(report.seed),
                                  report.line.stations[yardstick.constraint].name,
                                  fixedText(yardstick.ratedUnitsPerHour, shownDecimals(yardstick.ratedUnitsPerHour))})
         << "\n\n";
}

void writeLine(TextBuffer& text, const RunReport& report)
{
    const bool isSingle = report.replications.shifts.size() < 2;
    const std::string level = numberText(report.level * 100);
    TextTable table(
        isSingle
            ? std::vector<std::string>{LINETWIN_TEXT("CommandLine", "Line"), LINETWIN_TEXT("CommandLine", "Value")}
            : std::vector<std::string>{LINETWIN_TEXT("CommandLine", "Line"), LINETWIN_TEXT("CommandLine", "Mean"),
                                       filledText(localText("CommandLine", "%1 % interval"), {level}), "P10", "P90"});
    bool isAnySame = false;
    RareStopsNotes notes;
    const auto addRow = [&](LineFigure figure, const std::string& name) {
        std::vector<std::string> row = lineRow(report, figure, name, notes);
        isAnySame = isAnySame || std::ranges::find(row, cliText(sameInAllCell)) != row.end();
        table.addRow(std::move(row));
    };
    for (const LineFigure figure :
         {LineFigure::GoodUnitsPerHour, LineFigure::OutputPerHour, LineFigure::FinishedItems,
          LineFigure::UnitsDelivered, LineFigure::UnitsRejected, LineFigure::RejectedShare, LineFigure::WipUnits,
          LineFigure::LeadTimeMeanSec, LineFigure::LeadTimeP95Sec, LineFigure::Oee})
        addRow(figure, label(figure));
    const std::string& constraint = report.line.stations[report.line.yardstick.constraint].name;
    const auto ofConstraint = [&](LineFigure figure) {
        return filledText(localText("Figure", "%1 of %2"), {label(figure), constraint});
    };
    addRow(LineFigure::NotWaiting, "  = " + ofConstraint(LineFigure::NotWaiting));
    addRow(LineFigure::Availability, "  × " + ofConstraint(LineFigure::Availability));
    addRow(LineFigure::Performance, "  × " + ofConstraint(LineFigure::Performance));
    addRow(LineFigure::LineFill, "  × " + label(LineFigure::LineFill));
    addRow(LineFigure::Quality, "  × " + label(LineFigure::Quality));
    if (report.line.hasReasons()) {
        addRow(LineFigure::Teep, label(LineFigure::Teep));
        addRow(LineFigure::Loading, "  = " + label(LineFigure::Oee) + " × " + ofConstraint(LineFigure::Loading));
    }
    table.write(text);
    writeDefinitions(text, report);
    if (isAnySame)
        text << filledText(localText("CommandLine", "Same in all: %1."),
                           {sameInAllText(report.replications.shifts.size(), report.level)})
             << "\n";
    notes.write(text);
    if (!isSingle)
        text << localText("CommandLine", "The interval is that of the mean, P10 to P90 the spread of single runs: "
                                         "simulation luck only,\nnot the uncertainty of the input data.")
             << "\n";
}

/// The mean of a station's figure in the unit of its column, without a suffix.
std::string stationCell(const RunReport& report, std::size_t station, StationFigure figure)
{
    std::optional<double> mean = report.replications.statistics(station, figure, report.level).mean;
    const FigureUnit unit = specOf(figure).unit;
    if (!mean)
        return fixedText(mean, 0);
    *mean *= scaleOf(unit).factor;
    const bool isCount = unit != FigureUnit::Share;
    return fixedText(mean, isCount && (isWhole(*mean) || *mean >= 1000) ? 0 : 1);
}

void writeStations(TextBuffer& text, const RunReport& report, std::vector<std::string> titles,
                   const std::vector<StationFigure>& figures)
{
    TextTable table(std::move(titles), stationNameColumns);
    for (std::size_t station = 0; station < report.line.stations.size(); ++station) {
        std::vector<std::string> row{report.line.stations[station].name};
        for (const StationFigure figure : figures)
            row.push_back(stationCell(report, station, figure));
        table.addRow(std::move(row));
    }
    table.write(text);
}

void writeStates(TextBuffer& text, const RunReport& report)
{
    using enum StationFigure;
    std::vector<std::string> titles{LINETWIN_TEXT("CommandLine", "Station, %"), LINETWIN_TEXT("CommandLine", "Running"),
                                    LINETWIN_TEXT("CommandLine", "Starved"),    LINETWIN_TEXT("CommandLine", "Blocked"),
                                    LINETWIN_TEXT("CommandLine", "Down"),       LINETWIN_TEXT("CommandLine", "Jammed")};
    std::vector<StationFigure> figures{ShareExecute, ShareStarved, ShareBlocked, ShareDown, ShareJammed};
    const auto add = [&](const char* title, StationFigure figure) {
        titles.emplace_back(title);
        figures.push_back(figure);
    };
    const bool hasSetup = canBeIn(report.line, State::Setup);
    const bool hasPlanned = canBeIn(report.line, State::Planned);
    if (hasSetup)
        add(LINETWIN_TEXT("CommandLine", "Changeover"), ShareSetup);
    if (hasPlanned)
        add(LINETWIN_TEXT("CommandLine", "Closed"), SharePlanned);
    if (hasSetup || hasPlanned) { // all in one would not fit a terminal
        writeStations(text, report, std::move(titles), figures);
        text << "\n";
        titles = {LINETWIN_TEXT("CommandLine", "Station, %")};
        figures.clear();
    }
    add(LINETWIN_TEXT("CommandLine", "OEE"), Oee);
    add(LINETWIN_TEXT("CommandLine", "= Not wait."), NotWaiting);
    add(LINETWIN_TEXT("CommandLine", "× Avail."), Availability);
    add(LINETWIN_TEXT("CommandLine", "× Perform."), Performance);
    add(LINETWIN_TEXT("CommandLine", "× Quality"), Quality);
    add(LINETWIN_TEXT("CommandLine", "Alone"), OeeStandalone);
    if (hasPlanned)
        add("TEEP", Teep);
    writeStations(text, report, std::move(titles), figures);
    text << filledText(localText("CommandLine", "OEE = %1"), {std::string(localText("Figure", specOf(Oee).definition))})
         << "\n"
         << filledText(localText("CommandLine", "Alone = %1"),
                       {std::string(localText("Figure", specOf(OeeStandalone).definition))})
         << "\n";
    if (hasPlanned)
        text << "TEEP = " << localText("Figure", specOf(Teep).definition) << "\n"
             << localText("CommandLine", "Scheduled is all time but what is closed.") << "\n";
    text << "\n";
}

void writeCounts(TextBuffer& text, const RunReport& report)
{
    using enum StationFigure;
    std::vector<std::string> titles{
        LINETWIN_TEXT("CommandLine", "Counts"),  LINETWIN_TEXT("CommandLine", "Cycles"),
        LINETWIN_TEXT("CommandLine", "Outputs"), LINETWIN_TEXT("CommandLine", "Defects"),
        LINETWIN_TEXT("CommandLine", "Rejects"), LINETWIN_TEXT("CommandLine", "Units rejected")};
    std::vector<StationFigure> figures{Cycles, Outputs, Defects, Rejects, UnitsRejected};
    const auto addIfUsed = [&](const char* title, StationFigure figure) {
        if (!hasFigures(report.line, specOf(figure).use))
            return;
        titles.emplace_back(title);
        figures.push_back(figure);
    };
    addIfUsed(LINETWIN_TEXT("CommandLine", "Falsely"), FalseRejects);
    addIfUsed(LINETWIN_TEXT("CommandLine", "Because of it"), UnitsRejectedFrom);
    addIfUsed(LINETWIN_TEXT("CommandLine", "Breakdowns"), Breakdowns);
    addIfUsed(LINETWIN_TEXT("CommandLine", "Jams"), Jams);
    writeStations(text, report, std::move(titles), figures);
    if (report.line.hasReasons()) {
        text << "\n";
        writeReasonTable(text, report);
    }
}

void writeBuffers(TextBuffer& text, const RunReport& report)
{
    TextTable table({LINETWIN_TEXT("CommandLine", "Buffer after"), LINETWIN_TEXT("CommandLine", "Places"),
                     LINETWIN_TEXT("CommandLine", "Protects"), LINETWIN_TEXT("CommandLine", "Mean"),
                     LINETWIN_TEXT("CommandLine", "Maximum"), LINETWIN_TEXT("CommandLine", "Full %"),
                     LINETWIN_TEXT("CommandLine", "Empty %")},
                    stationNameColumns);
    for (std::size_t station = 0; station + 1 < report.line.stations.size(); ++station) {
        const ResolvedStation& resolved = report.line.stations[station];
        const std::optional<double> protection = report.line.secondsOfProtection(station);
        const auto cell = [&](StationFigure figure) { return stationCell(report, station, figure); };
        table.addRow({resolved.name, numberText(static_cast<double>(resolved.parameters.bufferCapacity)),
                      fixedText(protection, protection < 100 ? 1 : 0) + " s", cell(StationFigure::BufferMean),
                      cell(StationFigure::BufferMax), cell(StationFigure::BufferFullShare),
                      cell(StationFigure::BufferEmptyShare)});
    }
    table.write(text);
}

} // namespace

void writeResultTable(std::ostream& out, const RunReport& report)
{
    TextBuffer text(out);
    writeTitle(text, report);
    writeLine(text, report);
    if (!report.targets.empty()) {
        text << "\n";
        writeTargetLines(text, report);
    }
    using enum StationFigure;
    text << "\n";
    writeLossTable(text, report);
    text << "\n";
    writeMoneyTables(text, report);
    writeStates(text, report);
    writeCounts(text, report);
    text << "\n";
    writeStations(text, report,
                  {LINETWIN_TEXT("CommandLine", "Bottleneck, %"), LINETWIN_TEXT("CommandLine", "Sole"),
                   LINETWIN_TEXT("CommandLine", "Shifting")},
                  {BottleneckSoleShare, BottleneckShiftingShare});
    if (report.line.stations.size() > 1) {
        text << "\n";
        writeBuffers(text, report);
    }
    text.flush();
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Figures.h"
#include "engine/analysis/MoneyFigures.h"
#include "engine/support/Translatable.h"

#include <algorithm>

namespace linetwin {

namespace {

using enum FigureUnit;
using enum Averaging;

constexpr std::array<FigureSpec, lineFigureCount - moneyFigureCount> lineSpecs{{
    {"finished_items", LINETWIN_TEXT("Figure", "Finished items"),
     LINETWIN_TEXT("Figure", "items that the last station delivered"), Count, MeanOfValues, Better::Up},
    {"finished_per_hour", LINETWIN_TEXT("Figure", "Finished items per hour"),
     LINETWIN_TEXT("Figure", "items that the last station delivered / hours, planned stops included"), PerHour,
     MeanOfValues, Better::Up},
    {"units_per_hour", LINETWIN_TEXT("Figure", "Units per hour"),
     LINETWIN_TEXT("Figure", "base units delivered, good and defective / hours, planned stops included"), PerHour,
     MeanOfValues, Better::Up},
    {"good_units_per_hour", LINETWIN_TEXT("Figure", "Good units per hour"),
     LINETWIN_TEXT("Figure", "good base units delivered / hours, planned stops included"), PerHour, MeanOfValues,
     Better::Up},
    {"output_per_hour", LINETWIN_TEXT("Figure", "Output per hour"),
     LINETWIN_TEXT("Figure", "good base units output / hours, planned stops included; they are output when the last "
                             "station past the constraint "
                             "that collects several items takes them, in a line without one when they are delivered"),
     PerHour, MeanOfValues, Better::Up},
    {"units_delivered", LINETWIN_TEXT("Figure", "Units delivered"),
     LINETWIN_TEXT("Figure", "base units delivered, good and defective"), Units, MeanOfValues, Better::Up},
    {"good_units_delivered", LINETWIN_TEXT("Figure", "Good units delivered"),
     LINETWIN_TEXT("Figure", "good base units delivered"), Units, MeanOfValues, Better::Up},
    {"units_rejected", LINETWIN_TEXT("Figure", "Units rejected"),
     LINETWIN_TEXT("Figure", "base units in the items that any station rejected"), Units, MeanOfValues,
     Better::Neither},
    {"rejected_share", LINETWIN_TEXT("Figure", "Rejected share"),
     LINETWIN_TEXT(
         "Figure",
         "base units rejected / (those that the first station to make an item completed + those rejected before it)"),
     Share, RatioOfSums, Better::Down},
    {"defective_finished_items", LINETWIN_TEXT("Figure", "Defective finished items"),
     LINETWIN_TEXT("Figure", "finished items that are marked defective themselves"), Count, MeanOfValues,
     Better::Neither},
    {"wip_units", LINETWIN_TEXT("Figure", "Work in progress"),
     LINETWIN_TEXT("Figure", "base units between the source and delivery or rejection, averaged over time"), Units,
     MeanOfValues, Better::Down},
    {"lead_time_mean_sec", LINETWIN_TEXT("Figure", "Lead time, mean"),
     LINETWIN_TEXT("Figure", "time of a finished item since the oldest of its contents was taken from the source"),
     Seconds, RatioOfSums, Better::Down},
    {"lead_time_p95_sec", LINETWIN_TEXT("Figure", "Lead time, 95th percentile"),
     LINETWIN_TEXT("Figure", "lead time that 95 % of a shift's finished items do not exceed; the interval leaves room "
                             "for shifts with stops of hours"),
     Seconds, MeanOfValues, Better::Down},
    {"oee", LINETWIN_TEXT("Figure", "OEE"),
     LINETWIN_TEXT("Figure", "output per scheduled hour / rated pace of the constraint, in base units"), Share,
     RatioOfSums, Better::Up},
    {"not_waiting", LINETWIN_TEXT("Figure", "Not waiting"),
     LINETWIN_TEXT("Figure", "constraint: time neither starved nor blocked / scheduled time"), Share, RatioOfSums,
     Better::Up},
    {"availability", LINETWIN_TEXT("Figure", "Availability"),
     LINETWIN_TEXT("Figure", "constraint: time neither waiting nor down / time not waiting"), Share, RatioOfSums,
     Better::Up},
    {"performance", LINETWIN_TEXT("Figure", "Performance"),
     LINETWIN_TEXT("Figure", "constraint: cycles × ideal cycle time / (executing + jammed time)"), Share, RatioOfSums,
     Better::Up},
    {"line_fill", LINETWIN_TEXT("Figure", "Line fill"),
     LINETWIN_TEXT("Figure",
                   "base units output or rejected at or after the constraint / base units the constraint made"),
     Share, RatioOfSums, Better::Up},
    {"quality", LINETWIN_TEXT("Figure", "Quality"),
     LINETWIN_TEXT("Figure", "good base units output / base units output or rejected at or after the constraint"),
     Share, RatioOfSums, Better::Up},
    {"loading", LINETWIN_TEXT("Figure", "Loading"),
     LINETWIN_TEXT("Figure", "constraint: scheduled time / all time; scheduled is what no planned stop takes"), Share,
     RatioOfSums, Better::Neither, FigureUse::Stops},
    {"teep", LINETWIN_TEXT("Figure", "TEEP"),
     LINETWIN_TEXT("Figure",
                   "output per hour of all time / rated pace of the constraint, in base units: loading × OEE"),
     Share, RatioOfSums, Better::Up, FigureUse::Stops},
}};

constexpr std::array<FigureSpec, stationFigureCount> stationSpecs{{
    {"share_starved", LINETWIN_TEXT("Figure", "Starved"),
     LINETWIN_TEXT("Figure", "share of time waiting for items from upstream"), Share, MeanOfValues, Better::Down},
    {"share_execute", LINETWIN_TEXT("Figure", "Executing"), LINETWIN_TEXT("Figure", "share of time working on items"),
     Share, MeanOfValues, Better::Up},
    {"share_down", LINETWIN_TEXT("Figure", "Down"), LINETWIN_TEXT("Figure", "share of time broken down"), Share,
     MeanOfValues, Better::Down},
    {"share_jammed", LINETWIN_TEXT("Figure", "Jammed"), LINETWIN_TEXT("Figure", "share of time in short stops"), Share,
     MeanOfValues, Better::Down},
    {"share_blocked", LINETWIN_TEXT("Figure", "Blocked"),
     LINETWIN_TEXT("Figure", "share of time holding an output for which there is no room downstream"), Share,
     MeanOfValues, Better::Down},
    {"cycles", LINETWIN_TEXT("Figure", "Cycles"), LINETWIN_TEXT("Figure", "cycles completed"), Count, MeanOfValues,
     Better::Neither},
    {"outputs", LINETWIN_TEXT("Figure", "Outputs"), LINETWIN_TEXT("Figure", "items delivered downstream"), Count,
     MeanOfValues, Better::Neither},
    {"defects", LINETWIN_TEXT("Figure", "Defects"), LINETWIN_TEXT("Figure", "defects that arose here"), Count,
     MeanOfValues, Better::Neither},
    {"rejects", LINETWIN_TEXT("Figure", "Rejects"), LINETWIN_TEXT("Figure", "items sent to the reject bin"), Count,
     MeanOfValues, Better::Neither},
    {"units_rejected", LINETWIN_TEXT("Figure", "Units rejected here"),
     LINETWIN_TEXT("Figure", "base units in the items that this station rejected"), Units, MeanOfValues,
     Better::Neither},
    {"breakdowns", LINETWIN_TEXT("Figure", "Breakdowns"), LINETWIN_TEXT("Figure", "breakdowns that began"), Count,
     MeanOfValues, Better::Neither},
    {"jams", LINETWIN_TEXT("Figure", "Jams"), LINETWIN_TEXT("Figure", "short stops that began"), Count, MeanOfValues,
     Better::Neither},
    {"not_waiting", LINETWIN_TEXT("Figure", "Not waiting"),
     LINETWIN_TEXT("Figure", "time neither starved nor blocked / scheduled time"), Share, RatioOfSums, Better::Up},
    {"availability", LINETWIN_TEXT("Figure", "Availability"),
     LINETWIN_TEXT("Figure", "time neither waiting nor down / time not waiting"), Share, RatioOfSums, Better::Up},
    {"performance", LINETWIN_TEXT("Figure", "Performance"),
     LINETWIN_TEXT("Figure", "cycles × ideal cycle time / (executing + jammed time)"), Share, RatioOfSums, Better::Up},
    {"quality", LINETWIN_TEXT("Figure", "Quality"), LINETWIN_TEXT("Figure", "(cycles − defects) / cycles"), Share,
     RatioOfSums, Better::Up},
    {"oee", LINETWIN_TEXT("Figure", "OEE as scheduled"),
     LINETWIN_TEXT("Figure", "(cycles − defects) × ideal cycle time / scheduled time"), Share, RatioOfSums, Better::Up},
    {"oee_standalone", LINETWIN_TEXT("Figure", "OEE stand-alone"),
     LINETWIN_TEXT("Figure", "(cycles − defects) × ideal cycle time / time not waiting"), Share, RatioOfSums,
     Better::Up},
    {"uptime", LINETWIN_TEXT("Figure", "Uptime"), LINETWIN_TEXT("Figure", "1 − time down / scheduled time"), Share,
     RatioOfSums, Better::Up},
    {"buffer_mean", LINETWIN_TEXT("Figure", "Buffer level, mean"),
     LINETWIN_TEXT("Figure", "items in the buffer after the station, averaged over time"), Items, MeanOfValues,
     Better::Neither},
    {"buffer_max", LINETWIN_TEXT("Figure", "Buffer level, maximum"),
     LINETWIN_TEXT("Figure", "most items in the buffer after the station"), Items, MeanOfValues, Better::Neither},
    {"buffer_full_share", LINETWIN_TEXT("Figure", "Buffer full"),
     LINETWIN_TEXT("Figure", "share of time in which the buffer after the station is full"), Share, MeanOfValues,
     Better::Neither},
    {"buffer_empty_share", LINETWIN_TEXT("Figure", "Buffer empty"),
     LINETWIN_TEXT("Figure", "share of time in which the buffer after the station is empty"), Share, MeanOfValues,
     Better::Neither},
    {"bottleneck_sole_share", LINETWIN_TEXT("Figure", "Sole bottleneck"),
     LINETWIN_TEXT("Figure", "share of time in which the station alone has the longest active period"), Share,
     MeanOfValues, Better::Neither},
    {"bottleneck_shifting_share", LINETWIN_TEXT("Figure", "Shifting bottleneck"),
     LINETWIN_TEXT("Figure", "share of time in which the bottleneck shifts to or from the station"), Share,
     MeanOfValues, Better::Neither},
    {"share_setup", LINETWIN_TEXT("Figure", "In changeover"), LINETWIN_TEXT("Figure", "share of time in changeovers"),
     Share, MeanOfValues, Better::Down, FigureUse::Stops},
    {"share_planned", LINETWIN_TEXT("Figure", "Planned stop"),
     LINETWIN_TEXT("Figure", "share of time in planned stops, which is not scheduled"), Share, MeanOfValues,
     Better::Neither, FigureUse::Stops},
    {"loading", LINETWIN_TEXT("Figure", "Loading"),
     LINETWIN_TEXT("Figure", "scheduled time / all time; scheduled is what no planned stop takes"), Share, RatioOfSums,
     Better::Neither, FigureUse::Stops},
    {"teep", LINETWIN_TEXT("Figure", "TEEP"),
     LINETWIN_TEXT("Figure", "(cycles − defects) × ideal cycle time / all time: loading × OEE as scheduled"), Share,
     RatioOfSums, Better::Up, FigureUse::Stops},
    {"false_rejects", LINETWIN_TEXT("Figure", "False rejects"),
     LINETWIN_TEXT("Figure", "items rejected here that were not defective"), Count, MeanOfValues, Better::Neither,
     FigureUse::FalseRejects},
    {"units_rejected_from", LINETWIN_TEXT("Figure", "Units rejected because of it"),
     LINETWIN_TEXT("Figure", "base units in the items rejected anywhere that became defective here first"), Units,
     MeanOfValues, Better::Neither, FigureUse::Origins},
}};

constexpr std::array<ReasonFigureSpec, reasonFigureCount> reasonSpecs{
    {{"stops", MeanOfValues}, {"stop_min", MeanOfValues}, {"mean_stop_min", RatioOfSums}}};

} // namespace

StationFigure shareFigureOf(State state)
{
    using enum StationFigure;
    static constexpr std::array<StationFigure, stateCount> figures{ShareStarved, ShareExecute, ShareDown,   ShareJammed,
                                                                   ShareBlocked, ShareSetup,   SharePlanned};
    return figures[static_cast<std::size_t>(state)];
}

const FigureSpec& specOf(LineFigure figure)
{
    const auto row = static_cast<std::size_t>(figure);
    return row < lineSpecs.size() ? lineSpecs[row] : moneyFigureSpecs[row - lineSpecs.size()];
}

const FigureSpec& specOf(StationFigure figure)
{
    return stationSpecs[static_cast<std::size_t>(figure)];
}

const ReasonFigureSpec& specOf(ReasonFigure figure)
{
    return reasonSpecs[static_cast<std::size_t>(figure)];
}

bool canBeNegative(LineFigure figure)
{
    return specOf(figure).use == FigureUse::Product;
}

bool hasFigures(const ResolvedLine& line, FigureUse use)
{
    const auto usesFalseRejects = [&line] {
        return std::ranges::any_of(
            line.stations, [](const ResolvedStation& station) { return station.parameters.falseRejectProb > 0; });
    };
    switch (use) {
    case FigureUse::AnyLine: return true;
    case FigureUse::Stops: return line.hasReasons();
    case FigureUse::FalseRejects: return usesFalseRejects();
    case FigureUse::Origins: return line.hasReasons() || usesFalseRejects();
    case FigureUse::Product: return line.hasMoney();
    }
    return true;
}

std::vector<LineFigure> lineFiguresOf(std::span<const ResolvedLine> lines)
{
    std::vector<LineFigure> figures;
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        const auto figure = static_cast<LineFigure>(i);
        if (std::ranges::any_of(lines, [&](const ResolvedLine& line) { return hasFigures(line, specOf(figure).use); }))
            figures.push_back(figure);
    }
    return figures;
}

std::vector<LineFigure> lineFiguresOf(const ResolvedLine& line)
{
    return lineFiguresOf(std::span(&line, 1));
}

std::vector<StationFigure> stationFiguresOf(const ResolvedLine& line)
{
    std::vector<StationFigure> figures;
    for (std::size_t i = 0; i < stationFigureCount; ++i) {
        const auto figure = static_cast<StationFigure>(i);
        if (hasFigures(line, specOf(figure).use))
            figures.push_back(figure);
    }
    return figures;
}

std::optional<LineFigure> findLineFigure(std::string_view key)
{
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        const auto figure = static_cast<LineFigure>(i);
        if (specOf(figure).key == key)
            return figure;
    }
    return std::nullopt;
}

} // namespace linetwin

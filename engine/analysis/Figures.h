// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/LossTree.h"
#include "engine/analysis/RunMoney.h"
#include "engine/model/Parameters.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/RunTotals.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace linetwin {

/// Key figures of the line (SPEC 6 and 10), in the order in which they are written.
enum class LineFigure : std::uint8_t {
    FinishedItems,
    FinishedPerHour,
    UnitsPerHour,
    GoodUnitsPerHour,
    OutputPerHour,
    UnitsDelivered,
    GoodUnitsDelivered,
    UnitsRejected,
    RejectedShare,
    DefectiveFinishedItems,
    WipUnits,
    LeadTimeMeanSec,
    LeadTimeP95Sec,
    Oee,
    NotWaiting,
    Availability,
    Performance,
    LineFill,
    Quality,
    Loading,
    Teep,
    // Of money, in the currency; null without a product.
    MaterialCost,
    ConversionCost,
    RateCost,
    Revenue,
    Margin,
    MaterialCostPerHour,
    ConversionCostPerHour,
    RateCostPerHour,
    RevenuePerHour,
    MarginPerHour,
    MaterialCostPerGoodUnit,
    ConversionCostPerGoodUnit,
    RateCostPerGoodUnit,
    MarginPerGoodUnit,
};
inline constexpr std::size_t lineFigureCount = 35;
/// The last ones, from MaterialCost on.
inline constexpr std::size_t moneyFigureCount = 14;

/// Key figures of a station, in the order in which they are written.
enum class StationFigure : std::uint8_t {
    ShareStarved,
    ShareExecute,
    ShareDown,
    ShareJammed,
    ShareBlocked,
    Cycles,
    Outputs,
    Defects,
    Rejects,
    UnitsRejected,
    Breakdowns,
    Jams,
    NotWaiting,
    Availability,
    Performance,
    Quality,
    Oee,
    OeeStandalone,
    Uptime,
    BufferMean,
    BufferMax,
    BufferFullShare,
    BufferEmptyShare,
    BottleneckSoleShare,
    BottleneckShiftingShare,
    ShareSetup,
    SharePlanned,
    Loading,
    Teep,
    FalseRejects,
    UnitsRejectedFrom,
};
inline constexpr std::size_t stationFigureCount = 31;

/// Key figures of one reason at a station (MODEL 2), in the order in which they are written.
enum class ReasonFigure : std::uint8_t { Stops, StopMin, MeanStopMin };
inline constexpr std::size_t reasonFigureCount = 3;

enum class FigureUnit : std::uint8_t { Count, PerHour, Units, Items, Seconds, Share };

/// How a figure is averaged over replications (SPEC 8).
enum class Averaging : std::uint8_t { MeanOfValues, RatioOfSums };

/// Which lines have a figure: those that use what it tells of.
enum class FigureUse : std::uint8_t {
    AnyLine,
    Stops,        ///< named reasons or closures
    FalseRejects, ///< false rejects at any station
    Origins,      ///< either
    Product,      ///< a product that names what is sold: the figure is an amount of the line's currency
};

struct FigureSpec {
    std::string_view key;
    std::string_view label;      ///< translatable, context "Figure"
    std::string_view definition; ///< translatable, context "Figure": how it is computed, in a short formula or sentence
    FigureUnit unit;
    Averaging averaging;
    Better better;
    FigureUse use = FigureUse::AnyLine;
};

/// Share of time in the state.
StationFigure shareFigureOf(State state);

const FigureSpec& specOf(LineFigure figure);
const FigureSpec& specOf(StationFigure figure);
std::optional<LineFigure> findLineFigure(std::string_view key);

struct ReasonFigureSpec {
    std::string_view key;
    Averaging averaging;
};
const ReasonFigureSpec& specOf(ReasonFigure figure);

/// Amounts of money may be below 0, and nothing else is.
bool canBeNegative(LineFigure figure);

/// A figure of that use is written and shown for the line.
bool hasFigures(const ResolvedLine& line, FigureUse use);
/// Those that are written and shown for the line, and for a study of the lines, in their order.
std::vector<LineFigure> lineFiguresOf(const ResolvedLine& line);
std::vector<LineFigure> lineFiguresOf(std::span<const ResolvedLine> lines);
std::vector<StationFigure> stationFiguresOf(const ResolvedLine& line);

/// A figure of one replication as numerator and denominator; null if the denominator is 0.
struct FigureValue {
    double numerator = 0;
    double denominator = 0;

    bool isNull() const { return denominator == 0; }
    std::optional<double> value() const;
    bool operator==(const FigureValue&) const = default;
};

/// All figures of one replication.
struct ShiftFigures {
    std::array<FigureValue, lineFigureCount> line{};
    std::vector<std::array<FigureValue, stationFigureCount>> stations;
    /// By station and ReasonId; empty in a line that has only breakdowns and jams.
    std::vector<std::vector<std::array<FigureValue, reasonFigureCount>>> reasons;
    LossTree losses;
    std::optional<MoneyTree> money; ///< nullopt in a run without money, and where its detail was Totals

    const FigureValue& operator[](LineFigure figure) const { return line[static_cast<std::size_t>(figure)]; }
    const FigureValue& at(std::size_t station, StationFigure figure) const
    {
        return stations[station][static_cast<std::size_t>(figure)];
    }
    const FigureValue& at(std::size_t station, ReasonId reason, ReasonFigure figure) const
    {
        return reasons[station][reason][static_cast<std::size_t>(figure)];
    }
};

ShiftFigures computeFigures(const ResolvedLine& line, const RunTotals& totals);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/LossTree.h"
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
};
inline constexpr std::size_t lineFigureCount = 19;

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
};
inline constexpr std::size_t stationFigureCount = 25;

enum class FigureUnit : std::uint8_t { Count, PerHour, Units, Items, Seconds, Share };

/// How a figure is averaged over replications (SPEC 8).
enum class Averaging : std::uint8_t { MeanOfValues, RatioOfSums };

struct FigureSpec {
    std::string_view key;
    std::string_view label;      ///< translatable, context "Figure"
    std::string_view definition; ///< translatable, context "Figure": how it is computed, in a short formula or sentence
    FigureUnit unit;
    Averaging averaging;
    Better better;
};

const FigureSpec& specOf(LineFigure figure);
const FigureSpec& specOf(StationFigure figure);
std::optional<LineFigure> findLineFigure(std::string_view key);

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
    LossTree losses;

    const FigureValue& operator[](LineFigure figure) const { return line[static_cast<std::size_t>(figure)]; }
    const FigureValue& at(std::size_t station, StationFigure figure) const
    {
        return stations[station][static_cast<std::size_t>(figure)];
    }
};

ShiftFigures computeFigures(const ResolvedLine& line, const RunTotals& totals);

} // namespace linetwin

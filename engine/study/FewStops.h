// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace linetwin {

/// Fewer stops of one kind give no interval worth trusting to a figure that hangs on them: with repair times of a
/// coefficient of variation of 2.5 it held in 82 of 100 cases with 5 or 6 stops in 20 shifts, in 94 with 10 to 12.
inline constexpr std::int64_t fewestStops = 10;

/// Stops that carry the spread of a figure and are too few for that.
struct RareStops {
    std::size_t station = 0;
    ReasonId reason = breakdownReason;
    std::int64_t stops = 0; ///< of the reason, below fewestStops
    std::size_t shifts = 0; ///< in so many
    /// Of a difference: the station is one of the reference, which may have others than the scenario.
    bool isOfReference = false;
    std::string stationName = {}; ///< see named(); empty before
    std::string reasonName = {};  ///< empty, too, where breakdowns and jams are all reasons of the line

    bool operator==(const RareStops&) const = default;
};

/// The stops of a reason at a station over the runs of a set, as far as they are few.
struct FewStops {
    std::size_t station = 0;
    ReasonId reason = breakdownReason;
    std::int64_t stops = 0; ///< fewestStops: so many or more
    /// Ascending: a run, and how long the station stood in it, in any unit. Empty where there are enough stops.
    std::vector<std::pair<std::size_t, double>> times;

    bool operator==(const FewStops&) const = default;
};

/// Adds what further runs have, of which the first is `firstRun` of the set. Both ascend by station and reason.
void append(std::vector<FewStops>& few, std::size_t firstRun, std::span<const FewStops> further);

/// Counts stops by station and reason while there are few of them; what it keeps does not grow with the runs.
class StopCounter {
public:
    /// Each run once, in any order.
    void add(std::size_t run, const ShiftFigures& figures);
    /// In the first `runs` runs, ascending by station and reason; enough stops in any runs count as enough in these.
    std::vector<FewStops> few(std::size_t runs) const;

private:
    struct InRun {
        std::size_t run = 0;
        double stops = 0;
        double time = 0;
    };
    struct Reason {
        double stops = 0;
        std::vector<InRun> runs; ///< empty once there are too many stops
    };
    std::map<std::pair<std::size_t, ReasonId>, Reason> m_reasons;
};

/// The rare stops that explain most of the variance between the runs of a set, if they explain at least a quarter of it
/// and more than luck would. A value per run; from `ofScenario` on, few are the reference's.
std::optional<RareStops> rareStops(std::span<const FewStops> few, std::span<const std::optional<double>> values,
                                   std::size_t ofScenario = std::numeric_limits<std::size_t>::max());

} // namespace linetwin

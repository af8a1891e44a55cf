// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/simulation/Simulate.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/statistics/ShareStatistics.h"
#include "engine/study/FigureSeries.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace linetwin {

/// A value that a figure of the line should reach in every run.
struct FigureTarget {
    LineFigure figure{};
    double value = 0; ///< in the figure's own unit; shares are fractions

    /// At least the value, or at most where less is better.
    bool isReachedBy(double figureValue) const;
    bool operator==(const FigureTarget&) const = default;
};

/// Figures of several replications, in their order. `shifts[r]` is replication `firstReplication + r`.
struct ReplicationSet {
    std::uint32_t firstReplication = 0;
    std::vector<ShiftFigures> shifts;

    /// So many of the first replications have loss causes and bottleneck, which Detail::Totals leaves out.
    std::size_t causesCount() const;
    FigureSeries series(LineFigure figure) const;
    FigureSeries series(std::size_t station, StationFigure figure) const;
    FigureSeries series(std::size_t station, ReasonId reason, ReasonFigure figure) const;
    FigureStatistics statistics(LineFigure figure, double level) const;
    FigureStatistics statistics(std::size_t station, StationFigure figure, double level) const;
    FigureStatistics statistics(std::size_t station, ReasonId reason, ReasonFigure figure, double level) const;
    /// Share of the replications that reach the target (SPEC 8); those in which the figure is null are left out.
    ShareStatistics shareReaching(const FigureTarget& target, double level) const;
};

/// Paired difference of a figure, scenario minus reference, over the replications that both have.
FigureStatistics difference(const ReplicationSet& scenario, const ReplicationSet& reference, LineFigure figure,
                            double level);
FigureStatistics difference(const ReplicationSet& scenario, const ReplicationSet& reference, std::size_t station,
                            StationFigure figure, double level);

struct ReplicationsRequest {
    RunSettings settings;
    std::uint64_t seed = 42;
    std::uint32_t firstReplication = 0;
    int count = 100;
    int threads = 1; ///< at least 1; the figures do not depend on it
    Detail detail = Detail::Figures;
    std::stop_token stop;
    /// Called with the number of replications done, from one thread at a time; may be empty.
    std::function<void(int)> progress;
};

/// Runs the replications; nullopt if stopped.
std::optional<ReplicationSet> runReplications(const ResolvedLine& line, const ReplicationsRequest& request);

} // namespace linetwin

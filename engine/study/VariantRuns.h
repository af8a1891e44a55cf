// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/simulation/Simulate.h"
#include "engine/study/FewStops.h"
#include "engine/study/FigureSeries.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

namespace linetwin {

/// The line's figures of one replication; what a study keeps of each run.
using LineFigureValues = std::array<FigureValue, lineFigureCount>;

/// Line figures of one variant of a line over replications, in their order.
struct VariantRuns {
    std::uint32_t firstReplication = 0;
    std::vector<LineFigureValues> runs;
    std::vector<FewStops> fewStops = {}; ///< in these runs, ascending by station and reason
    /// In the first so many runs, where others are compared with those alone; ascending.
    std::vector<std::pair<std::size_t, std::vector<FewStops>>> earlierStops = {};
    bool isStopped = false; ///< before all planned runs, as no more were wanted of this variant

    FigureSeries series(LineFigure figure) const;
    /// The first runs alone. Their stops are exact where earlierStops has them, and else counted over all runs.
    VariantRuns first(std::size_t count) const;
    /// Adds the runs that follow.
    void append(const VariantRuns& further);
    bool operator==(const VariantRuns&) const = default;
};

struct VariantsRequest {
    RunSettings settings; ///< duration and warm-up; the same for all variants
    std::uint64_t seed = 42;
    std::uint32_t firstReplication = 0;
    int count = 100;
    int threads = 1; ///< at least 1; the figures do not depend on it
    std::stop_token stop;
    /// Called with the share of all runs that is done, 0 … 1, from one thread at a time; may be empty.
    std::function<void(double)> progress;
    /// Called when so many replications of *all* variants are done, with a growing number, now and then and from one
    /// thread at a time; may be empty. The runs are the first ones of each variant; they are read during the call only.
    std::function<void(std::span<const VariantRuns>)> partial;
    /// True: `partial` is called with the first runs of each variant by itself, which may be more of one than of
    /// another, and the first two runs of a variant follow each other, so that an early picture shows some variants.
    bool isRagged = false;
    /// Called with the figures of each run that is done (Detail::LineFigures), in any order but from one thread at a
    /// time; may be empty. They are not kept.
    std::function<void(std::size_t variant, const ShiftFigures& figures)> observe;
};

/// Runs every variant with the same luck: all variants of a replication before the next replication, so that all
/// results grow side by side. nullopt if stopped. Passes exceptions of the callbacks on.
std::optional<std::vector<VariantRuns>> runVariants(std::span<const ResolvedLine> variants,
                                                    const VariantsRequest& request);

} // namespace linetwin

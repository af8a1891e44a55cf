// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/simulation/Simulate.h"
#include "engine/statistics/Level.h"
#include "engine/study/VariantRuns.h"

#include <cstdint>
#include <string_view>

namespace linetwin {

/// First replication of each purpose (SPEC 4), so that what was searched is never confirmed on the same luck.
inline constexpr std::uint32_t firstExploring = 0;
inline constexpr std::uint32_t firstConfirming = 2'000'000;
/// A confirmation has at least so many replications.
inline constexpr int fewestConfirming = 200;

/// A scenario with the line that it is about. Both have passed validation without errors.
struct StudyScenario {
    Line line;
    Scenario scenario;
    bool isExample = false; ///< its words are the program's, and may be said in another language

    bool operator==(const StudyScenario&) const = default;
};

/// How the scenario by itself is run.
RunSettings settingsOf(const StudyScenario& scenario);

/// How all variants of a study are run; whatever the scenarios' own settings say.
struct StudyPlan {
    double durationHours = 8;
    double warmupHours = 0;
    std::uint64_t seed = 42;
    std::uint32_t firstReplication = firstExploring;
    int replications = 100;    ///< planned at this look
    int look = 1;              ///< see Look::number
    double level = usualLevel; ///< of the intervals, see Look::confidence

    bool operator==(const StudyPlan&) const = default;
};

/// The plan of a study that explores, by the scenario's settings. `seed` stands in for a `random_seed` of null.
StudyPlan exploringPlan(const RunSettings& settings, std::uint64_t seed);
/// The plan of a study on fresh luck: the same with at least fewestConfirming replications from firstConfirming on. A
/// plan with more replications adds to those of one with fewer and never draws them anew.
StudyPlan confirmingPlan(const RunSettings& settings, std::uint64_t seed);

/// What to run for the whole of a plan, on one thread.
VariantsRequest requestFor(const StudyPlan& plan);

/// A contiguous part of a plan's replications, all variants of each.
struct ReplicationRange {
    int first = 0; ///< counted from the plan's firstReplication
    int count = 0;

    bool operator==(const ReplicationRange&) const = default;
};

/// One of several nearly equal parts of a study, which together are the whole.
struct Shard {
    int part = 1; ///< 1 … parts
    int parts = 1;

    ReplicationRange rangeOf(int replications) const;
    bool operator==(const Shard&) const = default;
};

/// Of the runs, replications per variant; 0 without variants.
std::size_t replicationsOf(std::span<const VariantRuns> runs);

} // namespace linetwin

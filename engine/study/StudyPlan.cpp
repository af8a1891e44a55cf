// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/StudyPlan.h"

#include <algorithm>

namespace linetwin {

RunSettings settingsOf(const StudyScenario& scenario)
{
    return resolveSettings(scenario.line, scenario.scenario);
}

StudyPlan exploringPlan(const RunSettings& settings, std::uint64_t seed)
{
    return {.durationHours = settings.durationHours,
            .warmupHours = settings.warmupHours,
            .seed = seed,
            .replications = settings.replications};
}

StudyPlan confirmingPlan(const RunSettings& settings, std::uint64_t seed)
{
    StudyPlan plan = exploringPlan(settings, seed);
    plan.firstReplication = firstConfirming;
    plan.replications = std::max(plan.replications, fewestConfirming);
    return plan;
}

VariantsRequest requestFor(const StudyPlan& plan)
{
    VariantsRequest request;
    request.settings.durationHours = plan.durationHours;
    request.settings.warmupHours = plan.warmupHours;
    request.seed = plan.seed;
    request.firstReplication = plan.firstReplication;
    request.count = plan.replications;
    return request;
}

ReplicationRange Shard::rangeOf(int replications) const
{
    const auto startOf = [&](int index) { return static_cast<int>(std::int64_t{replications} * index / parts); };
    return {startOf(part - 1), startOf(part) - startOf(part - 1)};
}

std::size_t replicationsOf(std::span<const VariantRuns> runs)
{
    return runs.empty() ? 0 : runs.front().runs.size();
}

} // namespace linetwin

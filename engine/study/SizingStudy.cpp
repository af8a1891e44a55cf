// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SizingStudy.h"

#include <algorithm>

namespace linetwin {

StudyPlan sizingPlan(const RunSettings& settings, std::uint64_t seed, std::uint32_t confirmed)
{
    StudyPlan plan = exploringPlan(settings, seed);
    plan.firstReplication = firstConfirming + confirmed;
    plan.replications = std::max(fewestReportRuns, settings.replications);
    return plan;
}

BufferSizingRequest requestFor(const SizingStudy& study)
{
    BufferSizingRequest request;
    request.settings.durationHours = study.plan.durationHours;
    request.settings.warmupHours = study.plan.warmupHours;
    request.seed = study.plan.seed;
    request.level = study.plan.level;
    request.figure = study.figure;
    request.mostTotal = study.mostTotal;
    request.target = study.target;
    request.isRaced = study.isRaced;
    request.reportRuns = study.plan.replications;
    request.firstReportReplication = study.plan.firstReplication;
    return request;
}

} // namespace linetwin

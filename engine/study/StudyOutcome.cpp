// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/StudyOutcome.h"

#include <algorithm>

namespace linetwin {

MixOutcome::Result evaluateMix(const MixQuestion& study, std::span<const VariantRuns> runs)
{
    MixOutcome::Result result{evaluate(study, runs), std::nullopt, replicationsOf(runs), false};
    result.isComplete = result.replications == static_cast<std::size_t>(study.plan.replications);
    if (std::ranges::any_of(study.shares, [](double share) { return share > 0; }))
        result.blended = blendedMargin(runs, study.shares, study.basis, result.level);
    return result;
}

const StudyPlan& planOf(const StudyQuestion& question)
{
    return std::visit([](const auto& study) -> const StudyPlan& { return study.plan; }, question);
}

} // namespace linetwin

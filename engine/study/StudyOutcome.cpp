// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/StudyOutcome.h"

namespace linetwin {

const StudyPlan& planOf(const StudyQuestion& question)
{
    return std::visit([](const auto& study) -> const StudyPlan& { return study.plan; }, question);
}

} // namespace linetwin

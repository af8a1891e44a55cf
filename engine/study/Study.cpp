// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Study.h"

namespace linetwin {

const StudyPlan& planOf(const Study& study)
{
    return std::visit([](const auto& asked) -> const StudyPlan& { return asked.plan; }, study);
}

std::vector<ResolvedLine> linesOf(const Study& study)
{
    return std::visit([](const auto& asked) { return variantsOf(asked).lines; }, study);
}

} // namespace linetwin

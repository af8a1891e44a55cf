// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Sensitivity.h"

#include "engine/study/RareStops.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

SensitivityVariants variantsOf(const SensitivityStudy& study)
{
    SensitivityVariants variants;
    variants.rows = rowsOf(study);
    if (!study.rows.empty()) {
        std::vector<SensitivityRow> chosen;
        for (const std::size_t row : study.rows)
            chosen.push_back(variants.rows[row]);
        variants.rows = std::move(chosen);
    }
    variants.lines.push_back(resolve(study.scenario.line, study.scenario.scenario));
    for (const SensitivityRow& row : variants.rows)
        variants.lines.push_back(resolve(study.scenario.line, changed(study, row)));
    return variants;
}

SensitivityResult evaluate(const SensitivityStudy& study, const SensitivityVariants& variants,
                           std::span<const VariantRuns> runs)
{
    SensitivityResult result;
    result.replications = replicationsOf(runs);
    result.isComplete = result.replications >= static_cast<std::size_t>(study.plan.replications);
    const int familySize = std::max(1, static_cast<int>(variants.rows.size()));
    const ComparisonRules rules{.look = {.number = study.plan.look, .familySize = familySize},
                                .isComplete = result.isComplete,
                                .relevantShare = study.relevantShare,
                                .level = result.level};
    result.differenceLevel = rules.look.level();
    const FigureSeries today = runs.front().series(study.figure);
    result.figure = today.statistics(result.level);
    result.rare = named(rareStops(runs.front(), study.figure), variants.lines.front());
    for (std::size_t row = 0; row < variants.rows.size(); ++row) {
        SensitivityEffect& effect = result.effects.emplace_back();
        effect.row = row;
        effect.comparison =
            compareFigure(runs[row + 1].series(study.figure), today, comparedKind(specOf(study.figure)), rules);
        effect.comparison.rare = named(rareStops(runs[row + 1], runs.front(), study.figure), variants.lines[row + 1],
                                       variants.lines.front());
    }
    std::ranges::stable_sort(result.effects, std::ranges::greater{}, [](const SensitivityEffect& effect) {
        const auto& difference = effect.comparison.difference.mean;
        return difference ? std::abs(*difference) : -1;
    });
    return result;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Sensitivity.h"

#include "engine/study/RaceIntervals.h"
#include "engine/study/RaceRounds.h"
#include "engine/study/RareStops.h"

#include <algorithm>
#include <cmath>
#include <map>

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

FigureComparison compareRow(const SensitivityStudy& study, const SensitivityVariants& variants, std::size_t row,
                            const RowRuns& runs, const RowRules& rules)
{
    const FigureSeries changed = runs.changed.series(study.figure);
    const FigureSeries reference = runs.reference.series(study.figure);
    const ComparedKind kind = comparedKind(specOf(study.figure));
    FigureComparison comparison =
        compareFigure(changed, reference, kind,
                      {.look = rules.look, .isComplete = rules.isComplete, .relevantShare = study.relevantShare});
    if (study.isRaced) {
        leaveRoomForSkewness(comparison, changed, reference);
        comparison.verdict = judge(comparison.difference, {.better = kind.better,
                                                           .isComplete = rules.isComplete,
                                                           .reference = comparison.reference.mean,
                                                           .relevantShare = study.relevantShare,
                                                           .confidence = rules.look.confidence});
    }
    comparison.rare =
        named(rareStops(runs.changed, runs.reference, study.figure), variants.lines[row + 1], variants.lines.front());
    return comparison;
}

std::size_t rowsInFull(const SensitivityResult& result)
{
    return static_cast<std::size_t>(std::ranges::count(result.effects, false, &SensitivityEffect::isStoppedEarly));
}

SensitivityResult evaluate(const SensitivityStudy& study, const SensitivityVariants& variants,
                           std::span<const VariantRuns> runs)
{
    SensitivityResult result;
    result.level = study.plan.level;
    const auto planned = static_cast<std::size_t>(study.plan.replications);
    const int familySize = std::max(1, static_cast<int>(variants.rows.size()));
    const std::vector<RaceRound> rounds =
        study.isRaced ? raceRounds(study.plan) : std::vector<RaceRound>{{planned, 1, planned}};
    const auto lookAt = [&](std::size_t count) {
        return Look{.number = study.plan.look,
                    .familySize = familySize,
                    .share = roundAt(rounds, count).share,
                    .confidence = study.plan.level};
    };
    result.differenceLevel = lookAt(planned).level();
    result.replications = replicationsOf(runs);
    const FigureSeries today = runs.front().series(study.figure);
    result.figure = today.statistics(result.level);
    result.rare = named(rareStops(runs.front(), study.figure), variants.lines.front());
    std::map<std::size_t, VariantRuns> references; // of rows with fewer runs
    const auto referenceOf = [&](std::size_t count) -> const VariantRuns& {
        const VariantRuns& all = runs.front();
        if (count >= all.runs.size())
            return all;
        const auto known = references.find(count);
        return known != references.end() ? known->second : references.emplace(count, all.first(count)).first->second;
    };
    for (std::size_t row = 0; row < variants.rows.size(); ++row) {
        const VariantRuns& own = runs[row + 1];
        SensitivityEffect& effect = result.effects.emplace_back();
        effect.row = row;
        effect.replications = own.runs.size();
        effect.isStoppedEarly = own.isStopped;
        if (!own.isStopped)
            result.replications = std::min(result.replications, own.runs.size());
        const bool isComplete = own.isStopped || std::min(own.runs.size(), replicationsOf(runs)) >= planned;
        effect.comparison = compareRow(study, variants, row, {own, referenceOf(own.runs.size())},
                                       {lookAt(own.runs.size()), isComplete});
    }
    result.isComplete = result.replications >= planned;
    std::ranges::stable_sort(result.effects, std::ranges::greater{}, [](const SensitivityEffect& effect) {
        const auto& difference = effect.comparison.difference.mean;
        return difference ? std::abs(*difference) : -1;
    });
    return result;
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/study/RaceDecisions.h"
#include "engine/study/RaceRounds.h"
#include "engine/study/SensitivityRace.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

/// `race-coverage FILE STUDIES [FIGURE]`: in how many of so many sensitivity studies of 100 shifts all intervals
/// together hold the values of all their shifts, of rows that are run in full and of the same rows racing; how often a
/// verdict is of the wrong sign, or calls irrelevant what is not; and how many shifts the races took. 96 % are
/// promised.
namespace {

using namespace linetwin;

/// Figures of all shifts of a row, and how its intervals fared.
struct RowRecord {
    FigureSeries all;
    std::vector<FigureComparison> inFull;
    std::vector<FigureComparison> raced;
};

void append(FigureSeries& all, const FigureSeries& further)
{
    all.averaging = further.averaging;
    all.numerators.insert(all.numerators.end(), further.numerators.begin(), further.numerators.end());
    all.denominators.insert(all.denominators.end(), further.denominators.begin(), further.denominators.end());
}

struct Failures {
    int studies = 0;
    int misses = 0;
    int wrongSigns = 0;
    int wronglyIrrelevant = 0;
};

bool misses(const FigureComparison& comparison, double truth)
{
    const auto& interval = comparison.difference.interval;
    const bool isJudged = isOfInterval(comparison.verdict.kind) && !comparison.rare;
    return isJudged && interval && (truth < interval->lower || truth > interval->upper);
}

void print(const char* name, const Failures& failures, int studies)
{
    std::printf("%-8s all hold in %5.1f %% of %d studies; %d intervals miss, %d wrong signs, %d wrongly irrelevant\n",
                name, 100.0 * (studies - failures.studies) / studies, studies, failures.misses, failures.wrongSigns,
                failures.wronglyIrrelevant);
}

} // namespace

int main(int count, char** arguments)
{
    const LoadResult loaded = loadFile(count > 1 ? arguments[1] : "builtin:cosmetics");
    const int studies = count > 2 ? std::atoi(arguments[2]) : 100;
    SensitivityStudy study;
    study.scenario = {loaded.file->line, loaded.file->scenario};
    if (count > 3)
        study.figure = *findLineFigure(arguments[3]);
    const SensitivityVariants variants = variantsOf(study);
    const std::vector<RaceRound> rounds = raceRounds(study.plan);
    std::vector<RowRecord> records(variants.rows.size());
    FigureSeries today;
    double racedRuns = 0;
    for (int i = 0; i < studies; ++i) {
        VariantsRequest request = requestFor(study.plan);
        request.seed = 1000 + static_cast<std::uint64_t>(i);
        request.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        study.plan.seed = request.seed;
        study.isRaced = false;
        const auto runs = *runSensitivity(study, variants, request);
        append(today, runs.front().series(study.figure));
        for (std::size_t row = 0; row < records.size(); ++row)
            append(records[row].all, runs[row + 1].series(study.figure));
        for (const SensitivityEffect& effect : evaluate(study, variants, runs).effects)
            records[effect.row].inFull.push_back(effect.comparison);
        study.isRaced = true;
        for (const SensitivityEffect& effect :
             evaluate(study, variants, *runSensitivity(study, variants, request)).effects) {
            records[effect.row].raced.push_back(effect.comparison);
            racedRuns += static_cast<double>(effect.replications);
        }
    }
    std::vector<bool> failedInFull(static_cast<std::size_t>(studies));
    std::vector<bool> failedRaced = failedInFull;
    Failures inFull;
    Failures raced;
    for (std::size_t row = 0; row < records.size(); ++row) {
        const FigureStatistics truth = difference(records[row].all, today, 0.95);
        const double value = *truth.mean;
        int missed = 0;
        int missedRaced = 0;
        const auto look = [&](const FigureComparison& comparison, Failures& failures, std::vector<bool>& failed,
                              std::size_t i) {
            const VerdictKind kind = comparison.verdict.kind;
            if (kind == VerdictKind::NoRelevantDifference)
                failures.wronglyIrrelevant += std::abs(value) > *comparison.verdict.relevantMargin ? 1 : 0;
            else if (kind == VerdictKind::Better || kind == VerdictKind::Worse)
                failures.wrongSigns += *comparison.difference.mean * value < 0 ? 1 : 0;
            if (!misses(comparison, value))
                return 0;
            failed[i] = true;
            return ++failures.misses, 1;
        };
        for (std::size_t i = 0; i < static_cast<std::size_t>(studies); ++i) {
            missed += look(records[row].inFull[i], inFull, failedInFull, i);
            missedRaced += look(records[row].raced[i], raced, failedRaced, i);
        }
        if (missed + missedRaced > 0)
            std::printf("%s %s: %.3g ± %.2g; misses %d in full, %d raced\n", nameOf(variants.rows[row]).c_str(),
                        std::string(rowKey(variants.rows[row].kind)).c_str(), value,
                        (truth.interval->upper - truth.interval->lower) / 2, missed, missedRaced);
    }
    inFull.studies = static_cast<int>(std::ranges::count(failedInFull, true));
    raced.studies = static_cast<int>(std::ranges::count(failedRaced, true));
    print("in full", inFull, studies);
    print("racing", raced, studies);
    std::printf("racing takes %.3f of the shifts\n",
                racedRuns / (100.0 * studies * static_cast<double>(records.size())));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Sweep.h"

#include "engine/model/Elements.h"
#include "engine/study/RareStops.h"

#include <algorithm>

namespace linetwin {

namespace {

ResolvedLine lineAt(const SweepStudy& study, std::span<const double> values)
{
    Scenario scenario = study.scenario.scenario;
    for (std::size_t i = 0; i < study.ranges.size(); ++i) {
        const ParameterPath& path = study.ranges[i].path;
        setOverride(scenario, study.scenario.line, path.station, path.parameter, values[i]);
    }
    return resolve(study.scenario.line, scenario);
}

std::vector<std::vector<double>> chosenPoints(const SweepStudy& study)
{
    std::vector<std::vector<double>> points = pointsOf(study);
    if (study.rows.empty())
        return points;
    std::vector<std::vector<double>> chosen;
    for (const std::size_t row : study.rows)
        chosen.push_back(points[row]);
    return chosen;
}

/// The point at which all swept parameters are as they are now.
std::optional<std::size_t> presentPoint(const SweepStudy& study, const SweepVariants& variants)
{
    const auto isPresent = [&](const std::vector<double>& values) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const ParameterPath& path = study.ranges[i].path;
            if (resolvedValue(study.scenario.line, study.scenario.scenario, path.station, path.parameter) != values[i])
                return false;
        }
        return true;
    };
    const auto found = std::ranges::find_if(variants.points, isPresent);
    if (found == variants.points.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - variants.points.begin());
}

} // namespace

std::vector<std::vector<double>> pointsOf(const SweepStudy& study)
{
    std::vector<std::vector<double>> points(1);
    for (const SweepRange& range : study.ranges) {
        std::vector<std::vector<double>> longer;
        for (const std::vector<double>& point : points) {
            for (const double value : range.values()) {
                longer.push_back(point);
                longer.back().push_back(value);
            }
        }
        points = std::move(longer);
    }
    return points;
}

namespace {

bool isOneBuffer(const SweepStudy& study)
{
    return study.rows.empty() && study.ranges.size() == 1 &&
           study.ranges.front().path.parameter == ParameterId::BufferCapacity;
}

LineFigureStatistics statisticsOf(const VariantRuns& runs, double level)
{
    LineFigureStatistics statistics;
    for (std::size_t i = 0; i < lineFigureCount; ++i)
        statistics[i] = runs.series(static_cast<LineFigure>(i)).statistics(level);
    return statistics;
}

/// The knees with their points as indexes into the sweep's, which run from the smallest value to the largest.
KneeResult kneesOf(const SweepStudy& study, const SweepVariants& variants, std::span<const VariantRuns> runs,
                   double level)
{
    const std::size_t count = variants.points.size();
    const bool isDownwards = specOf(study.ranges.front().path.parameter.id).better == Better::Down;
    std::vector<FigureSeries> walk;
    for (std::size_t i = 0; i < count; ++i)
        walk.push_back(runs[isDownwards ? count - 1 - i : i].series(study.figure));
    const FigureSeries low = variants.hasBufferEnds ? runs[count].series(study.figure) : walk.front();
    const FigureSeries top = variants.hasBufferEnds ? runs[count + 1].series(study.figure) : walk.back();
    const double sign = specOf(study.figure).better == Better::Down ? -1 : 1;
    KneeResult result = findKnees(walk, low, top, sign, sweepShares, level);
    for (Knee& knee : result.knees) {
        for (std::optional<std::size_t>* point : {&knee.point, &knee.lowest, &knee.highest}) {
            if (*point && isDownwards)
                *point = count - 1 - **point;
        }
    }
    return result;
}

void compareWithPresent(SweepResult& result, const SweepStudy& study, const SweepVariants& variants,
                        std::span<const VariantRuns> runs)
{
    const std::size_t count = variants.points.size();
    const auto compared = static_cast<int>(count - (variants.present < count ? 1 : 0));
    const ComparisonRules rules{
        .look = {.number = study.plan.look, .familySize = std::max(1, compared), .confidence = study.plan.level},
        .isComplete = result.isComplete,
        .relevantShare = study.relevantShare};
    const FigureSeries present = runs[variants.present].series(study.figure);
    result.present = present.statistics(result.level);
    result.presentRare = named(rareStops(runs[variants.present], study.figure), variants.lines[variants.present]);
    result.differenceLevel = rules.look.level();
    for (std::size_t point = 0; point < count; ++point) {
        result.rare.push_back(named(rareStops(runs[point], study.figure), variants.lines[point]));
        std::optional<FigureComparison>& difference = result.differences.emplace_back();
        if (point == variants.present)
            continue;
        difference =
            compareFigure(runs[point].series(study.figure), present, comparedKind(specOf(study.figure)), rules);
        difference->rare = named(rareStops(runs[point], runs[variants.present], study.figure), variants.lines[point],
                                 variants.lines[variants.present]);
    }
}

} // namespace

SweepVariants variantsOf(const SweepStudy& study)
{
    SweepVariants variants;
    variants.points = chosenPoints(study);
    for (const std::vector<double>& point : variants.points)
        variants.lines.push_back(lineAt(study, point));
    variants.hasBufferEnds = isOneBuffer(study);
    if (variants.hasBufferEnds) {
        const ParameterSpec& capacity = specOf(ParameterId::BufferCapacity);
        for (const double end : {capacity.minimum, capacity.maximum})
            variants.lines.push_back(lineAt(study, std::span(&end, 1)));
    }
    const std::optional<std::size_t> point = presentPoint(study, variants);
    variants.present = point.value_or(variants.lines.size());
    if (!point)
        variants.lines.push_back(resolve(study.scenario.line, study.scenario.scenario));
    return variants;
}

SweepResult evaluate(const SweepStudy& study, const SweepVariants& variants, std::span<const VariantRuns> runs)
{
    SweepResult result;
    result.level = study.plan.level;
    result.replications = replicationsOf(runs);
    result.isComplete = result.replications >= static_cast<std::size_t>(study.plan.replications);
    const std::size_t count = variants.points.size();
    for (const VariantRuns& point : runs.first(count))
        result.points.push_back(statisticsOf(point, result.level));
    if (variants.hasBufferEnds) {
        result.withoutBuffer = statisticsOf(runs[count], result.level);
        result.withUnlimitedBuffer = statisticsOf(runs[count + 1], result.level);
    }
    if (study.ranges.size() == 1 && study.rows.empty())
        result.knees = kneesOf(study, variants, runs, result.level);
    compareWithPresent(result, study, variants, runs);
    return result;
}

} // namespace linetwin

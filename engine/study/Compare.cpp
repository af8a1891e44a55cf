// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Compare.h"

#include "engine/study/RareStops.h"
#include "engine/support/SimTime.h"

#include <algorithm>
#include <set>
#include <utility>

namespace linetwin {

namespace {

class Evaluation {
public:
    Evaluation(const CompareStudy& study, const CompareVariants& variants, std::span<const VariantRuns> runs)
        : m_study(study), m_variants(variants), m_runs(runs)
    {
        m_rules.look = {.number = study.plan.look,
                        .familySize = static_cast<int>(study.scenarios.size()) - 1,
                        .confidence = study.plan.level};
        m_rules.isComplete = replicationsOf(runs) >= static_cast<std::size_t>(study.plan.replications);
        m_rules.relevantShare = study.relevantShare;
    }

    CompareResult result() const
    {
        CompareResult result;
        result.replications = replicationsOf(m_runs);
        result.isComplete = m_rules.isComplete;
        result.level = m_rules.look.confidence;
        result.differenceLevel = m_rules.look.level();
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            result.scenarios.push_back(compared(i));
        if (result.isComplete)
            findBest(result);
        return result;
    }

private:
    ComparedScenario compared(std::size_t index) const
    {
        ComparedScenario scenario;
        for (std::size_t i = 0; i < lineFigureCount; ++i) {
            const auto figure = static_cast<LineFigure>(i);
            scenario.figures[i] = m_runs[index].series(figure).statistics(m_rules.look.confidence);
            scenario.rare[i] = named(rareStops(m_runs[index], figure), m_variants.lines[index]);
            if (index > 0 && m_variants.canCompare(index, 0, figure))
                scenario.differences[i] = compare(index, 0, figure);
        }
        return scenario;
    }

    FigureComparison compare(std::size_t scenario, std::size_t reference, LineFigure figure) const
    {
        FigureComparison comparison = compareFigure(m_runs[scenario].series(figure), m_runs[reference].series(figure),
                                                    comparedKind(specOf(figure)), m_rules);
        comparison.rare = named(rareStops(m_runs[scenario], m_runs[reference], figure), m_variants.lines[scenario],
                                m_variants.lines[reference]);
        return comparison;
    }

    void findBest(CompareResult& result) const
    {
        const std::optional<std::size_t> leader = findLeader(result);
        if (!leader)
            return;
        result.ties.push_back(*leader);
        for (std::size_t other = 0; other < m_runs.size(); ++other) {
            if (other == *leader)
                continue;
            if (!m_variants.canCompare(*leader, other, m_study.figure)) {
                result.ties.clear();
                return;
            }
            if (compare(*leader, other, m_study.figure).verdict.kind != VerdictKind::Better)
                result.ties.push_back(other);
        }
        if (result.ties.size() == 1) {
            result.best = leader;
            result.ties.clear();
        }
    }

    /// Among equals the first, so that the reference stays where nothing is gained; none without a direction.
    std::optional<std::size_t> findLeader(const CompareResult& result) const
    {
        if (specOf(m_study.figure).better == Better::Neither)
            return std::nullopt;
        const double sign = specOf(m_study.figure).better == Better::Down ? -1 : 1;
        std::optional<std::size_t> leader;
        double highest = 0;
        for (std::size_t i = 0; i < result.scenarios.size(); ++i) {
            const auto& mean = result.scenarios[i].figures[static_cast<std::size_t>(m_study.figure)].mean;
            if (!mean)
                return std::nullopt;
            if (!leader || sign * *mean > highest) {
                leader = i;
                highest = sign * *mean;
            }
        }
        return leader;
    }

    const CompareStudy& m_study;
    const CompareVariants& m_variants;
    std::span<const VariantRuns> m_runs;
    ComparisonRules m_rules;
};

} // namespace

std::optional<std::size_t> findOtherHorizon(std::span<const StudyScenario> scenarios)
{
    const auto horizonOf = [](const StudyScenario& scenario) {
        const RunSettings settings = settingsOf(scenario);
        return std::pair(horizonFromHours(settings.durationHours), horizonFromHours(settings.warmupHours));
    };
    for (std::size_t i = 1; i < scenarios.size(); ++i) {
        if (horizonOf(scenarios[i]) != horizonOf(scenarios[0]))
            return i;
    }
    return std::nullopt;
}

std::vector<std::string> labelsOf(std::span<const StudyScenario> scenarios)
{
    std::set<std::string> taken;
    for (const StudyScenario& scenario : scenarios)
        taken.insert(scenario.scenario.name);
    std::vector<std::string> labels;
    for (const StudyScenario& scenario : scenarios) {
        const std::string& name = scenario.scenario.name;
        std::string label = name;
        for (int number = 2;
             std::ranges::find(labels, label) != labels.end() || (label != name && taken.contains(label)); ++number)
            label = name + " (" + std::to_string(number) + ")";
        labels.push_back(label);
    }
    return labels;
}

std::vector<Difference> changesOf(const CompareStudy& study, std::size_t scenario)
{
    const StudyScenario& reference = study.scenarios.front();
    const StudyScenario& other = study.scenarios[scenario];
    std::vector<Difference> changes = differences(reference.line, reference.scenario, other.line, other.scenario);
    std::erase_if(changes, [](const Difference& change) { return change.kind == Difference::Kind::Run; });
    return changes;
}

bool CompareVariants::canCompare(std::size_t a, std::size_t b, LineFigure figure) const
{
    return a == b || !needsSharedYardstick(figure) || (sharesYardstick[a] && sharesYardstick[b]);
}

bool scheduledTimeDiffers(const ComparedScenario& scenario)
{
    const auto& loading = scenario.differences[static_cast<std::size_t>(LineFigure::Loading)];
    return loading && loading->verdict.differingRuns > 0;
}

CompareVariants variantsOf(const CompareStudy& study)
{
    CompareVariants variants;
    for (const StudyScenario& scenario : study.scenarios)
        variants.lines.push_back(resolve(scenario.line, scenario.scenario));
    for (ResolvedLine& line : variants.lines)
        variants.sharesYardstick.push_back(&line == &variants.lines.front() ||
                                           adoptYardstick(line, variants.lines.front()));
    return variants;
}

CompareResult evaluate(const CompareStudy& study, const CompareVariants& variants, std::span<const VariantRuns> runs)
{
    return Evaluation(study, variants, runs).result();
}

std::optional<Payback> paybackOf(const CompareStudy& study, const CompareVariants& variants,
                                 const CompareResult& result, std::size_t scenario)
{
    const StudyScenario& of = study.scenarios[scenario];
    if (scenario == 0 || !of.scenario.investment)
        return std::nullopt;
    const auto& gain = result.scenarios[scenario].differences[static_cast<std::size_t>(LineFigure::MarginPerHour)];
    if (!gain || !variants.lines[scenario].hasMoney() || !variants.lines.front().hasMoney())
        return std::nullopt;
    return paybackOf(*of.scenario.investment, of.line.operatingHoursPerYear, *gain);
}

} // namespace linetwin

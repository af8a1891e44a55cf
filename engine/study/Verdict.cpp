// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Verdict.h"

#include "engine/model/Limits.h"
#include "engine/statistics/UnseenRuns.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <utility>

namespace linetwin {

namespace {

VerdictKind kindOfExcludedZero(Better better, bool isUp)
{
    if (better == Better::Neither)
        return VerdictKind::Different;
    return (better == Better::Up) == isUp ? VerdictKind::Better : VerdictKind::Worse;
}

VerdictKind kindOf(const Interval& interval, const Verdict& verdict, Better better)
{
    const std::optional<double> margin = verdict.relevantMargin;
    if (margin && interval.lower > -*margin && interval.upper < *margin)
        return VerdictKind::NoRelevantDifference;
    if (verdict.isSure)
        return kindOfExcludedZero(better, interval.lower > 0);
    return VerdictKind::NotEnoughEvidence;
}

} // namespace

std::string_view verdictKey(VerdictKind kind)
{
    static constexpr std::array keys{"nothing_to_compare",
                                     "too_early",
                                     "no_difference",
                                     "too_few_differ",
                                     "better",
                                     "worse",
                                     "different",
                                     "no_relevant_difference",
                                     "not_enough_evidence"};
    return keys[static_cast<std::size_t>(kind)];
}

double Look::level() const
{
    assert(number >= 1 && familySize >= 1 && share > 0 && share <= 1);
    const double alphaOfUsual = number == 1 ? 0.04 : std::ldexp(0.01, 1 - number);
    const double alpha = alphaOfUsual * (riskOf(confidence) / riskOf(usualLevel));
    return 1 - share * alpha / familySize;
}

int Look::plannedRuns(int first) const
{
    const double runs = std::ldexp(first, number - 1);
    return static_cast<int>(std::min<double>(runs, mostReplications));
}

Verdict judge(const FigureStatistics& difference, const VerdictRules& rules)
{
    Verdict verdict;
    for (const std::optional<double>& value : difference.values) {
        verdict.runs += value ? 1U : 0U;
        verdict.differingRuns += value && *value != 0 ? 1U : 0U;
    }
    if (rules.reference && *rules.reference != 0)
        verdict.relevantMargin = rules.relevantShare * std::abs(*rules.reference);
    if (verdict.runs == 0)
        return verdict;
    if (verdict.differingRuns == 0)
        verdict.differingAtMost = unseenShare(verdict.runs, riskOf(rules.confidence));
    if (!rules.isComplete)
        verdict.kind = VerdictKind::TooEarly;
    else if (verdict.differingRuns == 0)
        verdict.kind = VerdictKind::NoDifference;
    else if (verdict.differingRuns < fewestDifferingRuns)
        verdict.kind = VerdictKind::TooFewDiffer;
    else {
        verdict.isSure = difference.interval->lower > 0 || difference.interval->upper < 0;
        verdict.kind = kindOf(*difference.interval, verdict, rules.better);
    }
    return verdict;
}

std::optional<double> pairingGain(const FigureStatistics& scenario, const FigureStatistics& reference,
                                  const FigureStatistics& difference)
{
    const auto& a = scenario.standardDeviation;
    const auto& b = reference.standardDeviation;
    const auto& d = difference.standardDeviation;
    if (!a || !b || !d || *d == 0)
        return std::nullopt;
    return (*a * *a + *b * *b) / (*d * *d);
}

} // namespace linetwin

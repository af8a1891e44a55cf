// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RaceDecisions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace linetwin {

namespace {

constexpr double doubtfulErrors = 2;

double sizeOf(const FigureComparison& effect)
{
    return std::abs(effect.difference.mean.value_or(0));
}

/// Two standard errors.
double doubtOf(const FigureComparison& effect)
{
    const auto& deviation = effect.difference.standardDeviation;
    return deviation ? doubtfulErrors * *deviation / std::sqrt(static_cast<double>(effect.verdict.runs)) : INFINITY;
}

/// What an effect has at least, without doubt, that is among the largest; 0 where all are.
double leastRanked(const SensitivityVariants& variants, std::span<const FigureComparison> effects)
{
    std::map<std::string, double> named; // of each parameter and loss
    for (std::size_t row = 0; row < effects.size(); ++row) {
        double& size = named[nameOf(variants.rows[row])];
        size = std::max(size, sizeOf(effects[row]) - doubtOf(effects[row]));
    }
    if (named.size() <= mostRankedEffects)
        return 0;
    std::vector<double> sizes;
    for (const auto& [name, size] : named)
        sizes.push_back(size);
    std::ranges::nth_element(sizes, sizes.begin() + (mostRankedEffects - 1), std::ranges::greater{});
    return sizes[mostRankedEffects - 1];
}

/// Effects of verdicts that come from an interval.
class IntervalEffect {
public:
    explicit IntervalEffect(const FigureComparison& effect)
        : m_effect(effect), m_size(sizeOf(effect)), m_doubt(doubtOf(effect)),
          m_half((effect.difference.interval->upper - effect.difference.interval->lower) / 2)
    {
    }

    bool mayBeAtLeast(double size) const { return m_size + m_doubt >= size; }
    bool isKnownTo(double share) const { return m_half <= share * m_size; }

    /// Whether the planned runs would leave it open.
    bool staysOpen(const RaceEnd& end) const
    {
        const std::size_t runs = m_effect.verdict.runs;
        const double part = static_cast<double>(runs) / static_cast<double>(end.runs);
        const double quantiles =
            studentQuantile(end.runs - 1, end.level) / studentQuantile(runs - 1, m_effect.differenceLevel);
        const double half = m_half * std::sqrt(part) * quantiles;
        const double move = m_doubt * std::sqrt(1 - part);
        const bool holdsZero = m_size + move < half;
        const bool isWide = half + std::max(0.0, m_size - move) > m_effect.verdict.relevantMargin.value_or(0);
        return holdsZero && isWide;
    }

private:
    const FigureComparison& m_effect;
    double m_size;
    double m_doubt;
    double m_half;
};

/// Stations of which some change does something, but in few runs.
std::set<std::string> rarelyFelt(const SensitivityVariants& variants, std::span<const FigureComparison> effects)
{
    std::set<std::string> stations;
    for (std::size_t row = 0; row < effects.size(); ++row) {
        const Verdict& verdict = effects[row].verdict;
        if (verdict.kind == VerdictKind::TooFewDiffer && 2 * verdict.differingRuns < verdict.runs)
            stations.insert(variants.rows[row].path.station);
    }
    return stations;
}

struct Field {
    double leastRanked = 0;
    bool isRarelyFelt = false; ///< the effect's station
    RaceEnd end;
};

bool isDecided(const FigureComparison& effect, const Field& field)
{
    const VerdictKind kind = effect.verdict.kind;
    if (kind == VerdictKind::NoDifference)
        return effect.verdict.runs >= fewestRunsWithoutDifference && !field.isRarelyFelt;
    if (effect.rare || !isOfInterval(kind))
        return false;
    if (kind == VerdictKind::NoRelevantDifference)
        return !field.isRarelyFelt;
    const IntervalEffect of(effect);
    const bool mayBeRanked = of.mayBeAtLeast(field.leastRanked);
    if (kind == VerdictKind::NotEnoughEvidence)
        return !mayBeRanked && of.staysOpen(field.end);
    return of.isKnownTo(mayBeRanked ? shareKnownWell : shareKnownRoughly);
}

} // namespace

std::vector<bool> areDecided(const SensitivityVariants& variants, std::span<const FigureComparison> effects,
                             const RaceEnd& end)
{
    const double least = leastRanked(variants, effects);
    const std::set<std::string> stations = rarelyFelt(variants, effects);
    std::vector<bool> decided;
    for (std::size_t row = 0; row < effects.size(); ++row)
        decided.push_back(isDecided(effects[row], {least, stations.contains(variants.rows[row].path.station), end}));
    return decided;
}

} // namespace linetwin

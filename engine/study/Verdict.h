// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/statistics/Level.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace linetwin {

/// What a paired difference allows to be said (SPEC 8). The word "significant" is not among it.
enum class VerdictKind : std::uint8_t {
    NothingToCompare,     ///< no pair without a null
    TooEarly,             ///< planned runs are still to come
    NoDifference,         ///< every pair agrees exactly
    TooFewDiffer,         ///< some pairs differ, but fewer than fewestDifferingRuns
    Better,               ///< the interval excludes 0, and does not lie within ±δ
    Worse,                ///< likewise
    Different,            ///< likewise, of a figure without a direction
    NoRelevantDifference, ///< the interval lies within ±δ, whether it excludes 0 or not
    NotEnoughEvidence,
};

/// Whether an interval has told it.
constexpr bool isOfInterval(VerdictKind kind)
{
    return kind >= VerdictKind::Better;
}

/// Its name in JSON: `no_difference`, `too_few_differ`, `better` …
std::string_view verdictKey(VerdictKind kind);

/// Fewer runs that differ at all give no interval worth trusting.
inline constexpr std::size_t fewestDifferingRuns = 20;
/// δ as a share of the reference's figure, unless the user sets another.
inline constexpr double usualRelevantShare = 0.005;

/// One look at growing data. Each "more" doubles the runs and is paid for by a smaller α: α₁ = 0.8·(1 − confidence) and
/// α_j = 0.2·(1 − confidence)·2^−(j−1) from j = 2 on, which sum to 1 − confidence (alpha spending; SPEC 8).
struct Look {
    int number = 1;                 ///< j ≥ 1
    int familySize = 1;             ///< comparisons that share one α (Bonferroni)
    double share = 1;               ///< of the α_j, 0 … 1: of a round of a race, see RaceRounds.h
    double confidence = usualLevel; ///< of all looks together, and of the intervals of single figures

    /// 1 − share·α_j / familySize: the level of the differences' intervals.
    double level() const;
    /// Runs planned at this look, where the first plans `first`: first·2^(j−1), at most mostReplications.
    int plannedRuns(int first) const;

    bool operator==(const Look&) const = default;
};

struct Verdict {
    VerdictKind kind = VerdictKind::NothingToCompare;
    bool isSure = false;                   ///< the interval excludes 0, so that there is a difference of either sign
    std::size_t runs = 0;                  ///< n: pairs without a null
    std::size_t differingRuns = 0;         ///< m: those that do not agree exactly
    std::optional<double> relevantMargin;  ///< δ in the figure's unit; null without a reference value
    std::optional<double> differingAtMost; ///< with m = 0: the share of runs that can differ at most, 1 − risk^(1/n)

    bool operator==(const Verdict&) const = default;
};

/// What a difference is judged by.
struct VerdictRules {
    Better better = Better::Up;
    bool isComplete = true; ///< all runs planned for this look are in
    /// The reference's figure, of which relevantShare is the margin; null: no difference is small enough.
    std::optional<double> reference = std::nullopt;
    double relevantShare = usualRelevantShare;
    double confidence = usualLevel; ///< of what is said of runs that were not seen
};

/// `difference` has its interval at the look's level.
Verdict judge(const FigureStatistics& difference, const VerdictRules& rules);

/// How much less variance pairing by the same luck leaves: (s_A² + s_B²) / s_D²; null where it is not defined.
std::optional<double> pairingGain(const FigureStatistics& scenario, const FigureStatistics& reference,
                                  const FigureStatistics& difference);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Sensitivity.h"

#include <cstddef>
#include <span>
#include <vector>

namespace linetwin {

/// Rows without any difference stop at the earliest after so many runs, of which at most 6 % can then differ. 25 would
/// be too few: a long stop that does something in one shift of ten is missed by 25 of 25 shifts in 7 of 100 studies.
inline constexpr std::size_t fewestRunsWithoutDifference = 50;
/// So many of the largest effects are looked at more closely, as many as a picture shows at first. A parameter made
/// better and made worse counts once.
inline constexpr std::size_t mostRankedEffects = 10;
/// Half the interval's width, as a share of the effect, up to which an effect that may be among those is known well. As
/// intervals that hold for all rows together have more than four standard errors on each side, that is ± 16 % at 95 %.
inline constexpr double shareKnownWell = 1.0 / 3;
/// The same of a smaller effect.
inline constexpr double shareKnownRoughly = 2.0 / 3;

/// What a row that runs on can come to.
struct RaceEnd {
    std::size_t runs = 0;
    double level = 0;
};

/// Which of the effects at the end of a round are decided, so that their rows run no further. That is about effort
/// only: the intervals hold whatever stops a row, see RaceRounds.h. Decided is
/// - no relevant difference;
/// - no difference in any of fewestRunsWithoutDifference runs;
/// - better, worse or different, where half the interval is at most shareKnownRoughly of the effect, and
///   shareKnownWell where it may be among the mostRankedEffects largest, so that order and size of those are known as
///   well as the planned runs allow; it may be if it and the last of those agree within two standard errors of each;
/// - not enough evidence, of an effect that is not among those and would hardly get any in the planned runs: with the
///   scatter seen, and the mean anywhere within two standard errors of what it can still move, the interval at the end
///   holds 0 and more than what is not relevant (stochastic curtailment; K. K. G. Lan, R. Simon, M. Halperin,
///   Sequential Analysis 1 (1982) 207-219).
/// "No difference" waits while another change of the same station makes one in fewer runs than a verdict needs and in
/// fewer than half of them: what happens there is felt seldom, and then much.
/// Never where fewer runs differ than a verdict needs, or where the interval hangs on stops that are too few for it:
/// the first runs tell nothing of what is rare.
std::vector<bool> areDecided(const SensitivityVariants& variants, std::span<const FigureComparison> effects,
                             const RaceEnd& end);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/StudyPlan.h"
#include "engine/study/Verdict.h"

#include <cstddef>
#include <vector>

namespace linetwin {

// A race looks at its rows after each of several rounds, and a row whose answer is decided runs no further: a
// group-sequential test (C. Jennison, B. W. Turnbull, Group Sequential Methods, 2000).
//
// The promise stays that of a study that runs all rows in full: all intervals that are shown hold together at 1 − α_j
// of the look. α_j is divided among the rows and, within a row, spent by the rounds (K. K. G. Lan, D. L. DeMets,
// Discrete sequential boundaries for clinical trials, Biometrika 70 (1983) 659-663); an interval is stated at the level
// of the round in which its row stopped. Whatever makes a row stop, and however the rows hang together, which they do
// by the same luck, an interval can only miss if that of its row in one of the rounds does, and the risks of all these
// sum to α_j (Bonferroni). The last round keeps three quarters of a row's α, so that the interval of a row that runs to
// the end is some 2 % wider than without a race; the others share the rest alike. At levels so near to 100 % skewness
// matters more than it does at 95 %, see RaceIntervals.h.

/// A row that stops in a round has `runs` replications and an interval at the round's share of the row's α.
struct RaceRound {
    std::size_t runs = 0;
    double share = 1;
    /// So many a row has at look 1 when it stops there. Further looks decide nothing anew: `runs` is that doubled with
    /// every look.
    std::size_t firstRuns = 0;

    bool operator==(const RaceRound&) const = default;
};

/// The first round has 25 replications, each other one a fifth more than the one before it, and the last one all that
/// are planned: one round alone where those are few.
std::vector<RaceRound> raceRounds(const StudyPlan& plan);

/// The round at whose end a row has so many runs, or the first after that.
const RaceRound& roundAt(const std::vector<RaceRound>& rounds, std::size_t runs);

} // namespace linetwin

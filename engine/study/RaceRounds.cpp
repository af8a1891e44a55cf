// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RaceRounds.h"

#include <algorithm>

namespace linetwin {

namespace {

/// With fewer runs the small risk of one round makes Student's quantile large, and few rows could stop.
constexpr std::size_t fewestInRound = 25;
constexpr double shareOfLast = 0.75;

std::size_t nextRound(std::size_t runs)
{
    return (runs * 6 + 4) / 5;
}

} // namespace

std::vector<RaceRound> raceRounds(const StudyPlan& plan)
{
    const auto all = static_cast<std::size_t>(plan.replications);
    const std::size_t doubled = std::size_t{1} << static_cast<unsigned>(plan.look - 1);
    const std::size_t first = (all + doubled - 1) / doubled;
    std::vector<RaceRound> rounds;
    for (std::size_t runs = fewestInRound; nextRound(runs) <= first + runs / 10; runs = nextRound(runs))
        rounds.push_back({std::min(runs * doubled, all), 0, runs});
    for (RaceRound& round : rounds)
        round.share = (1 - shareOfLast) / static_cast<double>(rounds.size());
    rounds.push_back({all, rounds.empty() ? 1 : shareOfLast, first});
    return rounds;
}

const RaceRound& roundAt(const std::vector<RaceRound>& rounds, std::size_t runs)
{
    const auto at = std::ranges::lower_bound(rounds, runs, {}, &RaceRound::runs);
    return at == rounds.end() ? rounds.back() : *at;
}

} // namespace linetwin

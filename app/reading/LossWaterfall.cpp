// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/LossWaterfall.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>

namespace linetwin::app {

namespace {

/// From the time that is lost before the constraint works to what it makes for nothing.
constexpr std::array lossOrder{Loss::Planned,  Loss::Starved,         Loss::Blocked, Loss::Breakdown,
                               Loss::Jam,      Loss::Changeover,      Loss::Speed,   Loss::InProgress,
                               Loss::Rejected, Loss::ShippedDefective};
static_assert(lossOrder.size() + 1 == lossCount); // all but what is good
/// Of one kind of loss, by size and then by their change to the baseline; the rest is one row.
constexpr std::size_t mostLargeCauses = 5;
constexpr std::size_t mostChangedCauses = 2;

std::vector<LossBar> leavesOf(const LiveResult& result, bool isPlayedShift)
{
    const auto rowOf = [](const LossKey& key, const FigureStatistics& share) {
        return LossBar{.key = key, .loss = key.loss, .share = share.mean.value_or(0), .interval = share.interval};
    };
    std::vector<LossBar> rows;
    if (isPlayedShift) {
        for (const LossLeaf& leaf : result.shift.losses.leaves) {
            FigureStatistics share;
            share.mean = result.shift.losses.share(leaf.key);
            rows.push_back(rowOf(leaf.key, share));
        }
    } else if (!result.isCompared() || !result.hasSameStations()) {
        for (const LossRow& row : lossRows(*result.scenario))
            rows.push_back(rowOf(row.key, row.share));
    } else {
        const ComparisonRules rules{.look = result.look, .isComplete = result.hasAllCauses()};
        for (const LossComparison& each : compareLosses(*result.scenario, *result.reference, rules)) {
            rows.push_back(rowOf(each.key, each.share.scenario));
            rows.back().difference = each.share.difference.mean;
            rows.back().differenceInterval = each.share.difference.interval;
        }
    }
    std::erase_if(rows, [](const LossBar& row) {
        return row.loss != Loss::Good && row.share == 0 && row.difference.value_or(0) == 0;
    });
    return rows;
}

/// Sorts by size. The cause that was edited may have become small, so the largest sure changes are among those shown.
std::size_t moveShownToFront(std::vector<LossBar>& causes)
{
    std::ranges::stable_sort(causes, std::greater(), &LossBar::share);
    if (causes.size() <= mostLargeCauses + 1)
        return causes.size();
    const auto rest = causes.begin() + mostLargeCauses;
    const auto changeOf = [](const LossBar& row) { return row.hasSurelyChanged() ? std::abs(*row.difference) : 0.0; };
    std::stable_sort(rest, causes.end(), [&](const LossBar& a, const LossBar& b) { return changeOf(a) > changeOf(b); });
    const auto changed = std::count_if(rest, causes.end(), [&](const LossBar& row) { return changeOf(row) > 0; });
    std::size_t shown = mostLargeCauses + std::min(mostChangedCauses, static_cast<std::size_t>(changed));
    if (shown + 1 == causes.size())
        ++shown;
    const auto bySize = [](const LossBar& a, const LossBar& b) { return a.share > b.share; };
    std::stable_sort(causes.begin(), causes.begin() + static_cast<std::ptrdiff_t>(shown), bySize);
    std::stable_sort(causes.begin() + static_cast<std::ptrdiff_t>(shown), causes.end(), bySize);
    return shown;
}

} // namespace

bool LossBar::hasSurelyChanged() const
{
    return difference && differenceInterval && (differenceInterval->lower > 0 || differenceInterval->upper < 0);
}

std::optional<State> stateOf(Loss loss)
{
    switch (loss) {
    case Loss::Starved: return State::Starved;
    case Loss::Blocked: return State::Blocked;
    case Loss::Breakdown: return State::Down;
    case Loss::Jam: return State::Jammed;
    case Loss::Changeover: return State::Setup;
    case Loss::Planned: return State::Planned;
    default: return std::nullopt;
    }
}

std::vector<LossBar> lossWaterfall(const LiveResult& result, bool isPlayedShift)
{
    const std::vector<LossBar> leaves = leavesOf(result, isPlayedShift);
    std::vector<LossBar> rows;
    if (leaves.empty())
        return rows;
    const bool hasPlanned = std::ranges::any_of(leaves, [](const LossBar& row) { return row.loss == Loss::Planned; });
    rows.push_back(LossBar{.isScheduled = true, .isAllTime = hasPlanned, .share = 1, .end = 1});
    double left = 1;
    const auto append = [&](LossBar row) {
        row.start = left - row.share;
        row.end = left;
        left -= row.share;
        rows.push_back(std::move(row));
    };
    for (const Loss loss : lossOrder) {
        std::vector<LossBar> same;
        std::ranges::copy_if(leaves, std::back_inserter(same), [&](const LossBar& row) { return row.loss == loss; });
        const std::size_t shown = moveShownToFront(same);
        std::for_each_n(same.begin(), shown, append);
        if (shown == same.size())
            continue;
        LossBar rest{.loss = loss};
        for (std::size_t i = shown; i < same.size(); ++i) {
            rest.share += same[i].share;
            if (same[i].difference)
                rest.difference = rest.difference.value_or(0) + *same[i].difference;
            rest.gathered.push_back(same[i]);
        }
        append(rest);
    }
    for (const LossBar& row : leaves) {
        if (row.loss != Loss::Good)
            continue;
        rows.push_back(row);
        rows.back().end = row.share;
    }
    return rows;
}

} // namespace linetwin::app

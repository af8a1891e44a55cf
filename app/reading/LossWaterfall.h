// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveResult.h"
#include "engine/model/State.h"
#include "engine/study/LossRows.h"

#include <optional>
#include <vector>

namespace linetwin::app {

/// What a row of the waterfall of money is that no loss of time is (SPEC 7).
enum class MoneyPart { None, AtRatedPace, OutputNotSold, MadeNotSold, Margin };

/// A row of the waterfall, with its bar in shares of the time of the shift, or of what the rated pace would bring.
struct LossBar {
    std::optional<LossKey> key = std::nullopt; ///< null of the scheduled time and where several are gathered
    Loss loss = Loss::Good;
    bool isScheduled = false; ///< all there was: the scheduled time, or all time where a part of it is not scheduled
    bool isAllTime = false;
    double share = 0;
    double start = 0; ///< of the bar
    double end = 0;
    std::optional<Interval> interval = std::nullopt;
    std::optional<double> difference = std::nullopt; ///< to the baseline
    std::optional<Interval> differenceInterval = std::nullopt;
    std::vector<LossBar> gathered = {}; ///< not empty: a row of several causes

    MoneyPart money = MoneyPart::None;

    bool isGathered() const { return !gathered.empty(); }
    bool hasSurelyChanged() const;
};

/// In which the constraint loses so; nullopt for what it loses while it executes.
std::optional<State> stateOf(Loss loss);

/// Whether causes that are small and have not changed much are one row.
enum class SmallCauses { Gathered, Alone };

/// From the scheduled time to the good product: mean over the shifts so far, or replication 0 alone. All rows between
/// sum to the difference exactly. Empty without losses.
std::vector<LossBar> lossWaterfall(const LiveResult& result, bool isPlayedShift,
                                   SmallCauses small = SmallCauses::Gathered);

/// Where the margin goes: from what the constraint would bring if it made good units at its rated pace all the time to
/// the margin that is left.
struct MoneyWaterfall {
    double whole = 1; ///< an amount, of which the rows are shares
    std::vector<LossBar> rows;
};
/// As lossWaterfall(); nullopt where the runs have no money.
std::optional<MoneyWaterfall> moneyWaterfall(const LiveResult& result, bool isPlayedShift);

} // namespace linetwin::app

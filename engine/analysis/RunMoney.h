// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/LossTree.h"
#include "engine/model/Money.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/RunTotals.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace linetwin {

/// Money of one replication (SPEC 7), in whole millionths of the currency.
struct RunMoney {
    std::int64_t unitsMade = 0; ///< of the product's material type, those rejected later included
    std::int64_t unitsSold = 0; ///< output and not defective, less those taken back; may be negative
    Money materialCost = 0;
    Money conversionCost = 0;
    Money rateCost = 0; ///< of all stations: what their cost rates come to
    Money revenue = 0;

    Money margin() const { return revenue - materialCost - conversionCost - rateCost; }
    bool operator==(const RunMoney&) const = default;
};

/// What a station's cost rates come to, rounded once.
Money rateCostOf(const ResolvedStation& station, SimTime duration, SimTime inExecute);

/// nullopt in a run without money.
std::optional<RunMoney> computeMoney(const ResolvedLine& line, const RunTotals& totals);

/// What one loss costs: the margin of the units that would have been made in its time at the rated pace.
struct MoneyLeaf {
    LossKey key;
    Money cost = 0; ///< negative where something is gained

    bool operator==(const MoneyLeaf&) const = default;
};

/// Where the margin of one replication went (SPEC 7), exactly:
///
///     atRatedPace = margin + Σ losses + outputNotSold + madeNotSold
struct MoneyTree {
    Money atRatedPace = 0;         ///< margin if the constraint made good units at its ideal pace all the time
    std::vector<MoneyLeaf> losses; ///< those of the loss tree but the good output, in its order
    /// Good base units that were output in what could not be sold: containers that are defective by their contents or
    /// not delivered yet. 0 where the product is the base unit.
    Money outputNotSold = 0;
    /// Material and conversion of units that were made and not sold: rejected, defective or still in the line.
    Money madeNotSold = 0;
    Money margin = 0;

    /// 0 for a loss that is not there.
    Money costOf(const LossKey& key) const;
    bool operator==(const MoneyTree&) const = default;
};

/// nullopt in a run without money or without a loss tree.
std::optional<MoneyTree> computeMoneyTree(const ResolvedLine& line, const LossTree& losses, const RunMoney& money);

} // namespace linetwin

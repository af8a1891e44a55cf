// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/LossTree.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/study/Comparison.h"
#include "engine/study/Replications.h"

#include <optional>
#include <vector>

namespace linetwin {

/// A leaf of the loss tree over replications.
struct LossRow {
    LossKey key;
    FigureStatistics share; ///< of T; 0 in a replication that does not have the leaf
};

/// Every leaf that any of the replications has, in the order of the tree; none where they have no loss trees. The means
/// sum to 1.
std::vector<LossRow> lossRows(const ReplicationSet& replications, double level);

/// What a loss costs in money (MoneyTree), in the currency; 0 in a replication that does not have it.
struct MoneyRow {
    LossKey key;
    FigureStatistics cost;
};

/// Where the margin went, per run; every amount in the currency.
struct MoneyRows {
    FigureStatistics atRatedPace;
    std::vector<MoneyRow> losses; ///< in the order of the loss tree
    FigureStatistics outputNotSold;
    FigureStatistics madeNotSold;
    FigureStatistics margin;
};

/// Replications without a loss tree are null; nullopt where none has money.
std::optional<MoneyRows> moneyRows(const ReplicationSet& replications, double level);

/// A leaf of the scenario's tree and its paired difference to the reference's.
struct LossComparison {
    LossKey key;
    FigureComparison share; ///< of T
};

/// Every leaf that any replication of either has, in the order of the tree. Both lines have the same stations, by which
/// the leaves are known; replications without a loss tree are null.
std::vector<LossComparison> compareLosses(const ReplicationSet& scenario, const ReplicationSet& reference,
                                          const ComparisonRules& rules);

/// Where the margin of both went, with the paired differences; rows as in MoneyRows.
struct MoneyComparison {
    struct Row {
        LossKey key;
        FigureComparison cost;
    };
    FigureComparison atRatedPace;
    std::vector<Row> losses; ///< every leaf that any replication of either has
    FigureComparison outputNotSold;
    FigureComparison madeNotSold;
    FigureComparison margin;
};

/// As compareLosses(); nullopt where no run of one has money.
std::optional<MoneyComparison> compareMoney(const ReplicationSet& scenario, const ReplicationSet& reference,
                                            const ComparisonRules& rules);

} // namespace linetwin

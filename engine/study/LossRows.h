// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/LossTree.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/study/Replications.h"

#include <vector>

namespace linetwin {

/// A leaf of the loss tree over replications.
struct LossRow {
    LossKey key;
    FigureStatistics share; ///< of the scheduled time; 0 in a replication that does not have the leaf
};

/// Every leaf that any of the replications has, in the order of the tree; none where they have no loss trees. The means
/// sum to 1.
std::vector<LossRow> lossRows(const ReplicationSet& replications, double level = 0.95);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/LossRows.h"

#include <set>

namespace linetwin {

std::vector<LossRow> lossRows(const ReplicationSet& replications, double level)
{
    std::set<LossKey> keys;
    for (const ShiftFigures& shift : replications.shifts) {
        for (const LossLeaf& leaf : shift.losses.leaves)
            keys.insert(leaf.key);
    }
    std::vector<LossRow> rows;
    for (const LossKey& key : keys) {
        std::vector<std::optional<double>> shares;
        shares.reserve(replications.shifts.size());
        for (const ShiftFigures& shift : replications.shifts)
            shares.push_back(shift.losses.share(key));
        rows.push_back({key, meanStatistics(std::move(shares), level)});
    }
    return rows;
}

} // namespace linetwin

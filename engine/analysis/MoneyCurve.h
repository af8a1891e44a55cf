// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/RunMoney.h"
#include "engine/simulation/Recording.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace linetwin {

/// The money of a replication since its start, at `steps` + 1 times at equal distances from 0 to the end: every amount
/// at most half a step old in between.
struct MoneyCurve {
    std::vector<SimTime> times;
    std::vector<RunMoney> money; ///< same length; the last one as computeMoney() has it, where the recording is full

    bool operator==(const MoneyCurve&) const = default;
};

/// nullopt in a run without money. The line is the recording's; `steps` > 0.
std::optional<MoneyCurve> cumulativeMoney(const ResolvedLine& line, const Recording& recording, std::size_t steps);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <cstdint>

namespace linetwin {

/// An item on its way down the line.
struct FlowItem {
    SimTime oldestTake{};          ///< when the oldest of its contents was taken from the source
    std::int64_t defectiveRaw = 0; ///< defective base units in it, in raw items; with any of them it is defective
    // All of one type, as compilers for Windows put no others into one word.
    std::uint64_t defectiveProduct : 47 = 0; ///< defective units of the product in it; with any of them it is defective
    std::uint64_t isDefective : 1 = 0;
    std::uint64_t origin : 16 = 0; ///< of a defective one: the station at which it became so first

    std::int64_t defectiveUnits() const { return static_cast<std::int64_t>(defectiveProduct); }
    void setDefectiveUnits(std::int64_t units)
    {
        defectiveProduct = static_cast<std::uint64_t>(units) & ((std::uint64_t{1} << 47) - 1);
    }
};
static_assert(sizeof(FlowItem) == 24, "it is copied at every station");

} // namespace linetwin

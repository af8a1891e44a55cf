// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Replications.h"

#include <cstdint>
#include <optional>

namespace linetwin::app {

/// Which of the simulated shifts is recorded and played: one by its number, or the one that stands at a place when all
/// are sorted by output per hour.
struct ShiftChoice {
    enum class Kind : std::uint8_t { Numbered, Median, P10, P90, Worst };
    Kind kind = Kind::Numbered;
    std::uint32_t replication = 0; ///< for Numbered, from 0

    bool operator==(const ShiftChoice&) const = default;
};

/// The replication that is meant among these; nearest rank, and among equal ones the first. nullopt: it is not there,
/// or there are none to rank.
std::optional<std::uint32_t> chosenShift(const ShiftChoice& choice, const ReplicationSet& shifts);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Closures.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/StationLuck.h"
#include "engine/simulation/TransitBuffer.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// One station of PlantEventKernel with the buffer after it. What every cycle touches comes first.
struct PlantStation {
    enum class Phase : std::uint8_t {
        Collecting, ///< takes items as soon as it is open and they are there
        Working,    ///< stops and EXECUTE of a cycle
        Holding,    ///< an output that has not found room yet
    };

    std::int64_t batchIn = 1;
    std::int64_t rawPerOutput = 1;
    std::int64_t rawPerUnit = 0; ///< what a defect spoils; 0 for containers, whose units it leaves alone
    bool marksProduct = false;   ///< a defect spoils the unit of the product

    Phase phase = Phase::Collecting;
    bool isFoundFull = false; ///< the buffer was, at the end of an instant, by the output that it holds
    std::int64_t held = 0;    ///< inputs; while Holding those that the output was made from
    Item item{};              ///< the inputs held, then what they become
    SimTime accountedUntil{}; ///< until then its states are in the totals and reported; of work ahead of time

    TransitBuffer buffer; ///< after it
    Closures closures;
    StationLuck luck;

    State stateAtEnd = State::Starved; ///< of the work under way at the end of the run
    ReasonId reasonAtEnd = noReason;
    StationTotals totals{};            ///< of the window
    StationTotals bufferAtBegin{};     ///< figures of the buffer until the window's begin
    std::vector<ReasonTotals> reasons; ///< of the window, by ReasonId

    bool isBatchComplete() const { return held == batchIn; }
    bool wantsMore() const { return phase == Phase::Collecting && !isBatchComplete(); }
    /// In the buffer, maybe under way, or to be handed over.
    bool offersItem() const { return buffer.isHandOver() ? phase == Phase::Holding : buffer.level() > 0; }
    State waitingState() const { return phase == Phase::Holding ? State::Blocked : State::Starved; }
};

} // namespace linetwin

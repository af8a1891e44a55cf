// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/model/State.h"
#include "engine/simulation/Cycle.h"
#include "engine/simulation/FlowBuffer.h"
#include "engine/simulation/FlowItem.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/StationClosures.h"
#include "engine/simulation/StationLuck.h"
#include "engine/simulation/Window.h"
#include "engine/support/SimTime.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace linetwin {

/// One station of the recursion with the buffer after it. What every cycle touches comes first, in two cache lines.
struct alignas(64) RecursionStation {
    RecursionStation(const ResolvedLine& line, std::size_t position, const Window& window, std::uint64_t seed,
                     std::uint32_t replication, const std::stop_token& stop);

    SimTime free{}; ///< from when on it can take its next item; never, once it outlasts the run
    SimTime fixedExecute;
    SimTime blocked{};    ///< in the window
    bool collects;        ///< inputs one by one; the first station takes its whole batch at one instant
    bool isPlainlyLinked; ///< to the next one: by places, without transit and restart level
    std::uint32_t index;
    FlowBuffer buffer; ///< after it
    StationLuck luck;

    std::int64_t batchIn;
    std::int64_t held = 0;              ///< inputs collected so far
    SimTime idleSince{};                ///< end of the latest cycle, its output gone; kept for the history only
    FlowItem collected;                 ///< what the inputs held so far add up to
    std::int64_t defectiveRawTaken = 0; ///< in all inputs since the start of the run; for a station that `collects`

    bool marksUnits;   ///< a defect marks the base units in the output, not only the output
    bool marksProduct; ///< likewise the unit of the product
    std::int64_t rawPerInput;
    std::int64_t rawPerOutput;

    StationTotals totals; ///< breakdowns, jams, defects, rejects, stops and closures; the rest is filled in at the end
    /// In the window: defective raw items in outputs more than there were in their inputs, less those rejected here.
    std::int64_t defectiveRawGained = 0;
    std::int64_t defectiveProductGained = 0; ///< likewise of units of the product
    std::int64_t defectiveProductTaken = 0;  ///< as defectiveRawTaken
    std::int64_t rejectsInAll = 0;
    Int128 rejectTimes = 0;        ///< Σ of the times of rejects, clipped to the window
    SimTime executeBeyondFixed{};  ///< Σ (EXECUTE − fixedExecute) over the counted cycles
    SimTime executeBeforeWindow{}; ///< part of a counted cycle's EXECUTE before W
    SimTime executeAtEnd{};        ///< in the window, of the cycle that outlasts it
    bool isBlockedAtEnd = false;
    State stateAtEnd = State::Starved;
    ReasonId reasonAtEnd = noReason;

    /// At or before W: inputs taken, cycles completed, items delivered and rejected.
    struct Before {
        std::int64_t takes = 0;
        std::int64_t defectiveRawTaken = 0;
        std::int64_t defectiveProductTaken = 0;
        std::int64_t completions = 0;
        std::int64_t outputs = 0;
        std::int64_t rejects = 0;
    } before;

    Closures closures;
    bool handsOver; ///< no place after it: an item is put when it is taken
    std::optional<std::uint32_t> restartLevel;
    SimTime transit;                   ///< of the buffer after it
    std::vector<ReasonTotals> reasons; ///< by ReasonId

    /// The open part of [from, to) in the window.
    SimTime openTime(SimTime from, SimTime to, const Window& window)
    {
        const SimTime begin = std::max(from, window.begin);
        const SimTime end = std::min(to, window.end);
        return begin < end ? closures.openTime(begin, end) : SimTime{};
    }

    /// Takes one more input. True if the batch is complete; then `item` is what the inputs add up to.
    [[gnu::always_inline]] bool collect(FlowItem& item)
    {
        if (held == 0)
            collected.oldestTake = item.oldestTake;
        if (item.isDefective) [[unlikely]] {
            if (!collected.isDefective)
                collected.origin = item.origin;
            collected.isDefective = true;
            collected.defectiveRaw += item.defectiveRaw;
            collected.setDefectiveUnits(collected.defectiveUnits() + item.defectiveUnits());
            defectiveRawTaken += item.defectiveRaw;
            defectiveProductTaken += item.defectiveUnits();
        }
        if (++held < batchIn)
            return false;
        held = 0;
        item = collected;
        collected = {};
        return true;
    }

    /// The part of a cycle that does not depend on the stations downstream.
    struct Work {
        SimTime executeFrom; ///< after the stops
        SimTime completion;
    };
    /// Counts the stops of an eventful cycle whose last input was taken at `take`. Calls visit(stop, from, to) for each
    /// of positive length, closures in it included.
    template <bool isPlant, class Visit> Work stopAndWork(SimTime take, const Window& window, Visit visit);
    Cycle cycle(SimTime take, Work work, SimTime end) const
    {
        return {idleSince, take, work.executeFrom, work.completion, end};
    }
    /// TRANSFORM and INSPECT at `time` of an output that is defective or of an eventful cycle. False if it is rejected.
    bool transform(FlowItem& item, SimTime time, const Window& window);

    std::int64_t completionsInAll() const { return buffer.puts() + rejectsInAll + (isBlockedAtEnd ? 1 : 0); }
    /// Inputs taken since the start of the run, those of the work that outlasts it included. Not of the first station.
    std::int64_t takesInAll() const
    {
        const bool isWorkingAtEnd = free == neverTime && !isBlockedAtEnd;
        return (completionsInAll() + (isWorkingAtEnd ? 1 : 0)) * batchIn + held;
    }
    /// Everything counted in the window.
    StationTotals countedTotals(const Window& window) const;
};

template <bool isPlant, class Visit>
RecursionStation::Work RecursionStation::stopAndWork(SimTime take, const Window& window, Visit visit)
{
    SimTime from = take;
    for (const Stop& stop : luck.stops()) {
        if (from > window.end)
            break;
        const SimTime to = isPlant ? closures.advance(from, stop.duration, stop.state) : from + stop.duration;
        const SimTime counted = isPlant ? openTime(from, to, window) : window.overlap(from, to);
        totals.timeInState[static_cast<std::size_t>(stop.state)] += counted;
        const bool isCounted = window.countsBegin(from);
        if (isCounted)
            countStop(totals, stop.reason);
        if constexpr (isPlant) {
            reasons[stop.reason].time += counted;
            reasons[stop.reason].stops += isCounted ? 1 : 0;
        }
        if (to > window.end) {
            stateAtEnd = stop.state;
            reasonAtEnd = stop.reason;
        }
        if (to > from)
            visit(stop, from, to);
        from = to;
    }
    if constexpr (!isPlant)
        return {from, from + luck.execute()};
    return {from, from > window.end ? from : closures.advance(from, luck.execute())};
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/BlockLink.h"
#include "engine/simulation/Cycle.h"
#include "engine/simulation/Poll.h"
#include "engine/simulation/RecursionStation.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/SaleRule.h"
#include "engine/simulation/Window.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// The departure-time recursion of a serial line: no calendar, no events. Items are carried down the line one after
/// the other, each as far as it gets before it waits for others of its batch:
///
///     take       = max(put upstream, station free)
///     completion = take of the last input + stops + EXECUTE
///     put        = max(completion, room in the buffer)         (FlowBuffer)
///     free       = put, or the completion of an output that is rejected
///
/// As nothing overtakes in a serial line, each of these depends on earlier items and on stations upstream only, so all
/// are final when they are written. A station whose time runs over the end of the run is cut there, each on its own:
/// it is never free again, and by and by the line before it stands still.
///
/// Items up to the end of the warm-up, when times still have to be clipped at its end, take a slower way (`isWarm`).
///
/// Where only totals are left, the other items may go in blocks: as many cycles of one station as are known to be
/// plain, for whose inputs the station before it has computed when they are put, and the one after it when there is
/// room. A line with buffers of C places goes on in blocks of C, each with all that a cycle needs in registers.
///
/// With `isPlant` it serves reasons, closures, transit and restart levels (MODEL.md); without, it leaves them out, and
/// whatever they would cost. Then, with open(t) the first open instant at or after t,
///
///     take       = open(max(put upstream + transit, station free))
///     put        = take of the next station, where there is no buffer
///
/// and what takes time takes open time (Closures).
///
/// Same results as EventKernel, bit for bit, and the same reports, but for their order between stations. Times are
/// since the start of the run. Use once.
template <class Observer, bool isPlant> class RecursionKernel {
public:
    /// `line` and `observer` outlive it. `stop` is the one that the poll asks. In blocks only lines that
    /// canGoInBlocks().
    RecursionKernel(const ResolvedLine& line, const Window& window, std::uint64_t seed, std::uint32_t replication,
                    Observer& observer, const std::stop_token& stop, bool goesInBlocks = false);

    /// False if `poll` wanted it to stop.
    bool run(Poll& poll);
    /// Of the window, after run().
    RunTotals totals() const;

private:
    bool carryOn(Poll& poll);
    template <bool isWarm> bool carryAll(Poll& poll);
    template <bool isWarm> void carry();
    /// Begins a cycle and makes its output, `item`, of its inputs. `work` is that of a plain cycle, and then that of
    /// this one. False if the output is rejected.
    template <bool isWarm> bool makeOutput(RecursionStation& station, FlowItem& item, RecursionStation::Work& work);
    template <bool isWarm> void enter(RecursionStation& first, SimTime time);
    RecursionStation::Work stopped(RecursionStation& station, SimTime take);
    SimTime takeFirst(RecursionStation& first);
    struct Link {
        SimTime put; ///< the output into the buffer
        SimTime take;
    };
    /// By hand-over, or with transit or a restart level, of an output that is done at `completion`.
    static Link linkOf(const RecursionStation& station, RecursionStation& next, SimTime completion, SimTime room);
    template <bool isWarm> void leave(RecursionStation& station, const FlowItem& item, const Cycle& cycle);
    template <bool isWarm> void deliver(RecursionStation& last, const FlowItem& item, const Cycle& cycle);
    void reject(RecursionStation& station, const Cycle& cycle);
    void noteOrigin(const RecursionStation& station, const FlowItem& item, SimTime time);
    /// TRANSFORM and INSPECT of an output that is defective or of an eventful cycle. False if it is rejected.
    bool transform(RecursionStation& station, FlowItem& item, SimTime time);
    /// Ends an item's way where its next step, or the next station's, would lie after the end of the run.
    template <bool isWarm> void cut(RecursionStation& station, const FlowItem& item, const Cycle& cycle, SimTime room);
    template <bool isWarm> void noteTake(RecursionStation& station, const FlowItem& item, SimTime time);
    void noteDefectiveTake(const FlowItem& item, SimTime time) requires Observer::keepsHistory;
    void noteCompletion(const RecursionStation& station, SimTime time, bool isRejected);
    void noteWarmCycle(RecursionStation& station, RecursionStation::Work work);
    void reportInterrupted(RecursionStation& station, const Cycle& cycle) requires Observer::keepsHistory;
    void reportSpan(RecursionStation& station, State state, SimTime from, SimTime to,
                    ReasonId reason = noReason) requires Observer::keepsHistory;

    // In blocks. Stations are named by their index.
    bool carryBlocks(Poll& poll) requires(!Observer::keepsHistory);
    void takeAllThatWaits(std::size_t index) requires(!Observer::keepsHistory);
    std::size_t advance(std::size_t index) requires(!Observer::keepsHistory);
    std::size_t carryPlain(std::size_t index, std::size_t most) requires(!Observer::keepsHistory);
    std::size_t collect(std::size_t index, std::size_t most) requires(!Observer::keepsHistory);
    void carryNext(std::size_t index) requires(!Observer::keepsHistory);
    void finish(std::size_t index, FlowItem item, SimTime take) requires(!Observer::keepsHistory);
    void passTaken(std::size_t index, const SimTime* puts, const SimTime* takes, std::size_t count) //
        requires(!Observer::keepsHistory);
    void passToNobody(std::size_t index) requires(!Observer::keepsHistory);
    void countDeliveries(const SimTime* oldestTakes, const SimTime* completions, std::size_t count) //
        requires(!Observer::keepsHistory);
    SimTime plainUntil(const RecursionStation& station) const;

    bool hasWarmedUp() const;
    void endWarmup();
    void settle() requires Observer::keepsHistory;
    void settleStation(RecursionStation& station, SimTime until) requires Observer::keepsHistory;
    void openHistory() requires Observer::keepsHistory;
    void closeHistory() requires Observer::keepsHistory;
    LineTotals lineTotals() const;
    void addOutput(LineTotals& line) const;
    void addCollected(LineTotals& line) const;
    std::int64_t unitsSold() const;

    const ResolvedLine& m_line;
    Window m_window;
    Observer& m_observer;
    bool m_goesInBlocks;
    std::vector<RecursionStation> m_stations;
    std::vector<BlockLink> m_links; ///< after each station but the last one; in blocks
    bool m_hasReasons;              ///< else nothing is reported or counted by reason
    std::size_t m_countingPoint;    ///< beyond the stations where there is none
    SaleRule m_sales;
    LineTotals m_lineTotals; ///< counts of deliveries, as far as known
    LeadTimeHistogram m_leadTimes;
    std::int64_t m_defectiveUnitsDelivered = 0; ///< of the product, in the window
    std::int64_t m_entries = 0;                 ///< cycles begun by the first station
    Int128 m_entryTimes = 0;                    ///< Σ of their times, clipped to the window
    Int128 m_deliveryTimes = 0;                 ///< likewise of the deliveries
};

} // namespace linetwin

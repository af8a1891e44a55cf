// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/RecursionStation.h"

#include "engine/simulation/ReasonIds.h"

#include <algorithm>

namespace linetwin {

RecursionStation::RecursionStation(const ResolvedLine& line, std::size_t position, const Window& window,
                                   std::uint64_t seed, std::uint32_t replication, const std::stop_token& stop)
    : fixedExecute(line.stations[position].cycleTime), collects(position > 0 && line.stations[position].batchIn > 1),
      isPlainlyLinked(false), index(static_cast<std::uint32_t>(position)), buffer(line.bufferAfter(position).places),
      luck(line.stations[position], seed, replication), batchIn(line.stations[position].batchIn),
      marksUnits(line.marksUnits(position)), marksProduct(line.marksMaterial(position)),
      rawPerInput(line.stations[position].rawItemsPerOutput / line.stations[position].batchIn),
      rawPerOutput(line.stations[position].rawItemsPerOutput),
      closures(closuresOf(line, position, window, seed, replication, stop)),
      handsOver(line.bufferAfter(position).places == 0), transit(line.bufferAfter(position).transit),
      reasons(ReasonIds(line, position).count())
{
    if (const auto level = line.bufferAfter(position).restartLevel)
        restartLevel = static_cast<std::uint32_t>(*level);
    isPlainlyLinked = !handsOver && !restartLevel && transit.count() == 0;
}

bool RecursionStation::transform(FlowItem& item, SimTime time, const Window& window)
{
    const bool isCounted = time > window.begin;
    if (isCounted)
        executeBeyondFixed += luck.execute() - fixedExecute;
    if (luck.makesDefect()) {
        totals.defects += isCounted ? 1 : 0;
        if (!item.isDefective)
            item.origin = static_cast<std::uint16_t>(index);
        item.isDefective = true;
    }
    if (!item.isDefective && !luck.rejectsFalsely())
        return true;
    const std::int64_t defectiveRawBefore = item.defectiveRaw;
    const std::int64_t defectiveUnitsBefore = item.defectiveUnits();
    if (marksUnits && item.isDefective)
        item.defectiveRaw = rawPerOutput;
    if (marksProduct && item.isDefective)
        item.setDefectiveUnits(1);
    const bool isRejected = !item.isDefective || luck.detects();
    totals.falseRejects += isCounted && !item.isDefective ? 1 : 0;
    if (isCounted) {
        defectiveRawGained += (isRejected ? 0 : item.defectiveRaw) - defectiveRawBefore;
        defectiveProductGained += (isRejected ? 0 : item.defectiveUnits()) - defectiveUnitsBefore;
    }
    if (!isRejected)
        return true;
    ++rejectsInAll;
    before.rejects += isCounted ? 0 : 1;
    rejectTimes += std::max(time, window.begin).count();
    return false;
}

StationTotals RecursionStation::countedTotals(const Window& window) const
{
    StationTotals counted = totals;
    counted.cycles = completionsInAll() - before.completions;
    counted.outputs = buffer.puts() - before.outputs;
    counted.rejects = rejectsInAll - before.rejects;
    counted.executeOfCycles = counted.cycles * fixedExecute + executeBeyondFixed;
    const auto timeIn = [&counted](State state) -> SimTime& {
        return counted.timeInState[static_cast<std::size_t>(state)];
    };
    timeIn(State::Execute) = counted.executeOfCycles - executeBeforeWindow + executeAtEnd;
    timeIn(State::Blocked) = blocked;
    SimTime others{};
    for (const SimTime time : counted.timeInState)
        others += time;
    timeIn(State::Starved) = window.length() - others;
    buffer.addFigures(counted, window);
    return counted;
}

} // namespace linetwin

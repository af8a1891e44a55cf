// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductionCsv.h"

#include <algorithm>
#include <cassert>

namespace linetwin {

namespace {

/// The state with the longest time; the first of equal ones.
State prevailing(const std::array<SimTime, stateCount>& timeInState)
{
    return static_cast<State>(std::ranges::max_element(timeInState) - timeInState.begin());
}

} // namespace

ProductionCsv::ProductionCsv(std::ostream& out, const ResolvedLine& line, SimTime interval, const CsvStyle& style)
    : m_text(out, style), m_interval(interval), m_rawItemsPerUnit(line.rawItemsPerUnit)
{
    assert(interval.count() > 0);
    for (const ResolvedStation& station : line.stations) {
        m_stations.emplace_back();
        m_stations.back().name = m_text.quoted(station.name);
        m_stations.back().rawPerOutput = station.rawItemsPerOutput;
    }
    m_text.addRow({"timestamp", "machine", "state", "sku", "units", "good", "scrap", "material_cost", "conversion_cost",
                   "revenue", "margin"});
}

void ProductionCsv::append(const Recording& recording, SimTime start, SimTime end)
{
    assert(!recording.isSampled() && recording.stationCount() == m_stations.size());
    for (Station& station : m_stations)
        station.visit = station.nextOutput = station.nextDefectiveOutput = station.nextReject = 0;
    for (SimTime from = start; from < end;) {
        const SimTime intervalEnd = m_intervalStart + m_interval;
        const SimTime to = std::min(intervalEnd, end);
        for (std::size_t i = 0; i < m_stations.size(); ++i)
            count(m_stations[i], recording.track(i), from - start, to - start);
        if (to == intervalEnd)
            writeRows();
        from = to;
    }
}

void ProductionCsv::finish(SimTime end)
{
    if (m_intervalStart < end)
        writeRows();
    m_text.flush();
}

/// Times are the recording's.
void ProductionCsv::count(Station& station, const StationTrack& track, SimTime from, SimTime to)
{
    while (from < to) {
        const bool isLast = station.visit + 1 == track.visitStart.size();
        const SimTime visitEnd = isLast ? to : std::min(track.visitStart[station.visit + 1], to);
        station.timeInState[static_cast<std::size_t>(track.visitState[station.visit])] += visitEnd - from;
        from = visitEnd;
        if (!isLast && track.visitStart[station.visit + 1] == visitEnd)
            ++station.visit;
    }
    for (; station.nextOutput < track.outputs.size() && track.outputs[station.nextOutput] <= to; ++station.nextOutput)
        station.rawDelivered += station.rawPerOutput;
    const std::vector<DefectiveOutput>& defective = track.defectiveOutputs;
    for (; station.nextDefectiveOutput < defective.size() &&
           defective[station.nextDefectiveOutput].output < static_cast<std::int64_t>(station.nextOutput);
         ++station.nextDefectiveOutput)
        station.defectiveRawDelivered += defective[station.nextDefectiveOutput].raw;
    for (; station.nextReject < track.rejects.size() && track.rejects[station.nextReject] <= to; ++station.nextReject)
        station.rawRejected += station.rawPerOutput;
}

void ProductionCsv::writeRows()
{
    const auto addUnits = [this](std::int64_t rawItems) {
        m_text.add(static_cast<double>(rawItems) / static_cast<double>(m_rawItemsPerUnit));
    };
    for (Station& station : m_stations) {
        m_text.add(m_intervalStart);
        m_text.add(station.name);
        m_text.add(nameOf(prevailing(station.timeInState)));
        m_text.addEmpty(); // product
        addUnits(station.rawDelivered);
        addUnits(station.rawDelivered - station.defectiveRawDelivered);
        addUnits(station.rawRejected);
        m_text.addEmpty(4); // money
        m_text.endRow();
        station.timeInState = {};
        station.rawDelivered = station.defectiveRawDelivered = station.rawRejected = 0;
    }
    m_intervalStart += m_interval;
}

} // namespace linetwin

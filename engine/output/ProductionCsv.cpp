// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductionCsv.h"

#include "engine/analysis/RunMoney.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace linetwin {

namespace {

/// The state with the longest time; the first of equal ones.
State prevailing(const std::array<SimTime, stateCount>& timeInState)
{
    return static_cast<State>(std::ranges::max_element(timeInState) - timeInState.begin());
}

} // namespace

ProductionCsv::ProductionCsv(std::ostream& out, const ResolvedLine& line, SimTime interval, const CsvStyle& style)
    : m_line(line), m_text(out, style), m_interval(interval), m_rawItemsPerUnit(line.rawItemsPerUnit)
{
    assert(interval.count() > 0);
    if (line.product)
        m_sku = m_text.quoted(line.product->sku.empty() ? line.product->name : line.product->sku);
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
        countSales(recording, from - start, to - start);
        if (to == intervalEnd)
            writeRows(to);
        from = to;
    }
}

void ProductionCsv::finish(SimTime end)
{
    if (m_intervalStart < end)
        writeRows(end);
    m_text.flush();
}

/// Times are the recording's.
void ProductionCsv::count(Station& station, const StationTrack& track, SimTime from, SimTime to)
{
    while (from < to) {
        const bool isLast = station.visit + 1 == track.visitStart.size();
        const SimTime visitEnd = isLast ? to : std::min(track.visitStart[station.visit + 1], to);
        const State state = track.visitState[station.visit];
        station.timeInState[static_cast<std::size_t>(state)] += visitEnd - from;
        station.executed += state == State::Execute ? visitEnd - from : SimTime{};
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

/// Times are the recording's.
void ProductionCsv::countSales(const Recording& recording, SimTime from, SimTime to)
{
    m_unitsMade += recording.unitsMadeAt(to) - recording.unitsMadeAt(from);
    m_unitsSold += recording.unitsSoldAt(to) - recording.unitsSoldAt(from);
}

/// Of one row; empty cells in a run without money.
void ProductionCsv::addMoney(std::size_t station, SimTime end)
{
    if (!m_line.hasMoney()) {
        m_text.addEmpty(4);
        return;
    }
    const ResolvedProduct& product = *m_line.product;
    const bool isMaker = station == *product.station;
    const bool isLast = station + 1 == m_stations.size();
    const Money rateCost = rateCostOf(m_line.stations[station], end, m_stations[station].executed);
    const Money material = isMaker ? Money{product.materialCost} * m_unitsMade : 0;
    const Money conversion = (isMaker ? Money{product.conversionCost} * m_unitsMade : 0) + rateCost -
                             std::exchange(m_stations[station].rateCost, rateCost);
    const Money revenue = isLast ? Money{product.sellingPrice} * m_unitsSold : 0;
    for (const Money amount : {material, conversion, revenue, revenue - material - conversion})
        m_text.add(amount);
}

void ProductionCsv::writeRows(SimTime end)
{
    const auto addUnits = [this](std::int64_t rawItems) {
        m_text.add(static_cast<double>(rawItems) / static_cast<double>(m_rawItemsPerUnit));
    };
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        Station& station = m_stations[i];
        m_text.add(m_intervalStart);
        m_text.add(station.name);
        m_text.add(nameOf(prevailing(station.timeInState)));
        if (m_line.product)
            m_text.add(m_sku);
        else
            m_text.addEmpty();
        addUnits(station.rawDelivered);
        addUnits(station.rawDelivered - station.defectiveRawDelivered);
        addUnits(station.rawRejected);
        addMoney(i, end);
        m_text.endRow();
        station.timeInState = {};
        station.rawDelivered = station.defectiveRawDelivered = station.rawRejected = 0;
    }
    m_unitsMade = m_unitsSold = 0;
    m_intervalStart += m_interval;
}

} // namespace linetwin

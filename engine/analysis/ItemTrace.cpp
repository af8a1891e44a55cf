// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/ItemTrace.h"

#include "engine/support/Messages.h"

#include <cassert>
#include <tuple>
#include <utility>

namespace linetwin {

bool ItemTrace::Head::operator>(const Head& other) const
{
    return std::tie(createdAt, station) > std::tie(other.createdAt, other.station);
}

ItemTrace::ItemTrace(const ResolvedLine& line, std::function<void(const TracedItem&)> handOut, std::size_t byteLimit)
    : m_stations(line.stations.size()), m_handOut(std::move(handOut)), m_byteLimit(byteLimit)
{
    std::size_t maker = noMaker;
    for (std::size_t i = 0; i < m_stations.size(); ++i) {
        m_stations[i].batchIn = line.stations[i].batchIn;
        m_stations[i].makesItems = line.stations[i].outputType.has_value();
        m_stations[i].inputMaker = maker;
        if (m_stations[i].makesItems)
            maker = i;
    }
}

void ItemTrace::add(const Completion& completion)
{
    // Whatever is still to come is not earlier than this.
    if (completion.station == 0)
        handOutUntil(completion.time);
    Station& station = m_stations[completion.station];
    const Waiting output = process(station, completion.station, completion);
    const bool isLast = completion.station + 1 == m_stations.size();
    if (isLast || completion.isRejected)
        settle(station.makesItems ? completion.station : station.inputMaker, output.number, completion.isRejected);
    else
        m_stations[completion.station + 1].waiting.push_back(output);
}

void ItemTrace::finish()
{
    for (Station& station : m_stations) {
        for (Made& item : station.made)
            item.isFinal = true;
    }
    handOutUntil(SimTime::max());
}

std::size_t ItemTrace::bytesOfItem(const Station& maker)
{
    return sizeof(Made) + static_cast<std::size_t>(maker.batchIn) * sizeof(std::int64_t);
}

/// What the cycle turns its inputs into.
ItemTrace::Waiting ItemTrace::process(Station& station, std::size_t index, const Completion& completion)
{
    if (station.makesItems)
        return make(station, index, completion);
    Waiting item = takeInput(station, index);
    if (completion.makesDefect) {
        item.isDefective = true;
        if (station.inputMaker != noMaker)
            itemOf(station.inputMaker, item.number).isDefective = true;
    }
    return item;
}

ItemTrace::Waiting ItemTrace::takeInput(Station& station, std::size_t index)
{
    if (index == 0)
        return {++m_rawItems, false};
    assert(!station.waiting.empty());
    const Waiting input = station.waiting.front();
    station.waiting.pop_front();
    return input;
}

ItemTrace::Waiting ItemTrace::make(Station& station, std::size_t index, const Completion& completion)
{
    m_bytes += bytesOfItem(station);
    if (m_bytes > m_byteLimit)
        throw TraceLimitError(std::string(
            localText("Finding", "the line holds more items at once than memory has room for their genealogy")));
    Made item{.createdAt = completion.time, .isDefective = completion.makesDefect};
    for (std::int64_t i = 0; i < station.batchIn; ++i) {
        const Waiting input = takeInput(station, index);
        item.isDefective = item.isDefective || input.isDefective;
        station.inputs.push_back(input.number);
    }
    if (station.made.empty())
        m_heads.push({item.createdAt, index});
    station.made.push_back(item);
    const auto ahead = static_cast<std::int64_t>(station.made.size()) - 1;
    return {station.firstNumber + ahead, item.isDefective};
}

/// The item has left the line, and all that it was made from with it.
void ItemTrace::settle(std::size_t maker, std::int64_t number, bool isRejected)
{
    if (maker == noMaker)
        return;
    Made& item = itemOf(maker, number);
    item.isRejected = isRejected;
    item.isFinal = true;
    const Station& station = m_stations[maker];
    if (station.inputMaker == noMaker)
        return;
    const std::int64_t first = (number - station.firstNumber) * station.batchIn;
    for (std::int64_t i = first; i < first + station.batchIn; ++i)
        settle(station.inputMaker, station.inputs[static_cast<std::size_t>(i)], isRejected);
}

ItemTrace::Made& ItemTrace::itemOf(std::size_t maker, std::int64_t number)
{
    Station& station = m_stations[maker];
    assert(number >= station.firstNumber);
    return station.made[static_cast<std::size_t>(number - station.firstNumber)];
}

/// Only those before `time`: at that time itself a station upstream may still make one.
void ItemTrace::handOutUntil(SimTime time)
{
    while (!m_heads.empty() && m_heads.top().createdAt < time) {
        const std::size_t index = m_heads.top().station;
        if (!m_stations[index].made.front().isFinal)
            return;
        m_heads.pop();
        handOutFirst(index);
        if (!m_stations[index].made.empty())
            m_heads.push({m_stations[index].made.front().createdAt, index});
    }
}

void ItemTrace::handOutFirst(std::size_t index)
{
    Station& station = m_stations[index];
    const Made& item = station.made.front();
    const auto inputsEnd = station.inputs.begin() + static_cast<std::ptrdiff_t>(station.batchIn);
    if (item.createdAt > SimTime{}) {
        m_inputs.assign(station.inputs.begin(), inputsEnd);
        m_handOut({index, station.firstNumber, item.createdAt, item.isDefective, item.isRejected, m_inputs});
    }
    station.inputs.erase(station.inputs.begin(), inputsEnd);
    station.made.pop_front();
    ++station.firstNumber;
    m_bytes -= bytesOfItem(station);
}

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ChartScale.h"

#include <algorithm>

namespace linetwin::app {

namespace {

/// An axis that is so many times longer than what is shown would hide it.
constexpr double longestAxis = 20;

} // namespace

void ChartScale::Range::add(double value)
{
    lowest = std::min(lowest, value);
    highest = std::max(highest, value);
}

ChartScale::ChartScale(const ChartData& data, const ResolvedLine& line)
{
    for (std::size_t i = 0; i < data.buffers.size(); ++i) {
        Buffer& buffer = m_buffers[data.buffers[i].station];
        buffer.level = std::max(buffer.level, static_cast<double>(data.buffers[i].level.maximum()));
        buffer.capacity = std::max(buffer.capacity, static_cast<double>(data.buffers[i].capacity));
        for (const SimTime time : data.timeAtLevels[i])
            buffer.share = std::max(buffer.share, toSeconds(time) / toSeconds(data.duration));
    }
    const double rated = line.yardstick.ratedUnitsPerHour;
    m_unitsPerHour.add(rated);
    m_units.add(rated * toHours(data.duration));
    for (const auto& [range, steps] :
         {std::pair(&m_unitsPerHour, &data.throughput), std::pair(&m_units, &data.output)}) {
        range->add(static_cast<double>(steps->minimum()));
        range->add(static_cast<double>(steps->maximum()));
    }
    if (!data.money)
        return;
    for (const StepFunction* steps : {&data.money->revenue, &data.money->cost, &data.money->margin}) {
        m_money.add(static_cast<double>(steps->minimum()));
        m_money.add(static_cast<double>(steps->maximum()));
    }
}

void ChartScale::include(const ChartScale& other)
{
    for (const auto& [station, of] : other.m_buffers) {
        Buffer& buffer = m_buffers[station];
        buffer.level = std::max(buffer.level, of.level);
        buffer.capacity = std::max(buffer.capacity, of.capacity);
        buffer.share = std::max(buffer.share, of.share);
    }
    for (const auto& [range, of] : {std::pair(&m_unitsPerHour, &other.m_unitsPerHour),
                                    std::pair(&m_units, &other.m_units), std::pair(&m_money, &other.m_money)}) {
        range->add(of->lowest);
        range->add(of->highest);
    }
}

void ChartScale::foresee(const ChartData& data, const MostPlaces& mostPlaces)
{
    for (const BufferSeries& series : data.buffers) {
        const double most = mostPlaces(series.station);
        const auto level = static_cast<double>(series.level.maximum());
        Buffer& buffer = m_buffers[series.station];
        buffer.capacity = std::max(buffer.capacity, most);
        if (level >= static_cast<double>(series.capacity) && most <= longestAxis * level)
            buffer.level = std::max(buffer.level, most);
    }
}

double ChartScale::highestCapacity(const BufferSeries& buffer) const
{
    const auto own = static_cast<double>(buffer.capacity);
    const auto found = m_buffers.find(buffer.station);
    return found != m_buffers.end() && found->second.capacity <= longestAxis * own
               ? std::max(own, found->second.capacity)
               : own;
}

double ChartScale::highestLevel(const ChartData& data) const
{
    double highest = 1;
    for (const BufferSeries& buffer : data.buffers) {
        if (const auto found = m_buffers.find(buffer.station); found != m_buffers.end())
            highest = std::max(highest, found->second.level);
    }
    return highest;
}

double ChartScale::highestShare(const ChartData& data) const
{
    double highest = 0;
    for (const BufferSeries& buffer : data.buffers) {
        const auto found = m_buffers.find(buffer.station);
        if (found != m_buffers.end() && buffer.capacity > 0)
            highest = std::max(highest, found->second.share);
    }
    return highest;
}

} // namespace linetwin::app

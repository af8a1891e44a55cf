// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Recording.h"
#include "engine/simulation/SaleRule.h"

#include <algorithm>
#include <iterator>

namespace linetwin {

SaleTrack saleTrackOf(const ResolvedLine& line)
{
    SaleTrack sales;
    const SaleRule rule(line);
    sales.hasMoney = rule.hasMoney();
    if (rule.isAtPoint()) {
        const ResolvedStation& point = line.stations[rule.point];
        sales.point = rule.point;
        sales.unitsPerItem = rule.unitsIn(point.rawItemsPerOutput / point.batchIn);
    } else {
        sales.unitsPerItem = rule.unitsIn(line.stations.back().rawItemsPerOutput);
    }
    return sales;
}

std::int64_t Recording::unitsMadeAt(SimTime time) const
{
    time = cut(time);
    if (!m_sales.hasMoney)
        return 0;
    if (isSampled())
        return m_sales.madeUntil[static_cast<std::size_t>(sampleAt(time).time / m_interval)];
    return std::ranges::upper_bound(m_sales.made, time) - m_sales.made.begin();
}

std::int64_t Recording::unitsSoldAt(SimTime time) const
{
    time = cut(time);
    if (!m_sales.hasMoney)
        return 0;
    if (isSampled())
        time = sampleAt(time).time;
    const StationMoment moment = stationAt(m_sales.point.value_or(m_tracks.size() - 1), time);
    const auto next = std::ranges::upper_bound(m_sales.losses, time, {}, &SaleLoss::time);
    const std::int64_t lost = next == m_sales.losses.begin() ? 0 : std::prev(next)->unitsUntil;
    return (m_sales.point ? moment.takes : moment.outputs) * m_sales.unitsPerItem - lost;
}

} // namespace linetwin

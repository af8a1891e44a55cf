// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/SaleRule.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace linetwin {

/// Raw items that are in the line at one moment, in the stations of an event kernel and in the buffers after them.
template <class Station> class RawInLine {
public:
    /// `stations` outlive it.
    explicit RawInLine(const std::vector<Station>& stations) : m_stations(stations) {}

    /// After the station `from`, before what `to` has taken; to the end of the line where `to` is beyond it.
    std::int64_t between(std::size_t from, std::size_t to) const
    {
        std::int64_t raw = 0;
        for (std::size_t i = from; i + 1 < m_stations.size() && i < to; ++i)
            raw += m_stations[i].buffer.level() * m_stations[i].rawPerOutput + (i + 1 < to ? held(i + 1) : 0);
        return raw;
    }
    /// What the station has taken, whatever it or the stations after it have made of that; 0 beyond the line.
    std::int64_t from(std::size_t station) const
    {
        return station < m_stations.size() ? held(station) + between(station, m_stations.size()) : 0;
    }
    /// How many of them are defective.
    std::int64_t defectiveFrom(std::size_t station) const
    {
        std::int64_t raw = 0;
        for (std::size_t i = station; i < m_stations.size(); ++i)
            raw += (m_stations[i].held > 0 ? m_stations[i].item.defectiveRawItems() : 0) +
                   m_stations[i].buffer.defectiveRawItems();
        return raw;
    }

    /// How many units of the product in them are.
    std::int64_t defectiveUnitsFrom(std::size_t station) const
    {
        std::int64_t units = 0;
        for (std::size_t i = station; i < m_stations.size(); ++i)
            units += (m_stations[i].held > 0 ? m_stations[i].item.defectiveUnits : 0) +
                     m_stations[i].buffer.defectiveUnits();
        return units;
    }
    /// Units of the product in the line that are sold already.
    std::int64_t unitsSold(const SaleRule& sales) const
    {
        return sales.isAtPoint() ? sales.unitsIn(from(sales.point)) - defectiveUnitsFrom(sales.point) : 0;
    }

private:
    /// In the station, as inputs or as an output.
    std::int64_t held(std::size_t station) const
    {
        return m_stations[station].held * (m_stations[station].rawPerOutput / m_stations[station].batchIn);
    }

    const std::vector<Station>& m_stations;
};

} // namespace linetwin

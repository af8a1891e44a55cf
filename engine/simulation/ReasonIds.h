// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <cstddef>

namespace linetwin {

/// Where a station's reasons stand in ResolvedStation::reasons: breakdown, jam, its own stops, the line's stops, the
/// entries of the calendar that close it.
class ReasonIds {
public:
    ReasonIds(const ResolvedLine& line, std::size_t station)
        : m_stops(line.stations[station].stops.size()), m_lineStops(line.lineStops.size()),
          m_closures(line.stations[station].closures.size())
    {
    }

    static constexpr ReasonId stop(std::size_t index) { return static_cast<ReasonId>(jamReason + 1 + index); }
    ReasonId lineStop(std::size_t index) const { return stop(m_stops + index); }
    /// `index` in ResolvedStation::closures.
    ReasonId closure(std::size_t index) const { return lineStop(m_lineStops + index); }
    std::size_t count() const { return closure(m_closures); }

private:
    std::size_t m_stops;
    std::size_t m_lineStops;
    std::size_t m_closures;
};

} // namespace linetwin

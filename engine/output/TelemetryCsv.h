// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/output/CsvText.h"
#include "engine/simulation/Recording.h"

#include <cstdint>
#include <ostream>
#include <vector>

namespace linetwin {

/// telemetry.csv (SPEC 5): rows at 0, Δ, 2Δ … ≤ T with the level and capacity of every buffer and the state and
/// cumulative output of every station. Written from consecutive slices of one run, so that no recording needs to hold
/// the whole of a long one. All members may throw StreamError.
class TelemetryCsv {
public:
    /// Writes the header. `interval` is positive; `out` outlives the object.
    TelemetryCsv(std::ostream& out, const ResolvedLine& line, SimTime interval, const CsvStyle& style = {});

    /// Rows for [start, end), from a full recording whose time 0 is `start`. The slice before ended at `start`.
    void append(const Recording& recording, SimTime start, SimTime end);
    /// The row at the run's end, if one falls there, and a flush. `recording` is that of the last slice.
    void finish(const Recording& recording, SimTime end);

private:
    struct Cursor {
        std::size_t visit = 0; ///< in force
        std::size_t takes = 0; ///< items taken since the slice's start
        std::size_t outputs = 0;
    };
    void advance(const Recording& recording, SimTime time);
    void writeRow(const Recording& recording, SimTime time, bool isEnd);

    CsvText m_text;
    SimTime m_interval;
    SimTime m_nextRow{};
    std::vector<Cursor> m_cursors;
    std::vector<std::int64_t> m_outputsBefore; ///< of the slices before the last
};

} // namespace linetwin

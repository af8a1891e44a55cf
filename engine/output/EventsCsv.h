// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/output/CsvText.h"
#include "engine/simulation/Recording.h"

#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace linetwin {

/// events.csv (SPEC 5): a start and an end for every visit to a state, ordered by time, then station, then end before
/// start; with the names of the reasons in a line that has any (MODEL 2). Written from consecutive slices of one run,
/// so that no recording needs to hold the whole of a long one. All members may throw StreamError.
class EventsCsv {
public:
    /// Writes the header. `out` outlives the object.
    EventsCsv(std::ostream& out, const ResolvedLine& line, const CsvStyle& style = {});

    /// Events in [start, end), from a full recording whose time 0 is `start`. The slice before ended at `start`, where
    /// no visit began: the visits then in force go on.
    void append(const Recording& recording, SimTime start, SimTime end);
    /// Ends the visits in force, and flushes.
    void finish(SimTime end);

private:
    struct Visit {
        State state{};
        ReasonId reason = noReason;
    };
    void write(SimTime time, std::size_t station, const Visit& visit, std::string_view eventType);

    CsvText m_text;
    std::vector<std::string> m_names;                ///< as CSV fields
    std::vector<std::vector<std::string>> m_reasons; ///< likewise, by station and ReasonId; empty without the column
    std::vector<std::optional<Visit>> m_open;        ///< the visit in force
};

} // namespace linetwin

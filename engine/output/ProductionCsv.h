// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Money.h"
#include "engine/model/ResolvedLine.h"
#include "engine/output/CsvText.h"
#include "engine/simulation/Recording.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace linetwin {

/// production.csv (SPEC 5): for every interval (0, Δ], (Δ, 2Δ] … a row for each station with its prevailing state and
/// the base units that it delivered and rejected; the last interval may be shorter. In a run with money a row's amounts
/// are the rounded cumulative ones at its end less those at its begin, so that the columns sum to the run's totals;
/// without, those cells are empty. Written from consecutive slices of one run, so that no recording needs to hold the
/// whole of a long one. All members may throw StreamError.
class ProductionCsv {
public:
    /// Writes the header. `interval` is positive; `out` and `line` outlive the object.
    ProductionCsv(std::ostream& out, const ResolvedLine& line, SimTime interval, const CsvStyle& style = {});

    /// What happens in (start, end], and states in [start, end), from a full recording whose time 0 is `start`. The
    /// slice before ended at `start`.
    void append(const Recording& recording, SimTime start, SimTime end);
    /// The rows of a shorter last interval, and a flush.
    void finish(SimTime end);

private:
    struct Station {
        std::string name; ///< as CSV field
        std::int64_t rawPerOutput = 1;

        std::array<SimTime, stateCount> timeInState{}; ///< in the interval so far
        std::int64_t rawDelivered = 0;
        std::int64_t defectiveRawDelivered = 0;
        std::int64_t rawRejected = 0;
        SimTime executed{}; ///< since time 0
        Money rateCost = 0; ///< of the rows written so far

        std::size_t visit = 0; ///< in force; index in the recording, like those below
        std::size_t nextOutput = 0;
        std::size_t nextDefectiveOutput = 0;
        std::size_t nextReject = 0;
    };
    void count(Station& station, const StationTrack& track, SimTime from, SimTime to);
    void countSales(const Recording& recording, SimTime from, SimTime to);
    void writeRows(SimTime end);
    void addMoney(std::size_t station, SimTime end);

    const ResolvedLine& m_line;
    CsvText m_text;
    std::string m_sku;            ///< as CSV field
    std::int64_t m_unitsMade = 0; ///< of the product, in the interval so far
    std::int64_t m_unitsSold = 0;
    SimTime m_interval;
    std::int64_t m_rawItemsPerUnit;
    SimTime m_intervalStart{};
    std::vector<Station> m_stations;
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/ItemTrace.h"
#include "engine/model/ResolvedLine.h"
#include "engine/output/CsvText.h"
#include "engine/simulation/RandomStream.h"
#include "engine/simulation/Simulate.h"

#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace linetwin {

/// products.csv (SPEC 5): every item that a station with an output type has made in the window, a row for each of its
/// measurements or one without any. All members may throw StreamError.
class ProductsCsv {
public:
    /// Writes the header. The line and `out` outlive the object; seed and replication are those of the run.
    ProductsCsv(std::ostream& out, const ResolvedLine& line, std::uint64_t seed, std::uint32_t replication,
                const CsvStyle& style = {});

    /// The next one as ItemTrace hands them out.
    void append(const TracedItem& item);
    void finish() { m_text.flush(); }

private:
    /// The uids of one station's items, or of raw items.
    struct Uids {
        Uids(const CsvText& text, const std::string& maker);
        std::string prefix; ///< up to the number, as the inside of a CSV field
        bool isQuoted = false;
    };
    struct Maker {
        Uids uids;
        Uids inputUids;
        std::string type;
        std::string name;
        std::vector<std::string> measurementNames;
        RandomStream stream;
    };

    void addUids(const Uids& uids, std::span<const std::int64_t> numbers);
    void addMeasured(const TracedItem& item, std::size_t measurement);

    CsvText m_text;
    const ResolvedLine& m_line;
    std::vector<Maker> m_makers; ///< by station
};

/// Runs the request in Detail::Trace and writes all of products.csv on the way. False if stopped; then the text ends
/// anywhere. Throws StreamError and TraceLimitError.
bool writeProductsCsv(std::ostream& out, const ResolvedLine& line, RunRequest request, const CsvStyle& style = {});

} // namespace linetwin

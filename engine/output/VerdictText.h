// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/TextBuffer.h"
#include "engine/study/Comparison.h"
#include "engine/study/Verdict.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace linetwin {

/// A verdict in a few words for a table, such as `7 of 100 runs differ, too few for a verdict: more runs would help`.
std::string verdictText(const Verdict& verdict);
/// With the stops on which the difference's interval hangs: `better; 7 stops of Filler in 20 runs: too few`.
std::string verdictText(const FigureComparison& comparison);

/// What a figure or a difference says that is the same in all runs (SPEC 8, m = 0), at a level of confidence: `the same
/// in all 100 runs; at most 3 % can differ`.
std::string sameInAllText(std::size_t runs, double level);

/// `7 stops of Filler in 20 runs: too few`; of stops that are named.
std::string rareStopsText(const RareStops& rare);

/// Marks intervals that hang on few stops, and says below the table on which.
class RareStopsNotes {
public:
    /// The interval, with the mark if there are such stops.
    std::string marked(std::string interval, const std::optional<RareStops>& rare);
    /// A line for each that is marked: `* 7 stops of Filler in 20 runs: too few for an interval to be trusted.`
    void write(TextBuffer& text) const;

private:
    std::set<std::string> m_texts;
};

/// The sentence under every table with intervals (SPEC 8).
std::string luckOnlyText();

} // namespace linetwin

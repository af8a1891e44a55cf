// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/model/RunSettings.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace linetwin {

/// Whether a text in a file or a field says that there is no output type: `None`, `no`, `null`, `~`, in any case.
bool meansNoOutputType(std::string_view text);

/// Structure of one station: no parameters. Names and types are the user's own text.
struct Station {
    std::string name;
    std::int64_t batchIn = 1;
    std::optional<std::string> outputType; ///< without one the item passes through, and batchIn is 1
    std::optional<std::string> stream;     ///< name of its random numbers; by default the station's name (SPEC 4)

    const std::string& streamName() const { return stream ? *stream : name; }
    bool operator==(const Station&) const = default;
};

/// What a station measures on each of its outputs (SPEC 5).
struct Measurement {
    struct Normal {
        double mean = 0;
        double standardDeviation = 0;
        bool operator==(const Normal&) const = default;
    };
    struct PerInput {
        double perInput = 0;
        double tare = 0;
        bool operator==(const PerInput&) const = default;
    };
    struct Text {
        std::string text;
        bool operator==(const Text&) const = default;
    };
    std::string name;
    std::variant<Normal, PerInput, Text> value;

    bool operator==(const Measurement&) const = default;
};

/// A station's entry in the baseline.
struct BaselineEntry {
    SparseParameters parameters;
    std::vector<Measurement> measurements;

    bool isEmpty() const { return parameters.empty() && measurements.empty(); }
    bool operator==(const BaselineEntry&) const = default;
};

/// What the real line did, shown beside the model's figures.
struct Observed {
    std::optional<double> goodUnitsPerHour;
    std::optional<double> oee; ///< fraction

    bool operator==(const Observed&) const = default;
};

/// Where a station stands in the diagram; never affects results.
struct DiagramPosition {
    double x = 0;
    double y = 0;
    bool operator==(const DiagramPosition&) const = default;
};

/// By station name, or for the `wholeLine` as in the baseline: typical values that nobody has checked.
using UncheckedValues = SharedMap<std::string, std::set<ParameterKey>>;

/// By name of a calendar entry: the stations that it closes; empty: all.
using CalendarStations = std::map<std::string, std::vector<std::string>>;

/// Topology and baseline: what the plant has today, as the user wrote it.
struct Line {
    std::string name;
    std::string description;
    std::vector<Station> stations; ///< upstream first
    /// By station name, written in topology order. The entry of the `wholeLine` has the values of `line_stops` and
    /// `calendar`; an element is there if a value of it is.
    SharedMap<std::string, BaselineEntry> baseline;
    CalendarStations calendarStations;     ///< an entry that is not named closes all
    std::optional<std::string> constraint; ///< the station that sets the pace; absent: found (SPEC 6)
    std::string currency;                  ///< ISO 4217; empty: none is shown
    std::optional<double> operatingHoursPerYear;
    UncheckedValues unchecked; ///< no effect
    Observed observed;
    std::vector<Product> products;                  ///< unique names, in the file's order
    SparseRunSettings run;                          ///< what a shift is here
    SharedMap<std::string, DiagramPosition> layout; ///< by station name
    std::string leadingComment;                     ///< the `#` lines before the first key, without a final newline
    bool hasOtherComments = false;                  ///< the file had comments that writing will lose

    /// Index in `stations`, or nullopt.
    std::optional<std::size_t> indexOf(std::string_view station) const;
    bool operator==(const Line&) const = default;
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/ResolvedStops.h"
#include "engine/model/Scenario.h"
#include "engine/support/SimTime.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// One station with every parameter filled in: default, then baseline, then override, field by field.
struct ResolvedStation {
    std::string name;
    std::string stream;
    std::int64_t batchIn = 1;
    std::optional<std::string> outputType;
    std::vector<Measurement> measurements;
    StationParameters parameters;       ///< what is simulated: as the product makes them (SPEC 7)
    StationParameters baseline;         ///< default and baseline only, as they are said
    SimTime cycleTime{};                ///< c: mean EXECUTE time, 3600 · cycle_time_multiplier / uph rounded down
    SimTime idealCycleTime{};           ///< c0: of the baseline's `ideal_uph`, else of its `uph`
    double breakdownProbability = 0;    ///< p_fail per cycle, 0 without `mtbf_min`
    std::int64_t rawItemsPerOutput = 1; ///< raw items in one output of this station

    /// Ascending by name (bytes), those that never happen included; as the product makes them.
    std::vector<ResolvedStop> stops;
    std::vector<std::size_t> closures;  ///< indices in ResolvedLine::calendar of the entries that close this station
    std::vector<StationReason> reasons; ///< breakdown, jam, `stops`, the line's stops, `closures`, in this order
    SimTime transit{};                  ///< of the buffer after it, as it is said; see ResolvedLine::bufferAfter()
};

/// The buffer after a station as it works (MODEL 5). After the last one there is none.
struct ResolvedBuffer {
    std::int64_t places = 0; ///< 0: items are handed over, and the rest has no effect
    SimTime transit{};
    /// Found full, it takes nothing until its level is at or below this, which is less than a place below the capacity.
    /// Null: until there is a place.
    std::optional<std::int64_t> restartLevel;
};

/// The station whose pace the line's OEE is measured against (SPEC 6): chosen from the baseline, also for a scenario.
struct Yardstick {
    std::size_t constraint = 0;         ///< k, index of the station
    SimTime idealCycleTime{};           ///< c0 of k
    std::int64_t rawItemsPerOutput = 1; ///< u of k, in raw items
    double ratedUnitsPerHour = 0;       ///< R = 3600·u / c0, base units per hour
};

/// What a run makes, with every gap filled. Money is in whole millionths of the currency, per unit of `materialType`.
struct ResolvedProduct {
    std::string name;
    std::string sku;
    std::string materialType;
    /// The station whose outputs are the units: the most upstream one that makes the type. Null where the product names
    /// no type; then it has no money.
    std::optional<std::size_t> station = {};
    std::int64_t rawItemsPerUnit = 1; ///< raw items in a unit
    std::int64_t materialCost = 0;
    std::int64_t conversionCost = 0;
    std::int64_t sellingPrice = 0;

    std::int64_t unitMargin() const { return sellingPrice - materialCost - conversionCost; }
};

/// A complete, valid line, ready to simulate. Made by resolve() only.
struct ResolvedLine {
    std::string name;
    std::vector<ResolvedStation> stations;  ///< upstream first, at least one
    std::optional<std::size_t> baseStation; ///< the first with an output type; without one raw items are base units
    std::int64_t rawItemsPerUnit = 1;       ///< batch_in of the base station, or 1
    Yardstick yardstick;
    std::vector<ResolvedStop> lineStops;   ///< of all stations at the same time, ascending by name; by the clock
    std::vector<ResolvedClosure> calendar; ///< ascending by name
    std::optional<ResolvedProduct> product;
    std::string currency; ///< ISO 4217; empty: none is shown

    /// Base units in one output of the station; a fraction before the base station.
    double unitsPerOutput(std::size_t station) const
    {
        return static_cast<double>(stations[station].rawItemsPerOutput) / static_cast<double>(rawItemsPerUnit);
    }
    /// A station at or after the base station holds whole units; before it raw items.
    bool isBeforeBase(std::size_t station) const { return baseStation && station < *baseStation; }
    ResolvedBuffer bufferAfter(std::size_t station) const;
    /// A defect that arises at the station makes the base units in its output defective, and not only the output: up to
    /// the station before the second with an output type (SPEC 3).
    bool marksUnits(std::size_t station) const;
    /// A defect that arises at the station makes the product's unit in its output defective, and not only the output:
    /// from the station that makes it up to the one before the next with an output type.
    bool marksMaterial(std::size_t station) const;
    /// Whether a run has money figures: it makes a product that names what is sold.
    bool hasMoney() const { return product && product->station; }
    /// Whether anything but breakdowns and jams can stop a station: then there are totals by reason.
    bool hasReasons() const;
    /// Where output is counted (SPEC 6): the most downstream station past the yardstick's constraint that collects
    /// several items; what it has collected is output. Null where there is none: then output is what is delivered.
    std::optional<std::size_t> countingPoint() const;
    /// How long the buffer after `station`, when full, feeds the line at its rated pace (SPEC 6); null for the last
    /// one.
    std::optional<double> secondsOfProtection(std::size_t station) const;
    /// Predicted efficiency of the station alone (MODEL 2): c / (c + p_fail·60·mttr + jam_prob·jam_time + what stops by
    /// cycles and by running time take), times every / (every + time) of each stop by the clock, the line's included;
    /// PLANNED stops left out.
    double predictedEfficiency(std::size_t station) const;
};

/// Fills every gap. Line and scenario have passed validation without errors; overrides of stations that the line does
/// not have are ignored.
ResolvedLine resolve(const Line& line, const Scenario& scenario);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace linetwin::test {

/// A station as a test writes it; all parameters as in the table of SPEC 2.
struct StationSpec {
    std::string name;
    std::int64_t batchIn = 1;
    std::optional<std::string> outputType = std::nullopt;
    StationParameters parameters = {};
};

/// `uph` for a cycle of so many seconds.
inline double every(double seconds)
{
    return 3600 / seconds;
}

/// `mtbf_min` for a breakdown with probability p before a cycle of c seconds: 1 − exp(−c / (60·mtbf)) = p.
inline double mtbfFor(double p, double c)
{
    return -c / (60 * std::log1p(-p));
}

/// The line as resolve() would give it for a baseline without overrides.
inline ResolvedLine buildLine(const std::vector<StationSpec>& specs)
{
    ResolvedLine line;
    line.name = "test";
    std::int64_t raw = 1;
    for (const StationSpec& spec : specs) {
        ResolvedStation station;
        station.name = station.stream = spec.name;
        station.batchIn = spec.batchIn;
        station.outputType = spec.outputType;
        station.parameters = station.baseline = spec.parameters;
        station.cycleTime = cycleTimeFromRate(spec.parameters.uph);
        station.idealCycleTime = cycleTimeFromRate(spec.parameters.idealUph.value_or(spec.parameters.uph));
        if (spec.parameters.mtbfMin)
            station.breakdownProbability = -std::expm1(-toSeconds(station.cycleTime) / (60 * *spec.parameters.mtbfMin));
        raw *= spec.batchIn;
        station.rawItemsPerOutput = raw;
        if (spec.outputType && !line.baseStation) {
            line.baseStation = line.stations.size();
            line.rawItemsPerUnit = raw;
        }
        line.stations.push_back(std::move(station));
    }
    // Smallest rated rate in base units, then smallest predicted net rate, then most upstream.
    std::optional<std::pair<double, double>> slowest;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        const double c = toSeconds(station.cycleTime);
        const double stops = station.breakdownProbability * 60 * station.parameters.mttrMin +
                             station.parameters.jamProb * station.parameters.jamTimeSec;
        const double rated = station.parameters.uph * static_cast<double>(station.rawItemsPerOutput);
        const std::pair rates{rated, rated * c / (c + stops)};
        if (!slowest || rates < *slowest) {
            slowest = rates;
            line.yardstick = {i, station.idealCycleTime, station.rawItemsPerOutput, 0};
        }
    }
    line.yardstick.ratedUnitsPerHour =
        3600 * line.unitsPerOutput(line.yardstick.constraint) / toSeconds(line.yardstick.idealCycleTime);
    return line;
}

/// The stations of SPEC 9.
inline std::vector<StationSpec> cosmeticsStations()
{
    return {{.name = "Filler",
             .outputType = "Tube",
             .parameters = {.uph = 10000,
                            .bufferCapacity = 50,
                            .mtbfMin = 120,
                            .mttrMin = 15,
                            .jamProb = 0.01,
                            .jamTimeSec = 15,
                            .defectRate = 0.02}},
            {.name = "Inspector", .parameters = {.uph = 11000, .bufferCapacity = 20, .detectionProb = 0.95}},
            {.name = "Packer",
             .batchIn = 12,
             .outputType = "Case",
             .parameters = {.uph = 12000, .bufferCapacity = 100, .mtbfMin = 240, .jamProb = 0.05, .jamTimeSec = 30}},
            {.name = "Palletizer",
             .batchIn = 60,
             .outputType = "Pallet",
             .parameters = {.uph = 13000, .bufferCapacity = 40, .mtbfMin = 480}}};
}
inline ResolvedLine cosmeticsLine()
{
    return buildLine(cosmeticsStations());
}

/// The cosmetics line without breakdowns, jams and defects.
inline ResolvedLine losslessCosmeticsLine()
{
    std::vector<StationSpec> stations = cosmeticsStations();
    for (StationSpec& station : stations) {
        station.parameters.mtbfMin.reset();
        station.parameters.jamProb = station.parameters.defectRate = 0;
    }
    return buildLine(stations);
}

} // namespace linetwin::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Simulate.h"
#include "tests/engine/LineBuilder.h"

#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <vector>

namespace linetwin::test {

/// In [lowest, highest], all alike from the first case on; RapidCheck's own ranges grow from case to case.
template <class Whole> Whole anyIn(Whole lowest, Whole highest)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Whole>(lowest, highest + 1));
}
/// In [0, 1).
inline double anyShare()
{
    return anyIn(0, 999) / 1000.0;
}
inline bool oneIn(int n)
{
    return anyIn(1, n) == n;
}

/// Whole seconds, so that events of several stations fall together, or not.
inline double anyCycleSeconds(bool isWhole)
{
    if (oneIn(12))
        return *rc::gen::element(0.00036, 0.1, 500.0, 3.6e6);
    return isWhole ? anyIn(1, 5) : 0.2 + 5 * anyShare();
}

inline std::int64_t anyCapacity()
{
    return *rc::gen::element(0, 0, 1, 1, anyIn(2, 5), anyIn(6, 80), anyIn(60, 300), 1'000'000);
}

inline double anyCv()
{
    return oneIn(2) ? 0.0 : *rc::gen::element(1.0, 0.1, 1.5, 5.0);
}

inline StationParameters anyParameters(bool isWhole)
{
    StationParameters parameters;
    const double cycle = anyCycleSeconds(isWhole);
    parameters.uph = every(cycle);
    parameters.bufferCapacity = anyCapacity();
    if (oneIn(3)) {
        parameters.mtbfMin = oneIn(4) ? 1e-9 : mtbfFor(0.05 + 0.4 * anyShare(), cycle);
        parameters.mttrMin = oneIn(4) ? 0 : anyIn(1, 30) / 60.0;
        parameters.repairCv = anyCv();
    }
    if (oneIn(3)) {
        parameters.jamProb = oneIn(4) ? 1 : 0.5 * anyShare();
        parameters.jamTimeSec = anyIn(0, 4);
        parameters.jamTimeCv = anyCv();
    }
    if (oneIn(4))
        parameters.cycleTimeCv = anyCv();
    if (oneIn(3))
        parameters.defectRate = oneIn(5) ? 1 : 0.5 * anyShare();
    if (oneIn(2))
        parameters.detectionProb = oneIn(3) ? 1 : anyShare();
    return parameters;
}

/// Now and then what the line makes is a product: the outputs of any station that makes items.
inline void addAnyProduct(ResolvedLine& line)
{
    std::vector<std::size_t> makers;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        if (line.stations[i].outputType)
            makers.push_back(i);
    }
    if (makers.empty() || oneIn(3))
        return;
    const std::size_t maker = makers[anyIn(std::size_t{0}, makers.size() - 1)];
    const auto price = [] { return oneIn(4) ? anyIn<std::int64_t>(0, 3) : anyIn<std::int64_t>(0, 5'000'000); };
    line.product = ResolvedProduct{.name = "Cream",
                                   .sku = "C 1",
                                   .materialType = *line.stations[maker].outputType,
                                   .station = maker,
                                   .rawItemsPerUnit = line.stations[maker].rawItemsPerOutput,
                                   .materialCost = price(),
                                   .conversionCost = price(),
                                   .sellingPrice = price()};
    for (ResolvedStation& station : line.stations) {
        if (oneIn(2))
            station.parameters.laborPerHour = anyIn(0, 40'000'000) / 1e6;
        if (oneIn(3))
            station.parameters.overheadPerHour = anyIn(0, 9'000'000) / 1e6;
        if (oneIn(2))
            station.parameters.energyPerHour = anyIn(0, 9'000'000) / 1e6;
    }
}

/// One to seven stations, now and then fifty; with pass-throughs before and after the base, batches, and any station as
/// the constraint.
inline ResolvedLine anyLine()
{
    const int count = oneIn(40) ? 50 : anyIn(1, 7);
    const bool isWhole = oneIn(2);
    std::vector<StationSpec> stations;
    std::int64_t rawItems = 1;
    for (int i = 0; i < count; ++i) {
        StationSpec station;
        station.name = "S" + std::to_string(i);
        if (!oneIn(3))
            station.outputType = "Item";
        if (station.outputType && oneIn(2) && rawItems < 1000)
            station.batchIn = anyIn(1, 7);
        rawItems *= station.batchIn;
        station.parameters = anyParameters(isWhole);
        stations.push_back(station);
    }
    ResolvedLine line = buildLine(stations);
    if (oneIn(2)) {
        const auto constraint = static_cast<std::size_t>(anyIn(0, count - 1));
        line.yardstick = {constraint, line.stations[constraint].idealCycleTime,
                          line.stations[constraint].rawItemsPerOutput, 1};
    }
    addAnyProduct(line);
    return line;
}

inline RunRequest anyRequest(Detail detail)
{
    RunRequest request;
    request.seed = anyIn<std::uint64_t>(0, 1000);
    request.replication = anyIn<std::uint32_t>(0, 4);
    request.detail = detail;
    if (oneIn(3))
        request.warmup = std::chrono::milliseconds(anyIn(0, 300) * *rc::gen::element(1000, 357));
    request.duration = std::chrono::milliseconds(anyIn(1, 900) * *rc::gen::element(1000, 357));
    return request;
}

/// As long as so many cycles of the first station, or for ever.
inline SimTime timeOfCycles(const ResolvedLine& line, int cycles)
{
    return cycles * std::min(line.stations.front().cycleTime, SimTime::max() / cycles);
}

/// Not so long that a fast first station fills a buffer of a million: few such runs would take most of the time.
inline RunRequest anyRequest(Detail detail, const ResolvedLine& line)
{
    const SimTime longest = timeOfCycles(line, 20'000);
    RunRequest request = anyRequest(detail);
    request.warmup = std::min(request.warmup, longest);
    request.duration = std::min(request.duration, longest);
    return request;
}

} // namespace linetwin::test

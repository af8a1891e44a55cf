// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Simulate.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/simulation/StationSpecs.h"

#include <QString>

#include <cmath>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// Lines whose means theory knows, and means of their runs.
namespace linetwin::test {

/// The mean of a figure over independent runs.
struct Sample {
    double mean = 0;
    double error = 0; ///< standard error of the mean

    /// Within four standard errors, and never further than the tolerance.
    bool agreesWith(double expected, double tolerance) const
    {
        return std::abs(mean - expected) < 4 * error && std::abs(mean - expected) < tolerance;
    }
};

inline QString text(const Sample& sample, double expected)
{
    return QStringLiteral("%1 ± %2, expected %3")
        .arg(sample.mean, 0, 'f', 6)
        .arg(sample.error, 0, 'f', 6)
        .arg(expected, 0, 'f', 7);
}

inline std::vector<RunTotals> replications(const ResolvedLine& line, std::uint32_t count, SimTime warmup,
                                           SimTime duration)
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    std::vector<RunTotals> all;
    for (; request.replication < count; ++request.replication)
        all.push_back(simulate(line, request).totals);
    return all;
}

inline Sample sampleOf(const std::vector<RunTotals>& runs, const std::function<double(const RunTotals&)>& figure)
{
    double sum = 0;
    double squares = 0;
    for (const RunTotals& run : runs) {
        const double value = figure(run);
        sum += value;
        squares += value * value;
    }
    const auto count = static_cast<double>(runs.size());
    const double mean = sum / count;
    return {mean, std::sqrt((squares / count - mean * mean) / (count - 1))};
}

/// Finished items per second in the long run: 24 runs, each after a warm-up.
inline Sample throughputOf(const Stations& stations)
{
    using namespace std::chrono_literals;
    constexpr SimTime duration = 40'000s;
    return sampleOf(replications(buildLine(stations), 24, 4'000s, duration), [&](const RunTotals& totals) {
        return static_cast<double>(totals.line.finishedItems) / toSeconds(duration);
    });
}

/// Exponential cycles of so many per second, and the places between neighbours.
inline Stations exponential(const std::vector<double>& rates, const std::vector<std::int64_t>& buffers)
{
    Stations stations;
    for (std::size_t i = 0; i < rates.size(); ++i)
        stations.push_back({.name = "S" + std::to_string(i),
                            .parameters = {.uph = 3600 * rates[i],
                                           .bufferCapacity = i < buffers.size() ? buffers[i] : 0,
                                           .cycleTimeCv = 1}});
    return stations;
}

inline Stations balanced(std::size_t stations, std::int64_t buffer)
{
    return exponential(std::vector<double>(stations, 1), std::vector<std::int64_t>(stations, buffer));
}

/// Before each cycle a breakdown with probability p and exponential repair of rate r.
inline Stations withBreakdowns(Stations stations, double p, double r)
{
    for (StationSpec& station : stations) {
        station.parameters.mtbfMin = mtbfFor(p, 3600 / station.parameters.uph);
        station.parameters.mttrMin = 1 / (60 * r);
    }
    return stations;
}

inline Stations unreliable(std::size_t count, std::int64_t buffer, double p, double r)
{
    return withBreakdowns(balanced(count, buffer), p, r);
}

/// Cycles of 1 s, a jam of constant length with probability p per cycle.
inline Stations jamming(std::size_t count, std::int64_t buffer, double p, double length)
{
    Stations stations;
    for (std::size_t i = 0; i < count; ++i)
        stations.push_back(
            {.name = "S" + std::to_string(i),
             .parameters = {.uph = every(1), .bufferCapacity = buffer, .jamProb = p, .jamTimeSec = length}});
    return stations;
}

} // namespace linetwin::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/simulation/Simulate.h"
#include "tests/engine/RandomLines.h"

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

/// The two kernels held to each other; for use in properties.
namespace linetwin::test {

inline RunResult runBy(Kernel kernel, const ResolvedLine& line, RunRequest request)
{
    request.kernel = kernel;
    return simulate(line, request);
}

/// Both leave the same totals, roles, lead times and recording, part by part, so that a failure says where, and so does
/// the recursion in either way. Returns the recursion's result.
inline RunResult checkAgreement(const ResolvedLine& line, const RunRequest& request)
{
    const RunResult events = runBy(Kernel::Events, line, request);
    RunResult recursion = runBy(Kernel::Recursion, line, request);
    RC_ASSERT(events.isComplete && recursion.isComplete);
    for (std::size_t i = 0; i < line.stations.size(); ++i)
        RC_ASSERT(recursion.totals.stations[i] == events.totals.stations[i]);
    RC_ASSERT(recursion.totals.reasons == events.totals.reasons);
    RC_ASSERT(recursion.totals.line == events.totals.line);
    RC_ASSERT(recursion.totals.roles == events.totals.roles);
    const bool isWithoutRoles = request.detail < Detail::Figures || request.detail == Detail::Recording;
    RC_ASSERT(recursion.totals.roles.empty() == isWithoutRoles);
    RC_ASSERT(recursion.totals == events.totals);
    if (request.detail == Detail::Totals) {
        RC_ASSERT(runBy(Kernel::Items, line, request).totals == events.totals);
        RC_ASSERT(runBy(Kernel::Blocks, line, request).totals == events.totals);
    }
    RC_ASSERT((recursion.recording != nullptr) ==
              (request.detail == Detail::Full || request.detail == Detail::Recording));
    if (recursion.recording) {
        RC_ASSERT(recursion.recording->isSampled() == events.recording->isSampled());
        for (std::size_t i = 0; i < recursion.recording->stationCount(); ++i)
            RC_ASSERT(recursion.recording->track(i) == events.recording->track(i));
        RC_ASSERT(*recursion.recording == *events.recording);
    }
    return recursion;
}

/// The recursion in blocks leaves what it leaves item by item, in a run of so many cycles.
inline void checkBlocks(const ResolvedLine& line, int cycles)
{
    RunRequest request = anyRequest(*rc::gen::element(Detail::Totals, Detail::LineFigures));
    const SimTime longest = horizonFromHours(20);
    request.warmup = oneIn(3) ? std::min(longest, timeOfCycles(line, anyIn(0, cycles))) : SimTime{};
    request.duration = std::clamp(timeOfCycles(line, anyIn(cycles / 2, cycles)), SimTime{1}, longest);
    RC_ASSERT(runBy(Kernel::Blocks, line, request).totals == runBy(Kernel::Items, line, request).totals);
}

/// What studies simulate leaves what all figures have, less the levels of buffers and the history.
inline void checkLineFigures(const ResolvedLine& line, RunRequest request)
{
    request.kernel = *rc::gen::element(Kernel::Events, Kernel::Recursion);
    request.detail = Detail::Figures;
    RunTotals expected = simulate(line, request).totals;
    request.kernel = *rc::gen::element(Kernel::Events, Kernel::Items, Kernel::Blocks, Kernel::Blocks);
    request.detail = Detail::LineFigures;
    const RunTotals totals = simulate(line, request).totals;
    const ShiftFigures figures = computeFigures(line, totals);
    RC_ASSERT(figures.line == computeFigures(line, expected).line);
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        using enum StationFigure;
        for (const StationFigure ofBuffer : {BufferMean, BufferMax, BufferFullShare, BufferEmptyShare})
            RC_ASSERT(!figures.at(i, ofBuffer).value());
    }
    expected.roles.clear();
    expected.hasLevels = false;
    for (StationTotals& station : expected.stations) {
        station.bufferLevelTime = 0;
        station.bufferMaximum = 0;
        station.bufferFull = station.bufferEmpty = SimTime{};
    }
    RC_ASSERT(totals == expected);
}

/// When something happens in a recording: any change of state, take, output or reject.
inline std::vector<SimTime> momentsOf(const Recording& recording)
{
    std::vector<SimTime> moments;
    for (std::size_t i = 0; i < recording.stationCount(); ++i) {
        const StationTrack& track = recording.track(i);
        for (const auto* column : {&track.visitStart, &track.takes, &track.outputs, &track.rejects})
            moments.insert(moments.end(), column->begin(), column->end());
    }
    std::erase(moments, SimTime{});
    return moments;
}

/// At the end of the warm-up and of the run everything turns on < or ≤: the window ends where something happens.
inline void checkAgreementAtEvents(const ResolvedLine& line)
{
    RunRequest request = anyRequest(Detail::Full, line);
    request.warmup = SimTime{};
    const std::vector<SimTime> moments = momentsOf(*checkAgreement(line, request).recording);
    RC_PRE(!moments.empty());
    const SimTime one = moments[anyIn(std::size_t{0}, moments.size() - 1)];
    const SimTime other = moments[anyIn(std::size_t{0}, moments.size() - 1)];
    request.duration = one;
    checkAgreement(line, request);
    if (one == other)
        return;
    request.warmup = std::min(one, other);
    request.duration = std::max(one, other) - request.warmup;
    checkAgreement(line, request);
}

} // namespace linetwin::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Completion.h"
#include "engine/simulation/Recording.h"
#include "engine/simulation/RecordingSlice.h"
#include "engine/simulation/RunTotals.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace linetwin {

/// How much a run leaves. Each costs nothing when it is off.
enum class Detail : std::uint8_t {
    LineFigures, ///< every figure but loss causes, bottleneck and those of buffers
    Totals,      ///< every figure but loss causes and bottleneck; memory does not grow with time
    Figures,     ///< all figures
    Recording,   ///< what Totals leaves, and a recording
    Full,        ///< all figures, and a recording
    Trace,       ///< all figures, and every completion on the way, for the items and their genealogy
};

/// How a run is computed. All give the same results, bit for bit.
enum class Kernel : std::uint8_t {
    Recursion, ///< the departure-time recursion: serial lines, several times as fast; in blocks where that pays
    Events,    ///< a calendar of events, which also serves what a recursion cannot
    Items,     ///< the recursion item by item
    Blocks,    ///< the recursion in blocks wherever that is possible, also where it does not pay
};

struct RunRequest {
    SimTime warmup{};
    SimTime duration{};
    std::uint64_t seed = 42; ///< 0 … 2^53 − 1
    std::uint32_t replication = 0;
    Detail detail = Detail::Totals;
    Kernel kernel = Kernel::Recursion;
    /// A full recording that would grow beyond this is kept as a sampled one that does not.
    std::size_t recordingByteLimit = std::size_t{512} << 20;
    /// Called on the simulating thread; needed with Detail::Trace and ignored without. What it throws ends the run.
    CompletionSink completions;
    std::stop_token stop;
    /// Called now and then with the share of the horizon done, 0 … 1, on the simulating thread; may be empty.
    std::function<void(double)> progress;
};

struct RunResult {
    bool isComplete = false; ///< false if stopped; then nothing else is meaningful
    RunTotals totals;
    std::shared_ptr<const Recording> recording; ///< with Detail::Recording and Detail::Full
};

/// One replication of the line, on the calling thread. A pure function of the line and the request: same input, same
/// bits.
RunResult simulate(const ResolvedLine& line, const RunRequest& request);

/// One replication's full history in order, in slices of about the request's byte limit, so that memory does not grow
/// with the run; handed out while that goes on, on the calling thread. Its detail and kernel are not asked for. False
/// if stopped. What `visit` throws ends the run.
bool simulateInSlices(const ResolvedLine& line, RunRequest request, const SliceVisitor& visit);

/// The request for a replication of a scenario; `seed` stands in for a `random_seed` of null.
RunRequest requestFor(const RunSettings& settings, std::uint64_t seed, std::uint32_t replication, Detail detail);

} // namespace linetwin

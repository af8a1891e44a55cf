// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"

#include "engine/simulation/BlockChoice.h"
#include "engine/simulation/EventKernel.h"
#include "engine/simulation/FiguresObserver.h"
#include "engine/simulation/FullRecorder.h"
#include "engine/simulation/Observers.h"
#include "engine/simulation/PlantEventKernel.h"
#include "engine/simulation/PlantFeatures.h"
#include "engine/simulation/RecursionKernel.h"
#include "engine/simulation/SampledRecorder.h"

#include <cassert>

namespace linetwin {

namespace {

Window windowOf(const RunRequest& request)
{
    return {request.warmup, request.warmup + request.duration};
}

bool goesInBlocks(const ResolvedLine& line, const RunRequest& request)
{
    if (request.kernel == Kernel::Items || !canGoInBlocks(line, windowOf(request)))
        return false;
    return request.kernel == Kernel::Blocks || paysInBlocks(line);
}

/// `more` is what the kernel takes besides.
template <class KernelType, class Observer, class... More>
RunResult simulateBy(Observer& observer, const ResolvedLine& line, const RunRequest& request, Poll& poll,
                     const More&... more)
{
    KernelType kernel(line, windowOf(request), request.seed, request.replication, observer, more...);
    RunResult result;
    result.isComplete = kernel.run(poll);
    if (result.isComplete)
        result.totals = kernel.totals();
    // What was asked to stop meanwhile may lack closures.
    if (request.stop.stop_requested())
        result.isComplete = false;
    return result;
}

template <class Observer>
RunResult simulateWith(Observer& observer, const ResolvedLine& line, const RunRequest& request, Poll& poll)
{
    if (request.kernel == Kernel::Events && hasPlantFeatures(line))
        return simulateBy<PlantEventKernel<Observer>>(observer, line, request, poll, request.stop);
    if (request.kernel == Kernel::Events)
        return simulateBy<EventKernel<Observer>>(observer, line, request, poll);
    const bool inBlocks = goesInBlocks(line, request);
    if (hasTimingOfPlants(line))
        return simulateBy<RecursionKernel<Observer, true>>(observer, line, request, poll, request.stop, inBlocks);
    return simulateBy<RecursionKernel<Observer, false>>(observer, line, request, poll, request.stop, inBlocks);
}

template <class Observer>
RunResult simulateFigures(Observer& observer, const ResolvedLine& line, const RunRequest& request, Poll& poll)
{
    RunResult result = simulateWith(observer, line, request, poll);
    result.totals.roles = observer.finishRoles();
    return result;
}

/// Whatever the kernel knows of levels is not for this detail, so that all kernels leave the same.
RunResult simulateLineFigures(const ResolvedLine& line, const RunRequest& request, Poll& poll)
{
    LineFiguresObserver observer;
    RunResult result = simulateWith(observer, line, request, poll);
    result.totals.hasLevels = false;
    for (StationTotals& station : result.totals.stations) {
        station.bufferLevelTime = 0;
        station.bufferMaximum = 0;
        station.bufferFull = station.bufferEmpty = SimTime{};
    }
    return result;
}

template <class Recorder>
RunResult simulateFull(Recorder& recorder, const ResolvedLine& line, const RunRequest& request, Poll& poll)
{
    FiguresObserver figures(line, windowOf(request));
    RecordingObserver<Recorder> observer(recorder, figures);
    RunResult result = simulateWith(observer, line, request, poll);
    result.totals.roles = figures.finishRoles();
    return result;
}

template <class Recorder>
RunResult record(Recorder& recorder, const ResolvedLine& line, const RunRequest& request, Poll& poll)
{
    RunResult result = request.detail == Detail::Full ? simulateFull(recorder, line, request, poll)
                                                      : simulateWith(recorder, line, request, poll);
    if (result.isComplete && !recorder.isOverflowing())
        result.recording = std::make_shared<const Recording>(recorder.finishRecording());
    return result;
}

/// In full if that fits, else once more, sampled.
RunResult record(const ResolvedLine& line, const RunRequest& request, Poll& poll)
{
    {
        FullRecorder recorder(line, windowOf(request), request.recordingByteLimit);
        RunResult result = record(recorder, line, request, poll);
        if (!recorder.isOverflowing())
            return result;
    }
    SampledRecorder recorder(line, windowOf(request), request.recordingByteLimit);
    return record(recorder, line, request, poll);
}

} // namespace

RunResult simulate(const ResolvedLine& line, const RunRequest& request)
{
    Poll poll(request.stop, request.progress, request.warmup + request.duration);
    if (request.detail == Detail::Full || request.detail == Detail::Recording)
        return record(line, request, poll);
    if (request.detail == Detail::Trace) {
        assert(request.completions);
        TraceObserver observer(line, windowOf(request), request.completions);
        return simulateFigures(observer, line, request, poll);
    }
    if (request.detail == Detail::Figures) {
        FiguresObserver observer(line, windowOf(request));
        return simulateFigures(observer, line, request, poll);
    }
    if (request.detail == Detail::LineFigures)
        return simulateLineFigures(line, request, poll);
    TotalsObserver observer;
    return simulateWith(observer, line, request, poll);
}

bool simulateInSlices(const ResolvedLine& line, RunRequest request, const SliceVisitor& visit)
{
    request.kernel = Kernel::Recursion; // which knows early what is over
    request.detail = Detail::Recording;
    Poll poll(request.stop, request.progress, request.warmup + request.duration);
    FullRecorder recorder(line, windowOf(request), request.recordingByteLimit);
    recorder.handOutSlices(visit);
    if (!simulateWith(recorder, line, request, poll).isComplete)
        return false;
    const SimTime start = recorder.sliceStart();
    const Recording last = recorder.finishRecording();
    visit({last, start, request.duration, true});
    return true;
}

RunRequest requestFor(const RunSettings& settings, std::uint64_t seed, std::uint32_t replication, Detail detail)
{
    RunRequest request;
    request.warmup = horizonFromHours(settings.warmupHours);
    request.duration = horizonFromHours(settings.durationHours);
    request.seed = seed;
    request.replication = replication;
    request.detail = detail;
    return request;
}

} // namespace linetwin

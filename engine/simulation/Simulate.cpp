// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"

#include "engine/simulation/EventKernel.h"
#include "engine/simulation/Observers.h"

namespace linetwin {

namespace {

template <class Observer>
RunResult simulateWith(Observer& observer, const ResolvedLine& line, const RunRequest& request)
{
    const Window window{request.warmup, request.warmup + request.duration};
    Poll poll(request.stop, request.progress, window.end);
    EventKernel<Observer> kernel(line, window, request.seed, request.replication, observer);
    RunResult result;
    result.isComplete = kernel.run(poll);
    if (result.isComplete)
        result.totals = kernel.totals();
    return result;
}

} // namespace

RunResult simulate(const ResolvedLine& line, const RunRequest& request)
{
    if (request.detail == Detail::Totals) {
        TotalsObserver observer;
        return simulateWith(observer, line, request);
    }
    FiguresObserver observer;
    return simulateWith(observer, line, request);
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

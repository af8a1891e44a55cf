// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Completion.h"
#include "engine/support/SimTime.h"

#include <cstddef>

namespace linetwin {

/// What a kernel is compiled with: it says what a run leaves beside its totals, and so what is not said costs nothing.
/// One that keeps the history has the members of FullRecorder.
struct TotalsObserver {
    static constexpr bool keepsLeadTimes = false;
    static constexpr bool keepsHistory = false;
};
struct FiguresObserver {
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = false;
};
/// Hands on every completion.
struct TraceObserver {
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = false;

    const CompletionSink& sink;
    SimTime windowBegin{};

    void completion(std::size_t station, SimTime time, bool makesDefect, bool isRejected)
    {
        sink({station, time - windowBegin, makesDefect, isRejected});
    }
};

/// An observer that is told of completions.
template <class Observer>
concept ObservesCompletions = requires
{
    &Observer::completion;
};

} // namespace linetwin

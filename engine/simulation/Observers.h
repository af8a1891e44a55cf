// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin {

/// What a kernel is compiled with: it says what a run leaves beside its totals, and so what is not said costs nothing.
/// One that keeps the history has the members of FiguresObserver.
struct TotalsObserver {
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = false;
    static constexpr bool keepsLevels = true; ///< of buffers, summed up
};

/// Of a run whose line figures alone are looked at.
struct LineFiguresObserver {
    static constexpr bool keepsLeadTimes = true;
    static constexpr bool keepsHistory = false;
    static constexpr bool keepsLevels = false;
};

/// An observer that is told of completions.
template <class Observer>
concept ObservesCompletions = requires
{
    &Observer::completion;
};

} // namespace linetwin

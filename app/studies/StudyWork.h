// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/StudyOutcome.h"

#include <functional>
#include <stop_token>

namespace linetwin::app {

/// Fewer replications have no interval to draw.
inline constexpr std::size_t fewestShownReplications = 2;

struct StudyCallbacks {
    std::function<void(StudyOutcome)> publish; ///< a newer outcome; from one thread at a time
    std::function<void(double)> report;        ///< share of the work done, 0 … 1; likewise
};

/// Answers the question on `threads` threads, with outcomes of the replications so far on the way. False if it was
/// stopped. Passes the engine's exceptions on. The figures are those of linetwin-cli for the same question.
bool answerStudy(const StudyQuestion& question, int threads, std::stop_token stop, const StudyCallbacks& callbacks);

} // namespace linetwin::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/BufferSizing.h"
#include "engine/study/Compare.h"
#include "engine/study/StudyPlan.h"

#include <cstdint>
#include <optional>

namespace linetwin {

/// "How big should all buffers be?", as it is asked in the window and on the command line: the same question has the
/// same answer in both.
struct SizingStudy {
    StudyScenario scenario;
    LineFigure figure = usualFigure;
    std::optional<std::int64_t> mostTotal; ///< as in BufferSizingRequest
    std::optional<double> target;          ///< of the figure
    bool isRaced = false;                  ///< as in BufferSizingRequest
    StudyPlan plan;                        ///< of the report, on fresh luck

    bool operator==(const SizingStudy&) const = default;
};

/// The plan by the scenario's settings, behind `confirmed` replications that Confirm has used. `seed` stands in for a
/// `random_seed` of null.
StudyPlan sizingPlan(const RunSettings& settings, std::uint64_t seed, std::uint32_t confirmed);

/// What to run, on one thread.
BufferSizingRequest requestFor(const SizingStudy& study);

} // namespace linetwin

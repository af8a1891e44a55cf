// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Compare.h"
#include "engine/study/Sensitivity.h"
#include "engine/study/SizingStudy.h"
#include "engine/study/Sweep.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace linetwin {

// What came out of a study so far, with the question that it answers. Immutable and shared with the study's thread;
// pictures and tables are pure functions of it.

struct CompareOutcome {
    CompareStudy study;
    CompareVariants variants;
    CompareResult result; ///< of at least two replications
};

struct SweepOutcome {
    SweepStudy study;
    SweepVariants variants;
    SweepResult result;
};

struct SensitivityOutcome {
    SensitivityStudy study;
    SensitivityVariants variants;
    SensitivityResult result;
};

struct SizingOutcome {
    SizingStudy study;
    ResolvedLine line;
    std::vector<BufferSizingRequest::Estimate> estimates; ///< of the search, while there is no result
    std::optional<BufferSizing> result;
};

using StudyQuestion = std::variant<CompareStudy, SweepStudy, SensitivityStudy, SizingStudy>;
using StudyOutcome = std::variant<std::shared_ptr<const CompareOutcome>, std::shared_ptr<const SweepOutcome>,
                                  std::shared_ptr<const SensitivityOutcome>, std::shared_ptr<const SizingOutcome>>;

const StudyPlan& planOf(const StudyQuestion& question);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Compare.h"
#include "engine/study/Portfolio.h"
#include "engine/study/ProductMix.h"
#include "engine/study/Sensitivity.h"
#include "engine/study/SizingStudy.h"
#include "engine/study/Sweep.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
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
    bool isStopped = false; ///< there will be no result
};

struct PortfolioOutcome {
    PortfolioStudy study;
    Portfolio result;
};

/// A mix of products: the study, and shares of which the blended margin is told.
struct MixQuestion : ProductMixStudy {
    std::vector<double> shares; ///< one per product, ≥ 0; all 0: no mix is asked for
    MixBasis basis = MixBasis::RunningTime;

    bool operator==(const MixQuestion&) const = default;
};

struct MixOutcome {
    struct Result : ProductMix {
        std::optional<FigureStatistics> blended; ///< margin per hour of the mix, where one is asked for
        std::size_t replications = 0;            ///< so many are in
        bool isComplete = false;                 ///< all that are planned
    };
    MixQuestion study;
    Result result;
};
/// The runs are those of linesOf(); a pure function of both.
MixOutcome::Result evaluateMix(const MixQuestion& study, std::span<const VariantRuns> runs);

using StudyQuestion =
    std::variant<CompareStudy, SweepStudy, SensitivityStudy, SizingStudy, PortfolioStudy, MixQuestion>;
using StudyOutcome = std::variant<std::shared_ptr<const CompareOutcome>, std::shared_ptr<const SweepOutcome>,
                                  std::shared_ptr<const SensitivityOutcome>, std::shared_ptr<const SizingOutcome>,
                                  std::shared_ptr<const PortfolioOutcome>, std::shared_ptr<const MixOutcome>>;

const StudyPlan& planOf(const StudyQuestion& question);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/statistics/FigureStatistics.h"
#include "engine/study/Comparison.h"
#include "engine/study/StudyPlan.h"
#include "engine/study/VariantRuns.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace linetwin {

/// "Which product earns most in an hour of this line, and what does a mix earn?" (SPEC 7): the scenario once with each
/// of the line's products, on the same luck. A product buys an hour of the constraint, so that products rank by margin
/// per hour of the run, and not by margin per unit.
struct ProductMixStudy {
    StudyScenario scenario;            ///< its own product is put aside
    std::vector<std::string> products; ///< names of the line's products that have money; the first is the reference
    StudyPlan plan;

    bool operator==(const ProductMixStudy&) const = default;
};

/// All products of the line that name a material type.
std::vector<std::string> pricedProducts(const Line& line);

/// The lines to run, in the order of the products.
std::vector<ResolvedLine> linesOf(const ProductMixStudy& study);

struct MixedProduct {
    std::string name;
    double unitMargin = 0;          ///< price − material − conversion of a unit, in the currency
    FigureStatistics marginPerHour; ///< of the run
    FigureStatistics goodUnitsPerHour;
    FigureStatistics marginPerGoodUnit;
    FigureComparison toFirst; ///< margin per hour, paired with the first product's
};

struct ProductMix {
    std::vector<MixedProduct> products; ///< in the study's order
    std::vector<std::size_t> byHour;    ///< indices, the largest margin per hour first
    std::vector<std::size_t> byUnit;    ///< likewise by unitMargin
    double level = 0.95;

    /// The two rankings put products in another order: a slower product with a larger margin a unit may earn less.
    bool ranksDiffer() const { return byHour != byUnit; }
};

/// The runs are those of linesOf().
ProductMix evaluate(const ProductMixStudy& study, std::span<const VariantRuns> runs);

/// What the shares of a mix are shares of.
enum class MixBasis : std::uint8_t {
    RunningTime, ///< hours of the run
    GoodUnits,   ///< good base units output
};

/// Margin per hour of a mix with these shares, which are ≥ 0, one per product, and of which one is above 0; they need
/// not sum to 1. By good units a product takes as much time as its units need: the blended margin is Σ share·margin a
/// unit / Σ share·hours a unit. No time is counted for changing over. Null statistics where a product with a share has
/// no output.
FigureStatistics blendedMargin(std::span<const VariantRuns> runs, std::span<const double> shares, MixBasis basis,
                               double level = 0.95);

} // namespace linetwin

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
    std::string materialType;       ///< of which `unitMargin` is
    double unitMargin = 0;          ///< price − material − conversion of a unit, in the currency
    double baseUnitsPerUnit = 1;    ///< 12 where a product is priced by the case of 12 base units
    FigureStatistics marginPerHour; ///< of the run
    FigureStatistics goodUnitsPerHour;
    FigureStatistics marginPerGoodUnit;
    FigureComparison toFirst; ///< margin per hour, paired with the first product's

    /// That products of different material types have in common.
    double baseUnitMargin() const { return unitMargin / baseUnitsPerUnit; }
};

/// Product `behind` leaves more a base unit than `ahead`, but the line makes less of it, and so earns less an hour.
struct RankReason {
    std::size_t ahead = 0;
    std::size_t behind = 0;

    bool operator==(const RankReason&) const = default;
};

struct ProductMix {
    std::vector<MixedProduct> products; ///< in the study's order
    std::vector<std::size_t> byHour;    ///< indices, the largest margin per hour first
    /// Those that cannot be told apart from the one with the largest margin per hour, which is the first of them; by
    /// falling margin. One alone is better than every other.
    std::vector<std::size_t> leaders;
    bool areLeadersAlike = false; ///< they are shown to differ by nothing that is relevant
    /// Of neighbours in `byHour` that are told apart.
    std::vector<RankReason> reasons;
    double level = usualLevel; ///< of the figures' intervals
};

/// The runs are those of linesOf().
ProductMix evaluate(const ProductMixStudy& study, std::span<const VariantRuns> runs);

/// What the shares of a mix are shares of.
enum class MixBasis : std::uint8_t {
    RunningTime, ///< hours of the run
    GoodUnits,   ///< good base units output
};

/// The shares as parts of 1, whatever they sum to; at least one of them is above 0.
std::vector<double> partsOfOne(std::span<const double> shares);

/// Whether the shares sum to 1 or to 100, up to what rounding each leaves.
bool areWhole(std::span<const double> shares);

/// Margin per hour of a mix with these shares, which are ≥ 0, one per product, and of which one is above 0; they need
/// not sum to 1. By good units a product takes as much time as its units need: the blended margin is Σ share·margin a
/// unit / Σ share·hours a unit. No time is counted for changing over. Null statistics where a product with a share has
/// no output.
FigureStatistics blendedMargin(std::span<const VariantRuns> runs, std::span<const double> shares, MixBasis basis,
                               double level);

} // namespace linetwin

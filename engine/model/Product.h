// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// What is made and what a unit of it costs and earns (SPEC 7). Multipliers are ≥ 0 and 1 by default, money is per unit
/// of `materialType`.
struct Product {
    std::string name;
    std::string sku = {};
    std::string materialType = {};
    std::optional<double> jamProbMultiplier = std::nullopt;
    std::optional<double> defectRateMultiplier = std::nullopt;
    std::optional<double> cycleTimeMultiplier = std::nullopt;
    std::optional<double> breakdownMultiplier = std::nullopt;
    std::optional<double> materialCost = std::nullopt;
    std::optional<double> conversionCost = std::nullopt;
    std::optional<double> sellingPrice = std::nullopt;

    bool operator==(const Product&) const = default;
};

/// What a scenario's change costs once, and what else a decision about it needs (SPEC 7).
struct Investment {
    double cost = 0;
    std::optional<double> operatingHoursPerYear = std::nullopt; ///< without, the line's
    std::optional<double> discountRate = std::nullopt;          ///< a year, a fraction
    std::optional<double> lifeYears = std::nullopt;             ///< for how long the gain is had
    std::vector<std::string> excludes = {};                     ///< scenarios that cannot be chosen with it
    /// `combine: multiply`: chosen with other measures that say the same, its parameters' ratios to the baseline are
    /// multiplied where they touch the same ones; without, such measures exclude each other.
    bool multiplies = false;

    bool operator==(const Investment&) const = default;
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace linetwin {

/// What is made and what a unit of it costs and earns (SPEC 7). Multipliers are ≥ 0 and 1 by default, money is per unit
/// of `materialType`.
struct Product {
    std::string name;
    std::string sku;
    std::string materialType;
    std::optional<double> jamProbMultiplier;
    std::optional<double> defectRateMultiplier;
    std::optional<double> cycleTimeMultiplier;
    std::optional<double> breakdownMultiplier;
    std::optional<double> materialCost;
    std::optional<double> conversionCost;
    std::optional<double> sellingPrice;

    bool operator==(const Product&) const = default;
};

/// What a scenario's change costs once, and how long a year the line runs (SPEC 7).
struct Investment {
    double cost = 0;
    double operatingHoursPerYear = 0;

    bool operator==(const Investment&) const = default;
};

} // namespace linetwin

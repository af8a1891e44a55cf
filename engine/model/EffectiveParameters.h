// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Product.h"
#include "engine/model/ResolvedStops.h"
#include "engine/model/Scenario.h"

#include <optional>
#include <string>

namespace linetwin {

/// What a product makes of the parameters that the line and the scenario say (SPEC 7): probabilities of jams and
/// defects are multiplied and stay at most 1; means between breakdowns, and between stops that are counted by running
/// time or cycles, are divided, and a multiplier of 0 means never; cycle times are multiplied. The yardstick of the OEE
/// takes no multiplier.

/// How a product's multiplier changes a parameter.
enum class MultiplierUse : std::uint8_t {
    None,
    Multiplies, ///< a probability, cut at 1
    Divides,    ///< a mean between stops, or a speed; divided by 0 it is null, never
};

/// A parameter of a station, step by step.
struct EffectiveParameter {
    ParameterValue baseline;                ///< default, then baseline
    std::optional<ParameterValue> ownValue; ///< the scenario's override, where it has one
    MultiplierUse use = MultiplierUse::None;
    double multiplier = 1;
    ParameterValue effective; ///< what the simulation uses

    const ParameterValue& said() const { return ownValue ? *ownValue : baseline; }
    /// Whether the product makes it another value than the one that is said.
    bool isChanged() const { return effective != said(); }
};

/// Of a station's own parameter or of one of its stops; the scenario's product is the one that it makes, if any.
EffectiveParameter effectiveParameter(const Line& line, const Scenario& scenario, const std::string& station,
                                      const ParameterKey& key);

/// `0.01 × 1.5 = 0.015`, `0.9 × 1.5 = 1 (at most 1)`, `120 ÷ 2 = 60`, `120 ÷ 0 = null`; the effective value alone where nothing is changed.
std::string calculationText(const EffectiveParameter& parameter);

/// All parameters of a station as the product makes them. Without one, as they are.
StationParameters effectiveParameters(const StationParameters& said, const Product* product);

/// A station's reason of stops as the product makes it. Without one, as it is.
ResolvedStop effectiveStop(ResolvedStop said, const Product* product);

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Parameters.h"
#include "engine/model/Scenario.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linetwin::app {

/// A parameter of a station and its new value; nullopt resets it.
struct StationValue {
    std::string station;
    ParameterKey parameter{};
    std::optional<ParameterValue> value;
};

/// Parameters of stations.
using ParameterPlaces = std::vector<std::pair<std::string, ParameterKey>>;

/// What a scenario says about a parameter of a station; nullopt if it is silent.
std::optional<ParameterValue> overrideIn(const Scenario& scenario, const std::string& station, const ParameterKey& id);
/// What a line's baseline says; nullopt if it is silent, and the default holds.
std::optional<ParameterValue> baselineIn(const Line& line, const std::string& station, const ParameterKey& id);

/// These leave no empty entries behind; nullopt removes the value.
void setOverride(Scenario& scenario, const std::string& station, const ParameterKey& id,
                 std::optional<ParameterValue> value);
void setBaseline(Line& line, const std::string& station, const ParameterKey& id, std::optional<ParameterValue> value);

} // namespace linetwin::app

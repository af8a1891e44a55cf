// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/model/Product.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>

namespace linetwin {

/// How a scenario is run (SPEC 2). Fields hold the default where the file is silent.
struct RunSettings {
    double durationHours = 8;
    double warmupHours = 0;
    std::optional<std::int64_t> randomSeed = 42; ///< nullopt: a fresh one, drawn once per document or command
    int replications = 100;
    double telemetryIntervalSec = 1;
    double productionIntervalSec = 300;
    std::optional<std::string> startTime; ///< ISO 8601 local time of time 0, for clock labels

    bool operator==(const RunSettings&) const = default;
};

/// A what-if: run settings and sparse overrides over a line's baseline.
struct Scenario {
    std::string name;
    std::string description;
    RunSettings settings;
    std::variant<std::monostate, std::string, Product> product; ///< none, the name of one in the line, or its own
    std::optional<Investment> investment;
    std::map<std::string, SparseParameters> overrides; ///< by station name; an entry is never empty
    std::string leadingComment;
    bool hasOtherComments = false;

    bool operator==(const Scenario&) const = default;
};

} // namespace linetwin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Product.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace linetwin {

/// What a run makes: nothing in particular, a product that the line names, or one of its own.
using ProductChoice = std::variant<std::monostate, std::string, Product>;

/// How a run is made, with every gap filled (SPEC 2).
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

/// What a line or a scenario itself says of its runs. A field that has no value is silent; an explicit null is a value.
struct SparseRunSettings {
    std::optional<double> durationHours;
    std::optional<double> warmupHours;
    std::optional<std::optional<std::int64_t>> randomSeed;
    std::optional<int> replications;
    std::optional<double> telemetryIntervalSec;
    std::optional<double> productionIntervalSec;
    std::optional<std::optional<std::string>> startTime;
    std::optional<ProductChoice> product;

    bool isEmpty() const { return *this == SparseRunSettings(); }
    bool operator==(const SparseRunSettings&) const = default;
};

/// Writes what `values` say over `target`, field by field; the product is no part of it.
void applyTo(RunSettings& target, const SparseRunSettings& values);

/// The fields in which the two differ are said in `target`, as `after` has them; the others stay there as they are.
void takeChanges(const RunSettings& before, const RunSettings& after, SparseRunSettings& target);

/// Says all of `settings`, and nothing of a product.
SparseRunSettings sparseSettings(const RunSettings& settings);

struct Line;
struct Scenario;

/// Default, then the line's, then the scenario's settings, field by field.
RunSettings resolveSettings(const Line& line, const Scenario& scenario);
/// Those of the Baseline.
RunSettings resolveSettings(const Line& line);

/// What a run of the scenario makes, or nullptr. Also where the line does not have the product that is named.
const Product* productOf(const Line& line, const Scenario& scenario);

} // namespace linetwin

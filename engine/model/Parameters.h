// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>

namespace linetwin {

/// Index of a parameter in the one table of parameters (SPEC 2), in the order in which files show them.
enum class ParameterId : std::uint8_t {
    Uph,
    IdealUph,
    BufferCapacity,
    MtbfMin,
    MttrMin,
    RepairCv,
    JamProb,
    JamTimeSec,
    JamTimeCv,
    CycleTimeCv,
    DefectRate,
    DetectionProb,
    LaborPerHour,
    OverheadPerHour,
    EnergyPerHour,
};
inline constexpr std::size_t parameterCount = 15;

enum class ParameterGroup : std::uint8_t { Pace, Buffer, Reliability, Performance, Quality, CostRates };

/// Which way is better, for sensitivity studies and sweeps.
enum class Better : std::uint8_t { Up, Down, Neither };

/// A parameter's value as the user writes it; nullopt is an explicit null.
using ParameterValue = std::optional<double>;

/// All parameters of one station with every gap filled. Units as in the table.
struct StationParameters {
    double uph = 10000;
    std::optional<double> idealUph = std::nullopt;
    std::int64_t bufferCapacity = 50;
    std::optional<double> mtbfMin = std::nullopt;
    double mttrMin = 60;
    double repairCv = 1;
    double jamProb = 0;
    double jamTimeSec = 10;
    double jamTimeCv = 0;
    double cycleTimeCv = 0;
    double defectRate = 0;
    double detectionProb = 0;
    double laborPerHour = 0;
    double overheadPerHour = 0;
    double energyPerHour = 0;

    bool operator==(const StationParameters&) const = default;
};

/// One row of the table: all that reading, writing, validation, panels, `--set`, studies and help know of a parameter.
struct ParameterSpec {
    ParameterId id;
    std::string_view key; ///< full key with its group's key, e.g. `reliability.mtbf_min`; `uph` has none
    ParameterGroup group;
    std::string_view label; ///< translatable, context "Parameter"
    std::string_view unit;  ///< translatable, context "Parameter"; empty for none
    ParameterValue defaultValue;
    double minimum;
    double maximum;
    bool isInteger;
    bool isNullable;
    bool isBaselineOnly; ///< an override in a scenario is an error
    Better better;
    std::string_view help; ///< translatable, context "Parameter"
    ParameterValue (*get)(const StationParameters&);
    void (*set)(StationParameters&, ParameterValue); ///< the value is in range; null only where nullable
};

/// The table, indexed by ParameterId.
std::span<const ParameterSpec, parameterCount> parameterSpecs();
const ParameterSpec& specOf(ParameterId id);
/// nullptr if there is no such key.
const ParameterSpec* findParameter(std::string_view key);

std::string_view groupLabel(ParameterGroup group); ///< translatable, context "Parameter"

/// The parameters that a baseline entry or an override names, and no others, in table order.
using SparseParameters = std::map<ParameterId, ParameterValue>;

/// Writes the named values over `target`, field by field.
void applyTo(StationParameters& target, const SparseParameters& values);

} // namespace linetwin

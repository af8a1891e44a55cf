// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SharedMap.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace linetwin {

/// Names a parameter of the one table (SPEC 2, MODEL 2 to 5). The numbers are for this program only; new ones are
/// appended. Files show parameters in the order of the table.
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
    FalseRejectProb,
    TransitSec,
    RestartLevel,
    // From here on parameters of named elements: a station's stops …
    StopPer,
    StopEvery,
    StopEveryCv,
    StopTimeMin,
    StopTimeCv,
    StopTimeDist,
    StopState,
    StopFirst,
    StopScrapCycles,
    StopSlowCycles,
    StopSlowSpeed,
    // … the line's stops …
    LineStopEvery,
    LineStopEveryCv,
    LineStopTimeMin,
    LineStopTimeCv,
    LineStopTimeDist,
    LineStopState,
    LineStopFirst,
    // … and the calendar's entries.
    CalendarEntry,
    CalendarAt,
    CalendarDays,
    CalendarFromMin,
    CalendarEveryMin,
    CalendarMinutes,
    CalendarState,
    CalendarRepairs,
};
/// Parameters that every station has.
inline constexpr std::size_t parameterCount = 18;
/// Parameters of named elements.
inline constexpr std::size_t elementParameterCount = 26;

enum class ParameterGroup : std::uint8_t {
    Pace,
    Buffer,
    Reliability,
    Performance,
    Quality,
    CostRates,
    Stops,
    LineStops,
    Calendar
};

/// Which way is better, for sensitivity studies and sweeps.
enum class Better : std::uint8_t { Up, Down, Neither };

/// What a parameter with a `*` in its key belongs to: the `*` stands for the element's name.
enum class ElementKind : std::uint8_t {
    None,     ///< the station itself
    Stop,     ///< a reason among a station's `stops`
    LineStop, ///< a reason among the line's `line_stops`
    Closure,  ///< an entry of the line's `calendar`
};

/// How users write a value.
enum class ParameterFormat : std::uint8_t {
    Number,
    Choice,    ///< one of `choices`; the value is its index
    ClockTime, ///< `22:00` or `22:00:30`; the value is the minute of the day
    Weekdays,  ///< `all` or `[mon, fri]`; the value is a bit mask, Monday is 1, Sunday is 64
    Presence,  ///< nothing but null, which drops the whole element
};

/// A parameter's value as a number, see ParameterFormat; nullopt is an explicit null.
using ParameterValue = std::optional<double>;

/// All parameters of one station but those of its stops, with every gap filled. Units as in the table.
struct StationParameters {
    double uph = 10000;
    std::optional<double> idealUph = std::nullopt;
    std::int64_t bufferCapacity = 50;
    double transitSec = 0;
    std::optional<double> restartLevel = std::nullopt; ///< a whole number; null: one below the capacity
    std::optional<double> mtbfMin = std::nullopt;
    double mttrMin = 60;
    double repairCv = 1;
    double jamProb = 0;
    double jamTimeSec = 10;
    double jamTimeCv = 0;
    double cycleTimeCv = 0;
    double defectRate = 0;
    double detectionProb = 0;
    double falseRejectProb = 0;
    double laborPerHour = 0;
    double overheadPerHour = 0;
    double energyPerHour = 0;

    bool operator==(const StationParameters&) const = default;
};

/// One row of the table: all that reading, writing, validation, panels, `--set`, studies and help know of a parameter.
struct ParameterSpec {
    ParameterId id;
    std::string_view key; ///< full key, e.g. `uph`, `reliability.mtbf_min`, `stops.*.every`
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
    std::string_view help;                                     ///< translatable, context "Parameter"
    ParameterValue (*get)(const StationParameters&) = nullptr; ///< null for a parameter of a named element
    /// The value is in range; null only where nullable. Null for a parameter of a named element.
    void (*set)(StationParameters&, ParameterValue) = nullptr;
    ElementKind element = ElementKind::None;
    ParameterFormat format = ParameterFormat::Number;
    std::span<const std::string_view> choices = {};
    int since = 1; ///< the version of the file format that first has the key

    /// What follows the last point of the key: `every` of `stops.*.every`.
    std::string_view leaf() const { return key.substr(key.rfind('.') + 1); }
};

/// The rows of the parameters that every station has, in the order in which files and panels show them.
std::span<const ParameterSpec, parameterCount> parameterSpecs();
/// The rows of the parameters of named elements, in the order in which files show them.
std::span<const ParameterSpec, elementParameterCount> elementSpecs();
const ParameterSpec& specOf(ParameterId id);
/// Among those that every station has; nullptr if there is no such key.
const ParameterSpec* findParameter(std::string_view key);

std::string_view groupLabel(ParameterGroup group); ///< translatable, context "Parameter"

/// One parameter of a station, or of one of its or the line's named elements.
struct ParameterKey {
    ParameterId id{};
    std::string element; ///< empty for a parameter of the station itself

    ParameterKey() = default;
    // Not explicit: most parameters are of no element.
    ParameterKey(ParameterId parameter) : id(parameter) {}
    ParameterKey(ParameterId parameter, std::string name) : id(parameter), element(std::move(name)) {}

    /// As users write it: `reliability.mtbf_min`, `stops.glue.every`.
    std::string text() const;
    auto operator<=>(const ParameterKey&) const = default;
};

/// The parameters that a baseline entry or an override names, and no others.
using SparseParameters = SharedMap<ParameterKey, ParameterValue>;
/// By station name: what a scenario overrides.
using StationOverrides = SharedMap<std::string, SparseParameters>;

/// Stands for a station's name where parameters of the line's own elements are meant, `line_stops` and `calendar`; no
/// station can be called so.
inline const std::string wholeLine;

/// Writes the named values of the station itself over `target`, field by field.
void applyTo(StationParameters& target, const SparseParameters& values);

} // namespace linetwin
